import { chairingRefused } from '../../../shared/text/nl/chairingRefused.ts';
import type { CommandContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { LineRef } from './keptLines.ts';
import { statements } from './store.ts';

/**
 * The line that the screen has sent already under this id. A commit can succeed and its answer still be lost: the drive went
 * away between the two, so the screen sends the line again.
 * @returns undefined when it was never kept
 * @throws CallFailure `conflict` when the id belongs to a line of another item
 */
export function lineSentBefore(
  { reader }: CommandContext,
  lineId: string,
  place: Readonly<{ meetingId: string; discussionId: string | null }>,
): LineRef | undefined {
  const row = reader.one<LineRef & { discussionId: string | null; meetingId: string | null }>(
    statements.lineSentBefore,
    { id: lineId },
  );
  if (row === undefined) return undefined;
  const isHere =
    row.discussionId === place.discussionId &&
    (row.discussionId !== null || row.meetingId === place.meetingId);
  if (!isHere) throw new CallFailure('conflict', chairingRefused.lineElsewhere);
  return { type: row.type, id: row.id, version: row.version };
}
