import { modelText } from '../text/nl/model.ts';
import { findBsn } from './bsn.ts';
import type { LegalBasisId } from './lists/legalBases.ts';

/** Why a file may not leave; `words` is the sentence for the user. These are the only checks that stop, all others warn. */
export type ExportStop = Readonly<{ why: 'noBasis' | 'covenantOnly' | 'bsn'; words: string; place?: string }>;

/**
 * What stops an export: no legal basis, a covenant as the only basis, or a number in the text that passes the BSN check.
 * `texts` are the texts that would be written, each with the Dutch name of its place (*de actielijst*).
 */
export function exportStops(
  bases: readonly LegalBasisId[],
  texts: readonly Readonly<{ place: string; text: string }>[],
): readonly ExportStop[] {
  const known = bases.filter((basis) => basis !== 'unknown');
  const stops: ExportStop[] = [];
  if (known.length === 0) stops.push({ why: 'noBasis', words: modelText.exportStop.noBasis });
  else if (known.every((basis) => basis === 'covenant')) {
    stops.push({ why: 'covenantOnly', words: modelText.exportStop.covenantOnly });
  }
  for (const { place, text } of texts) {
    if (findBsn(text).length > 0) stops.push({ why: 'bsn', words: modelText.exportStop.bsn(place), place });
  }
  return stops;
}
