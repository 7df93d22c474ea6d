import { schoolMonths, type Rhythm } from '../dates/rhythm.ts';
import { seriesText } from '../text/nl/series.ts';

/** A rhythm as people say it: *om de week op dinsdag, niet in juli en augustus*. */
export function rhythmWords(rhythm: Rhythm): string {
  const words =
    rhythm.kind === 'weekly'
      ? seriesText.weeklyWords(rhythm.every, rhythm.weekday)
      : seriesText.monthlyWords(rhythm.every, seriesText.rhythm.ordinals[rhythm.nth], rhythm.weekday);
  const months = rhythm.months.toSorted((a, b) => a - b);
  if (months.length === 0 || months.length === 12) return words;
  return months.join() === schoolMonths.join()
    ? seriesText.inSchoolYear(words)
    : seriesText.inMonths(words, months);
}
