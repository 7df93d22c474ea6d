import { addDays, addMonths, daysInMonth, isoDayFrom, isoWeekday, partsOfDay } from './isoDay.ts';

/** Which one of the month; a fifth does not exist in every month, so it is not offered. */
export const ordinals = ['1', '2', '3', '4', 'last'] as const;
export type Ordinal = (typeof ordinals)[number];

/** When a series meets. `weekday` 1 = Monday to 5 = Friday; `months` 1–12 in which it meets, empty = all. */
export type Rhythm =
  | Readonly<{ kind: 'weekly'; every: number; weekday: number; months: readonly number[] }>
  | Readonly<{ kind: 'monthly'; every: number; nth: Ordinal; weekday: number; months: readonly number[] }>;

/** The months of a Dutch school year: all but July and August. */
export const schoolMonths: readonly number[] = [1, 2, 3, 4, 5, 6, 9, 10, 11, 12];

/**
 * Every day of a rhythm between two days, both included. The first one sets the pace: *every three weeks* counts from the first
 * fitting weekday on or after `from`; months that are left out are passed over without changing the pace.
 */
export function daysOfRhythm(rhythm: Rhythm, from: string, until: string): readonly string[] {
  const all = rhythm.kind === 'weekly' ? weeklyDays(rhythm, from, until) : monthlyDays(rhythm, from, until);
  return all.filter((day) => meetsIn(rhythm, day));
}

/** True when the series meets in the month of this day. */
export function meetsIn(rhythm: Rhythm, day: string): boolean {
  return rhythm.months.length === 0 || rhythm.months.includes(partsOfDay(day).month);
}

/** The first, second … or last of a weekday in a month (1–12). */
export function nthWeekday(year: number, month: number, nth: Ordinal, weekday: number): string {
  const first = isoDayFrom(year, month, 1);
  const last = isoDayFrom(year, month, daysInMonth(year, month));
  if (first === undefined || last === undefined) throw new RangeError(`No month ${month} of ${year}`);
  return nth === 'last'
    ? addDays(last, -((isoWeekday(last) - weekday + 7) % 7))
    : addDays(first, ((weekday - isoWeekday(first) + 7) % 7) + (Number(nth) - 1) * 7);
}

function weeklyDays(rhythm: Rhythm, from: string, until: string): string[] {
  const days: string[] = [];
  let day = addDays(from, (rhythm.weekday - isoWeekday(from) + 7) % 7);
  while (day <= until) {
    days.push(day);
    day = addDays(day, rhythm.every * 7);
  }
  return days;
}

function monthlyDays(rhythm: Rhythm & { kind: 'monthly' }, from: string, until: string): string[] {
  const days: string[] = [];
  const dayIn = (month: string): string => {
    const parts = partsOfDay(month);
    return nthWeekday(parts.year, parts.month, rhythm.nth, rhythm.weekday);
  };
  let month = `${from.slice(0, 7)}-01`;
  if (dayIn(month) < from) month = addMonths(month, 1);
  while (dayIn(month) <= until) {
    days.push(dayIn(month));
    month = addMonths(month, rhythm.every);
  }
  return days;
}
