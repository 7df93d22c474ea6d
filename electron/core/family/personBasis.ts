import type * as z from 'zod';
import type { familyContract } from '../../../shared/contract/family.ts';
import type { LegalBasisId } from '../../../shared/model/lists/legalBases.ts';
import { familyText } from '../../../shared/text/nl/family.ts';
import { minutesCheckText } from '../../../shared/text/nl/minutesCheck.ts';
import { caseHeader } from '../cases/caseHeader.ts';
import type { CommandContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { basisStateOf, basisStopsOf, exportBasis } from '../law/exportBasis.ts';
import type { Reader } from '../reader.ts';
import { statements } from './store.ts';
import { requirePerson } from './withhold.ts';

type In<Name extends keyof typeof familyContract> = z.output<(typeof familyContract)[Name]['input']>;
type Changed = { id: string; version: number };
interface BasisRow {
  readonly id: string;
  readonly version: number;
  readonly basis: LegalBasisId;
  readonly confirmedOn: string | null;
}

/** @throws CallFailure `validation` when it is confirmed without a basis or a reason, `conflict` when changed since */
export function setPersonBasis(input: In<'family.setBasis'>, context: CommandContext): Changed {
  const { reader, write, today, actor } = context;
  caseHeader(reader, input.caseId);
  requirePerson(reader, input.caseId, input.personId);
  if (input.confirm && (input.basis === 'unknown' || input.reason === '')) {
    throw new CallFailure('validation', familyText.refusals.confirmNeeds, [
      { field: 'reason', message: 'required' },
    ]);
  }
  const values = {
    basis: input.basis,
    reason: input.reason,
    confirmed_by: input.confirm ? actor : '',
    confirmed_on: input.confirm ? today : null,
  };
  const known = reader.one<BasisRow>(statements.basisOfPerson, [input.caseId, input.personId]);
  if (known === undefined) {
    return write.insert('person_basis', { case_id: input.caseId, person_id: input.personId, ...values });
  }
  if (input.version === null) throw new CallFailure('conflict', familyText.refusals.changedElsewhere);
  return write.update('person_basis', known.id, values, input.version);
}

/** From then on the basis of the case counts for this person again. */
export function clearPersonBasis({ id, version }: In<'family.clearBasis'>, context: CommandContext): void {
  if (context.reader.one(statements.basis, [id]) === undefined) {
    throw new CallFailure('notFound', familyText.refusals.basisGone);
  }
  context.write.remove('person_basis', id, version);
}

/** Why nothing about this case may leave for this person, as sentences: the own basis counts before that of the case. */
export function personStops(reader: Reader, caseId: string, personId: string): string[] {
  const own = reader.one<BasisRow>(statements.basisOfPerson, [caseId, personId]);
  const state = own === undefined ? undefined : basisStateOf(own);
  const stops =
    own === undefined || state === undefined
      ? basisStopsOf(exportBasis(reader, caseId))
      : basisStopsOf({ state, usable: state === 'confirmed' ? own.basis : 'unknown' });
  return stops.map((stop) => minutesCheckText.basisStops[stop].advice);
}
