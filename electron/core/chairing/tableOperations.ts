import type { chairingContract } from '../../../shared/contract/chairing.ts';
import { chairingRefused } from '../../../shared/text/nl/chairingRefused.ts';
import { timeOf } from '../clock.ts';
import type { CommandContext, Handlers } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Values } from '../history/rowWriter.ts';
import { requireSeatable } from '../network/seatable.ts';
import { contactRefOf, discussionOf } from './records.ts';
import type { SeatRow } from './rows.ts';
import { statements } from './store.ts';

interface SeatOwner {
  readonly id: string;
  readonly contactId: string;
  readonly meetingId: string;
}

type TableNames = 'setAttendance' | 'allPresent' | 'setParticipantAttendance' | 'setHeard';

/** Who is at the table and who was heard, per case (features C7, C14). The last word wins: no version is asked. */
export const tableOperations: Pick<Handlers<typeof chairingContract>, `chairing.${TableNames}`> = {
  'chairing.setAttendance': ({ seatId, attendance, substituteId }, context) => {
    const { write, now } = context;
    const seat = seatOf(context, seatId);
    const stored: Record<typeof attendance, Values> = {
      invited: { attendance: 'invited', substitute_contact_id: null },
      present: { attendance: 'present', substitute_contact_id: null },
      joinedLater: { attendance: 'partly', from_time: timeOf(now), substitute_contact_id: null },
      left: { attendance: 'partly', to_time: timeOf(now) },
      substitute: { attendance: 'substitute', substitute_contact_id: substituteId },
      excused: { attendance: 'excused', substitute_contact_id: null },
      absent: { attendance: 'absent', substitute_contact_id: null },
    };
    if (attendance === 'substitute') {
      if (substituteId === null) throw new CallFailure('validation', chairingRefused.substituteNeeded);
      if (substituteId === seat.contactId)
        throw new CallFailure('validation', chairingRefused.substituteSelf);
      contactRefOf(context.reader, substituteId);
      requireSeatable(context.reader, substituteId);
    }
    const changed = write.update('seat', seatId, stored[attendance]);
    if (attendance === 'present' || attendance === 'joinedLater')
      isHere(context, seat.meetingId, seat.contactId);
    return changed;
  },

  'chairing.allPresent': ({ discussionId }, context) => {
    const { meetingId } = discussionOf(context.reader, discussionId);
    const expected = context.reader
      .all<SeatRow>(statements.seats, [discussionId])
      .filter(({ attendance }) => attendance === 'invited' || attendance === 'accepted');
    for (const seat of expected) {
      context.write.update('seat', seat.id, { attendance: 'present' });
      isHere(context, meetingId, seat.contactId);
    }
    return { count: expected.length };
  },

  'chairing.setParticipantAttendance': ({ participantId, attendance }, { reader, write }) => {
    if (reader.one(statements.participant, [participantId]) === undefined) {
      throw new CallFailure('notFound', chairingRefused.noContact);
    }
    return write.update('participant', participantId, { attendance });
  },

  'chairing.setHeard': ({ seatId, heard }, context) => {
    seatOf(context, seatId);
    return context.write.update('seat', seatId, { heard });
  },
};

function seatOf({ reader }: CommandContext, seatId: string): SeatOwner {
  const seat = reader.one<SeatOwner>(statements.seat, [seatId]);
  if (seat === undefined) throw new CallFailure('notFound', chairingRefused.noSeat);
  return seat;
}

/** Someone who sits at a case is at the meeting. Being absent at one case says nothing about the meeting. */
function isHere({ reader, write }: CommandContext, meetingId: string, contactId: string): void {
  const participant = reader.one<{ id: string }>(statements.participantOf, [meetingId, contactId]);
  if (participant !== undefined) write.update('participant', participant.id, { attendance: 'present' });
}
