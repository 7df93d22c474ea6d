import { addDays, addMonths } from '../dates/isoDay.ts';
import type { RetentionDefault, RetentionStart } from './meetingType.ts';

/** The days from which a retention period can count, `YYYY-MM-DD`; absent while the event has not happened. */
export type RetentionDays = Readonly<Partial<Record<RetentionStart, string>>>;

export type RetentionProposal = Readonly<{
  /** When a person looks again; undefined when the type sets none. */
  reviewOn: string | undefined;
  /** When the case is to be destroyed; undefined when its event has not happened or the type sets no period. */
  endOn: string | undefined;
  /** Why there is no end yet. */
  waitsFor: RetentionStart | undefined;
}>;

/**
 * Review and end of retention that a meeting type proposes for a case. A proposal: a person confirms or changes it with a reason. The
 * review counts from the opening of the case, the end from the event that the type names.
 */
export function proposeRetention(rule: RetentionDefault, days: RetentionDays): RetentionProposal {
  const { opening } = days;
  const reviewOn =
    opening === undefined || rule.reviewMonths === null ? undefined : addMonths(opening, rule.reviewMonths);
  const start = days[rule.countsFrom];
  const hasPeriod = rule.endMonths !== null || rule.endDays !== null;
  if (start === undefined || !hasPeriod) {
    return { reviewOn, endOn: undefined, waitsFor: rule.countsFrom === 'none' ? undefined : rule.countsFrom };
  }
  return {
    reviewOn,
    endOn: addDays(addMonths(start, rule.endMonths ?? 0), rule.endDays ?? 0),
    waitsFor: undefined,
  };
}
