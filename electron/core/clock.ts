const calendarDay = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The Dutch calendar day of an instant (UTC milliseconds) as `YYYY-MM-DD`; tables meet in the Netherlands. */
export function dayOf(now: number): string {
  return calendarDay.format(now);
}

const clockTime = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The Dutch time of day of an instant (UTC milliseconds) as `HH:MM`. */
export function timeOf(now: number): string {
  return clockTime.format(now);
}
