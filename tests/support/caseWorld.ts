import type { Input } from '../../shared/contract/contract.ts';
import type { TestCore } from './testCore.ts';

/** A fictional first person; born in 2011, so 15 years old on the day of the tests. */
export const newPerson = {
  givenName: 'Jayden',
  infix: 'de',
  familyName: 'Voorbeeld',
  initials: '',
  birthDate: '2011-03-14',
  note: '',
  role: 'youngPerson',
  isSubject: true,
  hasAuthority: false,
  isOffender: false,
  isVictim: false,
  isWitness: false,
} as const;

/** Marks of someone who is in a case without being its subject. */
export const plainMarks = {
  role: 'parent',
  isSubject: false,
  hasAuthority: true,
  isOffender: false,
  isVictim: false,
  isWitness: false,
  note: '',
} as const;

/** A new organisation to be responsible for a case. @returns its id */
export async function newOrganisation(core: TestCore, name = 'Wijkteam Zuid'): Promise<string> {
  const { id } = await core.call('network.createOrganisation', {
    name,
    domain: 'social',
    place: '',
    phone: '',
    email: '',
    note: '',
  });
  return id;
}

/** Input for a case about one person. */
export function newCase(
  responsibleOrganisationId: string,
  other: Partial<Input<'cases.create'>> = {},
): Input<'cases.create'> {
  return {
    number: '',
    type: 'person',
    alias: '',
    theme: 'jonge-aanwas',
    question: 'Hoe houden we hem op school?',
    reason: '',
    whyNow: '',
    urgent: false,
    introducerContactId: null,
    responsibleOrganisationId,
    consentRule: 'careDual',
    person: newPerson,
    ...other,
  };
}

/** Input for a statement on the puzzle board. */
export function newStatement(
  caseId: string,
  other: Partial<Input<'cases.addStatement'>> = {},
): Input<'cases.addStatement'> {
  return {
    caseId,
    discussionId: null,
    kind: 'fact',
    body: '34 uur verzuim in vier weken.',
    sourceContactId: null,
    sourceOrganisationId: null,
    sourceNote: 'mentor',
    observedOn: '2026-11-20',
    findPlace: 'school',
    visibility: 'casePartners',
    shareability: 'shareable',
    howAsked: '',
    ...other,
  };
}
