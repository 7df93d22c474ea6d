import type { chairingContract } from '../../../shared/contract/chairing.ts';
import { chairingRefused } from '../../../shared/text/nl/chairingRefused.ts';
import type { Handlers } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { noteGoneOn } from './noteKeeping.ts';
import { discussionOf, meetingOf } from './records.ts';
import { statements } from './store.ts';

interface NoteRow {
  readonly id: string;
  readonly version: number;
  readonly createdAt: number;
  readonly discussionId: string | null;
  readonly caseNumber: string;
  readonly body: string;
}

type NoteNames = 'notes' | 'addNote' | 'removeNote';

/** Notes of the chair alone (feature C10). */
export const noteOperations: Pick<Handlers<typeof chairingContract>, `chairing.${NoteNames}`> = {
  'chairing.notes': ({ meetingId }, { reader }) =>
    reader
      .all<NoteRow>(statements.notes, [meetingId])
      .map((row) => ({ ...row, goneOn: noteGoneOn(row.createdAt) })),

  'chairing.addNote': ({ meetingId, discussionId, body, noteId }, { reader, write }) => {
    meetingOf(reader, meetingId);
    if (discussionId !== null && discussionOf(reader, discussionId).meetingId !== meetingId) {
      throw new CallFailure('validation', chairingRefused.otherMeeting);
    }
    if (noteId !== undefined) {
      const before = reader.one<{ id: string; version: number }>(statements.noteSentBefore, [
        noteId,
        meetingId,
      ]);
      if (before !== undefined) return before;
    }
    return write.insert('chair_note', {
      meeting_id: meetingId,
      discussion_id: discussionId,
      body,
      ...(noteId === undefined ? {} : { id: noteId }),
    });
  },

  'chairing.removeNote': ({ id }, { reader, write }) => {
    if (reader.one(statements.note, [id]) === undefined) {
      throw new CallFailure('notFound', chairingRefused.noNote);
    }
    write.remove('chair_note', id);
    return {};
  },
};
