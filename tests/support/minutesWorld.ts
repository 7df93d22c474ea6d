import { openTestCore, type TestCore } from './testCore.ts';
import type { RowWriter, Values } from '../../electron/core/history/rowWriter.ts';
import type { TableName } from '../../electron/core/history/tables.ts';
import { inTransaction } from '../../electron/core/transaction.ts';

/** Ids of the small meeting that tests start from. */
export interface MinutesWorld {
  readonly meetingId: string;
  readonly caseId: string;
  readonly discussionId: string;
  /** Another case at the same meeting, with other people. */
  readonly otherCaseId: string;
  readonly otherDiscussionId: string;
  readonly contacts: Readonly<Record<'coach' | 'police' | 'school' | 'absent' | 'standIn' | 'chair', string>>;
  readonly personId: string;
}

/** Writes rows as an area would; every table of the case file. */
export function writeRows<Value>(core: TestCore, work: (write: RowWriter) => Value): Value {
  const open = core.core.session.current();
  if (open === null) throw new Error('no file');
  return inTransaction(open, core.now(), 'test', 'none', ({ write }) => work(write)).value;
}

/** What a chair would have set: who writes, and for which organisation. */
export function keepNames(core: TestCore): void {
  const open = core.core.session.current();
  if (open === null) throw new Error('no file');
  inTransaction(open, core.now(), 'test', 'none', ({ keepSetting }) => {
    keepSetting('chairName', 'Ilse Brandsma');
    keepSetting('organisationName', 'Zorg- en Veiligheidshuis De Meren');
  });
}

/** An open file with the small meeting in it, and the names a chair would have set. The caller closes the core. */
export async function openMinutesWorld(): Promise<{ core: TestCore; world: MinutesWorld }> {
  const core = await openTestCore();
  keepNames(core);
  return { core, world: buildMinutesWorld(core) };
}

/** One row. @returns its id */
export function addRow(core: TestCore, table: TableName, values: Values): string {
  return writeRows(core, (write) => write.insert(table, values).id);
}

/** Rows of a table, for what a test has to see. */
export function readRows<Row>(
  core: TestCore,
  sql: string,
  parameters: readonly (string | number)[] = [],
): Row[] {
  const open = core.core.session.current();
  if (open === null) throw new Error('no file');
  return open.reader.all<Row>(sql, parameters);
}

/** Hour and day in milliseconds. */
export const hour = 3_600_000;
export const day = 24 * hour;

/** A finished meeting of Saturday 21 November 2026 with two cases; the first has everything that minutes can hold. */
export function buildMinutesWorld(core: TestCore): MinutesWorld {
  const finishedAt = core.now() - 20 * hour;
  return writeRows(core, (write) => {
    const add = (table: TableName, values: Values): string => write.insert(table, values).id;
    const contact = (givenName: string, familyName: string, profession: string, domain: string): string =>
      add('contact', {
        organisation_id: add('organisation', { name: `Stichting ${familyName}`, domain }),
        given_name: givenName,
        family_name: familyName,
        profession,
        domain,
      });
    const contacts = {
      coach: contact('Tom', 'Vermeer', 'gezinscoach', 'care'),
      police: contact('Joost', 'Dammers', 'jeugdagent', 'safety'),
      school: contact('Petra', 'Lindeman', 'zorgcoordinator', 'education'),
      absent: contact('Anouk', 'Witsen', 'leerplichtambtenaar', 'education'),
      standIn: contact('Noura', 'Zandgrond', 'leerplichtambtenaar', 'education'),
      chair: contact('Ilse', 'Brandsma', 'procesregisseur', 'administration'),
    };
    const meetingId = add('meeting', {
      type: 'zvhCases',
      title: 'Casusoverleg',
      date: '2026-11-21',
      start_time: '09:30',
      end_time: '12:00',
      place: 'kamer 2',
      status: 'finished',
      chair_id: contacts.chair,
      finished_at: finishedAt,
    });
    for (const id of [contacts.coach, contacts.police]) {
      add('participant', { meeting_id: meetingId, contact_id: id, attendance: 'present' });
    }
    const addCase = (number: string, position: number): { caseId: string; discussionId: string } => {
      const caseId = add('cases', {
        number,
        type: 'person',
        status: 'active',
        alias: 'J.',
        question: 'Hoe houden we Jayden op school?',
        reason: 'Jayden Bontekoe is vaak weg.',
        introducer_contact_id: contacts.coach,
        case_coordinator_id: contacts.coach,
        process_coordinator_id: contacts.chair,
        consent_rule: 'careDual',
        review_date: '2027-01-12',
        retention_end: '2027-11-21',
        safety_agreements: 'Bij direct gevaar: 112.\nJayden belt de gezinscoach.',
      });
      const item = add('agenda_item', {
        meeting_id: meetingId,
        position,
        kind: 'case',
        title: 'Jayden',
        planned_minutes: 30,
      });
      const discussionId = add('discussion', {
        agenda_item_id: item,
        meeting_id: meetingId,
        case_id: caseId,
        kind: 'new',
        method: 'bob',
        question: '',
        answered: 'partly',
        closed_at: finishedAt,
      });
      add('legal_basis', {
        case_id: caseId,
        basis: 'jeugdwet',
        purpose: 'Weer naar school.',
        special_data: 0,
        confirmed_by: 'I. Brandsma',
        confirmed_on: '2026-11-20',
      });
      return { caseId, discussionId };
    };
    const { caseId, discussionId } = addCase('M-0437', 1);
    const other = addCase('M-0441', 2);
    const person = (caseOfPerson: string, givenName: string, familyName: string, values: Values): string => {
      const id = add('person', { given_name: givenName, family_name: familyName, initials: '' });
      add('case_person', {
        case_id: caseOfPerson,
        person_id: id,
        role: 'youngPerson',
        is_subject: 1,
        ...values,
      });
      return id;
    };
    const personId = person(caseId, 'Jayden', 'Bontekoe', { is_offender: 1, is_victim: 1 });
    person(other.caseId, 'Mirthe', 'Kraaienbrink', {});
    const seat = (contactId: string, attendance: string, substitute: string | null = null): string =>
      add('seat', {
        discussion_id: discussionId,
        contact_id: contactId,
        attendance,
        substitute_contact_id: substitute,
      });
    seat(contacts.coach, 'present');
    seat(contacts.police, 'partly');
    seat(contacts.school, 'substitute', contacts.standIn);
    seat(contacts.absent, 'excused');
    const statement = (kind: string, body: string, values: Values = {}): string =>
      add('statement', {
        case_id: caseId,
        discussion_id: discussionId,
        kind,
        body,
        source_contact_id: contacts.coach,
        observed_on: '2026-11-20',
        visibility: 'casePartners',
        shareability: 'shareable',
        ...values,
      });
    statement('fact', 'JAYDEN was 34 uur afwezig in vier weken.');
    statement('voice', 'Ik wil eruit.', { how_asked: 'gesproken op school' });
    statement('strength', 'Komt elke woensdag sporten.');
    statement('concern', 'Slaapt slecht.');
    statement('interpretation', 'Hij staat onder druk.');
    statement('unknown', 'Waar is hij ’s avonds?');
    const decisionId = add('decision', {
      case_id: caseId,
      discussion_id: discussionId,
      meeting_id: meetingId,
      body: 'Eerst rust thuis, dan school.',
      reason: 'Zonder rust praat Bontekoe niet.',
      implementer_id: contacts.coach,
      status: 'valid',
      review_date: '2026-12-15',
    });
    add('stance', {
      decision_id: decisionId,
      contact_id: contacts.school,
      stance: 'reservation',
      reason: 'School kan niet wachten.',
    });
    add('action_item', {
      case_id: caseId,
      discussion_id: discussionId,
      meeting_id: meetingId,
      body: 'Met moeder praten over Jayden.',
      owner_id: contacts.coach,
      due_date: '2026-11-26',
      status: 'open',
    });
    return {
      meetingId,
      caseId,
      discussionId,
      otherCaseId: other.caseId,
      otherDiscussionId: other.discussionId,
      contacts,
      personId,
    };
  });
}

/** Takes the file that an export left ready to be fetched. */
export function fetchExport(core: TestCore, saved: { readonly url?: string | undefined } | null): Uint8Array {
  const handle = saved?.url?.split('/').at(-1) ?? '';
  const file = core.outgoing.take(handle);
  if (file === undefined) throw new Error('nothing was exported');
  return file.bytes;
}
