import type { ActionKind } from './lists/actionStatuses.ts';

/** What a plan leans on; a warning in words, never a count or a mark. */
export type PlanBalance = 'onlyRepressive' | 'onlyCare' | null;

const repressive: ReadonlySet<ActionKind> = new Set(['penal', 'administrative']);

/**
 * Whether all that is done in a plan is repressive, or all of it care (feature D21). Telling somebody something is neither;
 * actions without a kind say nothing. One action is no plan yet, so it gives no warning.
 */
export function planBalance(kinds: readonly (ActionKind | null)[]): PlanBalance {
  const telling = kinds.filter((kind): kind is ActionKind => kind !== null && kind !== 'information');
  if (telling.length < 2) return null;
  if (telling.every((kind) => repressive.has(kind))) return 'onlyRepressive';
  return telling.every((kind) => kind === 'care') ? 'onlyCare' : null;
}
