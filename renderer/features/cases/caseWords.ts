import type { Output } from '../../../shared/contract/contract.ts';
import { caseStatuses, caseTypes } from '../../../shared/model/lists/caseLists.ts';
import { legalBases } from '../../../shared/model/lists/legalBases.ts';
import { findListItem, labelOf } from '../../../shared/model/lists/listItem.ts';
import { themes } from '../../../shared/model/lists/themes.ts';
import type { ChipTone } from '../../components/Chip.tsx';

type CaseRow = Output<'cases.list'>['rows'][number];

export const statusLabel = (status: CaseRow['status']): string => labelOf(caseStatuses, status);
export const typeLabel = (type: CaseRow['type']): string => labelOf(caseTypes, type);
export const basisLabel = (basis: CaseRow['basis']): string => labelOf(legalBases, basis);

/** A theme is the id of a shipped one, or words of people. */
export const themeLabel = (theme: string): string => findListItem(themes, theme)?.label ?? theme;

/** The day of an instant where the user sits, `YYYY-MM-DD`. */
export function localDay(instant: number): string {
  const date = new Date(instant);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** The colour repeats what the word says: worked on, done, or refused. */
export function statusTone(status: CaseRow['status']): ChipTone {
  if (status === 'active' || status === 'accepted' || status === 'monitoring') return 'good';
  return status === 'submitted' || status === 'inTriage' ? 'warn' : 'neutral';
}
