import { meetingTypesText } from '../text/nl/meetingTypes.ts';
import type { RetentionDefault } from './meetingType.ts';

const text = meetingTypesText.retention;

/** A retention default in one sentence, from its numbers: never words that say something else than what is counted. */
export function retentionWords(retention: Omit<RetentionDefault, 'words'>): string {
  const { countsFrom, reviewMonths, endMonths, endDays } = retention;
  if (countsFrom === 'covenant' || countsFrom === 'asCase' || countsFrom === 'none')
    return text.by[countsFrom];
  const review = reviewMonths === null ? [] : [text.reviewWords(text.months(reviewMonths))];
  const period = endDays !== null ? text.days(endDays) : endMonths !== null ? text.months(endMonths) : null;
  const end = period === null ? [] : [text.endWords(period, text.after[countsFrom])];
  const words = [...review, ...end].join(', ');
  return words === '' ? text.noTerm : `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}
