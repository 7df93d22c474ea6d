import type { chairingContract } from '../../../shared/contract/chairing.ts';
import { chairingRefused } from '../../../shared/text/nl/chairingRefused.ts';
import type { Handlers } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import { statements } from './deliberationStore.ts';
import { contactRef, contactRefOf, runningMeeting } from './records.ts';
import type { ContactColumns } from './rows.ts';

interface TurnRow extends ContactColumns {
  readonly id: string;
  readonly kind: 'turn' | 'order';
}

type QueueNames = 'askFloor' | 'leaveQueue' | 'callNext';

/** Who waits for the floor, in the order in which they get it. */
export function queueOf(reader: Reader, meetingId: string) {
  return reader.all<TurnRow>(statements.queue, [meetingId]).map((row) => {
    const { id: contactId, name } = contactRef(row);
    return { id: row.id, contactId, name, kind: row.kind };
  });
}

/**
 * Simple queue of speakers (feature C8). A place is removed when someone gets the floor: who spoke how often is not kept.
 */
export const queueOperations: Pick<Handlers<typeof chairingContract>, `chairing.${QueueNames}`> = {
  'chairing.askFloor': ({ meetingId, contactId, kind }, { reader, write }) => {
    runningMeeting(reader, meetingId);
    contactRefOf(reader, contactId);
    const known = reader.one<{ id: string }>(statements.turnOf, [meetingId, contactId]);
    if (known !== undefined) return write.update('speaker_turn', known.id, { kind });
    return write.insert('speaker_turn', { meeting_id: meetingId, contact_id: contactId, kind });
  },

  'chairing.leaveQueue': ({ turnId }, { reader, write }) => {
    if (reader.one(statements.turn, [turnId]) === undefined) {
      throw new CallFailure('notFound', chairingRefused.noTurn);
    }
    write.remove('speaker_turn', turnId);
    return {};
  },

  'chairing.callNext': ({ meetingId }, { reader, write }) => {
    runningMeeting(reader, meetingId);
    const [next] = queueOf(reader, meetingId);
    if (next === undefined) return { contactId: null, name: '', kind: 'turn' };
    write.remove('speaker_turn', next.id);
    return { contactId: next.contactId, name: next.name, kind: next.kind };
  },
};
