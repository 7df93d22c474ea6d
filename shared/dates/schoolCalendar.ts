import publicHolidayRows from '../../resources/calendar/publicHolidays.json' with { type: 'json' };
import schoolHolidayRows from '../../resources/calendar/schoolHolidays.json' with { type: 'json' };
import { addDays, isoWeekday } from './isoDay.ts';

/** Regions over which Dutch school holidays are spread. */
export type SchoolRegion = 'north' | 'middle' | 'south';

export type SchoolHoliday = Readonly<{
  name: string;
  /** First and last day, both without school. */
  start: string;
  end: string;
  regions: readonly string[];
}>;

/** What the date phrases may know about holidays. Without a region only holidays that are the same everywhere count. */
export type HolidayCalendar = Readonly<{
  region?: SchoolRegion | undefined;
  schoolHolidays: readonly SchoolHoliday[];
  publicHolidays: readonly Readonly<{ date: string; name: string }>[];
}>;

/** The shipped calendar, 2026 up to and including 2030; source in the README of the calendar room. */
export function shippedCalendar(region?: SchoolRegion): HolidayCalendar {
  return { region, schoolHolidays: schoolHolidayRows, publicHolidays: publicHolidayRows };
}

/**
 * The next school holiday with that name that starts after today, for the region of the calendar. Undefined when the calendar
 * does not know it, or when it differs by region and no region is set.
 */
export function nextSchoolHoliday(
  name: string,
  today: string,
  calendar: HolidayCalendar,
): SchoolHoliday | undefined {
  const { region } = calendar;
  const coming = calendar.schoolHolidays
    .filter((holiday) => holiday.name === name && holiday.start > today)
    .filter((holiday) => region === undefined || holiday.regions.includes(region))
    .toSorted((a, b) => a.start.localeCompare(b.start));
  const first = coming[0];
  if (first === undefined) return undefined;
  return region !== undefined || first.regions.length === 3 ? first : undefined;
}

/** The last school day before a holiday: no Saturday, Sunday, public holiday or day of another school holiday. */
export function lastSchoolDayBefore(holiday: SchoolHoliday, calendar: HolidayCalendar): string {
  let day = addDays(holiday.start, -1);
  while (!isSchoolDay(day, calendar)) day = addDays(day, -1);
  return day;
}

/** True on a day on which schools in the region are open. */
export function isSchoolDay(day: string, calendar: HolidayCalendar): boolean {
  const { region } = calendar;
  return (
    isoWeekday(day) <= 5 &&
    !calendar.publicHolidays.some((holiday) => holiday.date === day) &&
    !calendar.schoolHolidays.some(
      (holiday) =>
        holiday.start <= day &&
        day <= holiday.end &&
        (region === undefined ? holiday.regions.length === 3 : holiday.regions.includes(region)),
    )
  );
}
