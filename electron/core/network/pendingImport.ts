import { networkText } from '../../../shared/text/nl/network.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import type { ContactCandidate } from './import/contactImport.ts';
import type { Portrait } from './portrait.ts';

/** A file that was read and not yet taken over. */
export interface PendingImport {
  readonly id: string;
  readonly rows: readonly {
    readonly line: number;
    readonly candidate: ContactCandidate;
    /** The photo of the card as it would be kept; null without one that can be. */
    readonly portrait: Portrait | null;
  }[];
}

/**
 * Kept by the reader of the open file, so that it is gone with the lock; never in the file. One per session: the
 * newest, so that memory is bounded.
 */
const pending = new WeakMap<Reader, PendingImport>();

export function keepPendingImport(reader: Reader, read: PendingImport): void {
  pending.set(reader, read);
}

/** @throws CallFailure `notFound` when another file was read since, or the file was locked */
export function pendingImport(reader: Reader, id: string): PendingImport {
  const found = pending.get(reader);
  if (found?.id !== id) throw new CallFailure('notFound', networkText.refusals.importGone);
  return found;
}

/** After it was taken over: a second time would make everyone twice. */
export function forgetPendingImport(reader: Reader): void {
  pending.delete(reader);
}
