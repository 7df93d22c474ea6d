import { daysBetween } from '../dates/isoDay.ts';

/** Weeks without contact after which a case says so, where a case has no number of its own (feature A13). */
export const outOfSightWeeks = 8;

/** Kinds of case in which there is a young person to have contact with. */
export const contactCaseTypes = ['person', 'family', 'early'] as const;

/** Whole weeks since a day; 0 for a day to come. Dates are `YYYY-MM-DD`. A clock and nothing else. */
export function weeksSince(day: string, today: string): number {
  return Math.max(0, Math.floor(daysBetween(day, today) / 7));
}
