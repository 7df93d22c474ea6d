/** Times of day as `HH:MM` on a 24-hour clock, without a time zone. */

const timePattern = /^([01]\d|2[0-3]):([0-5]\d)$/u;
const minutesPerDay = 1440;

/** True for `00:00` to `23:59`. */
export function isTimeOfDay(text: string): boolean {
  return timePattern.test(text);
}

/** Minutes since midnight. Throws RangeError for text that is no time of day. */
export function minutesOfTime(time: string): number {
  const match = timePattern.exec(time);
  if (match === null) throw new RangeError('Expected a time written as HH:MM');
  return Number(match[1]) * 60 + Number(match[2]);
}

/** The time for minutes since midnight; past midnight it starts again at 00:00. */
export function timeFromMinutes(minutes: number): string {
  const inDay = ((Math.round(minutes) % minutesPerDay) + minutesPerDay) % minutesPerDay;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}

/** The time that many minutes later (earlier when negative); past midnight it starts again at 00:00. */
export function addMinutes(time: string, minutes: number): string {
  return timeFromMinutes(minutesOfTime(time) + minutes);
}

/** Minutes from one time to another on the same day; negative when the second is earlier. */
export function minutesBetween(from: string, to: string): number {
  return minutesOfTime(to) - minutesOfTime(from);
}
