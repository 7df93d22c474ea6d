import { addMinutes, minutesBetween } from '../dates/timeOfDay.ts';

/** An agenda item as far as time goes. Minutes are whole and not negative. */
export type TimedItem = Readonly<{
  id: string;
  kind: 'plain' | 'case' | 'break';
  minutes: number;
  /** The least that this kind of discussion needs at this type of meeting, in minutes. */
  minimum?: number | undefined;
  /** Happens before the start and takes no time of the meeting, such as receiving the family. */
  beforeStart?: boolean | undefined;
}>;

export type AgendaFrame = Readonly<{
  /** `HH:MM`. */
  start: string;
  /** Planned end, `HH:MM` on the same day; later than the start. */
  end: string;
  /** A break belongs after at most this many minutes without one; undefined switches the rule off. */
  breakAfter?: number | undefined;
}>;

export type AgendaTiming = Readonly<{
  items: readonly Readonly<{ id: string; start: string; end: string; belowMinimum: boolean }>[];
  /** When the last item ends. */
  end: string;
  totalMinutes: number;
  /** Minutes past the planned end; negative when time is left. */
  overMinutes: number;
  fit: 'fits' | 'full' | 'over';
  /** Where a break belongs: before this item; undefined when the rule is kept. */
  breakNeededBefore: string | undefined;
}>;

/** Start and end of every item, and whether it all fits. `full` means that it ends on the minute. */
export function timeAgenda(items: readonly TimedItem[], frame: AgendaFrame): AgendaTiming {
  const early = items
    .filter((item) => item.beforeStart === true)
    .reduce((sum, item) => sum + item.minutes, 0);
  let beforeClock = -early;
  let clock = 0;
  const timed = items.map((item) => {
    const from = item.beforeStart === true ? beforeClock : clock;
    const to = from + item.minutes;
    if (item.beforeStart === true) beforeClock = to;
    else clock = to;
    return {
      id: item.id,
      start: addMinutes(frame.start, from),
      end: addMinutes(frame.start, to),
      belowMinimum: item.minimum !== undefined && item.minutes < item.minimum,
    };
  });
  const overMinutes = clock - minutesBetween(frame.start, frame.end);
  return {
    items: timed,
    end: addMinutes(frame.start, clock),
    totalMinutes: clock,
    overMinutes,
    fit: overMinutes > 0 ? 'over' : overMinutes === 0 ? 'full' : 'fits',
    breakNeededBefore:
      frame.breakAfter === undefined ? undefined : firstWithoutBreak(items, frame.breakAfter),
  };
}

/** The usual rule: a break after at most 75 minutes, because the quality of discussion falls in the second half of a long meeting. */
export const usualBreakAfter = 75;

function firstWithoutBreak(items: readonly TimedItem[], breakAfter: number): string | undefined {
  let sinceBreak = 0;
  for (const item of items.filter((candidate) => candidate.beforeStart !== true)) {
    if (item.kind === 'break') {
      sinceBreak = 0;
      continue;
    }
    // One item that is longer than the rule is never cut in two.
    if (sinceBreak > 0 && sinceBreak + item.minutes > breakAfter) return item.id;
    sinceBreak += item.minutes;
  }
  return undefined;
}
