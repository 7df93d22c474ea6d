import type { HolidayCalendar } from './schoolCalendar.ts';

/** Why a day is no good for a meeting: a public holiday, or a day of a school holiday with its last day. */
export type Obstacle =
  | Readonly<{ kind: 'publicHoliday'; name: string }>
  | Readonly<{ kind: 'schoolHoliday'; name: string; start: string; end: string }>;

/**
 * What stands in the way of a meeting on this day. Without a region only school holidays count that are the same everywhere;
 * a public holiday inside a school holiday is named as the school holiday, because moving by a day would not help.
 */
export function obstacleOn(day: string, calendar: HolidayCalendar): Obstacle | null {
  const { region } = calendar;
  const school = calendar.schoolHolidays.find(
    (holiday) =>
      holiday.start <= day &&
      day <= holiday.end &&
      (region === undefined ? holiday.regions.length === 3 : holiday.regions.includes(region)),
  );
  if (school !== undefined) {
    return { kind: 'schoolHoliday', name: school.name, start: school.start, end: school.end };
  }
  const holiday = calendar.publicHolidays.find(({ date }) => date === day);
  return holiday === undefined ? null : { kind: 'publicHoliday', name: holiday.name };
}

/** The last day of which the calendar knows the school holidays; after it no obstacle can be seen. */
export function calendarKnownUntil(calendar: HolidayCalendar): string {
  const { region } = calendar;
  return calendar.schoolHolidays
    .filter(({ regions }) => region === undefined || regions.includes(region))
    .reduce((last, { end }) => (end > last ? end : last), '0000-00-00');
}
