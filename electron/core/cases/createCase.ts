import type { Output } from '../../../shared/contract/contract.ts';
import type * as z from 'zod';
import type { casesContract } from '../../../shared/contract/cases.ts';
import { addMonths } from '../../../shared/dates/isoDay.ts';
import { personInitials } from '../../../shared/model/personInitials.ts';
import { casesText } from '../../../shared/text/nl/cases.ts';
import type { CommandContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { nextCaseNumber, requireFreeNumber } from './caseNumber.ts';
import { tableDefaults } from '../meetings/tableOfCase.ts';
import { insertPerson, linkPerson } from './people.ts';

type NewCase = z.output<(typeof casesContract)['cases.create']['input']>;

const impersonal: ReadonlySet<NewCase['type']> = new Set(['group', 'area', 'anonymous']);
const personal: ReadonlySet<NewCase['type']> = new Set(['person', 'family']);

/**
 * Months after the first day at which a case is looked at again, and at which it must be gone. The stricter of the known
 * periods (review 1 year, stop 5 years); settings of the organisation, and editable per case.
 */
export const reviewMonthsSetting = 'caseReviewMonths';
export const retentionMonthsSetting = 'caseRetentionMonths';

/**
 * A new case with its number, first person, review date and end of retention.
 * @throws CallFailure `validation` for a taken number, a missing person, or a person in a case that must have none
 */
export function createCase(input: NewCase, context: CommandContext): Output<'cases.create'> {
  const { person } = input;
  if (impersonal.has(input.type) && person !== null) {
    throw new CallFailure('validation', casesText.refusals.noPersonHere, [
      { field: 'person', message: 'forbidden' },
    ]);
  }
  if (personal.has(input.type) && person === null) {
    throw new CallFailure('validation', casesText.refusals.personNeeded, [
      { field: 'person', message: 'required' },
    ]);
  }
  const table =
    input.madeFor === null || input.madeFor === undefined
      ? null
      : tableDefaults(context, input.madeFor, input.type);
  const number = input.number === '' ? nextCaseNumber(context) : input.number;
  requireFreeNumber(context.reader, number, null);
  const initials = person === null ? '' : personInitials(person);
  const created = context.write.insert('cases', {
    number,
    type: input.type,
    status: 'submitted',
    alias: input.alias === '' ? initials : input.alias,
    theme: input.theme,
    question: input.question,
    reason: input.reason,
    why_now: input.whyNow,
    introducer_contact_id: input.introducerContactId,
    responsible_organisation_id: input.responsibleOrganisationId,
    consent_rule: impersonal.has(input.type) ? 'none' : (table?.consentRule ?? input.consentRule),
    urgent: input.urgent ? 1 : 0,
    submitted_on: context.today,
    review_date: table?.reviewOn ?? addMonths(context.today, context.setting(reviewMonthsSetting, 12)),
    // Where the kind of table counts from something that has not happened yet, the longest period holds until then.
    retention_end: table?.endOn ?? addMonths(context.today, context.setting(retentionMonthsSetting, 60)),
    table_type: table?.type.id ?? null,
  });
  if (table !== null && table.suggestedBasis !== null) {
    // A suggestion: nobody confirmed it, so it counts as none for whatever leaves the file.
    context.write.insert('legal_basis', { case_id: created.id, basis: table.suggestedBasis });
  }
  if (person !== null) {
    const { role, isSubject, hasAuthority, isOffender, isVictim, isWitness, ...fields } = person;
    const personId = insertPerson(context, fields);
    linkPerson(context, created.id, personId, {
      role,
      isSubject,
      hasAuthority,
      isOffender,
      isVictim,
      isWitness,
      note: '',
    });
  }
  return { ...created, number };
}
