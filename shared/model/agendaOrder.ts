import { placeBreaks } from './agendaBreaks.ts';
import { groupGuests, waitingOf } from './guestWaiting.ts';
import type { OrderedItem } from './orderedItem.ts';

export type MoveReason = 'heavyFirst' | 'heavyNotLast' | 'guestsTogether' | 'breakInTime' | 'breakAdded';

/** One move of the proposal with its reason; `guests`: who waits less because of it. */
export type OrderMove = Readonly<{ id: string; reason: MoveReason; guests: readonly string[] }>;

export type OrderProposal = Readonly<{
  /** Every given id once, in the proposed order, with `newBreak(n)` where a break is added. */
  order: readonly string[];
  moves: readonly OrderMove[];
}>;

/**
 * A better order for the agenda, or undefined when there is none to propose. What is no case keeps its place; cases
 * marked heavy come first and so never last, cases with the same guests stand together, and a break comes in time.
 * @param breakAfter most minutes without a break
 */
export function proposeOrder(items: readonly OrderedItem[], breakAfter: number): OrderProposal | undefined {
  const cases = items.filter((item) => item.kind === 'case');
  const heavyFirst = [...cases.filter((item) => item.heavy), ...cases.filter((item) => !item.heavy)];
  const grouped = groupGuests(heavyFirst);
  const inPlace = intoCasePlaces(items, grouped);
  const timed = placeBreaks(inPlace, breakAfter);
  const order = timed.map((item) => item.id);
  if (order.join() === items.map((item) => item.id).join()) return undefined;
  return { order, moves: [...caseMoves(cases, heavyFirst, grouped), ...breakMoves(items, inPlace, timed)] };
}

/** Cases in their new order on the places that cases had; the rest stays. */
function intoCasePlaces(
  items: readonly OrderedItem[],
  cases: readonly OrderedItem[],
): readonly OrderedItem[] {
  let next = 0;
  return items.map((item) => (item.kind === 'case' ? (cases[next++] ?? item) : item));
}

function caseMoves(
  before: readonly OrderedItem[],
  heavyFirst: readonly OrderedItem[],
  after: readonly OrderedItem[],
): readonly OrderMove[] {
  const stayed = longestKept(before, after);
  const waitLess = [...new Set(before.flatMap((item) => item.guests))].filter(
    (guest) => waitingOf(after, guest) < waitingOf(heavyFirst, guest),
  );
  return after
    .filter((item) => !stayed.has(item.id))
    .map((item): OrderMove => {
      if (item.heavy && item.id === before.at(-1)?.id)
        return { id: item.id, reason: 'heavyNotLast', guests: [] };
      if (item.heavy && passesLighter(item, before)) return { id: item.id, reason: 'heavyFirst', guests: [] };
      const own = waitLess.filter((guest) => item.guests.includes(guest));
      return { id: item.id, reason: 'guestsTogether', guests: own.length > 0 ? own : waitLess };
    });
}

function passesLighter(item: OrderedItem, before: readonly OrderedItem[]): boolean {
  return before.slice(0, before.indexOf(item)).some((one) => !one.heavy);
}

function breakMoves(
  before: readonly OrderedItem[],
  inPlace: readonly OrderedItem[],
  after: readonly OrderedItem[],
): readonly OrderMove[] {
  const known = new Set(before.map((item) => item.id));
  const follower = (list: readonly OrderedItem[], id: string): string | undefined =>
    list.slice(list.findIndex((item) => item.id === id) + 1).find((item) => item.kind !== 'break')?.id;
  return after
    .filter((item) => item.kind === 'break')
    .flatMap((item): readonly OrderMove[] => {
      if (!known.has(item.id)) return [{ id: item.id, reason: 'breakAdded', guests: [] }];
      return follower(inPlace, item.id) === follower(after, item.id)
        ? []
        : [{ id: item.id, reason: 'breakInTime', guests: [] }];
    });
}

/**
 * Which cases can be said to have stayed: the longest run in both orders. Of two ways the one in which the lighter cases
 * stay, so that the heavy case is the one that is said to have moved.
 */
function longestKept(before: readonly OrderedItem[], after: readonly OrderedItem[]): ReadonlySet<string> {
  const weight = (item: OrderedItem): number => (item.heavy ? 1000 : 1001);
  const place = new Map(before.map((item, index) => [item.id, index]));
  interface Run {
    readonly total: number;
    readonly ids: readonly string[];
    readonly lastPlace: number;
  }
  const runs: Run[] = [];
  for (const item of after) {
    const own = place.get(item.id) ?? -1;
    const best = runs
      .filter((run) => run.lastPlace < own)
      .reduce<Run>((a, b) => (b.total > a.total ? b : a), { total: 0, ids: [], lastPlace: -1 });
    runs.push({ total: best.total + weight(item), ids: [...best.ids, item.id], lastPlace: own });
  }
  const longest = runs.reduce<Run>((a, b) => (b.total > a.total ? b : a), {
    total: 0,
    ids: [],
    lastPlace: -1,
  });
  return new Set(longest.ids);
}
