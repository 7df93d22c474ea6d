import type { LegalBasisId } from '../../../shared/model/lists/legalBases.ts';
import type { Reader } from '../reader.ts';
import { statements } from './store.ts';

export type BasisState = 'missing' | 'toConfirm' | 'confirmed';

export interface ExportBasis {
  /** What was chosen, `unknown` when nothing was. */
  readonly basis: LegalBasisId;
  readonly state: BasisState;
  readonly confirmedBy: string;
  /** `YYYY-MM-DD` */
  readonly confirmedOn: string | null;
  /** What an export may rely on: `unknown` until a person confirmed the choice. Give this to `exportStops`. */
  readonly usable: LegalBasisId;
}

/** The legal basis of a case as an export needs it (feature L3): nothing leaves on a basis that no person stands for. */
export function exportBasis(reader: Reader, caseId: string): ExportBasis {
  const row = reader.one<{ basis: LegalBasisId; confirmedBy: string; confirmedOn: string | null }>(
    statements.basis,
    [caseId],
  );
  const basis = row?.basis ?? 'unknown';
  const confirmedOn = row?.confirmedOn ?? null;
  const state = basisStateOf({ basis, confirmedOn });
  return {
    basis,
    state,
    confirmedBy: row?.confirmedBy ?? '',
    confirmedOn,
    usable: state === 'confirmed' ? basis : 'unknown',
  };
}

export function basisStateOf({
  basis,
  confirmedOn,
}: Readonly<{ basis: LegalBasisId; confirmedOn: string | null }>): BasisState {
  if (basis === 'unknown') return 'missing';
  return confirmedOn === null ? 'toConfirm' : 'confirmed';
}
