import { addDays, isoWeekday } from '../../../shared/dates/isoDay.ts';
import { shippedCalendar } from '../../../shared/dates/schoolCalendar.ts';
import { dayOf, timeOf } from '../clock.ts';

const minute = 60_000;

/**
 * The instant (UTC milliseconds) at which the clock in the Netherlands shows this day and time. In the hour that does not
 * exist in March it is an hour later; of the two in October it is the first.
 */
export function instantOf(day: string, time: string): number {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const summer = asUtc - 120 * minute;
  return dayOf(summer) === day && timeOf(summer) === time ? summer : asUtc - 60 * minute;
}

/** The day after so many working days: Monday to Friday, without public holidays. */
export function afterWorkingDays(day: string, count: number): string {
  const holidays = new Set(shippedCalendar().publicHolidays.map(({ date }) => date));
  let found = day;
  for (let left = count; left > 0;) {
    found = addDays(found, 1);
    if (isoWeekday(found) <= 5 && !holidays.has(found)) left -= 1;
  }
  return found;
}

/** How many working days lie after `from`, up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: string, to: string): number {
  let count = 0;
  for (let day = from; day < to && count < 400; count += 1) {
    day = afterWorkingDays(day, 1);
    if (day > to) return count;
  }
  return count;
}
