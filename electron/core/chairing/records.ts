import { ageOn } from '../../../shared/dates/isoDay.ts';
import { actionUrgency } from '../../../shared/model/actionState.ts';
import { missingInDecision } from '../../../shared/model/decisionState.ts';
import type { DomainId } from '../../../shared/model/lists/domains.ts';
import { chairingRefused } from '../../../shared/text/nl/chairingRefused.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import type { ActionRow, ContactColumns, DecisionRow, DiscussionRow, MeetingRow } from './rows.ts';
import { statements } from './store.ts';

export interface ContactRef {
  readonly id: string;
  readonly name: string;
  readonly profession: string;
  readonly organisation: string;
  readonly domain: DomainId;
}

/** @throws CallFailure `notFound` when the meeting is not there (any more) */
export function meetingOf(reader: Reader, meetingId: string): MeetingRow {
  const meeting = reader.one<MeetingRow>(statements.meeting, [meetingId]);
  if (meeting === undefined) throw new CallFailure('notFound', chairingRefused.noMeeting);
  return meeting;
}

/** @throws CallFailure `notFound`, or `validation` with what to do when the meeting is not going on */
export function runningMeeting(reader: Reader, meetingId: string): MeetingRow {
  const meeting = meetingOf(reader, meetingId);
  if (meeting.status === 'inProgress') return meeting;
  const words = meeting.status === 'finished' ? chairingRefused.finished : chairingRefused.notStarted;
  throw new CallFailure('validation', words);
}

/** @throws CallFailure `notFound` when the discussion is not there (any more) */
export function discussionOf(reader: Reader, discussionId: string): DiscussionRow {
  const discussion = reader.one<DiscussionRow>(statements.discussion, [discussionId]);
  if (discussion === undefined) throw new CallFailure('notFound', chairingRefused.noDiscussion);
  return discussion;
}

/** @throws CallFailure `notFound` when the person is not in the network (any more) */
export function contactRefOf(reader: Reader, contactId: string): ContactRef {
  const row = reader.one<ContactColumns>(statements.contact, [contactId]);
  if (row === undefined) throw new CallFailure('notFound', chairingRefused.noContact);
  return contactRef(row);
}

/** The same; null for nobody, and for who is no longer in the address book. */
export function contactRefIfThere(reader: Reader, contactId: string | null): ContactRef | null {
  const row = contactId === null ? undefined : reader.one<ContactColumns>(statements.contact, [contactId]);
  return row === undefined ? null : contactRef(row);
}

/** A professional as others see them at a table. */
export function contactRef(row: ContactColumns): ContactRef {
  return {
    id: row.contactId,
    name: row.contactName,
    profession: row.contactProfession,
    organisation: row.contactOrganisation ?? '',
    domain: row.contactDomain,
  };
}

/** Whole years on a day; null without a date of birth or with one that lies after that day. */
export function ageOrNull(birthDate: string | null, day: string): number | null {
  if (birthDate === null || birthDate > day) return null;
  return ageOn(birthDate, day);
}

/** A decision with what it still lacks. */
export function decisionOut(row: DecisionRow) {
  const missing =
    row.status === 'concept'
      ? missingInDecision({
          text: row.body,
          reason: row.reason,
          ...(row.implementerId === null ? {} : { implementerId: row.implementerId }),
        })
      : [];
  return { ...row, missing: [...missing] };
}

/** An action with how urgent it is today: derived, never stored. */
export function actionOut(row: ActionRow, today: string) {
  const urgency = actionUrgency(
    { status: row.status, ownerId: row.ownerId ?? undefined, dueDate: row.dueDate ?? undefined },
    today,
  );
  return { ...row, urgency };
}
