import type { Input, Output } from '../../../../shared/contract/contract.ts';
import { repliesText } from '../../../../shared/text/nl/replies.ts';
import type { CommandContext, QueryContext } from '../../context.ts';
import { CallFailure } from '../../failure.ts';
import { meetingOf } from '../../meetings/agenda.ts';
import { contactName } from '../contactName.ts';
import { statements } from '../replyStore.ts';
import { pendingReplies } from './pendingReplies.ts';
import type { ReplyAnswer } from './readCalendarReply.ts';
import { orderOf, type InvitedRow, type KeptReply } from './readReplies.ts';

const { refusals } = repliesText;

/** What an answer says about coming. Who may come stays asked: the word stands beside it. */
const attendanceOf = { accepted: 'accepted', declined: 'excused', tentative: 'invited' } as const;
/** Presence that was seen at the table, and a stand-in that was chosen, are worth more than a mail. */
const maySay = new Set(['invited', 'accepted', 'excused']);

/**
 * Keeps the chosen answers, all or none: an answer that may not be taken takes the others with it.
 * @throws CallFailure `notFound` when the file is no longer in memory, `validation` with what is wrong with a choice
 */
export function keepReplies(
  input: Input<'network.keepReplies'>,
  { reader, write, today }: CommandContext,
): Output<'network.keepReplies'> {
  const read = pendingReplies(reader, input.readId);
  const { meetingId } = read;
  if (input.choices.length === 0) throw new CallFailure('validation', refusals.nothing);
  if (new Set(input.choices.map(({ contactId }) => contactId)).size < input.choices.length)
    throw new CallFailure('validation', refusals.twice);
  const invited = new Map(
    reader.all<InvitedRow>(statements.invited, { meetingId }).map((row) => [row.id, row]),
  );
  const kept = new Map(
    reader.all<KeptReply>(statements.kept, [meetingId]).map((reply) => [reply.contactId, reply]),
  );
  return {
    kept: input.choices.map(({ index, contactId, byHand }) => {
      const reply = read.replies[index];
      const person = invited.get(contactId);
      if (reply === undefined) throw new CallFailure('validation', refusals.unknown);
      if (read.elsewhere.has(index)) throw new CallFailure('validation', refusals.otherMeeting);
      if (person === undefined) throw new CallFailure('validation', refusals.notInvited);
      const before = kept.get(contactId);
      const name = contactName(person);
      if (orderOf(reply, before) === 'older') throw new CallFailure('validation', refusals.older(name));
      const values = {
        answer: reply.answer,
        sequence: reply.sequence,
        stamp: reply.stamp,
        comment: reply.comment,
        address: reply.address,
        by_hand: byHand ? 1 : 0,
        received_on: today,
      };
      if (before === undefined)
        write.insert('calendar_reply', { meeting_id: meetingId, contact_id: contactId, ...values });
      else write.update('calendar_reply', before.id, values);
      const place = { meetingId, contactId };
      const attendance = attendanceOf[reply.answer];
      const participant = reader.one<{ id: string; attendance: string }>(statements.participant, place);
      if (participant !== undefined && maySay.has(participant.attendance))
        write.update('participant', participant.id, { attendance });
      for (const seat of reader.all<{ id: string; attendance: string }>(statements.seats, place))
        if (maySay.has(seat.attendance)) write.update('seat', seat.id, { attendance });
      return { name, answer: reply.answer };
    }),
  };
}

/** What came in for a meeting, by name. */
export function listReplies(meetingId: string, { reader }: QueryContext): Output<'network.replies'> {
  meetingOf(reader, meetingId);
  return reader
    .all<{
      contactId: string;
      givenName: string;
      infix: string;
      familyName: string;
      answer: ReplyAnswer;
      comment: string;
      byHand: number;
      receivedOn: string;
    }>(statements.replies, [meetingId])
    .map((row) => ({
      contactId: row.contactId,
      name: contactName(row),
      answer: row.answer,
      comment: row.comment,
      byHand: row.byHand === 1,
      receivedOn: row.receivedOn,
    }));
}
