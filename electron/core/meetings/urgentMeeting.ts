import type * as z from 'zod';
import type { caseItemContract } from '../../../shared/contract/meetings/caseItems.ts';
import { legalBases } from '../../../shared/model/lists/legalBases.ts';
import { isIdOf } from '../../../shared/model/lists/listItem.ts';
import { minutesBetween } from '../../../shared/dates/timeOfDay.ts';
import { meetingsText } from '../../../shared/text/nl/meetings.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { requireSeatable } from '../network/seatable.ts';
import type { Reader } from '../reader.ts';
import { requireContact, seatsOf } from './agenda.ts';
import { addCaseToAgenda } from './caseItem.ts';
import { makeMeeting } from './makeMeeting.ts';
import { currentType } from './meetingTypes.ts';
import { statements } from './seriesStore.ts';
import { statements as meetingStatements } from './store.ts';
import { minutesFor } from './templates.ts';

type Input = z.output<(typeof caseItemContract)['meetings.createUrgent']['input']>;

interface CaseRow {
  readonly id: string;
  readonly number: string;
  readonly alias: string;
  readonly type: 'person' | 'family' | 'group' | 'area' | 'early' | 'anonymous';
  readonly question: string;
}

const { refused } = meetingsText;

/** What is known already, so that nobody types it again; nothing of it is chosen. @throws CallFailure `notFound` */
export function urgentStart({ reader }: QueryContext, caseId: string) {
  const subject = caseOf(reader, caseId);
  const last = reader.one<{ id: string; date: string }>(statements.lastTable, [caseId]);
  return {
    caseId: subject.id,
    number: subject.number,
    alias: subject.alias,
    caseType: subject.type,
    question: subject.question,
    basis:
      reader.one<{ basis: string; confirmedOn: string | null }>(meetingStatements.basisOfCase, [caseId]) ??
      null,
    earlier:
      last === undefined
        ? null
        : { date: last.date, people: seatsOf(reader, last.id).map(({ contact }) => contact) },
    minutes: minutesFor(currentType(reader, 'urgent'), 'urgent').planned,
  };
}

/**
 * Makes the meeting, puts the case on it, seats who was chosen and keeps why it could not wait. The basis of the case itself is
 * left as it is: what is written here is for this meeting.
 * @throws CallFailure `notFound`, `validation`
 */
export function createUrgent(
  input: Input,
  context: CommandContext,
): { id: string; version: number; discussionId: string } {
  const { reader, write } = context;
  const subject = caseOf(reader, input.caseId);
  requireBasis(input.basis, subject);
  if (input.endTime !== null && minutesBetween(input.startTime, input.endTime) <= 0) {
    throw new CallFailure('validation', refused.endBeforeStart);
  }
  const people = [...new Set(input.contactIds)];
  for (const contactId of [...people, input.chairId, input.minuteTakerId]) {
    if (contactId !== null) requireContact(reader, contactId);
  }
  for (const contactId of people) requireSeatable(reader, contactId);
  const meeting = makeMeeting(context, {
    seriesId: null,
    type: currentType(reader, 'urgent'),
    title: meetingsText.urgentTitle(subject.number),
    date: input.date,
    startTime: input.startTime,
    endTime: input.endTime,
    place: input.place ?? '',
    chairId: input.chairId,
    minuteTakerId: input.minuteTakerId,
  });
  write.insert('urgent_call', {
    meeting_id: meeting.id,
    case_id: subject.id,
    why: input.why,
    basis: input.basis,
    basis_reason: input.basisReason,
  });
  const { itemId, discussionId } = addCaseToAgenda(context, {
    meetingId: meeting.id,
    caseId: subject.id,
    kind: 'urgent',
  });
  placeBeforeEnd(context, meeting.id, itemId);
  const earlier = reader.one<{ id: string }>(statements.lastTable, [subject.id]);
  const before = new Map(
    (earlier === undefined ? [] : seatsOf(reader, earlier.id)).map((seat) => [seat.contact.id, seat]),
  );
  for (const contactId of people) {
    const seat = before.get(contactId);
    write.insert('participant', { meeting_id: meeting.id, contact_id: contactId, attendance: 'invited' });
    write.insert('seat', {
      discussion_id: discussionId,
      contact_id: contactId,
      attendance: 'invited',
      may_decide: seat?.mayDecide === true ? 1 : 0,
      knows_person: seat?.knowsPerson === true ? 1 : 0,
    });
  }
  return { ...meeting, discussionId };
}

function caseOf(reader: Reader, caseId: string): CaseRow {
  const row = reader.one<CaseRow>(statements.caseForUrgent, [caseId]);
  if (row === undefined) throw new CallFailure('notFound', refused.noCase);
  return row;
}

function requireBasis(basis: string, subject: CaseRow): void {
  const field = (message: string): CallFailure =>
    new CallFailure('validation', message, [{ field: 'basis', message }]);
  if (!isIdOf(legalBases, basis) || basis === 'unknown') throw field(refused.noBasis);
  if (basis === 'anonymous' && !['anonymous', 'area', 'group'].includes(subject.type)) {
    throw field(refused.notAnonymous);
  }
}

/** The case comes before what closes the meeting. */
function placeBeforeEnd({ reader, write }: CommandContext, meetingId: string, itemId: string): void {
  const items = reader.all<{ id: string }>(statements.itemIds, [meetingId]).map(({ id }) => id);
  const others = items.filter((id) => id !== itemId);
  const order = [...others.slice(0, -1), itemId, ...others.slice(-1)];
  for (const [position, id] of order.entries()) write.update('agenda_item', id, { position });
}
