import { casesText } from '../../../shared/text/nl/cases.ts';
import type { QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import { statements } from './store.ts';

/** Setting with the letters before the number; `M-` gives `M-0437`. */
export const numberPrefixSetting = 'caseNumberPrefix';
const firstPrefix = 'M-';
const firstDigits = 4;

/** What stands before the number of a new case. */
export function numberPrefix(context: Pick<QueryContext, 'setting' | 'reader'>): string {
  return numberPattern(context).prefix;
}

/** One more than the highest number with this prefix, removed cases included, so that a number never returns. */
export function nextCaseNumber(context: Pick<QueryContext, 'setting' | 'reader'>): string {
  const { prefix, digits } = numberPattern(context);
  const row = context.reader.one<{ highest: number | null }>(statements.highestNumber, { prefix });
  return `${prefix}${String((row?.highest ?? 0) + 1).padStart(digits, '0')}`;
}

/**
 * The letters that were set, as the newest case writes them: who set `M` and has `M-0387` goes on with `M-0388`. Without a
 * setting the newest case says it all.
 */
function numberPattern(
  context: Pick<QueryContext, 'setting' | 'reader'>,
): Readonly<{ prefix: string; digits: number }> {
  const kept = context.setting<string | null>(numberPrefixSetting, null);
  const newest = context.reader.one<{ number: string }>(statements.newestNumber)?.number ?? '';
  const [, before = '', count = ''] = /^(.*?)(\d+)$/u.exec(newest) ?? [];
  if (count === '') return { prefix: kept ?? firstPrefix, digits: firstDigits };
  const isLikeNewest =
    kept === null || (before.startsWith(kept) && /^[^\p{L}\d]*$/u.test(before.slice(kept.length)));
  return isLikeNewest ? { prefix: before, digits: count.length } : { prefix: kept, digits: firstDigits };
}

/** @throws CallFailure `validation` when another case, even a removed one, has this number */
export function requireFreeNumber(reader: Reader, number: string, ownId: string | null): void {
  const taken = reader.one<{ id: string }>(statements.numberTaken, [number]);
  if (taken === undefined || taken.id === ownId) return;
  throw new CallFailure('validation', casesText.refusals.numberTaken(number), [
    { field: 'number', message: 'taken' },
  ]);
}
