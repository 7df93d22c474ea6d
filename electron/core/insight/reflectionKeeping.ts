import type { CommandContext } from '../context.ts';
import type { ShortKept } from '../history/forgetOld.ts';
import type { RowImage } from '../history/rowWriter.ts';
import { statements } from './reflectionStore.ts';

/**
 * The words of a look back go when the minutes of its case are adopted, as private notes do (features C10, I2); the answers are
 * about the meeting and stay. Part of the command that adopts.
 */
export function forgetLookBackOfAdopted({ reader, write }: CommandContext, discussionId: string): void {
  const kept = reader.one<{ id: string }>(statements.ofDiscussion, [discussionId]);
  if (kept !== undefined) write.update('meeting_reflection', kept.id, { note: '' });
}

/** The words go after thirty days; the step stays in undo without them, so that answers can still be taken back. */
export const shortKeptLookBacks: ShortKept = {
  table: 'meeting_reflection',
  operation: 'insight.forgetNotes',
  forget:
    "UPDATE meeting_reflection SET note = '', version = version + 1 WHERE note <> '' AND updated_at < ?",
  isThere: statements.hasNote,
  withoutWords: (change) => ({
    ...change,
    before: withoutNote(change.before),
    after: withoutNote(change.after),
  }),
};

function withoutNote(image: RowImage | null): RowImage | null {
  return image === null ? null : { ...image, note: '' };
}
