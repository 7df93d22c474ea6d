const clockTime = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Dutch time of day of an instant (UTC milliseconds), `HH:MM`. */
export function timeOfDay(instant: number): string {
  return clockTime.format(instant);
}
