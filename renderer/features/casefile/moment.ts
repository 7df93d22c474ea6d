const dayFormat = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  day: 'numeric',
  month: 'short',
  weekday: 'short',
  year: 'numeric',
});
const clockFormat = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
});

/** `zo 22 nov 2026` of an instant in UTC milliseconds. */
export function dayInWords(instant: number): string {
  return dayFormat.format(instant);
}

/** `zo 22 nov 2026, 09:30` of an instant in UTC milliseconds. */
export function momentInWords(instant: number): string {
  return `${dayFormat.format(instant)}, ${clockFormat.format(instant)}`;
}
