import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hiddenCounts, smallestShown } from './smallCounts.ts';

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/**
 * What somebody can work out who sees a total and all counts but the hidden ones, and knows that nothing hidden is zero: for
 * each hidden count the values that it has in some way to fill them in. Tried out one by one.
 */
function valuesLeft(
  counts: readonly number[],
  hidden: ReadonlySet<number>,
): ReadonlyMap<number, Set<number>> {
  const places = [...hidden];
  const left = new Map(places.map((place) => [place, new Set<number>()]));
  const fill = (index: number, rest: number, filled: readonly number[]): void => {
    if (index === places.length) {
      if (rest === 0) filled.forEach((value, at) => left.get(places[at] ?? -1)?.add(value));
      return;
    }
    for (let value = 1; value <= rest; value += 1) fill(index + 1, rest - value, [...filled, value]);
  };
  fill(0, sum(places.map((place) => counts[place] ?? 0)), []);
  return left;
}

describe('hiding small counts of a period', () => {
  test('no hidden count follows from the total and the rest, by trying every way to fill them in', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 5 }), (counts) => {
        const hidden = hiddenCounts(counts);
        if (hidden === undefined) return;
        counts.forEach((count, place) => {
          if (count > 0 && count < smallestShown) expect(hidden.has(place)).toBe(true);
        });
        for (const [place, values] of valuesLeft(counts, hidden)) {
          expect([...values]).toContain(counts[place]);
          expect(values.size).toBeGreaterThan(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the oracle sees a count that was hidden alone, and ones that were hidden together', () => {
    expect(valuesLeft([3, 8], new Set([0])).get(0)).toEqual(new Set([3]));
    expect(valuesLeft([1, 1, 8], new Set([0, 1])).get(0)).toEqual(new Set([1]));
  });

  test.each<[number[], number[] | undefined]>([
    [[0, 9, 12], []],
    [
      [3, 8, 40],
      [0, 1],
    ],
    [
      [3, 40, 4],
      [0, 2],
    ],
    [
      [1, 9, 1, 7],
      [0, 2, 3],
    ],
    [[4], undefined],
    [[1, 1, 1, 1, 1], undefined],
    [[], undefined],
  ])('of %j hides the places %j', (counts, places) => {
    const hidden = hiddenCounts(counts);
    expect(hidden === undefined ? undefined : [...hidden].toSorted((a, b) => a - b)).toEqual(places);
  });
});
