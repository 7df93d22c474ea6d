import { addMinutes } from '../dates/timeOfDay.ts';

/** A case on an agenda with its start, and who sits there; times of a seat are null when they are those of the case. */
export type SeatedCase = Readonly<{
  number: string;
  /** `HH:MM`. */
  start: string;
  minutes: number;
  seats: readonly Readonly<{ contactId: string; fromTime: string | null; toTime: string | null }>[];
}>;

/** One stretch at the table: from, to, and the cases in it. */
export type SeatSlot = Readonly<{ from: string; to: string; numbers: readonly string[] }>;

/**
 * When one person is expected at the table (feature P16). Cases that follow each other without a gap are one stretch, so
 * that an appointment covers both; an empty list means that nobody chose this person for any case.
 */
export function slotsOf(cases: readonly SeatedCase[], contactId: string): readonly SeatSlot[] {
  const slots = cases
    .flatMap((one) =>
      one.seats
        .filter((seat) => seat.contactId === contactId)
        .map((seat) => ({
          from: seat.fromTime ?? one.start,
          to: seat.toTime ?? addMinutes(one.start, one.minutes),
          numbers: [one.number],
        })),
    )
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return slots.reduce<readonly SeatSlot[]>((merged, slot) => {
    const last = merged.at(-1);
    if (last === undefined || last.to < slot.from) return [...merged, slot];
    return [
      ...merged.slice(0, -1),
      {
        from: last.from,
        to: slot.to > last.to ? slot.to : last.to,
        numbers: [...last.numbers, ...slot.numbers],
      },
    ];
  }, []);
}
