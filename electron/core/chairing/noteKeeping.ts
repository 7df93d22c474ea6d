import { dayOf } from '../clock.ts';
import type { CommandContext } from '../context.ts';
import { forgottenAfter, type ShortKept } from '../history/forgetOld.ts';
import { statements } from './noteStore.ts';

/** The last day on which a note can be there, `YYYY-MM-DD`. @param createdAt UTC milliseconds */
export function noteGoneOn(createdAt: number): string {
  return dayOf(forgottenAfter(createdAt));
}

/**
 * The notes of a case go when its minutes are adopted; those of the meeting as a whole when the last of its cases is. Part of the
 * command that adopts.
 */
export function forgetNotesOfAdopted({ reader, write }: CommandContext, discussionId: string): void {
  const notes = [
    ...reader.all<{ id: string }>(statements.notesOfDiscussion, [discussionId]),
    ...reader.all<{ id: string }>(statements.notesOfWholeMeeting, { discussionId }),
  ];
  for (const { id } of notes) write.remove('chair_note', id);
}

/** Notes go after thirty days, and undo forgets them whole. */
export const shortKeptNotes: ShortKept = {
  table: 'chair_note',
  operation: 'chairing.forgetNotes',
  forget: 'DELETE FROM chair_note WHERE created_at < ?',
  isThere: statements.isThere,
  withoutWords: () => null,
};
