import { ageOn } from '../../../shared/dates/isoDay.ts';
import { personInitials } from '../../../shared/model/personInitials.ts';
import { casesText } from '../../../shared/text/nl/cases.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import type { ContactReference, Header, HeaderRow, MaskedPerson, PersonRow } from './rows.ts';
import { statements } from './store.ts';

/**
 * Everything of the case row itself, with the people around it as references.
 * @throws CallFailure `notFound` when the case is not there or was removed
 */
export function caseHeader(reader: Reader, caseId: string): Header {
  const row = reader.one<HeaderRow>(statements.header, [caseId]);
  if (row === undefined) throw new CallFailure('notFound', casesText.refusals.caseGone);
  const {
    introducerId,
    processCoordinatorId,
    caseCoordinatorId,
    leadHolderId,
    organisationId,
    organisationName,
    organisationDomain,
    ...own
  } = row;
  return {
    ...own,
    urgent: row.urgent === 1,
    introducer: contactReference(reader, introducerId),
    processCoordinator: contactReference(reader, processCoordinatorId),
    caseCoordinator: contactReference(reader, caseCoordinatorId),
    leadHolder: contactReference(reader, leadHolderId),
    responsibleOrganisation:
      organisationId === null || organisationDomain === null
        ? null
        : { id: organisationId, name: organisationName ?? '', domain: organisationDomain },
  };
}

/** A contact for a screen; null when there is none. */
export function contactReference(reader: Reader, contactId: string | null): ContactReference | null {
  if (contactId === null) return null;
  return reader.one<ContactReference>(statements.contactReference, [contactId]) ?? null;
}

/** The people of a case without their names, subjects first. @param today `YYYY-MM-DD`, for the age */
export function maskedPeople(reader: Reader, caseId: string, today: string): MaskedPerson[] {
  return reader.all<PersonRow>(statements.people, [caseId]).map((row) => ({
    id: row.id,
    version: row.version,
    personId: row.personId,
    personVersion: row.personVersion,
    initials: personInitials(row),
    age: row.birthDate === null ? null : ageOn(row.birthDate, today),
    role: row.role,
    isSubject: row.isSubject === 1,
    hasAuthority: row.hasAuthority === 1,
    isOffender: row.isOffender === 1,
    isVictim: row.isVictim === 1,
    isWitness: row.isWitness === 1,
    note: row.note,
  }));
}
