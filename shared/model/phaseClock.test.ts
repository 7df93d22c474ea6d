import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findShippedMethod, shippedMethods } from './methods.ts';
import { actualSeconds, lastSeenAfter, phaseState, plannedSeconds } from './phaseClock.ts';

const minute = 60_000;

describe('the phase clock', () => {
  it('divides the minutes of a case by the shares', () => {
    expect(plannedSeconds(findShippedMethod('bob')?.phases ?? [], 40)).toEqual([960, 960, 480]);
    expect(plannedSeconds([], 40)).toEqual([]);
  });

  it('loses no second to rounding', () => {
    fc.assert(
      fc.property(fc.constantFrom(...shippedMethods), fc.integer({ min: 0, max: 240 }), (method, minutes) => {
        const seconds = plannedSeconds(method.phases, minutes);
        expect(seconds.reduce((sum, count) => sum + count, 0)).toBe(minutes * 60);
        expect(seconds.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
      }),
    );
  });

  it('adds up the runs of a phase, the running one up to now', () => {
    const runs = [
      { phaseId: 'picture', start: 0, end: 5 * minute },
      { phaseId: 'judgement', start: 5 * minute, end: 7 * minute },
      { phaseId: 'picture', start: 7 * minute },
    ];
    expect([...actualSeconds(runs, 10 * minute)]).toEqual([
      ['picture', 480],
      ['judgement', 120],
    ]);
  });

  it('counts nothing for a clock that went backwards', () => {
    expect(actualSeconds([{ phaseId: 'a', start: 10 * minute, end: 4 * minute }], 0).get('a')).toBe(0);
    expect(actualSeconds([{ phaseId: 'a', start: 10 * minute }], 4 * minute).get('a')).toBe(0);
  });

  it('does not count the time that the computer slept', () => {
    const beforeSleep = 3 * minute;
    const awake = lastSeenAfter(beforeSleep, 123 * minute);
    expect(awake).toBe(beforeSleep);
    expect(actualSeconds([{ phaseId: 'a', start: 0 }], 123 * minute, awake).get('a')).toBe(180);
    expect(lastSeenAfter(beforeSleep, beforeSleep + 1000)).toBe(beforeSleep + 1000);
    expect(lastSeenAfter(beforeSleep, beforeSleep - minute)).toBe(beforeSleep);
  });

  it('never gives less than nothing, whatever the clock did', () => {
    const instant = fc.double({ min: -1e13, max: 1e13 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ start: instant, end: fc.option(instant, { nil: undefined }) })),
        instant,
        (spans, now) => {
          const runs = spans.map((span) => ({ phaseId: 'a', ...span }));
          expect(actualSeconds(runs, now).get('a') ?? 0).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it.each([
    [600, 0, 'inTime'],
    [600, 539, 'inTime'],
    [600, 540, 'near'],
    [600, 600, 'over'],
    [0, 0, 'over'],
  ])('of %i seconds %i used is %s', (planned, actual, state) => {
    expect(phaseState(planned, actual)).toBe(state);
  });
});
