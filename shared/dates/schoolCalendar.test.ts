import { describe, expect, it } from 'vitest';
import { daysBetween, isIsoDay } from './isoDay.ts';
import { isSchoolDay, lastSchoolDayBefore, nextSchoolHoliday, shippedCalendar } from './schoolCalendar.ts';

const calendar = shippedCalendar();

describe('the shipped calendar', () => {
  it('has real days in date order, and no spring or autumn holiday longer than nine days', () => {
    const starts = calendar.schoolHolidays.map((holiday) => holiday.start);
    expect(starts).toEqual([...starts].sort());
    for (const holiday of calendar.schoolHolidays) {
      expect(isIsoDay(holiday.start) && isIsoDay(holiday.end)).toBe(true);
      expect(holiday.regions.length).toBeGreaterThan(0);
      const days = daysBetween(holiday.start, holiday.end) + 1;
      expect(days).toBe({ kerstvakantie: 16, zomervakantie: 44 }[holiday.name] ?? 9);
    }
    expect(calendar.publicHolidays.every((holiday) => isIsoDay(holiday.date))).toBe(true);
  });

  it('gives every region each of the five holidays of every year', () => {
    for (const region of ['north', 'middle', 'south']) {
      for (const year of ['2026', '2027', '2028', '2029', '2030']) {
        const names = calendar.schoolHolidays
          .filter((holiday) => holiday.regions.includes(region) && holiday.start.startsWith(year))
          .map((holiday) => holiday.name);
        if (year !== '2030') expect(names).toHaveLength(5);
      }
    }
  });

  it('finds the last school day before a holiday, around weekends and public holidays', () => {
    const christmas = nextSchoolHoliday('kerstvakantie', '2026-11-22', calendar);
    expect(christmas?.start).toBe('2026-12-19');
    expect(christmas && lastSchoolDayBefore(christmas, calendar)).toBe('2026-12-18');
    expect(isSchoolDay('2026-12-25', calendar)).toBe(false);
    expect(isSchoolDay('2026-11-22', calendar)).toBe(false);
    expect(isSchoolDay('2026-11-23', calendar)).toBe(true);
  });

  it('asks for a region where the regions differ', () => {
    expect(nextSchoolHoliday('voorjaarsvakantie', '2026-11-22', calendar)).toBeUndefined();
    expect(nextSchoolHoliday('voorjaarsvakantie', '2026-11-22', shippedCalendar('north'))?.start).toBe(
      '2027-02-20',
    );
    expect(nextSchoolHoliday('voorjaarsvakantie', '2026-11-22', shippedCalendar('south'))?.start).toBe(
      '2027-02-13',
    );
  });
});
