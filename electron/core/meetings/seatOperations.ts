import type { meetingsContract } from '../../../shared/contract/meetings.ts';
import { meetingsText } from '../../../shared/text/nl/meetings.ts';
import type { Handlers } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { discussionOf, meetingOf, participantsOf, requireContact, seatsOf } from './agenda.ts';
import { informalName, requireSeatable } from '../network/seatable.ts';
import { contactOf, type ContactColumns } from './rows.ts';
import { likeWords, statements } from './store.ts';

type SeatOperations = Pick<
  typeof meetingsContract,
  | 'meetings.people'
  | 'meetings.addSeat'
  | 'meetings.updateSeat'
  | 'meetings.removeSeat'
  | 'meetings.copySeats'
  | 'meetings.addParticipant'
  | 'meetings.updateParticipant'
  | 'meetings.removeParticipant'
>;

/** Who sits when at the table. A seat belongs to one case; being asked for a meeting gives no seat at any case. */
export const seatOperations: Handlers<SeatOperations> = {
  'meetings.people': (input, { reader }) =>
    reader
      .all<ContactColumns>(statements.people, { like: likeWords(input.search), limit: input.limit })
      .map(contactOf),

  'meetings.addSeat': (input, { reader, write }) => {
    discussionOf(reader, input.discussionId);
    requireContact(reader, input.contactId);
    requireSeatable(reader, input.contactId);
    if (seatsOf(reader, input.discussionId).some((seat) => seat.contact.id === input.contactId)) {
      throw new CallFailure('validation', meetingsText.refused.seatTwice);
    }
    return write.insert('seat', {
      discussion_id: input.discussionId,
      contact_id: input.contactId,
      from_time: input.fromTime ?? null,
      to_time: input.toTime ?? null,
      attendance: 'invited',
      may_decide: input.mayDecide === true ? 1 : 0,
      knows_person: input.knowsPerson === true ? 1 : 0,
    });
  },

  'meetings.updateSeat': (input, { reader, write }) => {
    const owner = reader.one<{ contactId: string; fromTime: string | null; toTime: string | null }>(
      statements.seat,
      [input.id],
    );
    if (owner === undefined) throw new CallFailure('notFound', meetingsText.refused.noSeat);
    const from = input.fromTime === undefined ? owner.fromTime : input.fromTime;
    const to = input.toTime === undefined ? owner.toTime : input.toTime;
    if (from !== null && to !== null && to <= from) {
      throw new CallFailure('validation', meetingsText.refused.endBeforeStart);
    }
    if (typeof input.substituteContactId === 'string') {
      requireContact(reader, input.substituteContactId);
      requireSeatable(reader, input.substituteContactId);
      if (input.substituteContactId === owner.contactId) {
        throw new CallFailure('validation', meetingsText.refused.substituteSelf);
      }
    }
    return write.update(
      'seat',
      input.id,
      {
        ...(input.fromTime === undefined ? {} : { from_time: input.fromTime }),
        ...(input.toTime === undefined ? {} : { to_time: input.toTime }),
        ...(input.attendance === undefined ? {} : { attendance: input.attendance }),
        ...(input.substituteContactId === undefined
          ? {}
          : { substitute_contact_id: input.substituteContactId }),
        ...(input.mayDecide === undefined ? {} : { may_decide: input.mayDecide ? 1 : 0 }),
        ...(input.knowsPerson === undefined ? {} : { knows_person: input.knowsPerson ? 1 : 0 }),
        ...(input.note === undefined ? {} : { note: input.note }),
      },
      input.version,
    );
  },

  'meetings.removeSeat': (input, { write }) => {
    write.remove('seat', input.id);
    return { id: input.id };
  },

  'meetings.copySeats': (input, { reader, write }) => {
    const discussion = discussionOf(reader, input.discussionId);
    const previous = reader.one<{ discussionId: string }>(statements.previousDiscussion, {
      caseId: discussion.caseId,
      discussionId: discussion.id,
      date: discussion.date,
      startTime: discussion.startTime,
    });
    const former = previous === undefined ? [] : seatsOf(reader, previous.discussionId);
    if (former.length === 0) throw new CallFailure('notFound', meetingsText.refused.noFormerSeats);
    const seated = new Set(seatsOf(reader, discussion.id).map((seat) => seat.contact.id));
    const missing = former.filter(
      (seat) =>
        !seated.has(seat.contact.id) &&
        reader.one(statements.contactInUse, [seat.contact.id]) !== undefined &&
        informalName(reader, seat.contact.id) === null,
    );
    for (const seat of missing) {
      write.insert('seat', {
        discussion_id: discussion.id,
        contact_id: seat.contact.id,
        attendance: 'invited',
        may_decide: seat.mayDecide ? 1 : 0,
        knows_person: seat.knowsPerson ? 1 : 0,
      });
    }
    return { copied: missing.length };
  },

  'meetings.addParticipant': (input, { reader, write }) => {
    meetingOf(reader, input.meetingId);
    requireContact(reader, input.contactId);
    if (participantsOf(reader, input.meetingId).some((row) => row.contact.id === input.contactId)) {
      throw new CallFailure('validation', meetingsText.refused.participantTwice);
    }
    return write.insert('participant', {
      meeting_id: input.meetingId,
      contact_id: input.contactId,
      attendance: 'invited',
    });
  },

  'meetings.updateParticipant': (input, { write }) =>
    write.update('participant', input.id, { attendance: input.attendance }, input.version),

  'meetings.removeParticipant': (input, { write }) => {
    write.remove('participant', input.id);
    return { id: input.id };
  },
};
