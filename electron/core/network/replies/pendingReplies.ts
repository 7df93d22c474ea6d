import { repliesText } from '../../../../shared/text/nl/replies.ts';
import { CallFailure } from '../../failure.ts';
import type { Reader } from '../../reader.ts';
import type { CalendarReply } from './readCalendarReply.ts';

/** A file of answers that was read and not yet kept. */
export interface PendingReplies {
  readonly id: string;
  readonly meetingId: string;
  readonly replies: readonly CalendarReply[];
  /** Places in the file of answers that belong to another meeting. */
  readonly elsewhere: ReadonlySet<number>;
}

/** Kept by the reader of the open file: gone with the lock, never in the file. One per session, the newest. */
const pending = new WeakMap<Reader, PendingReplies>();

export function keepPendingReplies(reader: Reader, read: PendingReplies): void {
  pending.set(reader, read);
}

/** @throws CallFailure `notFound` when another file was read since, or the file was locked */
export function pendingReplies(reader: Reader, id: string): PendingReplies {
  const found = pending.get(reader);
  if (found?.id !== id) throw new CallFailure('notFound', repliesText.refusals.gone);
  return found;
}
