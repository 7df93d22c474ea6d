import type { DomainId } from '../../../shared/model/lists/domains.ts';
import type { ActionStatus } from '../../../shared/model/lists/actionStatuses.ts';
import type { CaseType } from '../../../shared/model/lists/caseLists.ts';
import type {
  ContributionState,
  DiscussionKind,
  MeetingStatus,
} from '../../../shared/model/lists/meetingLists.ts';
import type { Shareability, StatementKind } from '../../../shared/model/lists/statementKinds.ts';
import type { SeatColumns } from '../meetings/seatColumns.ts';

/** A professional as `statements` of this room select one. */
export interface ContactColumns {
  readonly contactId: string;
  readonly contactName: string;
  readonly contactProfession: string;
  readonly contactDomain: DomainId;
  readonly contactOrganisation: string | null;
}

export interface MeetingRow {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly date: string;
  readonly type: string;
  readonly startTime: string;
  readonly endTime: string | null;
  readonly place: string;
  readonly status: MeetingStatus;
  readonly chair: string;
  readonly minuteTaker: string;
  readonly chairId: string | null;
  readonly minuteTakerId: string | null;
  readonly ambition: string;
  readonly openingText: string;
  readonly startedAt: number | null;
  readonly finishedAt: number | null;
  readonly currentItemId: string | null;
}

export interface AgendaRow {
  readonly id: string;
  readonly version: number;
  readonly kind: 'plain' | 'case' | 'break';
  readonly title: string;
  readonly note: string;
  readonly plannedMinutes: number;
  readonly startedAt: number | null;
  readonly endedMilliseconds: number;
  readonly openSince: number | null;
  readonly discussionId: string | null;
  readonly caseId: string | null;
  readonly discussionKind: DiscussionKind | null;
  readonly closedAt: number | null;
  readonly number: string | null;
  readonly alias: string | null;
  readonly theme: string | null;
  readonly birthDate: string | null;
}

export interface DiscussionRow {
  readonly id: string;
  readonly version: number;
  readonly itemId: string;
  readonly meetingId: string;
  readonly caseId: string;
  readonly caseVersion: number;
  readonly kind: DiscussionKind;
  readonly method: string;
  readonly question: string;
  readonly caseQuestion: string;
  readonly answered: 'yes' | 'partly' | 'no' | null;
  readonly answerNote: string;
  readonly currentPhase: string | null;
  readonly voiceMissingReason: string;
  readonly noLeadReason: string;
  readonly decisionSaidAloud: number;
  readonly closedAt: number | null;
  readonly plannedMinutes: number;
  readonly number: string;
  readonly alias: string;
  readonly caseType: CaseType;
  readonly caseStatus: string;
  readonly theme: string;
  readonly introducerId: string | null;
  readonly leadHolderId: string | null;
  readonly nextDiscussionOn: string | null;
  readonly birthDate: string | null;
  readonly date: string;
  readonly startTime: string;
}

export interface StatementRow {
  readonly id: string;
  readonly version: number;
  readonly createdAt: number;
  readonly kind: StatementKind;
  readonly body: string;
  readonly source: string;
  readonly sourceId: string | null;
  readonly sourceOrganisationId: string | null;
  readonly sourceDomain: DomainId | null;
  readonly sourceNote: string;
  readonly observedOn: string | null;
  readonly shareability: Shareability;
  readonly released: number;
  readonly agreement: 'open' | 'consensus' | 'dissent';
  readonly agreementNote: string;
}

export interface DecisionRow {
  readonly id: string;
  readonly version: number;
  readonly createdAt: number;
  readonly body: string;
  readonly reason: string;
  readonly status: 'concept' | 'valid' | 'superseded' | 'expired' | 'carriedOut';
  readonly implementerId: string | null;
  readonly implementer: string;
  readonly reviewDate: string | null;
}

export interface ActionRow {
  readonly id: string;
  readonly version: number;
  readonly createdAt: number;
  readonly body: string;
  readonly status: ActionStatus;
  readonly ownerId: string | null;
  readonly owner: string;
  readonly dueDate: string | null;
  readonly waitingFor: string;
}

export interface SeatRow extends SeatColumns, ContactColumns {
  readonly contribution: ContributionState | null;
}

export interface ParkedRow {
  readonly id: string;
  readonly version: number;
  readonly createdAt: number;
  readonly discussionId: string | null;
  readonly caseNumber: string;
  readonly body: string;
  readonly ownerId: string | null;
  readonly owner: string;
  readonly outcome: 'open' | 'nextMeeting' | 'outside' | 'dropped';
  readonly handledOn: string | null;
  /** 1: parked earlier and back on this meeting. */
  readonly isBack: number | null;
  readonly landsOn: string | null;
}
