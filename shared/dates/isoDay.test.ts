import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  ageOn,
  birthdayAt,
  daysBetween,
  isIsoDay,
  isoWeek,
  isoWeekday,
  mondayOfIsoWeek,
} from './isoDay.ts';

const anyDay = fc.integer({ min: 0, max: 100_000 }).map((days) => addDays('1900-01-01', days));

describe('days as text', () => {
  it.each([
    ['2026-11-24', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['', false],
  ])('%s exists: %s', (text, exists) => {
    expect(isIsoDay(text)).toBe(exists);
  });

  it('goes back to where it came from', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, days) => {
        const moved = addDays(day, days);
        expect(daysBetween(day, moved)).toBe(days);
        expect(addDays(moved, -days)).toBe(day);
      }),
    );
  });

  it('does not lose a day when summer time starts or ends', () => {
    expect(addDays('2026-03-28', 1)).toBe('2026-03-29');
    expect(addDays('2026-03-29', 1)).toBe('2026-03-30');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });

  it('keeps to the last day of a shorter month', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
  });

  it.each([
    ['2026-11-24', 2, 2026, 48],
    ['2027-01-01', 5, 2026, 53],
    ['2027-01-04', 1, 2027, 1],
    ['2024-12-30', 1, 2025, 1],
    ['2026-12-11', 5, 2026, 50],
  ])('%s is weekday %i of week %i-%i', (day, weekday, year, week) => {
    expect(isoWeekday(day)).toBe(weekday);
    expect(isoWeek(day)).toEqual({ year, week });
  });

  it('finds the Monday of every week that exists and of no other', () => {
    expect(mondayOfIsoWeek(2026, 50)).toBe('2026-12-07');
    expect(mondayOfIsoWeek(2026, 53)).toBe('2026-12-28');
    expect(mondayOfIsoWeek(2027, 53)).toBeUndefined();
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, week } = isoWeek(day);
        const monday = mondayOfIsoWeek(year, week);
        expect(monday !== undefined && daysBetween(monday, day)).toBe(isoWeekday(day) - 1);
      }),
    );
  });

  it.each([
    ['2011-03-14', '2027-03-13', 15],
    ['2011-03-14', '2027-03-14', 16],
    ['2012-02-29', '2028-02-28', 15],
    ['2012-02-29', '2030-02-28', 17],
    ['2012-02-29', '2030-03-01', 18],
    ['2027-01-01', '2026-12-31', 0],
  ])('someone born on %s is on %s %i years old', (birth, day, age) => {
    expect(ageOn(birth, day)).toBe(age);
  });

  it('reaches an age exactly on the birthday', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 90 }), (birth, age) => {
        const birthday = birthdayAt(birth, age);
        expect(ageOn(birth, birthday)).toBe(age);
        expect(ageOn(birth, addDays(birthday, -1))).toBe(age - 1);
      }),
    );
  });

  it('refuses text that is no day', () => {
    expect(() => addDays('24-11-2026', 1)).toThrow(RangeError);
  });
});
