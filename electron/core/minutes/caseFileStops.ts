import { findBsn } from '../../../shared/model/bsn.ts';
import type { DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { documentText } from '../../../shared/model/document/documentText.ts';
import { dossierText } from '../../../shared/text/nl/dossier.ts';
import { minutesCheckText } from '../../../shared/text/nl/minutesCheck.ts';
import type { QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { personStops } from '../family/personBasis.ts';
import { basisStopsOf, exportBasis } from '../law/exportBasis.ts';
import { namesOfOtherCases } from './namesElsewhere.ts';

/** What keeps a file inside, and what leaves only with a reason. */
export interface FileStops {
  /** Sentences: no basis, a number that may be a BSN. */
  readonly stops: readonly string[];
  /** People of other cases, as they are written. */
  readonly names: readonly string[];
}

/**
 * Why a file about a case stays inside, and which names of other cases stand in it. Such files are made without a check panel: a name
 * is mended where it was typed, or kept with a reason (domain.md §5).
 * @param known names that may stand there, such as those of the people at the table
 */
export function caseFileStops(
  { reader }: QueryContext,
  file: Readonly<{
    caseId: string;
    personId: string | null;
    document: DocumentModel;
    known: readonly string[];
    /** False for what has no content of the case. */
    needsBasis?: boolean;
  }>,
): FileStops {
  const { caseId, personId, document, known, needsBasis = true } = file;
  const words = [documentText(document), ...Object.values(document.fields ?? {})].join('\n');
  const basis = !needsBasis
    ? []
    : personId === null
      ? basisStopsOf(exportBasis(reader, caseId)).map((stop) => minutesCheckText.basisStops[stop].advice)
      : personStops(reader, caseId, personId);
  return {
    stops: [...basis, ...(findBsn(words).length > 0 ? [minutesCheckText.stops.bsn] : [])],
    names: namesOfOtherCases(reader, caseId, words.split('\n'), known),
  };
}

/**
 * @returns the reason to keep with the file; empty when no name of another case stands in it
 * @throws CallFailure `forbidden` while something stops it, or without a reason for a name of another case
 */
export function refuseStopped({ stops, names }: FileStops, nameReason: string | undefined): string {
  const [stop] = stops;
  if (stop !== undefined) throw new CallFailure('forbidden', stop);
  return refuseNames(names, nameReason);
}

/**
 * @returns the reason to keep with the file; empty when no name of another case stands in it
 * @throws CallFailure `forbidden` without a reason for a name of another case
 */
export function refuseNames(names: readonly string[], nameReason: string | undefined): string {
  const [name] = names;
  if (name === undefined) return '';
  if (nameReason === undefined) throw new CallFailure('forbidden', dossierText.otherName(name));
  return nameReason;
}
