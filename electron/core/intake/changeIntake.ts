import { personInitials } from '../../../shared/model/personInitials.ts';
import { intakeText } from '../../../shared/text/nl/intake.ts';
import type { CommandContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Values } from '../history/rowWriter.ts';
import { keepIntakeEvent } from './intakeEvent.ts';
import { intakeOf, type Changed, type In, type IntakeRow } from './rows.ts';
import { statements } from './store.ts';

type Fields = In<'intake.create'>;

const withPerson: ReadonlySet<Fields['about']> = new Set(['person', 'family']);
const mayHavePerson: ReadonlySet<Fields['about']> = new Set(['person', 'family', 'early']);

/**
 * Writes down an aanmelding (P9).
 * @throws CallFailure `validation` for a missing bringer, reason or name, or a day that lies ahead
 */
export function createIntake(input: Fields, context: CommandContext): Changed {
  requireWhole(input, context);
  const made = context.write.insert('intake_request', {
    ...valuesOf(input),
    status: 'received',
  });
  keepPartners(made.id, input.partners, context);
  keepIntakeEvent(context, made.id, { from: null, to: 'received', outcome: null, reason: '' });
  return made;
}

/** Changes what was written down; what is left out stays. @throws CallFailure as `createIntake`, `notFound`, `conflict` */
export function updateIntake(
  { intakeId, version, fields }: In<'intake.update'>,
  context: CommandContext,
): Changed {
  const row = intakeOf(context.reader, intakeId);
  const whole: Fields = { ...fieldsOf(row), ...given(fields) };
  // The name of an aanmelding that became a case is changed at the case.
  const person = row.caseId === null ? whole.person : fieldsOf(row).person;
  requireWhole({ ...whole, person }, context, row.caseId !== null);
  if (fields.partners !== undefined) {
    for (const { id } of context.reader.all<{ id: string }>(statements.partners, [intakeId])) {
      context.write.remove('intake_partner', id);
    }
    keepPartners(intakeId, fields.partners, context);
  }
  return context.write.update('intake_request', intakeId, valuesOf({ ...whole, person }), version);
}

export function removeIntake({ intakeId, version }: In<'intake.remove'>, context: CommandContext): Changed {
  intakeOf(context.reader, intakeId);
  return context.write.update('intake_request', intakeId, { deleted_at: context.now }, version);
}

/** Only what was given: an absent field is no empty one. */
function given(fields: In<'intake.update'>['fields']): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function fieldsOf(row: IntakeRow): Fields {
  const { givenName, infix, familyName, initials, birthDate } = row;
  return {
    receivedOn: row.receivedOn,
    about: row.about,
    person: { givenName, infix, familyName, initials, birthDate },
    reason: row.reason,
    purpose: row.purpose,
    whyNow: row.whyNow,
    told: row.told === 1,
    toldReason: row.toldReason,
    bringerContactId: row.bringerContactId,
    bringer: row.bringerContactId === null ? row.bringer : '',
    urgency: row.urgency,
    urgencyReason: row.urgencyReason,
    framework: row.framework,
    partners: [],
  };
}

function valuesOf(fields: Fields): Values {
  const { person, about } = fields;
  const named = mayHavePerson.has(about);
  const hasAny = [person.givenName, person.familyName, person.initials].some((part) => part !== '');
  return {
    received_on: fields.receivedOn,
    about,
    given_name: named ? person.givenName : '',
    infix: named ? person.infix : '',
    family_name: named ? person.familyName : '',
    initials: named && hasAny ? personInitials(person) : '',
    birth_date: named ? person.birthDate : null,
    reason: fields.reason,
    purpose: fields.purpose,
    why_now: fields.whyNow,
    told: fields.told ? 1 : 0,
    told_reason: fields.toldReason.trim(),
    bringer_contact_id: fields.bringerContactId,
    bringer: fields.bringerContactId === null ? fields.bringer : '',
    urgency: fields.urgency,
    urgency_reason: fields.urgencyReason,
    framework: fields.framework,
  };
}

function requireWhole(fields: Fields, { reader, today }: CommandContext, isCase = false): void {
  const { refused } = intakeText;
  const refuse = (words: string, field: string): never => {
    throw new CallFailure('validation', words, [{ field, message: 'required' }]);
  };
  if (fields.receivedOn > today) refuse(refused.receivedLater, 'receivedOn');
  if (!fields.told && fields.toldReason.trim() === '') refuse(refused.toldReason, 'toldReason');
  if (fields.bringerContactId === null && fields.bringer === '') refuse(refused.bringer, 'bringer');
  if (
    fields.bringerContactId !== null &&
    reader.one(statements.contactExists, [fields.bringerContactId]) === undefined
  ) {
    throw new CallFailure('notFound', refused.noContact);
  }
  const { person } = fields;
  const nameless = person.givenName === '' && person.familyName === '' && person.initials === '';
  if (!isCase && withPerson.has(fields.about) && nameless) refuse(refused.person, 'person');
  if (person.birthDate !== null && person.birthDate > today) refuse(refused.bornLater, 'birthDate');
}

function keepPartners(
  intakeId: string,
  partners: Fields['partners'],
  { reader, write }: CommandContext,
): void {
  for (const { contactId, organisationId, name } of partners) {
    const given = [contactId !== null, organisationId !== null, name !== ''].filter(Boolean).length;
    if (given !== 1) throw new CallFailure('validation', intakeText.refused.partner);
    const gone =
      (contactId !== null && reader.one(statements.contactExists, [contactId]) === undefined) ||
      (organisationId !== null && reader.one(statements.organisationExists, [organisationId]) === undefined);
    if (gone) throw new CallFailure('notFound', intakeText.refused.noContact);
    write.insert('intake_partner', {
      intake_id: intakeId,
      contact_id: contactId,
      organisation_id: organisationId,
      name,
    });
  }
}
