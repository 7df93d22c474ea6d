import { usualBreakAfter } from './agendaTiming.ts';

export type BreakProposal = Readonly<{
  /** Minutes at work without a break. */
  minutes: number;
  /** The break of the agenda that is to come; null: none, one of ten minutes is proposed. */
  itemId: string | null;
}>;

/** How long before the rule is broken the break is proposed, in minutes: a case is not cut in two. */
const ahead = 10;

/**
 * Proposes the break on time (feature C5, evidence E4): shortly before the table has worked 75 minutes on end. Nothing is
 * proposed when the next item is a break already, or when nothing comes any more.
 * @param workedSince minutes since the start of the meeting or the end of the last break
 */
export function breakProposal(
  items: readonly Readonly<{
    id: string;
    kind: 'plain' | 'case' | 'break';
    state: 'todo' | 'now' | 'done';
  }>[],
  workedSince: number,
): BreakProposal | null {
  if (workedSince < usualBreakAfter - ahead) return null;
  if (items.some(({ kind, state }) => kind === 'break' && state === 'now')) return null;
  const next = items.find(({ state }) => state === 'todo');
  if (next === undefined || next.kind === 'break') return null;
  const rest = items.find(({ kind, state }) => kind === 'break' && state === 'todo');
  return { minutes: Math.floor(workedSince), itemId: rest?.id ?? null };
}
