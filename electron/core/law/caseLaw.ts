import type { Output } from '../../../shared/contract/contract.ts';
import { lawText } from '../../../shared/text/nl/law.ts';
import type { QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { tableOfCase } from '../meetings/tableOfCase.ts';
import type { Reader } from '../reader.ts';
import { consentOverview } from './consentOverview.ts';
import { basisStopsOf, exportBasis } from './exportBasis.ts';
import { statements } from './store.ts';

type CaseLaw = Output<'law.get'>;

export interface LawCaseRow {
  readonly id: string;
  readonly version: number;
  readonly type: 'person' | 'family' | 'group' | 'area' | 'early' | 'anonymous';
  readonly consentRule: CaseLaw['consentRule'];
}

/** @throws CallFailure `notFound` */
export function requireCase(reader: Reader, caseId: string): LawCaseRow {
  const row = reader.one<LawCaseRow>(statements.caseRow, [caseId]);
  if (row === undefined) throw new CallFailure('notFound', lawText.refusals.caseGone);
  return row;
}

/** Everything for the tab *Toestemming en delen*, in one call. */
export function caseLaw(caseId: string, { reader, today }: QueryContext): CaseLaw {
  const found = requireCase(reader, caseId);
  const { state } = exportBasis(reader, caseId);
  return {
    caseVersion: found.version,
    consentRule: found.consentRule,
    basis: basisOf(reader, caseId),
    basisState: state,
    suggestion: suggestionFor(reader, caseId, today),
    exportStops: basisStopsOf(exportBasis(reader, caseId)),
    informing: informingOf(reader, caseId),
    subjects: consentOverview(reader, caseId, today),
  };
}

function basisOf(reader: Reader, caseId: string): CaseLaw['basis'] {
  type Row = Omit<NonNullable<CaseLaw['basis']>, 'specialData' | 'criminalData'> &
    Readonly<{ specialData: 0 | 1; criminalData: 0 | 1 }>;
  const row = reader.one<Row>(statements.basis, [caseId]);
  if (row === undefined) return null;
  return { ...row, specialData: row.specialData === 1, criminalData: row.criminalData === 1 };
}

function informingOf(reader: Reader, caseId: string): CaseLaw['informing'] {
  type Informing = NonNullable<CaseLaw['informing']>;
  const row = reader.one<Omit<Informing, 'by'>>(statements.informing, [caseId]);
  if (row === undefined) return null;
  const by =
    row.byContactId === null
      ? undefined
      : reader.one<NonNullable<Informing['by']>>(statements.contactReference, [row.byContactId]);
  return { ...row, by: by ?? null };
}

/** What the table of the case usually stands on. Shown beside the form, never confirmed (feature L3). */
function suggestionFor(reader: Reader, caseId: string, today: string): CaseLaw['suggestion'] {
  const type = tableOfCase({ reader, today }, caseId);
  if (type === undefined || type.suggestedBasis === null) return null;
  return {
    basis: type.suggestedBasis,
    meetingType: type.name,
    consentRule: type.consentRule === 'asCase' ? null : type.consentRule,
  };
}
