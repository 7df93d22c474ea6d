import { CalendarDate, Time } from '@internationalized/date';

/** 'YYYY-MM-DD' → a calendar date without time zone; null for null and for text that is no date. */
export function toCalendarDate(value: string | null): CalendarDate | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value ?? '') ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new CalendarDate(Number(year), Number(month), Number(day));
  // The constructor moves 31 February to the last day of the month; a wrong date is no date.
  return date.day === Number(day) && date.month === Number(month) ? date : null;
}

/** 'HH:MM' → time of day; null for null and for text that is no time. */
export function toTime(value: string | null): Time | null {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(value ?? '') ?? [];
  return hour === undefined || minute === undefined ? null : new Time(Number(hour), Number(minute));
}

/** Time of day → 'HH:MM', seconds dropped. */
export function fromTime(time: Readonly<{ hour: number; minute: number }> | null): string | null {
  return time === null
    ? null
    : `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
}
