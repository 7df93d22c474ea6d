import { addMinutes } from '../dates/timeOfDay.ts';

/** The part of a case at which only professionals sit: before or after the part with the family. */
export type CaseSplit = Readonly<{ minutes: number; place: 'before' | 'after' }>;

export interface CasePart {
  readonly part: 'joint' | 'professionals';
  /** `HH:MM`. */
  readonly start: string;
  readonly minutes: number;
}

/**
 * Both parts of a case in the order of the meeting, with their times.
 * @param start of the case, `HH:MM`
 * @param plannedMinutes of the whole case; when it was made shorter than the part for professionals, nothing is left for the joint part
 */
export function partsOfCase(start: string, plannedMinutes: number, split: CaseSplit): readonly CasePart[] {
  const professionals = Math.min(split.minutes, plannedMinutes);
  const joint = plannedMinutes - professionals;
  const order: readonly (readonly [CasePart['part'], number])[] =
    split.place === 'before'
      ? [
          ['professionals', professionals],
          ['joint', joint],
        ]
      : [
          ['joint', joint],
          ['professionals', professionals],
        ];
  let at = start;
  return order.map(([part, minutes]) => {
    const from = at;
    at = addMinutes(at, minutes);
    return { part, start: from, minutes };
  });
}
