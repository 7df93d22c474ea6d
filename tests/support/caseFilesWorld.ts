import type { TestCore } from './testCore.ts';
import { buildMinutesWorld, keepNames, writeRows, type MinutesWorld } from './minutesWorld.ts';

/** The small meeting with an earlier one, one that was called off and one to come, a parent, a goal and the three tests. */
export function buildCaseFilesWorld(core: TestCore): MinutesWorld & { readonly parentId: string } {
  keepNames(core);
  const world = buildMinutesWorld(core);
  const { contacts, caseId } = world;
  const parentId = writeRows(core, (write) => {
    const parent = write.insert('person', { given_name: 'Moniek', family_name: 'Bontekoe', initials: '' }).id;
    write.insert('case_person', { case_id: caseId, person_id: parent, role: 'parent', is_subject: 0 });
    const add = (status: string, date: string, values: Record<string, string>): string => {
      const meeting = write.insert('meeting', {
        type: 'mdoVo',
        title: 'Over Jayden',
        date,
        start_time: '13:00',
        status,
        chair_id: contacts.chair,
        ...values,
      }).id;
      const item = write.insert('agenda_item', {
        meeting_id: meeting,
        position: 0,
        kind: 'case',
        planned_minutes: 30,
      }).id;
      return write.insert('discussion', {
        agenda_item_id: item,
        meeting_id: meeting,
        case_id: caseId,
        kind: 'followUp',
        method: 'bob',
      }).id;
    };
    const earlier = add('finished', '2026-10-05', {});
    write.insert('seat', { discussion_id: earlier, contact_id: contacts.police, attendance: 'present' });
    write.insert('statement', {
      case_id: caseId,
      discussion_id: earlier,
      kind: 'voice',
      body: 'Laat me met rust.',
      visibility: 'casePartners',
      shareability: 'shareable',
    });
    write.insert('statement', {
      case_id: caseId,
      discussion_id: earlier,
      kind: 'voice',
      body: 'geheim-mondeling',
      visibility: 'casePartners',
      shareability: 'oralOnly',
    });
    write.insert('decision', {
      case_id: caseId,
      discussion_id: earlier,
      body: 'Eerst kennismaken.',
      reason: 'Niemand kende hem.',
      implementer_id: contacts.police,
      status: 'carriedOut',
    });
    add('cancelled', '2026-11-24', { cancel_reason: 'De voorzitter is ziek.' });
    const coming = add('planned', '2026-12-08', { place: 'kamer 4' });
    write.insert('seat', { discussion_id: coming, contact_id: contacts.coach, attendance: 'invited' });
    write.insert('seat', { discussion_id: coming, contact_id: contacts.police, attendance: 'accepted' });
    write.insert('goal', {
      case_id: caseId,
      body: 'Jayden gaat naar school.',
      result: '',
      state: 'notStarted',
      position: 0,
    });
    return parent;
  });
  core.core.session
    .current()
    ?.file.db.exec(
      "UPDATE legal_basis SET proportionality = 'Alleen wat nodig is.', subsidiarity = 'Anoniem kan niet.', reason = 'Jayden is niet veilig.'",
    );
  return { ...world, parentId };
}
