import type { OrderedItem } from './orderedItem.ts';

/** Minutes of a break that is added. */
export const newBreakMinutes = 10;

/** The id of a break that is proposed and does not exist yet; counts from 1. */
export function newBreak(count: number): string {
  return `new-break-${count}`;
}

/**
 * Puts breaks where they come in time: never more than `breakAfter` minutes without one, and for the rest as even as can be,
 * so that a single break stands near half time. Breaks that are in time already stay; one is added only when too few are there.
 */
export function placeBreaks(items: readonly OrderedItem[], breakAfter: number): readonly OrderedItem[] {
  const work = items.filter((item) => item.kind !== 'break');
  if (isInTime(items, breakAfter)) return items;
  const present = items.filter((item) => item.kind === 'break');
  const needed = fewestBreaks(work, breakAfter);
  const count = Math.max(present.length, needed);
  const breaks = Array.from(
    { length: count },
    (_none, index): OrderedItem =>
      present[index] ?? {
        id: newBreak(index + 1 - present.length),
        kind: 'break',
        minutes: newBreakMinutes,
        heavy: false,
        guests: [],
      },
  );
  const places = evenPlaces(work, count, breakAfter);
  return work.flatMap((item, index) => [...breaks.filter((_one, place) => places[place] === index), item]);
}

/** True when no stretch without a break is longer than the rule; one item that is longer alone is never cut in two. */
export function isInTime(items: readonly OrderedItem[], breakAfter: number): boolean {
  let stretch = 0;
  for (const item of items) {
    if (item.kind === 'break') {
      stretch = 0;
      continue;
    }
    if (stretch > 0 && stretch + item.minutes > breakAfter) return false;
    stretch += item.minutes;
  }
  return true;
}

function fewestBreaks(work: readonly OrderedItem[], breakAfter: number): number {
  let stretch = 0;
  let count = 0;
  for (const item of work) {
    if (stretch > 0 && stretch + item.minutes > breakAfter) {
      count += 1;
      stretch = 0;
    }
    stretch += item.minutes;
  }
  return count;
}

interface Placing {
  /** Stretches over the limit, then the sum of squares: the most even placing has the lowest. */
  readonly late: number;
  readonly squares: number;
  readonly places: readonly number[];
}

/**
 * The indexes of the items before which the breaks come: first as few stretches over the limit as possible, then as even as
 * possible. Dynamic programming over (items done, breaks used); an agenda has some dozens of items.
 */
function evenPlaces(work: readonly OrderedItem[], count: number, breakAfter: number): readonly number[] {
  const sums = work.reduce<number[]>((list, item) => [...list, (list.at(-1) ?? 0) + item.minutes], [0]);
  const stretch = (from: number, to: number): Pick<Placing, 'late' | 'squares'> => {
    const minutes = (sums[to] ?? 0) - (sums[from] ?? 0);
    return { late: isInTime(work.slice(from, to), breakAfter) ? 0 : 1, squares: minutes * minutes };
  };
  let upTo: (Placing | undefined)[] = work.map((_item, index) => ({
    ...stretch(0, index + 1),
    places: [],
  }));
  for (let used = 1; used <= count; used += 1) {
    upTo = work.map((_item, index) => {
      let best: Placing | undefined;
      // At least one item before each break and behind it, as long as there are items enough.
      for (let from = 1; from <= index; from += 1) {
        const before = upTo[from - 1];
        if (before === undefined) continue;
        const next = stretch(from, index + 1);
        const placing = {
          late: before.late + next.late,
          squares: before.squares + next.squares,
          places: [...before.places, from],
        };
        if (best === undefined || isBetter(placing, best)) best = placing;
      }
      return best;
    });
  }
  const best = upTo.at(-1);
  // More breaks than gaps between items: those left over come before the last item.
  return (
    best?.places ?? Array.from({ length: count }, (_none, index) => Math.min(index + 1, work.length - 1))
  );
}

function isBetter(a: Placing, b: Placing): boolean {
  return a.late < b.late || (a.late === b.late && a.squares < b.squares);
}
