import type { Output } from '../../../shared/contract/contract.ts';
import { addDays, ageOn } from '../../../shared/dates/isoDay.ts';
import {
  nextConsentBirthday,
  whoMustConsent,
  type ConsentGiver,
  type ConsentNeed,
} from '../../../shared/model/consentRule.ts';
import { deriveConsent, type ConsentRow } from '../../../shared/model/consentState.ts';
import { casePersonRoles, type CasePersonRole } from '../../../shared/model/lists/casePersonRoles.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { personInitials } from '../../../shared/model/personInitials.ts';
import { lawText } from '../../../shared/text/nl/law.ts';
import type { Reader } from '../reader.ts';
import { exportBasis } from './exportBasis.ts';
import { statements } from './store.ts';

export type ConsentSubject = Output<'law.get'>['subjects'][number];
type KindOverview = ConsentSubject['consents'][number];
type Giver = KindOverview['givers'][number];
type Kind = KindOverview['kind'];
type ConsentFields = NonNullable<Giver['record']>;

interface PersonRow {
  readonly casePersonId: string;
  readonly personId: string;
  readonly initials: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: string | null;
  readonly role: CasePersonRole;
  readonly isSubject: 0 | 1;
  readonly hasAuthority: 0 | 1;
}
type StoredConsent = Omit<ConsentFields, 'state'> & {
  readonly state: ConsentFields['state'] | 'expired';
  readonly aboutPersonId: string;
  readonly giverPersonId: string;
};

/**
 * Consent about every subject of a case, derived from all whose consent the rule in force asks (feature L4), on the day and
 * at the age of that day. Cases whose rule is `none` have no consent to ask.
 */
export function consentOverview(reader: Reader, caseId: string, today: string): ConsentSubject[] {
  const row = reader.one<{ consentRule: 'careDual' | 'careYouth12' | 'school16' | 'none' }>(
    statements.caseRow,
    [caseId],
  );
  if (row === undefined || row.consentRule === 'none') return [];
  const rule = row.consentRule;
  const people = reader.all<PersonRow>(statements.people, [caseId]);
  const stored = reader.all<StoredConsent>(statements.consents, [caseId]);
  const basis = exportBasis(reader, caseId);
  const usual: Kind = basis.basis === 'consent' ? 'avgBasis' : 'secrecy';
  const notRequired = basis.state === 'confirmed' && basis.basis !== 'consent';

  return people
    .filter((person) => person.isSubject === 1)
    .map((subject) => {
      const need = whoMustConsent(
        rule,
        {
          ...(subject.birthDate === null ? {} : { birthDate: subject.birthDate }),
          guardians: guardians(people, subject),
        },
        today,
      );
      const about = stored.filter(({ aboutPersonId }) => aboutPersonId === subject.personId);
      const kinds = new Set<Kind>([usual, ...about.map(({ kind }) => kind)]);
      return {
        casePersonId: subject.casePersonId,
        personId: subject.personId,
        initials: personInitials(subject),
        age: subject.birthDate === null ? null : ageOn(subject.birthDate, today),
        rule: need.words,
        involveYoungPerson: need.involveYoungPerson,
        guardiansUnknown: need.guardiansUnknown,
        nextBirthday:
          subject.birthDate === null ? null : (nextConsentBirthday(subject.birthDate, today) ?? null),
        consents: [...kinds].map((kind) =>
          overviewOfKind(
            kind,
            need,
            subject,
            people,
            about.filter((consent) => consent.kind === kind),
            today,
            notRequired,
          ),
        ),
      };
    });
}

function overviewOfKind(
  kind: Kind,
  need: ConsentNeed,
  subject: PersonRow,
  people: readonly PersonRow[],
  stored: readonly StoredConsent[],
  today: string,
  notRequired: boolean,
): KindOverview {
  const rows = stored.flatMap((consent) => ruleRow(consent, subject, today));
  // Another confirmed basis makes consent unneeded only where nobody was asked: what people said stays what it is.
  const derived = deriveConsent(need, rows, today, notRequired && rows.length === 0);
  const needed = derived.perGiver.map(({ giver, state }) =>
    describe(giverId(giver, subject), true, state, subject, people, stored),
  );
  const known = new Set(needed.map(({ personId }) => personId));
  const others = stored
    .filter(({ giverPersonId }) => !known.has(giverPersonId))
    .map((consent) =>
      describe(consent.giverPersonId, false, ownState(consent, today), subject, people, stored),
    );
  const involved =
    need.involveYoungPerson &&
    ![...known, ...others.map((other) => other.personId)].includes(subject.personId)
      ? [describe(subject.personId, false, 'notAsked' as const, subject, people, stored)]
      : [];
  return { kind, state: derived.state, givers: [...needed, ...involved, ...others] };
}

function describe(
  personId: string,
  needed: boolean,
  state: Giver['state'],
  subject: PersonRow,
  people: readonly PersonRow[],
  stored: readonly StoredConsent[],
): Giver {
  const person = people.find((candidate) => candidate.personId === personId);
  const consent = stored.find(({ giverPersonId }) => giverPersonId === personId);
  return {
    personId,
    initials: person === undefined ? lawText.personGone : personInitials(person),
    role: person === undefined || personId === subject.personId ? '' : labelOf(casePersonRoles, person.role),
    needed,
    state,
    record: consent === undefined ? null : recordOf(consent),
  };
}

function recordOf({
  aboutPersonId: _about,
  giverPersonId: _giver,
  state,
  ...rest
}: StoredConsent): ConsentFields {
  return { ...rest, state: state === 'expired' ? 'given' : state };
}

/** Guardians are those with authority in this case, other than the subject. */
function guardians(people: readonly PersonRow[], subject: PersonRow): { id: string; name: string }[] {
  return people
    .filter((person) => person.hasAuthority === 1 && person.personId !== subject.personId)
    .map((person) => ({ id: person.personId, name: personInitials(person) }));
}

function giverId(giver: ConsentGiver, subject: PersonRow): string {
  return giver.who === 'youngPerson' ? subject.personId : giver.id;
}

/** A stored row as the rule reads it; nothing when nobody was asked. */
function ruleRow(consent: StoredConsent, subject: PersonRow, today: string): ConsentRow[] {
  if (consent.state === 'notAsked') return [];
  const moments = {
    asked: consent.askedOn,
    given: consent.givenOn,
    expired: consent.givenOn,
    refused: consent.askedOn,
    withdrawn: consent.withdrawnOn,
  } as const;
  const until = consent.validUntil ?? (consent.state === 'expired' ? addDays(today, -1) : null);
  return [
    {
      giver:
        consent.giverPersonId === subject.personId ? 'youngPerson' : { guardianId: consent.giverPersonId },
      state: consent.state === 'expired' ? 'given' : consent.state,
      date: moments[consent.state] ?? today,
      ...(until === null ? {} : { validUntil: until }),
    },
  ];
}

function ownState(consent: StoredConsent, today: string): Giver['state'] {
  const until = consent.validUntil;
  return consent.state === 'given' && until !== null && until < today ? 'expired' : consent.state;
}
