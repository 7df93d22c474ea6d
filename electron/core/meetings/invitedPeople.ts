import { addMinutes } from '../../../shared/dates/timeOfDay.ts';
import { slotsOf, type SeatSlot, type SeatedCase } from '../../../shared/model/seatSlots.ts';
import type { QueryContext } from '../context.ts';
import { agendaOf, discussionOf, meetingOf, participantsOf, seatsOf, type Seat } from './agenda.ts';
import { statements } from './preparationStore.ts';
import type { ContactRef } from './rows.ts';

/** Somebody who is expected, with only their own stretches at the table. */
export interface InvitedPerson {
  readonly contact: ContactRef;
  /** Name of the person they stand in for. */
  readonly standsInFor: string | null;
  readonly email: string;
  readonly wholeMeeting: boolean;
  readonly slots: readonly SeatSlot[];
}

type Context = Pick<QueryContext, 'reader' | 'now'>;

/** Who has said not to come is not expected; a stand-in is expected in their place. */
const notComing = new Set(['excused', 'absent']);

/**
 * Who is expected at a meeting and when (feature P16): who was chosen for a case, at the times of that case, and who was
 * asked for the meeting as a whole. Being asked for the meeting gives no case. By name.
 */
export function invitedPeople(context: Context, meetingId: string): readonly InvitedPerson[] {
  const { reader } = context;
  const cases = seatedCases(context, meetingId);
  const people = new Map<string, { contact: ContactRef; standsInFor: string | null }>();
  for (const seat of cases.flatMap(({ seats }) => seats)) {
    if (!people.has(seat.contactId)) {
      people.set(seat.contactId, { contact: seat.contact, standsInFor: seat.standsInFor });
    }
  }
  const whole = participantsOf(reader, meetingId).filter(({ attendance }) => !notComing.has(attendance));
  for (const { contact } of whole) {
    if (!people.has(contact.id)) people.set(contact.id, { contact, standsInFor: null });
  }
  const emails = new Map(
    reader
      .all<{ id: string; email: string }>(statements.emails, [JSON.stringify([...people.keys()])])
      .map(({ id, email }) => [id, email]),
  );
  const wholeIds = new Set(whole.map(({ contact }) => contact.id));
  return [...people.values()]
    .map(({ contact, standsInFor }) => ({
      contact,
      standsInFor,
      email: emails.get(contact.id) ?? '',
      wholeMeeting: wholeIds.has(contact.id),
      slots: slotsOf(cases, contact.id),
    }))
    .toSorted((a, b) => a.contact.name.localeCompare(b.contact.name, 'nl'));
}

interface ExpectedSeat {
  readonly contactId: string;
  readonly contact: ContactRef;
  readonly standsInFor: string | null;
  readonly fromTime: string | null;
  readonly toTime: string | null;
}

type ExpectedCase = SeatedCase & { readonly seats: readonly ExpectedSeat[] };

/** The cases of a meeting with their planned times and who is expected there, stand-ins in place of whom they stand in for. */
export function seatedCases({ reader, now }: Context, meetingId: string): readonly ExpectedCase[] {
  const meeting = meetingOf(reader, meetingId);
  let start = meeting.startTime;
  return agendaOf(reader, meetingId, now).flatMap((item): ExpectedCase[] => {
    const own = start;
    start = addMinutes(start, item.plannedMinutes);
    if (item.discussionId === null) return [];
    return [
      {
        number: discussionOf(reader, item.discussionId).caseNumber,
        start: own,
        minutes: item.plannedMinutes,
        seats: seatsOf(reader, item.discussionId).flatMap(expected),
      },
    ];
  });
}

function expected(seat: Seat): ExpectedSeat[] {
  const times = { fromTime: seat.fromTime, toTime: seat.toTime };
  if (seat.substitute !== null) {
    return [
      { contactId: seat.substitute.id, contact: seat.substitute, standsInFor: seat.contact.name, ...times },
    ];
  }
  if (notComing.has(seat.attendance)) return [];
  return [{ contactId: seat.contact.id, contact: seat.contact, standsInFor: null, ...times }];
}
