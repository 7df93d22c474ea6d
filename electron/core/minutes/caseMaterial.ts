import type { DiscussionKind } from '../../../shared/model/lists/meetingLists.ts';
import type { StatementKind } from '../../../shared/model/lists/statementKinds.ts';
import type { LegalBasisId } from '../../../shared/model/lists/legalBases.ts';
import { minutesText } from '../../../shared/text/nl/minutes.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import { namedContacts, type NamedContact } from './contactNames.ts';
import { presentAt, type Attendance, type SeatRow } from './attendance.ts';
import { maskPersons, type PersonName } from './maskPersons.ts';
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
}

/** Everything that may stand in the minutes of one case, and nothing else. */
export interface CaseMaterial {
  readonly discussion: DiscussionRow;
  readonly persons: readonly CasePersonRow[];
  readonly attendance: Attendance;
  readonly legalBasis: LegalBasisRow | undefined;
  readonly informing: InformingRow | undefined;
  readonly readinessReasons: readonly ReadinessReasonRow[];
  readonly statements: readonly StatementRow[];
  readonly decisions: readonly DecisionRow[];
  readonly dissent: readonly DissentRow[];
  readonly actions: readonly ActionRow[];
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

/** Reads what the minutes of one case are made of. @throws CallFailure `notFound` */
export function readCaseMaterial(
  reader: Reader,
  place: { readonly caseId: string; readonly discussionId: string },
): CaseMaterial {
  const discussion = discussionOf(reader, place);
  const { caseId, discussionId } = place;
  const here = { caseId, discussionId, meetingId: discussion.meetingId };
  const seats = reader.all<SeatRow>(statements.seats, [discussionId]);
  const persons = reader.all<CasePersonRow>(statements.casePersons, [caseId]);
  const said = reader.all<StatementRow>(statements.caseStatements, {
    caseId,
    discussionId,
    date: discussion.date,
    startTime: discussion.startTime,
    until: discussion.closedAt ?? discussion.finishedAt ?? Number.MAX_SAFE_INTEGER,
  });
  const informing = reader.one<InformingRow>(statements.informing, [caseId]);
  const decisions = reader.all<DecisionRow>(statements.caseDecisions, here);
  const dissent = reader.all<DissentRow>(statements.dissent, here);
  const actions = reader.all<ActionRow>(statements.caseActions, here);
  const contacts = namedContacts(reader, [
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
    legalBasis: reader.one<LegalBasisRow>(statements.legalBasis, [caseId]),
    informing,
    readinessReasons: reader.all<ReadinessReasonRow>(statements.readinessReasons, [discussionId]),
    statements: said,
    decisions,
    dissent,
    actions,
    contacts,
    mask: maskPersons(persons),
  };
}
