import { casePersonRoles } from '../../../shared/model/lists/casePersonRoles.ts';
import { findListItem } from '../../../shared/model/lists/listItem.ts';
import { personInitials } from '../../../shared/model/personInitials.ts';
import type { QueryContext } from '../context.ts';
import { namedContacts, type NamedContact } from './contactNames.ts';
import {
  caseRowOf,
  dossierMeetings,
  presenceOf,
  type CaseRow,
  type DossierMeeting,
  type PersonRow,
  type Recipient,
} from './dossierMaterial.ts';
import { statements } from './dossierStore.ts';
import { maskPersons } from './maskPersons.ts';
import { statements as minutesStatements } from './store.ts';

/** A meeting with this case that still has to come. */
export interface ComingMeeting {
  readonly discussionId: string;
  readonly date: string;
  readonly startTime: string;
  readonly place: string;
  readonly chairId: string | null;
}

export interface CancelledMeeting {
  readonly date: string;
  readonly startTime: string;
  readonly reason: string;
}

/** What letters about a case are filled from. */
export interface LetterFacts {
  readonly row: CaseRow;
  readonly persons: readonly PersonRow[];
  readonly contacts: ReadonlyMap<string, NamedContact>;
  readonly mask: (text: string) => string;
  readonly next: ComingMeeting | undefined;
  readonly cancelled: CancelledMeeting | undefined;
  /** Who is asked for the next meeting. */
  readonly expected: readonly NamedContact[];
  /** The last meeting that began, as the recipient may read it. */
  readonly last: DossierMeeting | undefined;
}

/** @throws CallFailure `notFound` */
export function letterFacts(caseId: string, recipient: Recipient, context: QueryContext): LetterFacts {
  const { reader, today } = context;
  const { personId } = recipient;
  const kept = new Set(
    personId === null
      ? []
      : reader
          .all<{ part: string }>(minutesStatements.withheldParts, { caseId, personId })
          .map(({ part }) => part),
  );
  const found = caseRowOf(reader, caseId);
  const row = {
    ...found,
    ...(kept.has('question') ? { question: '' } : {}),
    ...(kept.has('safety') ? { safetyAgreements: '' } : {}),
  };
  const persons = reader.all<PersonRow>(statements.persons, [caseId]);
  const next = reader.one<ComingMeeting>(statements.nextMeeting, { caseId, today });
  const cancelled = reader.one<CancelledMeeting>(statements.cancelledMeeting, [caseId]);
  const seats =
    next === undefined
      ? []
      : reader
          .all<{ contactId: string }>(statements.seats, [next.discussionId])
          .map((seat) => seat.contactId);
  const contacts = namedContacts(reader, [
    row.introducerId,
    row.processCoordinatorId,
    row.caseCoordinatorId,
    row.leadHolderId,
    next?.chairId ?? null,
    ...seats,
    ...presenceOf(reader, caseId).keys(),
  ]);
  // For who is new to the case the last meeting is what is handed over; what is held back from them is not.
  const forPartner = recipient.contactId === null ? recipient : { contactId: null, personId: null };
  const { meetings } = dossierMeetings(reader, caseId, forPartner, recipient.contactId);
  return {
    row,
    persons,
    contacts,
    mask: maskPersons(persons),
    next,
    cancelled,
    expected: seats.flatMap((id) => contacts.get(id) ?? []),
    last: meetings.at(-1),
  };
}

/** Somebody that a letter can be for. */
export interface LetterRecipient {
  readonly kind: 'contact' | 'person';
  readonly id: string;
  /** Initials of a person of the case. */
  readonly name: string;
  readonly detail: string;
  readonly isYoung: boolean;
}

/** The people of the case that letters go to, those whom it is about first. */
export function personRecipients({ persons }: LetterFacts): readonly LetterRecipient[] {
  return persons
    .filter(({ role, isSubject }) => isSubject === 1 || ['youngPerson', 'parent', 'guardian'].includes(role))
    .map((person) => ({
      kind: 'person',
      id: person.personId,
      name: personInitials(person),
      detail: findListItem(casePersonRoles, person.role)?.label ?? '',
      isYoung: person.role === 'youngPerson',
    }));
}

/** Professionals of the case: roles first, then who sat or will sit at it; who guards the process mostly writes, and comes last. */
export function contactRecipients({ contacts, row }: LetterFacts): readonly LetterRecipient[] {
  return [...contacts.values()]
    .toSorted((a, b) => Number(a.id === row.processCoordinatorId) - Number(b.id === row.processCoordinatorId))
    .filter(({ domain }) => domain !== 'private')
    .map((contact) => ({
      kind: 'contact',
      id: contact.id,
      name: contact.name,
      detail: contact.organisation,
      isYoung: false,
    }));
}
