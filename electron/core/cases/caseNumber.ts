import { casesText } from '../../../shared/text/nl/cases.ts';
import type { QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import { statements } from './store.ts';

/** Setting with the letters before the number; `M-` gives `M-0437`. */
export const numberPrefixSetting = 'caseNumberPrefix';
const firstPrefix = 'M-';
const digits = 4;

export function numberPrefix(context: Pick<QueryContext, 'setting'>): string {
  return context.setting(numberPrefixSetting, firstPrefix);
}

/** One more than the highest number with this prefix, removed cases included, so that a number never returns. */
export function nextCaseNumber(context: Pick<QueryContext, 'setting' | 'reader'>): string {
  const prefix = numberPrefix(context);
  const row = context.reader.one<{ highest: number | null }>(statements.highestNumber, { prefix });
  return `${prefix}${String((row?.highest ?? 0) + 1).padStart(digits, '0')}`;
}

/** @throws CallFailure `validation` when another case, even a removed one, has this number */
export function requireFreeNumber(reader: Reader, number: string, ownId: string | null): void {
  const taken = reader.one<{ id: string }>(statements.numberTaken, [number]);
  if (taken === undefined || taken.id === ownId) return;
  throw new CallFailure('validation', casesText.refusals.numberTaken(number), [
    { field: 'number', message: 'taken' },
  ]);
}
