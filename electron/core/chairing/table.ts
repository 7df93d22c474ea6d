import type { TableContext } from '../../../shared/model/tableLine.ts';
import type { QueryContext } from '../context.ts';
import { contactRef, contactRefOf, type ContactRef } from './records.ts';
import type { ContactColumns, MeetingRow, SeatRow } from './rows.ts';
import { statements } from './store.ts';

export interface Table {
  readonly people: readonly ContactRef[];
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
}

/**
 * Who can be named with @: at a case those who sit there, with their stand-ins; elsewhere the participants of the
 * meeting. Chair and minute taker can always be named.
 */
export function tableOf({ reader }: QueryContext, meeting: MeetingRow, discussionId: string | null): Table {
  const people = new Map<string, ContactRef>();
  const add = (person: ContactRef): void => void people.set(person.id, person);
  if (discussionId === null) {
    for (const row of reader.all<ContactColumns>(statements.participants, [meeting.id])) add(contactRef(row));
  } else {
    for (const seat of reader.all<SeatRow>(statements.seats, [discussionId])) {
      add(contactRef(seat));
      if (seat.substituteId !== null) add(contactRefOf(reader, seat.substituteId));
    }
  }
  for (const contactId of [meeting.chairId, meeting.minuteTakerId]) {
    if (contactId === null || people.has(contactId)) continue;
    const row = reader.one<ContactColumns>(statements.contact, [contactId]);
    if (row !== undefined) add(contactRef(row));
  }
  const organisations =
    discussionId === null
      ? []
      : reader.all<{ id: string; name: string }>(statements.organisationsOfSeats, [discussionId]);
  return { people: [...people.values()], organisations };
}

/** The same table for reading a line. */
export function lineTable(
  context: QueryContext,
  table: Table,
  place: Pick<TableContext, 'hasCase' | 'speakerId' | 'defaultKind'>,
): TableContext {
  return {
    people: table.people.map(({ id, name, organisation }) => ({ id, name, organisation })),
    organisations: table.organisations,
    today: context.today,
    ...place,
  };
}
