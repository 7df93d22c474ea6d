/** Fields with typed text that is not yet in the case file; asked to hand it in before a lock. */
const flushers = new Set<() => Promise<void>>();

/** @returns a function that takes the field off the list */
export function onFlush(flush: () => Promise<void>): () => void {
  flushers.add(flush);
  return () => flushers.delete(flush);
}

/** Resolves when every field has handed in what was typed. */
export async function flushPendingText(): Promise<void> {
  await Promise.allSettled([...flushers].map((flush) => flush()));
}
