import type * as z from 'zod';
import type { followupContract } from '../../../shared/contract/followup.ts';
import { followupText } from '../../../shared/text/nl/followup.ts';
import type { CommandContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { requireCase, requireContact } from './references.ts';

type Inputs = {
  readonly [Name in keyof typeof followupContract]: z.output<(typeof followupContract)[Name]['input']>;
};

/** Somebody spoke with the young person: the day and who, nothing about how it went (feature A13). */
export function addContactMoment(
  input: Inputs['followup.addContactMoment'],
  { reader, write, today }: CommandContext,
) {
  requireCase(reader, input.caseId);
  requireContact(reader, input.contactId);
  if (input.contactId === null && input.byWhom === '') {
    throw new CallFailure('validation', followupText.refused.contactByNeeded);
  }
  if (input.onDate > today) throw new CallFailure('validation', followupText.refused.doneInFuture);
  return write.insert('contact_moment', {
    case_id: input.caseId,
    on_date: input.onDate,
    contact_id: input.contactId,
    by_whom: input.byWhom,
    note: input.note,
  });
}

export function removeContactMoment(
  { id, version }: Inputs['followup.removeContactMoment'],
  { write }: CommandContext,
) {
  write.remove('contact_moment', id, version);
  return {};
}

export function setContactWeeks(
  { caseId, version, weeks }: Inputs['followup.setContactWeeks'],
  { reader, write }: CommandContext,
) {
  requireCase(reader, caseId);
  return write.update('cases', caseId, { contact_weeks: weeks }, version);
}
