import type {
  AttendanceState,
  ContributionState,
  DiscussionKind,
  MeetingStatus,
} from '../../../shared/model/lists/meetingLists.ts';
import type { CaseType } from '../../../shared/model/lists/caseLists.ts';
import type { Shareability } from '../../../shared/model/lists/statementKinds.ts';
import type { DomainId } from '../../../shared/model/lists/domains.ts';
import type { SeatColumns } from './seatColumns.ts';

/** A professional as a row of `statements.contact` and of every statement that joins a contact. */
export interface ContactColumns {
  readonly contactId: string;
  readonly contactGivenName: string;
  readonly contactInfix: string;
  readonly contactFamilyName: string;
  readonly contactProfession: string;
  readonly contactDomain: DomainId;
  readonly contactOrganisation: string | null;
}

export interface ContactRef {
  readonly id: string;
  readonly name: string;
  readonly profession: string;
  readonly organisation: string;
  readonly domain: DomainId;
}

export interface MeetingRow {
  readonly id: string;
  readonly version: number;
  readonly seriesId: string | null;
  readonly seriesName: string | null;
  readonly seriesRhythm: string | null;
  readonly type: string;
  readonly title: string;
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string | null;
  readonly place: string;
  readonly status: MeetingStatus;
  readonly cancelReason: string;
  readonly chairId: string | null;
  readonly minuteTakerId: string | null;
  readonly startedAt: number | null;
  readonly finishedAt: number | null;
  readonly currentItemId: string | null;
}

/** One line of an agenda; times in UTC milliseconds, `spent` in milliseconds up to now. */
export interface ItemRow {
  readonly id: string;
  readonly version: number;
  readonly meetingId: string;
  readonly position: number;
  readonly kind: 'plain' | 'case' | 'break';
  readonly title: string;
  readonly plannedMinutes: number;
  readonly note: string;
  readonly heavy: number;
  readonly isInternal: number;
  readonly discussionId: string | null;
}

export interface TimedItemRow extends ItemRow {
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly openRuns: number;
  readonly spent: number | null;
}

export interface DiscussionRow {
  readonly id: string;
  readonly version: number;
  readonly itemId: string;
  readonly meetingId: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly alias: string;
  readonly caseType: CaseType;
  readonly caseStatus: string;
  readonly consentRule: 'careDual' | 'careYouth12' | 'school16' | 'none';
  readonly introducerId: string | null;
  readonly kind: DiscussionKind;
  readonly method: string;
  readonly question: string;
  readonly answered: 'yes' | 'partly' | 'no' | null;
  readonly discussAnywayReason: string;
  readonly lateReason: string;
  readonly professionalsMinutes: number | null;
  readonly professionalsPlace: 'before' | 'after' | null;
  readonly splitReason: string;
  readonly toldBack: string;
  readonly closedAt: number | null;
  /** Of its meeting. */
  readonly date: string;
  readonly startTime: string;
  readonly meetingType: string;
  /** Of its case. */
  readonly retentionEnd: string | null;
}

export interface SeatRow extends SeatColumns, ContactColumns {
  readonly discussionId: string;
}

export interface ContributionRow extends ContactColumns {
  readonly id: string;
  readonly version: number;
  readonly state: ContributionState;
  readonly askedOn: string | null;
  readonly receivedOn: string | null;
  readonly answerBy: string | null;
  readonly knownSince: string;
  readonly shareability: Shareability | null;
  readonly body: string;
}

export interface ParticipantRow extends ContactColumns {
  readonly id: string;
  readonly version: number;
  readonly attendance: AttendanceState;
}

/** The contact in a joined row, with the name as it is spoken. */
export function contactOf(row: ContactColumns): ContactRef {
  return {
    id: row.contactId,
    name: [row.contactGivenName, row.contactInfix, row.contactFamilyName]
      .filter((part) => part !== '')
      .join(' '),
    profession: row.contactProfession,
    organisation: row.contactOrganisation ?? '',
    domain: row.contactDomain,
  };
}
