import type * as z from 'zod';
import type { Output } from '../../../shared/contract/contract.ts';
import type { eventsContract } from '../../../shared/contract/events.ts';
import { personInitials } from '../../../shared/model/personInitials.ts';
import { eventsText } from '../../../shared/text/nl/events.ts';
import { caseHeader, maskedPeople } from '../cases/caseHeader.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Values } from '../history/rowWriter.ts';
import type { Reader } from '../reader.ts';
import { statements } from './store.ts';

type In<Name extends keyof typeof eventsContract> = z.output<(typeof eventsContract)[Name]['input']>;
type Changed = { id: string; version: number };
type Fields = Omit<In<'events.add'>, 'caseId'>;
type Event = Output<'events.list'>['events'][number];
type Flag = 0 | 1;

interface PartRow {
  readonly eventId: string;
  readonly personId: string;
  readonly isSuspect: Flag;
  readonly isVictim: Flag;
  readonly isWitness: Flag;
  readonly isUnclear: Flag;
  readonly givenName: string;
  readonly familyName: string;
  readonly initials: string;
  readonly here: Flag;
}

/** What happened in one case, newest first, with everyone's part in it. @throws CallFailure `notFound` */
export function listEvents(caseId: string, { reader, today }: QueryContext): Output<'events.list'> {
  const header = caseHeader(reader, caseId);
  const parts = reader.all<PartRow>(statements.people, [caseId]);
  return {
    mayHavePeople: !['group', 'area', 'anonymous'].includes(header.type),
    people: maskedPeople(reader, caseId, today).map(({ personId, initials }) => ({ personId, initials })),
    events: reader.all<Omit<Event, 'people'>>(statements.events, [caseId]).map((event) => ({
      ...event,
      people: parts.filter(({ eventId }) => eventId === event.id).map(partOutput),
    })),
  };
}

function partOutput(row: PartRow): Event['people'][number] {
  return {
    personId: row.personId,
    initials: personInitials(row),
    isSuspect: row.isSuspect === 1,
    isVictim: row.isVictim === 1,
    isWitness: row.isWitness === 1,
    isUnclear: row.isUnclear === 1,
    here: row.here === 1,
  };
}

/** @throws CallFailure `validation` for a day after today, a person of another case, or a person without a part */
export function addEvent({ caseId, ...fields }: In<'events.add'>, context: CommandContext): Changed {
  caseHeader(context.reader, caseId);
  const made = context.write.insert('role_event', { case_id: caseId, ...eventValues(fields, context.today) });
  writeParts(context, { eventId: made.id, caseId, people: fields.people, before: [] });
  return made;
}

export function changeEvent(
  { id, version, ...fields }: In<'events.change'>,
  context: CommandContext,
): Changed {
  const { caseId } = requireEvent(context.reader, id);
  const before = context.reader.all<{ id: string; personId: string }>(statements.partsOfEvent, [id]);
  writeParts(context, { eventId: id, caseId, people: fields.people, before });
  return context.write.update('role_event', id, eventValues(fields, context.today), version);
}

/** To the bin: can be undone for 30 days. */
export function removeEvent({ id, version }: In<'events.remove'>, context: CommandContext): Changed {
  requireEvent(context.reader, id);
  return context.write.update('role_event', id, { deleted_at: context.now }, version);
}

/** @throws CallFailure `validation` while this person has a part in an event of the case */
export function requireNoEvent(reader: Reader, caseId: string, personId: string): void {
  if (reader.one(statements.eventOfPerson, [caseId, personId]) !== undefined) {
    throw new CallFailure('validation', eventsText.refusals.personHasEvent);
  }
}

function writeParts(
  { reader, write }: CommandContext,
  event: Readonly<{
    eventId: string;
    caseId: string;
    people: Fields['people'];
    before: readonly { readonly id: string; readonly personId: string }[];
  }>,
): void {
  const { eventId, caseId, people, before } = event;
  for (const part of before) {
    if (!people.some(({ personId }) => personId === part.personId))
      write.remove('role_event_person', part.id);
  }
  const seen = new Set<string>();
  for (const person of people) {
    if (seen.has(person.personId)) throw new CallFailure('validation', eventsText.refusals.twice);
    seen.add(person.personId);
    const flags = {
      is_suspect: person.isSuspect ? 1 : 0,
      is_victim: person.isVictim ? 1 : 0,
      is_witness: person.isWitness ? 1 : 0,
      is_unclear: person.isUnclear ? 1 : 0,
    };
    if (Object.values(flags).every((flag) => flag === 0)) {
      throw new CallFailure('validation', eventsText.refusals.noRole, [{ field: 'people', message: 'role' }]);
    }
    const known = before.find(({ personId }) => personId === person.personId);
    if (known !== undefined) write.update('role_event_person', known.id, flags);
    else {
      if (reader.one(statements.personOfCase, [caseId, person.personId]) === undefined) {
        throw new CallFailure('validation', eventsText.refusals.personElsewhere);
      }
      write.insert('role_event_person', { role_event_id: eventId, person_id: person.personId, ...flags });
    }
  }
}

function requireEvent(reader: Reader, id: string): { caseId: string } {
  const event = reader.one<{ caseId: string }>(statements.event, [id]);
  if (event === undefined) throw new CallFailure('notFound', eventsText.refusals.eventGone);
  return event;
}

function eventValues(fields: Fields, today: string): Values {
  if (fields.onDate > today) {
    throw new CallFailure('validation', eventsText.refusals.later, [{ field: 'onDate', message: 'future' }]);
  }
  return {
    on_date: fields.onDate,
    kind: fields.kind,
    body: fields.body,
    find_place: fields.findPlace,
    source_contact_id: fields.sourceContactId,
    source_note: fields.sourceNote,
    visibility: fields.visibility,
    shareability: fields.shareability,
  };
}
