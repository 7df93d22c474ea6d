import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnedMinutes } from './learnedMinutes.ts';
import { median } from './median.ts';

const spent = (...minutes: number[]) => minutes.map((count) => ({ kind: 'new' as const, minutes: count }));

describe('the usual length of a discussion', () => {
  it.each([
    [[10, 20, 30, 40, 50], 30],
    [[19, 19, 19, 19, 200], 19],
    [[10, 11, 12, 13, 14, 15], 13],
    [[18.6, 19.4, 19.2, 18.9, 19.1], 19],
  ])('of %j minutes is %i', (minutes, usual) => {
    expect(learnedMinutes(spent(...minutes))).toEqual([
      { kind: 'new', count: minutes.length, median: usual },
    ]);
  });

  it('is silent below five discussions, and counts each kind for itself', () => {
    const mixed = [...spent(10, 10, 10, 10), { kind: 'closing' as const, minutes: 5 }];
    expect(learnedMinutes(mixed)).toEqual([]);
    expect(learnedMinutes([])).toEqual([]);
  });

  it('lies between the shortest and the longest', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1 }), (minutes) => {
        const middle = median(minutes) ?? -1;
        expect(middle).toBeGreaterThanOrEqual(Math.min(...minutes));
        expect(middle).toBeLessThanOrEqual(Math.max(...minutes));
      }),
    );
  });
});
