import type { DiscussionKind } from '../../../shared/model/lists/meetingLists.ts';
import type { StatementKind } from '../../../shared/model/lists/statementKinds.ts';
import type { LegalBasisId } from '../../../shared/model/lists/legalBases.ts';
import { minutesText } from '../../../shared/text/nl/minutes.ts';
import { CallFailure } from '../failure.ts';
import { ambitionOfMeeting } from '../network/ambition.ts';
import { withoutMandate } from '../network/together.ts';
import type { Reader } from '../reader.ts';
import { namedContacts, type NamedContact } from './contactNames.ts';
import { noCircumstances, readCircumstances, type Circumstances } from './circumstances.ts';
import { presentAt, type Attendance, type SeatRow } from './attendance.ts';
import { maskPersons, type PersonName } from './maskPersons.ts';
import { readEvents, readGoals, type CardRow, type EventRow, type GoalRow } from './planMaterial.ts';
import { statements } from './store.ts';

export interface DiscussionRow {
  readonly id: string;
  readonly caseId: string;
  readonly meetingId: string;
  readonly kind: DiscussionKind;
  readonly question: string;
  readonly answered: 'yes' | 'partly' | 'no' | null;
  readonly answerNote: string;
  readonly voiceMissingReason: string;
  readonly noLeadReason: string;
  readonly discussAnywayReason: string;
  readonly closedAt: number | null;
  readonly number: string;
  readonly caseType: 'person' | 'family' | 'group' | 'area' | 'early' | 'anonymous';
  readonly caseQuestion: string;
  readonly reason: string;
  readonly whyNow: string;
  readonly reviewDate: string | null;
  readonly retentionEnd: string | null;
  readonly nextDiscussionOn: string | null;
  readonly safetyAgreements: string;
  readonly processCoordinatorId: string | null;
  readonly caseCoordinatorId: string | null;
  readonly leadHolderId: string | null;
  readonly introducerId: string | null;
  readonly meetingTitle: string;
  readonly date: string;
  readonly startTime: string;
  readonly finishedAt: number | null;
  readonly chairId: string | null;
  readonly minuteTakerId: string | null;
}

export interface CasePersonRow extends PersonName {
  readonly personId: string;
  readonly role: string;
  readonly isSubject: 0 | 1;
  readonly isOffender: 0 | 1;
  readonly isVictim: 0 | 1;
  readonly isWitness: 0 | 1;
}

export interface StatementRow {
  readonly id: string;
  readonly kind: StatementKind;
  readonly body: string;
  readonly sourceContactId: string | null;
  readonly sourceOrganisation: string;
  readonly sourceNote: string;
  readonly observedOn: string | null;
  readonly howAsked: string;
  /** Of an interpretation: does the table share it, and who sees what otherwise. */
  readonly agreement: 'open' | 'consensus' | 'dissent';
  readonly agreementNote: string;
}

export interface DecisionRow {
  readonly id: string;
  readonly body: string;
  readonly reason: string;
  readonly type: string | null;
  readonly implementerId: string | null;
  readonly status: 'valid' | 'superseded' | 'expired' | 'carriedOut';
  readonly reviewDate: string | null;
}

export interface ActionRow {
  readonly id: string;
  readonly body: string;
  readonly ownerId: string;
  readonly dueDate: string;
  readonly status: 'open' | 'inProgress' | 'waiting' | 'done' | 'dropped' | 'transferred';
}

/** What everyone keeps to and nobody does. */
export interface AgreedRow {
  readonly id: string;
  readonly body: string;
}

export interface LegalBasisRow {
  readonly basis: LegalBasisId;
  readonly lawNote: string;
  readonly purpose: string;
  readonly proportionality: string;
  readonly subsidiarity: string;
}

interface InformingRow {
  readonly state: 'informed' | 'toDo' | 'postponed' | 'notApplicable';
  readonly byContactId: string | null;
  readonly informedOn: string | null;
  readonly told: string;
}

/** Why the case was discussed although a point was not in order. */
export interface ReadinessReasonRow {
  readonly line: string;
  readonly reason: string;
}

interface DissentRow {
  readonly contactId: string;
  readonly stance: 'reservation' | 'objection';
  readonly reason: string;
  readonly decisionId: string;
  readonly decision: string;
  /** How many spoke out on this decision, and how many of them support it or can live with it. */
  readonly spoke: number;
  readonly agree: number;
}

/** Everything that may stand in the minutes of one case, and nothing else. */
export interface CaseMaterial {
  readonly discussion: DiscussionRow;
  readonly persons: readonly CasePersonRow[];
  readonly attendance: Attendance;
  readonly legalBasis: LegalBasisRow | undefined;
  readonly informing: InformingRow | undefined;
  readonly readinessReasons: readonly ReadinessReasonRow[];
  readonly circumstances: Circumstances;
  readonly statements: readonly StatementRow[];
  readonly decisions: readonly DecisionRow[];
  /** Partners who may not decide at this meeting, with the day on which they answer. */
  readonly withoutMandate: ReadonlyMap<string, string | null>;
  /** The joint sentence with its goals that counted on the day of the meeting. */
  readonly ambition: ReturnType<typeof ambitionOfMeeting>;
  readonly dissent: readonly DissentRow[];
  readonly actions: readonly ActionRow[];
  readonly agreements: readonly AgreedRow[];
  readonly goals: readonly GoalRow[];
  readonly events: readonly EventRow[];
  readonly cards: readonly CardRow[];
  /** Whole parts that are not for the person this is for; empty for partners. */
  readonly withheldParts: ReadonlySet<string>;
  readonly contacts: ReadonlyMap<string, NamedContact>;
  /** Initials in place of the names of the people of this case, for every text that somebody typed. */
  readonly mask: (text: string) => string;
}

/** The discussion, when it is of this case. @throws CallFailure `notFound` */
export function discussionOf(
  reader: Reader,
  { caseId, discussionId }: { readonly caseId: string; readonly discussionId: string },
): DiscussionRow {
  const row = reader.one<DiscussionRow>(statements.discussion, [discussionId]);
  if (row === undefined || row.caseId !== caseId) {
    throw new CallFailure('notFound', minutesText.discussionGone);
  }
  return row;
}

/**
 * Reads what the minutes of one case are made of.
 * @param personId the one person of the case it is for; left out: the partners who sat at the case
 * @param contactId the one partner it is for; left out: all who sat at the case
 * @throws CallFailure `notFound`
 */
export function readCaseMaterial(
  reader: Reader,
  place: { readonly caseId: string; readonly discussionId: string },
  personId = '',
  contactId = '',
): CaseMaterial {
  const { caseId, discussionId } = place;
  const withheldParts = new Set(
    reader.all<{ part: string }>(statements.withheldParts, { caseId, personId }).map(({ part }) => part),
  );
  const row = withoutParts(discussionOf(reader, place), withheldParts);
  // As the reasons per point below: said about the whole case, and nobody marked for whom.
  const discussion = personId === '' ? row : { ...row, discussAnywayReason: '' };
  const here = { caseId, discussionId, meetingId: discussion.meetingId, personId, contactId };
  const seats = reader.all<SeatRow>(statements.seats, [discussionId]);
  const everyone = reader.all<CasePersonRow>(statements.casePersons, [caseId]);
  const persons = personId === '' ? everyone : everyone.map((person) => forOthers(person, personId));
  const said = reader.all<StatementRow>(statements.caseStatements, {
    caseId,
    discussionId,
    personId,
    date: discussion.date,
    startTime: discussion.startTime,
    until: discussion.closedAt ?? discussion.finishedAt ?? Number.MAX_SAFE_INTEGER,
  });
  const legalBasis = reader.one<LegalBasisRow>(statements.legalBasis, [caseId]);
  const informing = reader.one<InformingRow>(statements.informing, [caseId]);
  const decisions = reader.all<DecisionRow>(statements.caseDecisions, here);
  const dissent = reader.all<DissentRow>(statements.dissent, here);
  const actions = reader.all<ActionRow>(statements.caseActions, here);
  const agreements = reader.all<AgreedRow>(statements.caseAgreements, {
    ...here,
    date: discussion.date,
    startTime: discussion.startTime,
  });
  const goals = readGoals(reader, caseId, personId);
  const events = readEvents(reader, { caseId, personId, date: discussion.date });
  const contacts = namedContacts(reader, [
    ...goals.flatMap((goal) => [goal.whoContactId, ...goal.steps.map((step) => step.whoContactId)]),
    ...events.map((event) => event.sourceContactId),
    discussion.chairId,
    discussion.minuteTakerId,
    discussion.introducerId,
    discussion.processCoordinatorId,
    discussion.caseCoordinatorId,
    discussion.leadHolderId,
    informing?.byContactId ?? null,
    ...seats.flatMap((seat) => [seat.contactId, seat.substituteContactId]),
    ...said.map((statement) => statement.sourceContactId),
    ...decisions.map((decision) => decision.implementerId),
    ...dissent.map((stance) => stance.contactId),
    ...actions.map((action) => action.ownerId),
  ]);
  return {
    discussion,
    persons,
    attendance: presentAt(seats, contacts),
    legalBasis: withheldParts.has('legalBasis') ? withoutTests(legalBasis) : legalBasis,
    informing:
      informing !== undefined && withheldParts.has('legalBasis') ? { ...informing, told: '' } : informing,
    // Said about the whole case, and nobody marked for whom: not in a file for one person.
    readinessReasons:
      personId === '' ? reader.all<ReadinessReasonRow>(statements.readinessReasons, [discussionId]) : [],
    circumstances: personId === '' ? readCircumstances(reader, discussionId) : noCircumstances,
    statements: said,
    decisions,
    withoutMandate: withoutMandate(reader, discussionId),
    ambition: personId === '' ? ambitionOfMeeting(reader, discussion.meetingId) : null,
    dissent,
    actions,
    agreements,
    goals,
    events,
    cards: reader.all<CardRow>(statements.reflectionCards, { caseId, personId }),
    withheldParts,
    contacts,
    mask: maskPersons(everyone),
  };
}

/** Marks of others are not for one person: who was offender or victim stands in the events that this person may read. */
function forOthers(person: CasePersonRow, personId: string): CasePersonRow {
  return person.personId === personId ? person : { ...person, isOffender: 0, isVictim: 0, isWitness: 0 };
}

function withoutParts(row: DiscussionRow, parts: ReadonlySet<string>): DiscussionRow {
  return {
    ...row,
    ...(parts.has('reason') ? { reason: '' } : {}),
    ...(parts.has('whyNow') ? { whyNow: '' } : {}),
    ...(parts.has('question') ? { question: '', caseQuestion: '' } : {}),
    ...(parts.has('answerNote') ? { answerNote: '' } : {}),
    ...(parts.has('voice') ? { voiceMissingReason: '' } : {}),
    ...(parts.has('safety') ? { safetyAgreements: '' } : {}),
  };
}

function withoutTests(row: LegalBasisRow | undefined): LegalBasisRow | undefined {
  return row === undefined
    ? undefined
    : { ...row, lawNote: '', purpose: '', proportionality: '', subsidiarity: '' };
}
