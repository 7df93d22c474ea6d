import { readRows, writeRows, type MinutesWorld } from './minutesWorld.ts';
import type { TestCore } from './testCore.ts';

/** Plants what may never leave, in every kind of record; the name of each says where it was found. */
export function plantSecrets(core: TestCore, world: MinutesWorld): void {
  const { caseId, discussionId, meetingId, otherCaseId, otherDiscussionId, contacts, personId } = world;
  const here = { discussion_id: discussionId };
  const ofCase = { case_id: caseId, discussion_id: discussionId };
  writeRows(core, (write) => {
    for (const [kind, body] of [
      ['fact', 'feit'],
      ['voice', 'stem'],
      ['unknown', 'onbekend'],
      ['interpretation', 'duiding'],
    ] as const) {
      for (const [visibility, shareability] of [
        ['casePartners', 'oralOnly'],
        ['room', 'doNotShare'],
        ['subset', 'shareable'],
        ['chair', 'shareable'],
      ] as const) {
        write.insert('statement', {
          ...ofCase,
          kind,
          body: `geheim-${body}-${visibility}`,
          source_note: `geheim-bron-${visibility}`,
          visibility,
          shareability,
        });
      }
    }
    const open = write.insert('statement', {
      ...ofCase,
      kind: 'unknown',
      body: 'mag-open-vraag',
      visibility: 'casePartners',
      shareability: 'shareable',
    });
    write.insert('open_question', {
      statement_id: open.id,
      case_id: caseId,
      route_note: 'geheim-weg',
      answer: 'geheim-antwoord',
      state: 'open',
    });
    for (const visibility of ['subset', 'chair'] as const) {
      write.insert('role_event', {
        case_id: caseId,
        on_date: '2026-11-01',
        kind: 'threat',
        body: `geheim-gebeurtenis-${visibility}`,
        source_note: 'geheim-bron',
        visibility,
        shareability: 'shareable',
      });
    }
    write.insert('decision', {
      ...ofCase,
      meeting_id: meetingId,
      body: 'geheim-conceptbesluit',
      status: 'concept',
    });
    write.insert('decision', {
      case_id: otherCaseId,
      discussion_id: otherDiscussionId,
      body: 'geheim-elders-concept',
      status: 'concept',
    });
    write.insert('action_item', {
      ...ofCase,
      meeting_id: meetingId,
      body: 'mag-conceptactie',
      status: 'open',
    });
    const held = write.insert('decision', {
      ...ofCase,
      meeting_id: meetingId,
      body: 'geheim-vastgehouden-besluit',
      reason: 'geheim-vastgehouden-reden',
      alternatives: 'geheim-alternatieven',
      implementer_id: contacts.coach,
      status: 'valid',
      deleted_at: 1,
    });
    write.insert('feedback', {
      ...ofCase,
      decision_id: held.id,
      to_whom: 'oma',
      may_tell: 'geheim-mag-verteld',
      content: 'geheim-terugkoppeling',
      reason: 'geheim-terugkoppelreden',
      state: 'toDo',
    });
    write.insert('held_back', {
      case_id: caseId,
      contact_id: contacts.school,
      decision_id: held.id,
      reason: 'geheim-waarom-niet',
    });
    for (const [state, body] of [
      ['valid', 'mag-afspraak'],
      ['ended', 'geheim-beëindigde-afspraak'],
    ] as const) {
      write.insert('agreement', {
        ...ofCase,
        body,
        state,
        made_on: '2026-11-21',
        reason: 'geheim-waarom-einde',
      });
    }
    write.insert('agreement', {
      case_id: otherCaseId,
      body: 'geheim-elders-afgesproken',
      state: 'ended',
      made_on: '2026-11-21',
      reason: 'geheim',
    });
    write.insert('chair_note', { ...here, body: 'geheim-notitie' });
    write.insert('parked_point', {
      ...here,
      meeting_id: meetingId,
      body: 'geheim-parkeren',
      outcome: 'open',
    });
    write.insert('contribution', {
      ...here,
      contact_id: contacts.coach,
      state: 'received',
      body: 'geheim-inbreng',
      known_since: 'geheim-sinds',
    });
    write.insert('contribution', {
      ...here,
      contact_id: contacts.police,
      state: 'asked',
      asked_on: '2026-11-20',
    });
    write.insert('signal', {
      body: 'geheim-signaal',
      kind: 'fact',
      shareability: 'shareable',
      case_id: caseId,
    });
    write.insert('informing', {
      case_id: caseId,
      state: 'postponed',
      not_told: 'geheim-niet-verteld',
      reason: 'geheim-uitstel',
    });
    write.insert('meeting_reflection', { ...here, facts: 'poor', note: 'geheim-terugblik' });
    write.insert('discussion_option', { ...here, body: 'geheim-optie' });
    write.insert('phase_summary', { ...here, phase: 'picture', body: 'geheim-fase' });
    write.insert('reflection_card', {
      ...ofCase,
      kind: 'challenger',
      answers: JSON.stringify({ doubt: 'geheim-kaart' }),
      filled_on: '2026-11-20',
    });
    write.insert('meeting_sending', {
      meeting_id: meetingId,
      kind: 'sent',
      at: 1,
      recipient_count: 1,
      open_points: '[]',
      note: 'geheim-verzending',
    });
    write.insert('person_basis', {
      case_id: caseId,
      person_id: personId,
      basis: 'jeugdwet',
      reason: 'geheim-basisreden',
      confirmed_by: 'I.B.',
      confirmed_on: '2026-11-20',
    });
    write.update('discussion', discussionId, {
      if_wrong: 'geheim-als-we-het-mis-hebben',
      few_options_reason: 'geheim-weinig-opties',
    });
    write.update('agenda_item', itemOf(core, world), { title: 'geheim-titel', note: 'mag-puntnotitie' });
    write.update('contact', contacts.coach, { note: 'geheim-contact', email: 'tom@voorbeeld.nl' });
    write.update('person', personId, { note: 'geheim-persoon', birth_date: '2010-03-04' });
    write.insert('script_reading', {
      meeting_id: meetingId,
      kind: 'opening',
      body: 'Welkom allemaal',
      read_at: 1,
    });
    const [self, mother] = ['J.', 'moeder'].map((label, x) =>
      write.insert('map_node', {
        case_id: caseId,
        kind: 'other',
        label,
        note: 'mag-kaartnotitie',
        x: x * 100,
        y: 10,
      }),
    );
    if (self === undefined || mother === undefined) throw new Error('no nodes');
    write.insert('goal', { case_id: caseId, body: 'mag-doel', result: '', state: 'stuck', position: 0 });
    write.insert('agenda_item', {
      meeting_id: meetingId,
      position: 9,
      kind: 'plain',
      title: 'mag-alleen-draaiboek',
      planned_minutes: 5,
      is_internal: 1,
    });
  });
}

function itemOf(core: TestCore, world: MinutesWorld): string {
  return (
    readRows<{ id: string }>(core, 'SELECT agenda_item_id AS id FROM discussion WHERE id = ?', [
      world.discussionId,
    ])[0]?.id ?? ''
  );
}
