import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentText } from '../../../shared/model/document/documentText.ts';
import {
  addRow,
  buildMinutesWorld,
  fetchExport,
  readRows,
  writeRows,
  type MinutesWorld,
} from '../../../tests/support/minutesWorld.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { openZip } from '../word/zipReader.ts';
import { readWordText } from '../word/readWordText.ts';

let core: TestCore;
let world: MinutesWorld;
beforeAll(async () => {
  core = await openTestCore();
  world = buildMinutesWorld(core);
  const item = (position: number, title: string, values: Record<string, string | number>): string =>
    addRow(core, 'agenda_item', {
      meeting_id: world.meetingId,
      position,
      kind: 'plain',
      title,
      planned_minutes: 10,
      ...values,
    });
  item(0, 'Vooroverleg over Jayden', { is_internal: 1, note: 'Vraag of Bontekoe belde.' });
  item(5, 'Rondvraag', {});
  addRow(core, 'action_item', {
    case_id: world.caseId,
    body: 'Bontje bellen',
    owner_id: world.contacts.coach,
    due_date: '2026-11-19',
    status: 'open',
  });
  addRow(core, 'contribution', {
    discussion_id: world.discussionId,
    contact_id: world.contacts.coach,
    state: 'received',
    body: 'geheim-inbreng',
  });
  addRow(core, 'chair_note', { meeting_id: world.meetingId, body: 'geheim-notitie' });
});
afterAll(() => core.close());

type Kind = 'agenda' | 'runningSheet' | 'doorList' | 'nameCards' | 'introductions';

async function textOf(kind: Kind): Promise<string> {
  const { document } = await core.call('minutes.meetingDocument', { meetingId: world.meetingId, kind });
  return documentText(document);
}

test('the running sheet has the times, the phases with minutes, the question and each seat with its slot', async () => {
  const text = await textOf('runningSheet');
  expect(text).toContain('09:30 – 09:40\tVooroverleg over J. (intern)\t10\t');
  expect(text).toContain('09:40 – 10:10\tCasus M-0437 (nieuw)\t30\t');
  expect(text).toContain('Hoe houden we J. op school?');
  expect(text).toMatch(/09:40\tBeeldvorming\t12\t.*\n/u);
  expect(text).toContain('09:52\tOordeelsvorming\t12\t');
  expect(text).toContain('hele casus\tTom Vermeer\tgezinscoach, Stichting Vermeer\taanwezig\tontvangen');
  expect(text).toContain('Bontje bellen\tTom Vermeer\tdo 19 nov 2026');
  expect(text).toContain('Besluit: wat, waarom, wie voert het uit');
  expect(text).toContain('Iedereen aan tafel hoort bij deze casus.');
});

test('internal items stand in the running sheet only, and their time passes on the agenda', async () => {
  const [sheet, agenda, door] = [
    await textOf('runningSheet'),
    await textOf('agenda'),
    await textOf('doorList'),
  ];
  expect(sheet).toContain('Vraag of B. belde.');
  for (const others of [agenda, door]) expect(others).not.toMatch(/Vooroverleg|belde/u);
  expect(agenda).toContain('09:40\tCasus M-0437 (nieuw)');
  expect(agenda).toContain('10:40\tRondvraag');
});

test('nobody reads a name of a young person, a note of the chair or what a partner sent in, in no paper of the meeting', async () => {
  for (const kind of ['runningSheet', 'agenda', 'doorList', 'nameCards', 'introductions'] as const) {
    expect([kind, await textOf(kind)]).not.toEqual([
      kind,
      expect.stringMatching(/jayden|bontekoe|mirthe|geheim-/iu),
    ]);
  }
});

test('the file says what the preview says, and the export is recorded', async () => {
  const { meetingId } = world;
  for (const [kind, name] of [
    ['runningSheet', 'draaiboek'],
    ['introductions', 'kennismaking'],
  ] as const) {
    const { document } = await core.call('minutes.meetingDocument', { meetingId, kind });
    const saved = await core.call('minutes.exportForTable', { meetingId, kind });
    expect(saved?.name).toBe(`2026-11-21 ${name}.docx`);
    const word = readWordText(fetchExport(core, saved));
    const everything = [
      ...word.headings.map(({ text }) => text),
      ...word.paragraphs,
      ...word.tables.flat(2),
    ].join('\n');
    for (const line of documentText(document).split('\n').slice(3)) {
      for (const piece of line.split('\t')) expect(everything).toContain(piece);
    }
    expect(readRows(core, `SELECT recipient FROM export_record WHERE kind = '${kind}'`)).toHaveLength(1);
  }
});

test('a name card has the name on both halves, one card a lying page, also of who was added at the table', async () => {
  const saved = await core.call('minutes.exportForTable', { meetingId: world.meetingId, kind: 'nameCards' });
  const archive = openZip(fetchExport(core, saved));
  const xml = new TextDecoder().decode(archive.read('word/document.xml'));
  expect(xml.match(/<w:tbl>/gu)).toHaveLength(4);
  expect(xml.match(/Tom Vermeer/gu)).toHaveLength(2);
  expect(xml).toContain('w:orient="landscape"');
  expect(xml).not.toMatch(/headerReference|footerReference/u);
  // Who takes the seat of another is there; the one they stand in for is not.
  expect(xml).toContain('Noura Zandgrond');
  expect(xml).not.toMatch(/Petra Lindeman|Anouk Witsen/u);
});

test('who is introduced is told by what the smoelenboek says, without the remarks', async () => {
  writeRows(core, (write) =>
    write.update('contact', world.contacts.coach, {
      call_for: 'thuiszitten',
      working_days: 'ma, di',
      note: 'geheim-opmerking',
      mobile: '0612345678',
    }),
  );
  const text = await textOf('introductions');
  expect(text).toContain('Bel mij voor\tthuiszitten');
  expect(text).toContain('Werkdagen\tma, di');
  expect(text).not.toMatch(/geheim-|0612345678/u);
});

test('a case is never internal, and an empty list gives no cards', async () => {
  const row = readRows<{ id: string; version: number }>(
    core,
    "SELECT id, version FROM agenda_item WHERE kind = 'case' LIMIT 1",
  )[0];
  const refused = await core.refusal('meetings.updateItem', {
    id: row?.id ?? '',
    version: row?.version ?? 0,
    isInternal: true,
  });
  expect(refused.code).toBe('validation');
  const meetingId = addRow(core, 'meeting', {
    type: 'jv',
    title: 'Leeg',
    date: '2026-12-01',
    start_time: '10:00',
    status: 'draft',
  });
  const empty = await core.refusal('minutes.exportForTable', { meetingId, kind: 'nameCards' });
  expect(empty.message).toContain('Er staat nog niemand op de lijst');
  const { document } = await core.call('minutes.meetingDocument', { meetingId, kind: 'runningSheet' });
  expect(documentText(document)).toContain('De agenda is nog leeg.');
});
