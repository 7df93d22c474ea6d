import { buildCaseFilesWorld } from './caseFilesWorld.ts';
import { readRows, writeRows, type MinutesWorld } from './minutesWorld.ts';
import type { TestCore } from './testCore.ts';

/** The small meeting filled until every output has something in each of its parts: what the readings are taken of. */
export function buildReadingWorld(core: TestCore): MinutesWorld & { readonly parentId: string } {
  const world = buildCaseFilesWorld(core);
  const { caseId, discussionId, meetingId, contacts, personId, otherCaseId, otherDiscussionId } = world;
  const ofCase = { case_id: caseId, discussion_id: discussionId };
  const [goal] = readRows<{ id: string }>(core, 'SELECT id FROM goal');
  const [action] = readRows<{ id: string }>(core, 'SELECT id FROM action_item');
  writeRows(core, (write) => {
    const add = (table: Parameters<typeof write.insert>[0], values: Parameters<typeof write.insert>[1]) =>
      write.insert(table, values).id;
    for (const [kind, position, title, planned, isInternal] of [
      ['plain', 0, 'Opening', 5, 0],
      ['break', 3, '', 10, 0],
      ['plain', 4, 'Voorbespreken met de wethouder', 5, 1],
      ['plain', 5, 'Afronding', 5, 0],
    ] as const) {
      const of = { meeting_id: meetingId, kind, position, title, planned_minutes: planned };
      add('agenda_item', { ...of, is_internal: isInternal, note: '' });
    }
    write.update('meeting', meetingId, { minute_taker_id: contacts.school });
    write.update('contact', contacts.coach, {
      call_for: 'rust thuis, gesprekken met ouders',
      area: 'Noord',
      working_days: 'ma di do',
      email: 'tom@voorbeeld.nl',
    });
    write.update('cases', caseId, {
      why_now: 'Vorige week twee keer opgepakt.',
      next_discussion_on: '2026-12-08',
      submitted_on: '2026-09-01',
    });
    add('minutes', {
      discussion_id: discussionId,
      state: 'concept',
      summary: 'Jayden blijft op school; thuis komt rust.',
    });
    add('informing', {
      case_id: caseId,
      state: 'informed',
      informed_on: '2026-11-19',
      by_contact_id: contacts.coach,
      told: 'dat we over hem praten',
    });
    add('consent', {
      case_id: caseId,
      about_person_id: personId,
      giver_person_id: personId,
      kind: 'secrecy',
      state: 'given',
      purpose: 'samen een plan maken',
      given_on: '2026-11-19',
    });
    for (const [kind, body] of [
      ['observation', 'Komt moe op school.'],
      ['hearsay', 'Een buurman zegt dat hij ’s nachts weg is.'],
    ] as const) {
      add('statement', {
        ...ofCase,
        kind,
        body,
        source_contact_id: contacts.school,
        observed_on: '2026-11-18',
        visibility: 'room',
        shareability: 'shareable',
      });
    }
    const own = add('statement', {
      ...ofCase,
      kind: 'concern',
      body: 'Er loopt een melding in de straat.',
      source_contact_id: contacts.police,
      observed_on: '2026-11-18',
      visibility: 'subset',
      shareability: 'shareable',
    });
    add('statement_recipient', { statement_id: own, contact_id: contacts.police });
    const event = add('role_event', {
      case_id: caseId,
      on_date: '2026-11-14',
      kind: 'threat',
      body: 'Bedreigd bij het station.',
      source_contact_id: contacts.police,
      visibility: 'casePartners',
      shareability: 'shareable',
    });
    add('role_event_person', { role_event_id: event, person_id: personId, is_victim: 1 });
    if (goal !== undefined && action !== undefined) {
      add('goal_step', { goal_id: goal.id, body: 'Rooster maken met de mentor.', position: 0 });
      add('goal_action', { goal_id: goal.id, action_id: action.id });
    }
    const agreed = { state: 'valid', made_on: '2026-11-21' };
    add('agreement', {
      ...ofCase,
      ...agreed,
      body: 'We bellen elkaar voordat we iets nieuws met Jayden doen.',
    });
    add('agreement', { case_id: otherCaseId, ...agreed, body: 'Post gaat naar beide ouders.' });
    add('agreement', {
      ...ofCase,
      made_on: '2026-11-21',
      state: 'ended',
      body: 'Dit geldt niet meer.',
      reason: 'opgelost',
      ended_on: '2026-11-21',
    });
    add('decision', {
      case_id: otherCaseId,
      discussion_id: otherDiscussionId,
      meeting_id: meetingId,
      body: 'Aanmelden bij het jongerenwerk.',
      reason: 'Zij wil zelf.',
      implementer_id: contacts.school,
      status: 'valid',
    });
    for (const [kind, body] of [
      ['opening', 'Welkom allemaal.\n\nWat hier gezegd wordt, blijft hier.'],
      ['closing', 'Dank voor jullie inzet.'],
    ] as const) {
      add('script_reading', { meeting_id: meetingId, kind, body, read_at: core.now() - 22 * 3_600_000 });
    }
    add('secrecy_agreement', { meeting_id: meetingId, contact_id: contacts.coach, agreed_at: core.now() });
    const node = (label: string, kind: string, x: number): string =>
      add('map_node', { case_id: caseId, kind, label, x, y: 10 });
    add('map_tie', {
      case_id: caseId,
      from_node_id: node('Jayden', 'other', 0),
      to_node_id: node('moeder', 'other', 200),
      kind: 'family',
      quality: 'good',
    });
  });
  return world;
}
