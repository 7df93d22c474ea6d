import { addDays } from '../../../shared/dates/isoDay.ts';
import { dayOf } from '../clock.ts';
import type { RowWriter } from '../history/rowWriter.ts';
import { newIdentifier } from '../identifiers.ts';
import type { OpenSession } from '../session.ts';
import { inTransaction } from '../transaction.ts';
import { themeSeeds } from './demoCases.ts';
import { contactFamilyNames, contactGivenNames, givenNames, youngFamilyNames } from './names.ts';
import { createRandom, type Random } from './random.ts';

/** How large the set is; the full one is a large Zorg- en Veiligheidshuis after five years (domain.md §9). */
export interface LoadSize {
  readonly cases: number;
  readonly persons: number;
  readonly contacts: number;
  readonly meetings: number;
  readonly discussions: number;
  readonly actions: number;
  readonly statements: number;
}

export const fullLoad: LoadSize = {
  cases: 10_000,
  persons: 15_000,
  contacts: 3_000,
  meetings: 6_000,
  discussions: 30_000,
  actions: 150_000,
  statements: 100_000,
};

/** The full set with fewer of everything, in the same proportions. */
export function loadOf(cases: number): LoadSize {
  const part = cases / fullLoad.cases;
  const scaled = (count: number): number => Math.max(1, Math.round(count * part));
  return {
    cases,
    persons: scaled(fullLoad.persons),
    contacts: scaled(fullLoad.contacts),
    meetings: scaled(fullLoad.meetings),
    discussions: scaled(fullLoad.discussions),
    actions: scaled(fullLoad.actions),
    statements: scaled(fullLoad.statements),
  };
}

interface Loading {
  readonly random: Random;
  readonly today: string;
  newId(): string;
  /** Writes `count` rows in transactions of a few thousand. */
  each(count: number, write: (write: RowWriter, index: number) => void): void;
}

const perTransaction = 4_000;
const domains = ['care', 'safety', 'education', 'social', 'administration'] as const;
const openStatuses = [
  'active',
  'monitoring',
  'accepted',
  'submitted',
  'closed',
  'closed',
  'deEscalated',
] as const;

/** Fills an empty case file with the load-test set: the same rows for the same moment and seed. */
export function buildLoadSet(open: OpenSession, now: number, size: LoadSize = fullLoad, seed = 7): void {
  const random = createRandom(seed);
  let ticks = 0;
  const loading: Loading = {
    random,
    today: dayOf(now),
    newId: () => newIdentifier(now - 5 * 365 * 86_400_000 + (ticks += 60_000), random.bytes()),
    each(count, write) {
      for (let start = 0; start < count; start += perTransaction) {
        inTransaction(open, now, 'demo', 'none', (context) => {
          for (let index = start; index < Math.min(count, start + perTransaction); index += 1) {
            write(context.write, index);
          }
        });
      }
    },
  };
  const contacts = loadContacts(loading, size);
  const cases = loadCases(loading, size, contacts);
  const discussions = loadMeetings(loading, size, cases, contacts);
  loadStatements(loading, size, discussions, contacts);
  loadActions(loading, size, discussions, contacts);
}

function loadContacts({ each, newId, random }: Loading, size: LoadSize): string[] {
  const organisations: string[] = [];
  each(Math.max(1, Math.round(size.contacts / 7.5)), (write, index) => {
    const { id } = write.insert('organisation', {
      id: newId(),
      name: `Verzonnen organisatie ${index + 1}`,
      domain: domains[index % domains.length] ?? 'social',
      place: 'Waterrijk',
    });
    organisations.push(id);
  });
  const contacts: string[] = [];
  each(size.contacts, (write, index) => {
    const name = random.pick(contactFamilyNames);
    const { id } = write.insert('contact', {
      id: newId(),
      organisation_id: random.pick(organisations),
      given_name: random.pick(contactGivenNames),
      infix: name.infix,
      family_name: `${name.family} ${index + 1}`,
      profession: 'medewerker',
      domain: domains[index % domains.length] ?? 'social',
      email: `medewerker${index + 1}@voorbeeld.test`,
    });
    contacts.push(id);
  });
  return contacts;
}

function loadCases(loading: Loading, size: LoadSize, contacts: readonly string[]): string[] {
  const { each, newId, random, today } = loading;
  const cases: string[] = [];
  let persons = 0;
  each(size.cases, (write, index) => {
    const theme = random.pick(themeSeeds);
    const { id } = write.insert('cases', {
      id: newId(),
      number: `M-${String(index + 1).padStart(5, '0')}`,
      type: 'person',
      status: random.pick(openStatuses),
      alias: `${random.pick(givenNames).slice(0, 1)}.`,
      theme: theme.theme,
      question: theme.question,
      reason: theme.reason,
      introducer_contact_id: random.pick(contacts),
      responsible_organisation_id: null,
      consent_rule: 'careDual',
      submitted_on: addDays(today, -random.below(1_800)),
      review_date: addDays(today, random.below(400) - 30),
      retention_end: addDays(today, random.below(1_500)),
    });
    cases.push(id);
    write.insert('legal_basis', {
      id: newId(),
      case_id: id,
      basis: 'wgs',
      purpose: 'samen één plan',
      // Confirmed, so that an export can be measured.
      confirmed_by: 'Proef',
      confirmed_on: '2026-01-05',
    });
    const wanted = Math.round(((index + 1) * size.persons) / size.cases) - persons;
    for (let place = 0; place < wanted; place += 1) {
      const person = write.insert('person', {
        id: newId(),
        given_name: random.pick(givenNames),
        family_name: random.pick(youngFamilyNames),
        initials: 'X.',
        birth_date: addDays(today, -(10 * 365 + random.below(10 * 365))),
      });
      write.insert('case_person', {
        id: newId(),
        case_id: id,
        person_id: person.id,
        role: place === 0 ? 'youngPerson' : 'sibling',
        is_subject: place === 0 ? 1 : 0,
      });
      persons += 1;
    }
  });
  return cases;
}

interface LoadedDiscussion {
  readonly id: string;
  readonly caseId: string;
  readonly meetingId: string;
}

function loadMeetings(
  { each, newId, random, today }: Loading,
  size: LoadSize,
  cases: readonly string[],
  contacts: readonly string[],
): LoadedDiscussion[] {
  const discussions: LoadedDiscussion[] = [];
  each(size.meetings, (write, index) => {
    const age = Math.round(((size.meetings - index) / size.meetings) * 1_800);
    const meeting = write.insert('meeting', {
      id: newId(),
      series_id: null,
      type: 'zvhCases',
      title: `Casusoverleg ${index + 1}`,
      date: addDays(today, -age),
      start_time: '09:30',
      end_time: '12:00',
      status: 'finished',
      chair_id: random.pick(contacts),
      minute_taker_id: random.pick(contacts),
    });
    const wanted = Math.round(((index + 1) * size.discussions) / size.meetings) - discussions.length;
    for (let place = 0; place < wanted; place += 1) {
      const item = write.insert('agenda_item', {
        id: newId(),
        meeting_id: meeting.id,
        position: place,
        kind: 'case',
        planned_minutes: 20,
      });
      // Spread evenly, so that a case has about as many discussions in a small set as in a large one.
      const caseId = cases[discussions.length % cases.length] ?? random.pick(cases);
      const discussion = write.insert('discussion', {
        id: newId(),
        agenda_item_id: item.id,
        meeting_id: meeting.id,
        case_id: caseId,
        kind: 'followUp',
        method: 'bob',
      });
      write.insert('seat', {
        id: newId(),
        discussion_id: discussion.id,
        contact_id: random.pick(contacts),
        attendance: 'present',
      });
      discussions.push({ id: discussion.id, caseId, meetingId: meeting.id });
    }
  });
  return discussions;
}

function loadStatements(
  { each, newId, random, today }: Loading,
  size: LoadSize,
  discussions: readonly LoadedDiscussion[],
  contacts: readonly string[],
): void {
  each(size.statements, (write, index) => {
    const seed = random.pick(random.pick(themeSeeds).statements);
    const discussion = discussions[index % discussions.length];
    if (discussion === undefined) return;
    write.insert('statement', {
      id: newId(),
      case_id: discussion.caseId,
      discussion_id: discussion.id,
      kind: seed.kind,
      body: `${seed.text} (${index + 1})`,
      source_contact_id: random.pick(contacts),
      observed_on: addDays(today, -random.below(1_800)),
      find_place: seed.place,
      visibility: 'casePartners',
      shareability: 'shareable',
    });
  });
}

function loadActions(
  { each, newId, random, today }: Loading,
  size: LoadSize,
  discussions: readonly LoadedDiscussion[],
  contacts: readonly string[],
): void {
  each(size.actions, (write, index) => {
    const discussion = discussions[index % discussions.length];
    if (discussion === undefined) return;
    const done = random.chance(90);
    write.insert('action_item', {
      id: newId(),
      case_id: discussion.caseId,
      discussion_id: discussion.id,
      meeting_id: discussion.meetingId,
      decision_id: null,
      body: `${random.pick(random.pick(themeSeeds).actions)} ${index + 1}`,
      owner_id: random.pick(contacts),
      due_date: addDays(today, random.below(60) - 30),
      status: done ? 'done' : random.pick(['open', 'inProgress', 'waiting'] as const),
      done_on: done ? addDays(today, -random.below(1_000)) : null,
    });
  });
}
