import { datesText } from '../text/nl/dates.ts';
import { isoWeekday, partsOfDay } from './isoDay.ts';

/** `di 24 nov`: for lists, where the year is clear from the place. */
export function formatShortDate(day: string): string {
  const { month, day: dayOfMonth } = partsOfDay(day);
  return `${datesText.weekdaysShort[isoWeekday(day) - 1]} ${dayOfMonth} ${datesText.monthsShort[month - 1]}`;
}

/** `dinsdag 24 november 2026`: for headings, letters and what the app read in a line. */
export function formatLongDate(day: string): string {
  return `${weekdayName(day)} ${formatDateWithoutWeekday(day)}`;
}

/** `24 november 2026`. */
export function formatDateWithoutWeekday(day: string): string {
  const { year, month, day: dayOfMonth } = partsOfDay(day);
  return `${dayOfMonth} ${datesText.months[month - 1]} ${year}`;
}

/** `24-11-2026`, for table cells. */
export function formatNumericDate(day: string): string {
  const { year, month, day: dayOfMonth } = partsOfDay(day);
  return `${String(dayOfMonth).padStart(2, '0')}-${String(month).padStart(2, '0')}-${year}`;
}

/** The Dutch name of the day of the week, in lower case. */
export function weekdayName(day: string): string {
  return datesText.weekdays[isoWeekday(day) - 1] ?? '';
}

/** `09:30` for an hour (0–23) and minute (0–59), or for an instant given as a Date in local time. */
export function formatTime(time: { hour: number; minute: number } | Date): string {
  const hour = time instanceof Date ? time.getHours() : time.hour;
  const minute = time instanceof Date ? time.getMinutes() : time.minute;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
