import { obstacleOn, type Obstacle } from './holidayObstacle.ts';
import { addDays, isoWeekday } from './isoDay.ts';
import { daysOfRhythm, meetsIn, type Rhythm } from './rhythm.ts';
import type { HolidayCalendar } from './schoolCalendar.ts';

/** One turn of a rhythm: the day it falls on, and the day that is proposed. */
export interface ProposedDate {
  readonly wanted: string;
  /** Equal to `wanted` when nothing stands in the way; null when no day near it is free. */
  readonly date: string | null;
  /** What stands in the way on the wanted day. */
  readonly obstacle: Obstacle | null;
  /** The series meets on the wanted day already, so nothing is proposed. */
  readonly isTaken: boolean;
}

export interface PlanFrame {
  /** First and last day of the plan, both included. */
  readonly from: string;
  readonly until: string;
  readonly calendar: HolidayCalendar;
  /** Days on which the series meets already. */
  readonly taken: ReadonlySet<string>;
}

/**
 * Dates for a rhythm, moved around holidays. A public holiday moves within its week, to the working day before it, else
 * after it (the day after Ascension Day many people are away). A school holiday moves by whole weeks, later first, and never as far
 * as the next turn. No two proposed days are the same, and none is a day on which the series meets already.
 */
export function planDates(rhythm: Rhythm, frame: PlanFrame): readonly ProposedDate[] {
  const turns = daysOfRhythm(rhythm, frame.from, frame.until);
  const isFree = (day: string): boolean => obstacleOn(day, frame.calendar) === null;
  const used = new Set([...frame.taken, ...turns.filter(isFree)]);
  return turns.map((wanted) => {
    if (frame.taken.has(wanted)) return { wanted, date: null, obstacle: null, isTaken: true };
    const obstacle = obstacleOn(wanted, frame.calendar);
    if (obstacle === null) return { wanted, date: wanted, obstacle, isTaken: false };
    const date = daysNear(wanted, obstacle, rhythm).find(
      (day) =>
        frame.from <= day && day <= frame.until && meetsIn(rhythm, day) && isFree(day) && !used.has(day),
    );
    if (date !== undefined) used.add(date);
    return { wanted, date: date ?? null, obstacle, isTaken: false };
  });
}

/** Days to move to, the best one first. */
function daysNear(wanted: string, obstacle: Obstacle, rhythm: Rhythm): readonly string[] {
  if (obstacle.kind === 'publicHoliday') {
    return [-1, -2, -3, -4, 1, 2, 3, 4]
      .filter((days) => isoWeekday(wanted) + days >= 1 && isoWeekday(wanted) + days <= 5)
      .map((days) => addDays(wanted, days));
  }
  return [7, -7, 14, -14]
    .filter((days) => Math.abs(days) <= 7 * mostWeeks(rhythm))
    .map((days) => addDays(wanted, days));
}

/** So many weeks a turn may move; with a meeting every week the next one is near enough. */
function mostWeeks(rhythm: Rhythm): number {
  return rhythm.kind === 'monthly' ? 2 : Math.min(2, rhythm.every - 1);
}
