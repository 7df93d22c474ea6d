/** The calendar day on this computer, `YYYY-MM-DD`: for reading date phrases while somebody types. The core decides what counts. */
export function todayHere(now: Date = new Date()): string {
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
