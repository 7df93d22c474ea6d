import { findBsn } from '../../../shared/model/bsn.ts';
import { networkText } from '../../../shared/text/nl/network.ts';
import type { ContactCandidate } from './import/contactImport.ts';

/** Free text of a candidate; numbers to call are no place for this check. */
const textFields = ['givenName', 'infix', 'familyName', 'organisation', 'profession', 'note'] as const;

/** True when a number in the text of a candidate passes the check of the BSN. */
export function holdsNumber(candidate: ContactCandidate): boolean {
  return textFields.some((field) => findBsn(candidate[field] ?? '').length > 0);
}

/** The candidate with words in the place of every number that may be a BSN. */
export function withoutNumbers(candidate: ContactCandidate): ContactCandidate {
  const cleaned = textFields.flatMap((field) => {
    const value = candidate[field];
    return value === undefined ? [] : [[field, withoutBsn(value)] as const];
  });
  return { ...candidate, ...Object.fromEntries(cleaned) };
}

/** The text with words in the place of every number that may be a BSN. */
export function withoutBsn(text: string): string {
  return findBsn(text)
    .toReversed()
    .reduce(
      (left, { start, end }) => left.slice(0, start) + networkText.numberLeftOut + left.slice(end),
      text,
    );
}
