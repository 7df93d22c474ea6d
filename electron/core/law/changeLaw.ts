import type * as z from 'zod';
import type { lawContract } from '../../../shared/contract/law.ts';
import { lawText } from '../../../shared/text/nl/law.ts';
import type { CommandContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { TableName } from '../history/tables.ts';
import type { Values } from '../history/rowWriter.ts';
import { requireCase } from './caseLaw.ts';
import { statements } from './store.ts';

type In<Name extends keyof typeof lawContract> = z.output<(typeof lawContract)[Name]['input']>;
type Changed = { id: string; version: number };

const { refusals } = lawText;

/**
 * Keeps the basis with its tests. Confirming needs a chosen basis, the three tests and a reason; a later change without
 * confirming takes the confirmation away, because nobody stands for the new words yet.
 */
export function setBasis(input: In<'law.setBasis'>, context: CommandContext): Changed {
  const found = requireCase(context.reader, input.caseId);
  if (input.confirm) requireConfirmable(input, found.type);
  const values: Values = {
    basis: input.basis,
    law_note: input.lawNote,
    purpose: input.purpose,
    proportionality: input.proportionality,
    subsidiarity: input.subsidiarity,
    reason: input.reason,
    special_data: input.specialData ? 1 : 0,
    criminal_data: input.criminalData ? 1 : 0,
    confirmed_by: input.confirm ? input.confirmedBy : '',
    confirmed_on: input.confirm ? context.today : null,
  };
  return keep(context, 'legal_basis', statements.basis, [input.caseId], input.version, {
    case_id: input.caseId,
    ...values,
  });
}

function requireConfirmable(input: In<'law.setBasis'>, caseType: string): void {
  const refuse = (field: string, sentence: string): never => {
    throw new CallFailure('validation', sentence, [{ field, message: 'required' }]);
  };
  if (input.basis === 'unknown') refuse('basis', refusals.basisUnknown);
  if (input.basis === 'anonymous') {
    if (!['anonymous', 'area', 'group'].includes(caseType)) refuse('basis', refusals.notAnonymous);
    return requireConfirmer(input, refuse);
  }
  for (const test of ['purpose', 'proportionality', 'subsidiarity'] as const) {
    if (input[test].trim() === '') refuse(test, refusals.testMissing(lawText.tests[test].label));
  }
  if (input.reason.trim() === '') refuse('reason', refusals.reasonMissing);
  requireConfirmer(input, refuse);
}

function requireConfirmer(
  input: In<'law.setBasis'>,
  refuse: (field: string, sentence: string) => never,
): void {
  if (input.confirmedBy === '') refuse('confirmedBy', refusals.confirmerMissing);
}

/** Who was told what; postponed needs a reason and a day to look again (feature L12). */
export function setInforming(input: In<'law.setInforming'>, context: CommandContext): Changed {
  requireCase(context.reader, input.caseId);
  if (input.state === 'postponed' && (input.reason.trim() === '' || input.recheckOn === null)) {
    throw new CallFailure('validation', refusals.postponedNeeds, [
      { field: input.recheckOn === null ? 'recheckOn' : 'reason', message: 'required' },
    ]);
  }
  if (input.state === 'informed' && input.informedOn === null) {
    throw new CallFailure('validation', refusals.informedNeedsDay, [
      { field: 'informedOn', message: 'required' },
    ]);
  }
  if (input.state === 'notApplicable' && input.reason.trim() === '') {
    throw new CallFailure('validation', refusals.notApplicableNeeds, [
      { field: 'reason', message: 'required' },
    ]);
  }
  return keep(context, 'informing', statements.informing, [input.caseId], input.version, {
    case_id: input.caseId,
    state: input.state,
    by_contact_id: input.byContactId,
    informed_on: input.informedOn,
    told: input.told,
    not_told: input.notTold,
    reason: input.reason,
    recheck_on: input.recheckOn,
  });
}

/** What one giver said about one subject. The days that make a state true must be there. */
export function saveConsent(input: In<'law.saveConsent'>, context: CommandContext): Changed {
  const { reader } = context;
  requireCase(reader, input.caseId);
  const people = reader.all<{ personId: string; isSubject: 0 | 1 }>(statements.people, [input.caseId]);
  if (!people.some(({ personId, isSubject }) => personId === input.aboutPersonId && isSubject === 1)) {
    throw new CallFailure('validation', refusals.noSubject, [{ field: 'aboutPersonId', message: 'other' }]);
  }
  if (!people.some(({ personId }) => personId === input.giverPersonId)) {
    throw new CallFailure('validation', refusals.noGiver, [{ field: 'giverPersonId', message: 'other' }]);
  }
  requireDays(input, context.today);
  const key = [input.caseId, input.aboutPersonId, input.giverPersonId, input.kind];
  return keep(context, 'consent', statements.sameConsent, key, input.version, {
    case_id: input.caseId,
    about_person_id: input.aboutPersonId,
    giver_person_id: input.giverPersonId,
    state: input.state,
    kind: input.kind,
    scope: input.scope,
    recipients: input.recipients,
    purpose: input.purpose,
    how: input.how,
    asked_by: input.askedBy,
    asked_on: input.askedOn,
    given_on: input.givenOn,
    valid_until: input.validUntil,
    withdrawn_on: input.withdrawnOn,
    proof: input.proof,
  });
}

function requireDays(input: In<'law.saveConsent'>, today: string): void {
  const needed = {
    notAsked: null,
    asked: 'askedOn',
    given: 'givenOn',
    refused: 'askedOn',
    withdrawn: 'withdrawnOn',
  } as const;
  const field = needed[input.state];
  if (field !== null && input[field] === null) {
    throw new CallFailure('validation', refusals.dayMissing(lawText.consentDays[field]), [
      { field, message: 'required' },
    ]);
  }
  for (const name of ['askedOn', 'givenOn', 'withdrawnOn'] as const) {
    const day = input[name];
    if (day !== null && day > today) {
      throw new CallFailure('validation', refusals.dayLater(lawText.consentDays[name]), [
        { field: name, message: 'future' },
      ]);
    }
  }
  if (input.state === 'given' && input.how === '') {
    throw new CallFailure('validation', refusals.howMissing, [{ field: 'how', message: 'required' }]);
  }
}

export function removeConsent({ id, version }: In<'law.removeConsent'>, context: CommandContext): void {
  context.write.remove('consent', id, version);
}

/** Inserts or updates the one row that a key allows; two screens that both made the first row meet in `conflict`. */
function keep(
  context: CommandContext,
  table: TableName,
  find: string,
  key: readonly string[],
  version: number | null,
  values: Values,
): Changed {
  const found = context.reader.one<{ id: string; version: number }>(find, key);
  if (found === undefined) return context.write.insert(table, values);
  if (version === null) throw new CallFailure('conflict', refusals.madeMeanwhile);
  return context.write.update(table, found.id, values, version);
}
