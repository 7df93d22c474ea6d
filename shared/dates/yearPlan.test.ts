import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarKnownUntil, obstacleOn } from './holidayObstacle.ts';
import { addDays, daysBetween, isoWeekday } from './isoDay.ts';
import { daysOfRhythm, ordinals, schoolMonths, type Rhythm } from './rhythm.ts';
import { shippedCalendar } from './schoolCalendar.ts';
import { planDates } from './yearPlan.ts';

const weekly = (weekday: number, every = 1): Rhythm => ({ kind: 'weekly', every, weekday, months: [] });
const monthly = (nth: '1' | '2' | '3' | '4' | 'last', weekday: number): Rhythm => ({
  kind: 'monthly',
  every: 1,
  nth,
  weekday,
  months: [],
});
const none: ReadonlySet<string> = new Set();

/** `wanted>proposed` for each turn; the same day once. */
function planned(
  rhythm: Rhythm,
  from: string,
  until: string,
  region: 'north' | 'middle' | 'south' | undefined,
  taken = none,
): string[] {
  return planDates(rhythm, { from, until, calendar: shippedCalendar(region), taken }).map(
    ({ wanted, date }) => (date === wanted ? wanted : `${wanted}>${date ?? 'none'}`),
  );
}

describe('what stands in the way', () => {
  test.each([
    [
      '2026-12-24',
      'middle',
      { kind: 'schoolHoliday', name: 'kerstvakantie', start: '2026-12-19', end: '2027-01-03' },
    ],
    [
      '2026-12-25',
      'middle',
      { kind: 'schoolHoliday', name: 'kerstvakantie', start: '2026-12-19', end: '2027-01-03' },
    ],
    ['2027-05-06', 'north', { kind: 'publicHoliday', name: 'Hemelvaartsdag' }],
    [
      '2027-02-16',
      'south',
      { kind: 'schoolHoliday', name: 'voorjaarsvakantie', start: '2027-02-13', end: '2027-02-21' },
    ],
    ['2027-02-16', 'north', null],
    ['2027-02-16', undefined, null],
    ['2027-01-04', undefined, null],
  ] as const)('on %s in region %s: %j', (day, region, obstacle) => {
    expect(obstacleOn(day, shippedCalendar(region))).toEqual(obstacle);
  });

  test('the calendar says how far it knows', () => {
    expect(calendarKnownUntil(shippedCalendar('south'))).toBe('2030-08-18');
    expect(calendarKnownUntil(shippedCalendar('north'))).toBe('2030-09-01');
  });
});

describe('dates around holidays', () => {
  test.each([
    [
      'a public holiday moves to the working day before it, and two holidays in a row are passed over',
      monthly('1', 4),
      '2027-05-01',
      '2027-05-31',
      'north',
      ['2027-05-06>2027-05-04'],
    ],
    [
      'a Monday has no earlier working day in its week',
      weekly(1, 4),
      '2027-03-29',
      '2027-04-02',
      'north',
      ['2027-03-29>2027-03-30'],
    ],
    [
      'a school holiday moves by whole weeks, later first',
      monthly('last', 2),
      '2026-12-01',
      '2027-01-31',
      'middle',
      ['2026-12-29>2027-01-05', '2027-01-26'],
    ],
    [
      'with a meeting every week the turn is left out',
      weekly(2),
      '2026-12-15',
      '2027-01-05',
      'middle',
      ['2026-12-15', '2026-12-22>none', '2026-12-29>none', '2027-01-05'],
    ],
    [
      'every two weeks it moves one week',
      weekly(2, 2),
      '2026-12-15',
      '2027-01-12',
      'middle',
      ['2026-12-15', '2026-12-29>2027-01-05', '2027-01-12'],
    ],
    [
      'in the middle of the summer no week near is free',
      monthly('2', 3),
      '2027-07-20',
      '2027-08-31',
      'south',
      ['2027-08-11>none'],
    ],
    ['the region decides', monthly('3', 2), '2027-02-01', '2027-02-28', 'south', ['2027-02-16>2027-02-23']],
    ['another region meets', monthly('3', 2), '2027-02-01', '2027-02-28', 'north', ['2027-02-16']],
  ] as const)('%s', (_what, rhythm, from, until, region, dates) => {
    expect(planned(rhythm, from, until, region)).toEqual(dates);
  });

  test('a day on which the series meets already is not proposed again, and no other turn moves onto it', () => {
    const taken = new Set(['2026-12-15', '2027-01-05']);
    expect(planned(weekly(2, 2), '2026-12-15', '2027-01-12', 'middle', taken)).toEqual([
      '2026-12-15>none',
      '2026-12-29>none',
      '2027-01-12',
    ]);
    const [first] = planDates(weekly(2), {
      from: '2026-12-15',
      until: '2026-12-15',
      calendar: shippedCalendar('middle'),
      taken,
    });
    expect(first).toEqual({ wanted: '2026-12-15', date: null, obstacle: null, isTaken: true });
  });
});

const rhythms: fc.Arbitrary<Rhythm> = fc.oneof(
  fc.record({
    kind: fc.constant('weekly' as const),
    every: fc.integer({ min: 1, max: 8 }),
    weekday: fc.integer({ min: 1, max: 5 }),
    months: fc.constantFrom<readonly number[]>([], schoolMonths),
  }),
  fc.record({
    kind: fc.constant('monthly' as const),
    every: fc.integer({ min: 1, max: 3 }),
    nth: fc.constantFrom(...ordinals),
    weekday: fc.integer({ min: 1, max: 5 }),
    months: fc.constantFrom<readonly number[]>([], schoolMonths),
  }),
);

test('a plan of a year is free of holidays and weekends, has no day twice, keeps every free turn and moves little', () => {
  fc.assert(
    fc.property(
      rhythms,
      fc.integer({ min: 0, max: 1000 }),
      fc.constantFrom('north' as const, 'middle' as const, 'south' as const, undefined),
      (rhythm, offset, region) => {
        const from = addDays('2026-01-01', offset);
        const until = addDays(from, 365);
        const calendar = shippedCalendar(region);
        const plan = planDates(rhythm, { from, until, calendar, taken: none });
        expect(plan.map(({ wanted }) => wanted)).toEqual(daysOfRhythm(rhythm, from, until));
        const dates = plan.flatMap(({ date }) => (date === null ? [] : [date]));
        expect(new Set(dates).size).toBe(dates.length);
        for (const { wanted, date, obstacle } of plan) {
          if (obstacle === null) expect(date).toBe(wanted);
          if (date === null) continue;
          expect(obstacleOn(date, calendar)).toBeNull();
          expect(isoWeekday(date)).toBeLessThanOrEqual(5);
          expect(from <= date && date <= until).toBe(true);
          if (obstacle?.kind === 'publicHoliday') expect(Math.abs(daysBetween(wanted, date))).toBeLessThan(5);
          if (obstacle?.kind === 'schoolHoliday') expect(isoWeekday(date)).toBe(rhythm.weekday);
        }
      },
    ),
    { numRuns: 300 },
  );
});
