import { whoMustConsent } from '../../../shared/model/consentRule.ts';
import { deriveConsent, type ConsentRow, type DerivedConsent } from '../../../shared/model/consentState.ts';
import type { LegalBasisId } from '../../../shared/model/lists/legalBases.ts';
import { readiness, readinessOf, type ReadinessLine } from '../../../shared/model/readiness.ts';
import { meetingsText } from '../../../shared/text/nl/meetings.ts';
import { dayOf } from '../clock.ts';
import type { Reader } from '../reader.ts';
import { contactRef, type Seat } from './agenda.ts';
import { readinessReasonsOf } from './readinessReasons.ts';
import type { ContributionRow, DiscussionRow } from './rows.ts';
import { statements } from './store.ts';

interface CasePersonRow {
  readonly id: string;
  readonly initials: string;
  readonly birthDate: string | null;
  readonly role: string;
  readonly isSubject: number;
  readonly hasAuthority: number;
}

interface ConsentColumns {
  readonly aboutId: string;
  readonly giverId: string;
  readonly state: 'notAsked' | 'asked' | 'given' | 'refused' | 'withdrawn' | 'expired';
  readonly askedOn: string | null;
  readonly givenOn: string | null;
  readonly withdrawnOn: string | null;
  readonly validUntil: string | null;
  readonly createdAt: number;
}

const shapes = { ok: 'good', warn: 'watch', missing: 'stop' } as const;

/** The preparation light of one case at one meeting (feature P14): shape and words per line, on the day of the meeting. */
export function caseReadiness(
  reader: Reader,
  discussion: DiscussionRow,
  seats: readonly Seat[],
  contributions: readonly Pick<ContributionRow, 'state'>[],
) {
  const basis = reader.one<{ basis: LegalBasisId; confirmedOn: string | null }>(statements.basisOfCase, [
    discussion.caseId,
  ]);
  const people = reader.all<CasePersonRow>(statements.peopleOfCase, [discussion.caseId]);
  const hasYoungPerson = people.some((person) => person.isSubject === 1 || person.role === 'youngPerson');
  const lines = readiness({
    question: discussion.question,
    introducer: contactRef(reader, discussion.introducerId)?.name,
    basis: basis?.basis ?? (discussion.caseType === 'anonymous' ? 'anonymous' : 'unknown'),
    consent: consentOf(reader, discussion, people, confirmedWithoutConsent(basis)),
    contributions: contributions.map(({ state }) => state),
    deciderSeated: seats.some((seat) => seat.mayDecide),
    voice: hasYoungPerson ? voiceOf(reader, discussion) : undefined,
  });
  const reasons = new Map(
    readinessReasonsOf(reader, discussion.id).map(({ line, reason }) => [line, reason]),
  );
  return {
    state: shapes[heaviest(lines, seats)],
    lines: [
      ...lines.map((line) => ({ id: line.key as string, state: shapes[line.state], words: line.words })),
      ...(hasYoungPerson ? [knowingLine(seats)] : []),
      ...(seats.length === 0
        ? [{ id: 'seats', state: 'stop' as const, words: meetingsText.readiness.nobody }]
        : []),
    ].map((line) => ({ ...line, reason: reasons.get(line.id) ?? '' })),
  };
}

function heaviest(lines: readonly ReadinessLine[], seats: readonly Seat[]): ReadinessLine['state'] {
  return seats.length === 0 ? 'missing' : readinessOf(lines);
}

function knowingLine(seats: readonly Seat[]) {
  const known = seats.some((seat) => seat.knowsPerson);
  return {
    id: 'knows',
    state: known ? ('good' as const) : ('watch' as const),
    words: known ? meetingsText.readiness.known : meetingsText.readiness.unknown,
  };
}

/** A person confirmed another basis: then consent is not what carries this case. */
function confirmedWithoutConsent(
  basis: { readonly basis: LegalBasisId; readonly confirmedOn: string | null } | undefined,
): boolean {
  return (
    basis !== undefined &&
    basis.confirmedOn !== null &&
    !['consent', 'unknown', 'covenant'].includes(basis.basis)
  );
}

function voiceOf(reader: Reader, discussion: DiscussionRow) {
  const spoken = reader.one<{ total: number }>(statements.voiceOfCase, [discussion.caseId]);
  const missing = reader.one<{ reason: string }>(statements.voiceMissing, [discussion.id]);
  return { spoken: (spoken?.total ?? 0) > 0, whyNot: missing?.reason };
}

/** Of several young people the one whose consent is least complete counts. Undefined: nobody whose consent is needed. */
function consentOf(
  reader: Reader,
  discussion: DiscussionRow,
  people: readonly CasePersonRow[],
  notRequired: boolean,
): DerivedConsent | undefined {
  const rule = discussion.consentRule;
  if (rule === 'none') return undefined;
  const rows = reader.all<ConsentColumns>(statements.consentsOfCase, [discussion.caseId]);
  const guardians = people
    .filter((person) => person.hasAuthority === 1)
    .map((person) => ({
      id: person.id,
      name: person.initials === '' ? meetingsText.readiness.guardian : person.initials,
    }));
  const derived = people
    .filter((person) => person.isSubject === 1)
    .map((subject) => {
      const need = whoMustConsent(
        rule,
        { birthDate: subject.birthDate ?? undefined, guardians },
        discussion.date,
      );
      const own = rows.filter((row) => row.aboutId === subject.id);
      return deriveConsent(need, own.flatMap(consentRow), discussion.date, notRequired);
    });
  return derived.toSorted((a, b) => completeness(a) - completeness(b))[0];
}

/** Least complete first. */
const order = [
  'withdrawn',
  'refused',
  'expired',
  'notAsked',
  'asked',
  'partial',
  'given',
  'notRequired',
] as const;

function completeness(consent: DerivedConsent): number {
  return order.indexOf(consent.state);
}

function consentRow(row: ConsentColumns): ConsentRow[] {
  if (row.state === 'notAsked') return [];
  const giver = row.giverId === row.aboutId ? ('youngPerson' as const) : { guardianId: row.giverId };
  const date = row.withdrawnOn ?? row.givenOn ?? row.askedOn ?? dayOf(row.createdAt);
  // An expired consent was given and counted until a day that is over.
  if (row.state === 'expired') return [{ giver, state: 'given', date, validUntil: row.validUntil ?? date }];
  return [{ giver, state: row.state, date, validUntil: row.validUntil ?? undefined }];
}
