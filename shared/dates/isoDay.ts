/**
 * Days as `YYYY-MM-DD` text. All arithmetic runs over whole days in UTC, so no time zone or summer time can move a day.
 */

const isoDayPattern = /^(\d{4})-(\d{2})-(\d{2})$/u;
const millisecondsPerDay = 86_400_000;

/** True for text that is a day which exists: `2026-02-31` is not. */
export function isIsoDay(text: string): boolean {
  return toDayNumber(text) !== undefined;
}

/** The day for a year, month (1–12) and day of the month; undefined when there is no such day. */
export function isoDayFrom(year: number, month: number, day: number): string | undefined {
  if (![year, month, day].every(Number.isInteger) || year < 1000 || year > 9999) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return undefined;
  return date.toISOString().slice(0, 10);
}

/** Year, month (1–12) and day of the month. Throws RangeError for text that is no day. */
export function partsOfDay(day: string): { year: number; month: number; day: number } {
  requireDayNumber(day);
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** The day that many days later, or earlier for a negative number. Throws RangeError for text that is no day. */
export function addDays(day: string, days: number): string {
  return fromDayNumber(requireDayNumber(day) + days);
}

/** The same day of the month, months later; the last day of the month when that day does not exist (31 jan + 1 = 28 feb). */
export function addMonths(day: string, months: number): string {
  const parts = partsOfDay(day);
  const index = parts.year * 12 + (parts.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  const last = daysInMonth(year, month);
  const result = isoDayFrom(year, month, Math.min(parts.day, last));
  if (result === undefined) throw new RangeError(`No day ${months} months from ${day}`);
  return result;
}

/** Whole days from one day to another; negative when the second lies earlier. */
export function daysBetween(from: string, to: string): number {
  return requireDayNumber(to) - requireDayNumber(from);
}

/** Number of days in a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Day of the week, 1 = Monday to 7 = Sunday. */
export function isoWeekday(day: string): number {
  // 1 January 1970 was a Thursday (4).
  return ((((requireDayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the ISO week in which a day lies. */
export function mondayOf(day: string): string {
  return addDays(day, 1 - isoWeekday(day));
}

/** ISO 8601 week: week 1 holds the first Thursday, so the week-year can differ from the calendar year. */
export function isoWeek(day: string): { year: number; week: number } {
  const thursday = addDays(mondayOf(day), 3);
  const { year } = partsOfDay(thursday);
  return { year, week: Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1 };
}

/** The Monday of an ISO week; undefined when that year has no such week (week 53 of most years). */
export function mondayOfIsoWeek(year: number, week: number): string | undefined {
  const fourth = isoDayFrom(year, 1, 4);
  if (fourth === undefined || !Number.isInteger(week) || week < 1 || week > 53) return undefined;
  const monday = addDays(mondayOf(fourth), (week - 1) * 7);
  const found = isoWeek(monday);
  return found.year === year && found.week === week ? monday : undefined;
}

/**
 * Age in whole years on a day; 0 before birth. Someone born on 29 February becomes a year older on 1 March in other years,
 * the later of the two possible days, so that a rule never starts too early.
 */
export function ageOn(birthDate: string, day: string): number {
  const birth = partsOfDay(birthDate);
  const now = partsOfDay(day);
  const hadBirthday = now.month > birth.month || (now.month === birth.month && now.day >= birth.day);
  return Math.max(0, now.year - birth.year - (hadBirthday ? 0 : 1));
}

/** The day on which someone reaches an age; 1 March for someone born on 29 February when that year has none. */
export function birthdayAt(birthDate: string, age: number): string {
  const { year, month, day } = partsOfDay(birthDate);
  const birthday = isoDayFrom(year + age, month, day) ?? isoDayFrom(year + age, 3, 1);
  if (birthday === undefined) throw new RangeError(`No ${age}th birthday for ${birthDate}`);
  return birthday;
}

function toDayNumber(text: string): number | undefined {
  const match = isoDayPattern.exec(text);
  if (match === null) return undefined;
  const exists = isoDayFrom(Number(match[1]), Number(match[2]), Number(match[3]));
  return exists === undefined ? undefined : Math.round(Date.parse(`${text}T00:00:00Z`) / millisecondsPerDay);
}

function requireDayNumber(text: string): number {
  const dayNumber = toDayNumber(text);
  if (dayNumber === undefined) throw new RangeError('Expected a day written as YYYY-MM-DD');
  return dayNumber;
}

function fromDayNumber(dayNumber: number): string {
  const text = new Date(dayNumber * millisecondsPerDay).toISOString().slice(0, 10);
  if (!isoDayPattern.test(text)) throw new RangeError('Day lies outside the years 1000 to 9999');
  return text;
}
