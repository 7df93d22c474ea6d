import { findBsn } from '../../../shared/model/bsn.ts';
import type { DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { documentText } from '../../../shared/model/document/documentText.ts';
import { dossierText } from '../../../shared/text/nl/dossier.ts';
import { minutesCheckText } from '../../../shared/text/nl/minutesCheck.ts';
import type { QueryContext } from '../context.ts';
import { personStops } from '../family/personBasis.ts';
import { basisStopsOf, exportBasis } from '../law/exportBasis.ts';
import { findNamesElsewhere } from './namesElsewhere.ts';

/**
 * Why a file about a case stays inside: no basis, a number that may be a BSN, a name of another case. Such files are made
 * without a check panel, so a name is mended where it was typed.
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
): readonly string[] {
  const { caseId, personId, document, known, needsBasis = true } = file;
  const words = [documentText(document), ...Object.values(document.fields ?? {})].join('\n');
  const [elsewhere] = findNamesElsewhere(reader, caseId, words.split('\n'), known).filter(
    (name) => name !== undefined,
  );
  return [
    ...(!needsBasis
      ? []
      : personId === null
        ? basisStopsOf(exportBasis(reader, caseId)).map((stop) => minutesCheckText.basisStops[stop].advice)
        : personStops(reader, caseId, personId)),
    ...(findBsn(words).length > 0 ? [minutesCheckText.stops.bsn] : []),
    ...(elsewhere === undefined ? [] : [dossierText.otherName(elsewhere)]),
  ];
}
