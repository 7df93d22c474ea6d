import type { DiscussionKind } from './lists/meetingLists.ts';
import { median } from './median.ts';

/** Fewer discussions than this say nothing yet about how long they usually take. */
export const learnedFrom = 5;

/** One earlier discussion: what kind it was and how many minutes the table really spent on it. Nothing about the case. */
export type SpentMinutes = Readonly<{ kind: DiscussionKind; minutes: number }>;

/** How long discussions of one kind usually took; `count` says on how many that rests. */
export type LearnedMinutes = Readonly<{ kind: DiscussionKind; count: number; median: number }>;

/**
 * The usual length per kind of discussion, from own meetings of the same type (feature P7): the median, so that one very
 * long meeting changes nothing. Kinds with fewer than five discussions are left out.
 */
export function learnedMinutes(spent: readonly SpentMinutes[]): readonly LearnedMinutes[] {
  const kinds = [...new Set(spent.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const minutes = spent.filter((one) => one.kind === kind).map((one) => one.minutes);
    const usual = median(minutes);
    return usual === undefined || minutes.length < learnedFrom
      ? []
      : [{ kind, count: minutes.length, median: usual }];
  });
}
