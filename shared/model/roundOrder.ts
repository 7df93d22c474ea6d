/** Someone in a round. Counts of lines and cases only: no seconds, no volume (feature C7). */
export type RoundSeat = Readonly<{
  id: string;
  heard: 'notYet' | 'newFact' | 'nothingNew' | 'pass';
  /** Lines of this discussion that name this person as source. */
  lines: number;
  /** Earlier cases of this meeting at which this person brought something in. */
  heardBefore: number;
}>;

/**
 * Whose turn it is, in order: those not heard at this case, least heard first; who was equally often heard keeps the place at
 * the table. It decides the order of turn and nothing else; it is shown nowhere as a number.
 */
export function roundOrder<Seat extends RoundSeat>(seats: readonly Seat[]): readonly Seat[] {
  return seats
    .filter(({ heard }) => heard === 'notYet')
    .toSorted((a, b) => a.lines - b.lines || a.heardBefore - b.heardBefore);
}
