import type * as z from 'zod';
import type { personFields, personMarks } from '../../../shared/contract/caseFields.ts';
import type { casesContract } from '../../../shared/contract/cases.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import { fullName, personInitials } from '../../../shared/model/personInitials.ts';
import { casesText } from '../../../shared/text/nl/cases.ts';
import type { CommandContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { removePersonTraces } from '../family/withhold.ts';
import { requireNoEvent } from '../events/roleEvents.ts';
import { removePersonFromMap } from '../map/changeMap.ts';
import type { Values } from '../history/rowWriter.ts';
import type { Reader } from '../reader.ts';
import { caseHeader } from './caseHeader.ts';
import type { PersonRow } from './rows.ts';
import { statements } from './store.ts';

type PersonFields = z.output<typeof personFields>;
type PersonMarks = z.output<typeof personMarks>;
type In<Name extends keyof typeof casesContract> = z.output<(typeof casesContract)[Name]['input']>;
type FullPersonRow = PersonRow & { readonly infix: string; readonly personNote: string };

const impersonal = new Set(['group', 'area', 'anonymous']);

/** @returns the id of the new person; @throws CallFailure `validation` without name and initials, or born after today */
export function insertPerson(context: CommandContext, fields: PersonFields): string {
  return context.write.insert('person', personValues(fields, context.today)).id;
}

export function linkPerson(
  context: CommandContext,
  caseId: string,
  personId: string,
  marks: PersonMarks,
): { id: string; version: number } {
  return context.write.insert('case_person', {
    case_id: caseId,
    person_id: personId,
    ...markValues(marks),
  });
}

/** @throws CallFailure `validation` for a case without persons or a person who is there already */
export function addPerson(
  input: In<'cases.addPerson'>,
  context: CommandContext,
): { id: string; version: number } {
  const header = caseHeader(context.reader, input.caseId);
  if (impersonal.has(header.type)) throw new CallFailure('validation', casesText.refusals.noPersonHere);
  if (input.person.kind === 'new') {
    return linkPerson(context, input.caseId, insertPerson(context, input.person.fields), input.marks);
  }
  const { personId } = input.person;
  if (context.reader.one(statements.personExists, [personId]) === undefined) {
    throw new CallFailure('notFound', casesText.refusals.personGone);
  }
  const there = context.reader.all<PersonRow>(statements.people, [input.caseId]);
  if (there.some((row) => row.personId === personId)) {
    throw new CallFailure('validation', casesText.refusals.personAlready);
  }
  return linkPerson(context, input.caseId, personId, input.marks);
}

export function changePerson(
  input: In<'cases.changePerson'>,
  context: CommandContext,
): { id: string; version: number } {
  const row = requireCasePerson(context.reader, input.casePersonId);
  if (input.person !== null) {
    const values = personValues(input.person.fields, context.today);
    context.write.update('person', row.personId, values, input.person.version);
  }
  return context.write.update('case_person', row.id, markValues(input.marks), input.version);
}

/**
 * Takes a person out of a case. Consent that was really given or refused stays proof, so then it is refused; a person who
 * is in no other case goes to the bin.
 */
export function removePerson(input: In<'cases.removePerson'>, context: CommandContext): void {
  const { reader, write } = context;
  const row = requireCasePerson(reader, input.casePersonId);
  const consents = reader.all<{ id: string; state: string }>(statements.consentsOfPerson, {
    caseId: row.caseId,
    personId: row.personId,
  });
  if (consents.some(({ state }) => state !== 'notAsked')) {
    throw new CallFailure('validation', casesText.refusals.personHasConsent);
  }
  requireNoEvent(reader, row.caseId, row.personId);
  removePersonTraces(row.caseId, row.personId, context);
  removePersonFromMap(row.caseId, row.personId, context);
  for (const consent of consents) write.remove('consent', consent.id);
  write.remove('case_person', row.id, input.version);
  if (reader.one(statements.otherCasesOfPerson, [row.personId, row.id]) === undefined) {
    write.update('person', row.personId, { deleted_at: context.now });
  }
}

/** The one place where a name of a person leaves the core; the dispatcher writes that it was read. */
export function revealName(casePersonId: string, reader: Reader): Output<'cases.revealName'> {
  const row = requireCasePerson(reader, casePersonId);
  return {
    personId: row.personId,
    version: row.personVersion,
    fullName: fullName(row),
    givenName: row.givenName,
    infix: row.infix,
    familyName: row.familyName,
    initials: row.initials,
    birthDate: row.birthDate,
    note: row.personNote,
  };
}

function requireCasePerson(reader: Reader, casePersonId: string): FullPersonRow {
  const row = reader.one<FullPersonRow>(statements.casePerson, [casePersonId]);
  if (row === undefined) throw new CallFailure('notFound', casesText.refusals.personGone);
  return row;
}

function personValues(fields: PersonFields, today: string): Values {
  if (fields.givenName === '' && fields.familyName === '' && fields.initials === '') {
    throw new CallFailure('validation', casesText.refusals.nameNeeded, [
      { field: 'givenName', message: 'required' },
    ]);
  }
  if (fields.birthDate !== null && fields.birthDate > today) {
    throw new CallFailure('validation', casesText.refusals.bornLater, [
      { field: 'birthDate', message: 'future' },
    ]);
  }
  return {
    given_name: fields.givenName,
    infix: fields.infix,
    family_name: fields.familyName,
    initials: personInitials(fields),
    birth_date: fields.birthDate,
    note: fields.note,
  };
}

function markValues(marks: PersonMarks): Values {
  return {
    role: marks.role,
    is_subject: marks.isSubject ? 1 : 0,
    has_authority: marks.hasAuthority ? 1 : 0,
    is_offender: marks.isOffender ? 1 : 0,
    is_victim: marks.isVictim ? 1 : 0,
    is_witness: marks.isWitness ? 1 : 0,
    note: marks.note,
  };
}
