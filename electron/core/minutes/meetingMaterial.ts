import { minutesText } from '../../../shared/text/nl/minutes.ts';
import type { ActionStatus } from '../../../shared/model/lists/actionStatuses.ts';
import type { DiscussionKind } from '../../../shared/model/lists/meetingLists.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import { maskPersons, type PersonName } from './maskPersons.ts';
import { statements } from './meetingStore.ts';

export interface MeetingRow {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly type: string;
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string | null;
  readonly place: string;
  readonly status: string;
  readonly finishedAt: number | null;
  readonly actionListMadeAt: number | null;
  readonly chairId: string | null;
  readonly minuteTakerId: string | null;
  readonly seriesName: string;
}

export interface AgendaRow {
  readonly kind: 'plain' | 'case' | 'break';
  /** 1: for the chair alone; then its title is empty here. */
  readonly isInternal: number;
  readonly title: string;
  readonly plannedMinutes: number;
  readonly number: string | null;
  readonly discussionKind: DiscussionKind | null;
  readonly introducerId: string | null;
  /** Why a case came after the cut-off; empty when it was in time, null for what is no case. */
  readonly lateReason: string | null;
}

export interface ListedDecision {
  readonly number: string | null;
  readonly caseId: string | null;
  readonly body: string;
  readonly implementerId: string | null;
  readonly reviewDate: string | null;
}

export interface ListedAction {
  readonly number: string | null;
  readonly caseId: string | null;
  readonly body: string;
  readonly ownerId: string;
  readonly dueDate: string;
  readonly status: ActionStatus;
}

export interface ListedAgreement {
  readonly number: string;
  readonly caseId: string;
  readonly body: string;
}

/** @throws CallFailure `notFound` */
export function meetingOf(reader: Reader, meetingId: string): MeetingRow {
  const row = reader.one<MeetingRow>(statements.meeting, [meetingId]);
  if (row === undefined) throw new CallFailure('notFound', minutesText.meetingGone);
  return row;
}

/** Initials for the people of every case of this meeting and for its professionals: for what many people read. */
export function publicMask(reader: Reader, meetingId: string): (text: string) => string {
  return maskPersons([
    ...reader.all<PersonName>(statements.persons, [meetingId]),
    ...reader.all<PersonName>(statements.professionals, { meetingId }),
  ]);
}

/** Initials for the people of every case of this meeting. */
export function meetingMask(reader: Reader, meetingId: string): (text: string) => string {
  return maskPersons(reader.all<PersonName>(statements.persons, [meetingId]));
}
