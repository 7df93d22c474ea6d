import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isoWeekday } from './isoDay.ts';
import { daysOfRhythm, nthWeekday, ordinals, schoolMonths, type Rhythm } from './rhythm.ts';

const tuesdays = { kind: 'weekly', every: 1, weekday: 2, months: [] } as const;

describe('the days of a rhythm', () => {
  test.each<[Rhythm, string, string, string[]]>([
    [tuesdays, '2026-11-22', '2026-12-09', ['2026-11-24', '2026-12-01', '2026-12-08']],
    [tuesdays, '2026-11-24', '2026-11-24', ['2026-11-24']],
    [{ ...tuesdays, every: 2 }, '2026-11-22', '2026-12-24', ['2026-11-24', '2026-12-08', '2026-12-22']],
    [{ ...tuesdays, every: 6 }, '2026-12-22', '2027-03-20', ['2026-12-22', '2027-02-02', '2027-03-16']],
    [
      { ...tuesdays, months: [1] },
      '2026-12-28',
      '2027-02-10',
      ['2027-01-05', '2027-01-12', '2027-01-19', '2027-01-26'],
    ],
    [
      { kind: 'monthly', every: 1, nth: '1', weekday: 4, months: [] },
      '2026-12-03',
      '2027-02-28',
      ['2026-12-03', '2027-01-07', '2027-02-04'],
    ],
    [
      { kind: 'monthly', every: 1, nth: '1', weekday: 4, months: [] },
      '2026-12-04',
      '2027-01-31',
      ['2027-01-07'],
    ],
    [
      { kind: 'monthly', every: 2, nth: 'last', weekday: 1, months: [] },
      '2026-11-22',
      '2027-04-01',
      ['2026-11-30', '2027-01-25', '2027-03-29'],
    ],
    [
      { kind: 'monthly', every: 1, nth: '3', weekday: 3, months: schoolMonths },
      '2027-06-01',
      '2027-09-30',
      ['2027-06-16', '2027-09-15'],
    ],
  ])('%j from %s until %s', (rhythm, from, until, days) => {
    expect(daysOfRhythm(rhythm, from, until)).toEqual(days);
  });

  test('leaving out months never changes the pace of the others', () => {
    const every = 3;
    const all = daysOfRhythm({ ...tuesdays, every }, '2026-09-01', '2027-08-31');
    const some = daysOfRhythm({ ...tuesdays, every, months: schoolMonths }, '2026-09-01', '2027-08-31');
    expect(some).toEqual(all.filter((day) => !['07', '08'].includes(day.slice(5, 7))));
  });
});

const day = fc.integer({ min: 0, max: 1800 }).map((offset) => addDays('2026-01-01', offset));
const weekday = fc.integer({ min: 1, max: 5 });

test('weekly days lie exactly that many weeks apart and on that weekday', () => {
  fc.assert(
    fc.property(day, weekday, fc.integer({ min: 1, max: 12 }), (from, onDay, every) => {
      const days = daysOfRhythm(
        { kind: 'weekly', every, weekday: onDay, months: [] },
        from,
        addDays(from, 400),
      );
      expect(days.every((found) => isoWeekday(found) === onDay)).toBe(true);
      expect(daysBetween(from, days[0] ?? '')).toBeLessThan(7);
      for (const [index, found] of days.entries()) {
        const next = days[index + 1];
        if (next !== undefined) expect(daysBetween(found, next)).toBe(every * 7);
      }
    }),
  );
});

test('the nth weekday lies in its month, on its weekday, in its own seven days', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2026, max: 2040 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(...ordinals),
      weekday,
      (year, month, nth, onDay) => {
        const found = nthWeekday(year, month, nth, onDay);
        expect(found.slice(0, 7)).toBe(`${year}-${String(month).padStart(2, '0')}`);
        expect(isoWeekday(found)).toBe(onDay);
        if (nth === 'last') expect(addDays(found, 7).slice(0, 7)).not.toBe(found.slice(0, 7));
        else expect(Math.ceil(Number(found.slice(8)) / 7)).toBe(Number(nth));
      },
    ),
  );
});
