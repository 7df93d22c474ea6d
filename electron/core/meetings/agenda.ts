import { meetingsText } from '../../../shared/text/nl/meetings.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import {
  contactOf,
  type ContactColumns,
  type ContactRef,
  type ContributionRow,
  type DiscussionRow,
  type ItemRow,
  type MeetingRow,
  type ParticipantRow,
  type SeatRow,
  type TimedItemRow,
} from './rows.ts';
import { statements } from './store.ts';

/** Somebody who sits at one case; `attendance` and `heard` are of that case only. */
export interface Seat {
  readonly id: string;
  readonly version: number;
  readonly contact: ContactRef;
  readonly fromTime: string | null;
  readonly toTime: string | null;
  readonly attendance: SeatRow['attendance'];
  readonly substitute: ContactRef | null;
  readonly heard: SeatRow['heard'];
  readonly mayDecide: boolean;
  readonly knowsPerson: boolean;
  readonly note: string;
}

/** @throws CallFailure `notFound` when it does not exist or was deleted. */
export function meetingOf(reader: Reader, meetingId: string): MeetingRow {
  const row = reader.one<MeetingRow>(statements.meeting, [meetingId]);
  if (row === undefined) throw new CallFailure('notFound', meetingsText.refused.noMeeting);
  return row;
}

/** The items of a meeting in order, with what the clock of the chair measured so far. `now`: UTC milliseconds. */
export function agendaOf(reader: Reader, meetingId: string, now: number): TimedItemRow[] {
  return reader.all<TimedItemRow>(statements.items, { meetingId, now });
}

/** @throws CallFailure `notFound` */
export function itemOf(reader: Reader, itemId: string): ItemRow {
  const row = reader.one<ItemRow>(statements.item, [itemId]);
  if (row === undefined) throw new CallFailure('notFound', meetingsText.refused.noItem);
  return row;
}

/** One case at one meeting, with number and alias of the case. @throws CallFailure `notFound` */
export function discussionOf(reader: Reader, discussionId: string): DiscussionRow {
  const row = reader.one<DiscussionRow>(statements.discussion, [discussionId]);
  if (row === undefined) throw new CallFailure('notFound', meetingsText.refused.noDiscussion);
  return row;
}

/** Who was chosen to sit at this case, in the order of choosing. */
export function seatsOf(reader: Reader, discussionId: string): Seat[] {
  return reader.all<SeatRow>(statements.seats, [discussionId]).map((row) => ({
    id: row.id,
    version: row.version,
    contact: contactOf(row),
    fromTime: row.fromTime,
    toTime: row.toTime,
    attendance: row.attendance,
    substitute: row.substituteId === null ? null : contactRef(reader, row.substituteId),
    heard: row.heard,
    mayDecide: row.mayDecide === 1,
    knowsPerson: row.knowsPerson === 1,
    note: row.note,
  }));
}

/** What was asked of partners for this case, in the order of asking. */
export function contributionsOf(reader: Reader, discussionId: string) {
  return reader.all<ContributionRow>(statements.contributions, [discussionId]).map((row) => ({
    id: row.id,
    version: row.version,
    contact: contactOf(row),
    state: row.state,
    askedOn: row.askedOn,
    receivedOn: row.receivedOn,
    answerBy: row.answerBy,
    knownSince: row.knownSince,
    shareability: row.shareability,
    body: row.body,
  }));
}

/** Who was asked for the meeting as a whole. Says nothing about who sits at a case. */
export function participantsOf(reader: Reader, meetingId: string) {
  return reader.all<ParticipantRow>(statements.participants, [meetingId]).map((row) => ({
    id: row.id,
    version: row.version,
    contact: contactOf(row),
    attendance: row.attendance,
  }));
}

/** Null when the contact is not there (any more). */
export function contactRef(reader: Reader, contactId: string | null): ContactRef | null {
  if (contactId === null) return null;
  const row = reader.one<ContactColumns>(statements.contact, [contactId]);
  return row === undefined ? null : contactOf(row);
}

/** @throws CallFailure `notFound` when nobody has this id, so that a reference never fails deeper down. */
export function requireContact(reader: Reader, contactId: string): ContactRef {
  const contact = contactRef(reader, contactId);
  if (contact === null) throw new CallFailure('notFound', meetingsText.refused.noContact);
  return contact;
}
