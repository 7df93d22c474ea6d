import type * as z from 'zod';
import type { exportStopReason } from '../../../shared/contract/law.ts';
import { exportStops } from '../../../shared/model/exportStop.ts';
import type { LegalBasisId } from '../../../shared/model/lists/legalBases.ts';
import type { Reader } from '../reader.ts';
import { statements } from './store.ts';

/** Why a basis lets nothing leave. */
export type BasisStop = z.output<typeof exportStopReason>;

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

/**
 * Why nothing of this case may leave yet, for every door of the file: the tab with the basis, the check of minutes and each
 * export. Empty = the basis carries it; the texts themselves are looked at when they are written.
 */
export function basisStopsOf({ state, usable }: Pick<ExportBasis, 'state' | 'usable'>): BasisStop[] {
  if (state === 'toConfirm') return ['basisNotConfirmed'];
  return exportStops([usable], []).flatMap(({ why }) =>
    why === 'noBasis' ? ['basisUnknown' as const] : why === 'covenantOnly' ? [why] : [],
  );
}

export function basisStateOf({
  basis,
  confirmedOn,
}: Readonly<{ basis: LegalBasisId; confirmedOn: string | null }>): BasisState {
  if (basis === 'unknown') return 'missing';
  return confirmedOn === null ? 'toConfirm' : 'confirmed';
}
