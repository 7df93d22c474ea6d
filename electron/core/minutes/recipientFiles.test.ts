import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addRow,
  buildMinutesWorld,
  fetchExport,
  readRows,
  type MinutesWorld,
} from '../../../tests/support/minutesWorld.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { documentText } from '../../../shared/model/document/documentText.ts';
import { readWordText } from '../word/readWordText.ts';
import { openZip } from '../word/zipReader.ts';
import { statements } from './recipientStore.ts';

let core: TestCore;
let world: MinutesWorld;
beforeAll(async () => {
  core = await openTestCore();
  world = buildMinutesWorld(core);
});
afterAll(() => core.close());

const place = (): { caseId: string; discussionId: string } => ({
  caseId: world.caseId,
  discussionId: world.discussionId,
});

/** Everything in the file of one recipient, unpacked. */
async function fileFor(contactId: string): Promise<string> {
  const saved = await core.call('minutes.exportForRecipients', {
    ...place(),
    contactId,
    openReason: 'proef',
  });
  const archive = openZip(fetchExport(core, saved));
  const decoder = new TextDecoder();
  return archive.paths.map((path) => decoder.decode(archive.read(path))).join('\n');
}

test('the words for chosen recipients are read by one statement, which asks for whom and what may leave', () => {
  const sql = statements.recipientStatements;
  expect(sql).toContain("s.shareability = 'shareable' AND s.visibility = 'subset'");
  expect(sql).toContain('chosen.contact_id = @contactId');
});

test('two recipients get the same text, but for their name and the lines that were chosen for them', async () => {
  const { coach, police } = world.contacts;
  const id = addRow(core, 'statement', {
    ...row('subset', 'shareable'),
    body: 'Alleen-voor-de-coach.',
  });
  await core.call('minutes.chooseRecipients', { ...place(), statementId: id, contactIds: [coach] });
  const lines = async (contactId: string): Promise<readonly string[]> => {
    const { document } = await core.call('minutes.recipientDocument', { ...place(), contactId });
    return documentText(document).split('\n');
  };
  const [coachLines, policeLines] = [await lines(coach), await lines(police)];
  const only = (a: readonly string[], b: readonly string[]): string[] =>
    a.filter((line) => !b.includes(line));
  expect(only(policeLines, coachLines)).toEqual([expect.stringContaining('voor Joost Dammers')]);
  expect(only(coachLines, policeLines)).toEqual([
    expect.stringContaining('voor Tom Vermeer'),
    'Alleen voor Tom Vermeer',
    'Dit onderdeel staat alleen in jouw bestand. De anderen aan tafel kregen het niet.',
    'zorg: Alleen-voor-de-coach.',
  ]);
  const { document } = await core.call('minutes.caseDocument', place());
  expect(documentText(document)).not.toContain('Alleen-voor-de-coach');
});

function row(visibility: string, shareability: string): Record<string, string> {
  return {
    case_id: world.caseId,
    discussion_id: world.discussionId,
    kind: 'concern',
    body: 'Gewone regel.',
    visibility,
    shareability,
  };
}

test('what may leave is in the file of exactly those who may have it, whatever its visibility and whoever was chosen', async () => {
  let count = 0;
  const { coach, police } = world.contacts;
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        visibility: fc.constantFrom('room', 'casePartners', 'subset', 'chair'),
        shareability: fc.constantFrom('shareable', 'oralOnly', 'doNotShare'),
        field: fc.constantFrom('body', 'source_note'),
        chosen: fc.constantFrom<readonly ('coach' | 'police')[]>(
          [],
          ['coach'],
          ['police'],
          ['coach', 'police'],
        ),
        otherCase: fc.boolean(),
      }),
      async ({ visibility, shareability, field, chosen, otherCase }) => {
        count += 1;
        const secret = `geheimwoord${count}x`;
        const statement = addRow(core, 'statement', {
          ...row(visibility, shareability),
          ...(otherCase ? { case_id: world.otherCaseId, discussion_id: world.otherDiscussionId } : {}),
          [field]: secret,
        });
        // Rows that no screen writes: a choice never opens a line of another visibility.
        for (const name of chosen) {
          addRow(core, 'statement_recipient', { statement_id: statement, contact_id: world.contacts[name] });
        }
        const open = !otherCase && shareability === 'shareable';
        const everyone = open && (visibility === 'room' || visibility === 'casePartners');
        for (const [name, id] of [
          ['coach', coach],
          ['police', police],
        ] as const) {
          const may = everyone || (open && visibility === 'subset' && chosen.includes(name));
          expect([name, (await fileFor(id)).includes(secret)]).toEqual([name, may]);
        }
      },
    ),
    { numRuns: 25 },
  );
});

test('the list of what is left out tells the chair why, and is in no file', async () => {
  const oral = addRow(core, 'statement', { ...row('casePartners', 'oralOnly'), body: 'Mondeling-geheim.' });
  const { lines, recipients } = await core.call('minutes.recipients', place());
  expect(lines.find(({ id }) => id === oral)).toMatchObject({ why: 'oralOnly', body: 'Mondeling-geheim.' });
  const coach = recipients.find(({ contactId }) => contactId === world.contacts.coach);
  expect(coach?.leftOut).toBe(lines.length - (coach?.own ?? 0));
});

test('all files come in one archive without a name of anyone, and each is recorded for whom it is', async () => {
  const before = readRows(core, "SELECT id FROM export_record WHERE kind = 'recipientMinutes'").length;
  const saved = await core.call('minutes.exportForRecipients', {
    ...place(),
    contactId: null,
    openReason: 'proef',
  });
  expect(saved?.name).toBe('2026-11-21 verslagen per ontvanger.zip');
  const { paths } = openZip(fetchExport(core, saved));
  expect(paths).toHaveLength(3);
  expect(paths.join()).not.toMatch(/vermeer|dammers|zandgrond|jayden/iu);
  expect(readRows(core, "SELECT id FROM export_record WHERE kind = 'recipientMinutes'")).toHaveLength(
    before + 3,
  );
});

test('a name of another case in a chosen line leaves with a reason, which is kept with the file that says the line', async () => {
  const { coach, police } = world.contacts;
  const statementId = addRow(core, 'statement', {
    ...row('subset', 'shareable'),
    body: 'Gezien met Mirthe Kraaienbrink, zegt Tom Vermeer.',
  });
  const line = { ...place(), statementId };
  await core.call('minutes.chooseRecipients', { ...line, contactIds: [coach] });
  const { recipients } = await core.call('minutes.recipients', place());
  expect(recipients.flatMap(({ contactId, names }) => names.map((name) => [contactId, name]))).toEqual([
    [coach, 'Mirthe Kraaienbrink'],
  ]);
  const asked = { ...place(), openReason: 'proef' };
  for (const contactId of [coach, null]) {
    expect(await core.refusal('minutes.exportForRecipients', { ...asked, contactId })).toMatchObject({
      code: 'forbidden',
      message: expect.stringContaining('Mirthe Kraaienbrink'),
    });
  }
  const blank = { ...asked, contactId: coach, nameReason: ' ' };
  expect((await core.refusal('minutes.exportForRecipients', blank)).code).toBe('validation');
  // Whoever does not get the line gets a file without a reason.
  expect(await fileFor(police)).not.toContain('Kraaienbrink');
  const nameReason = 'De mentor heet ook zo.';
  const saved = await core.call('minutes.exportForRecipients', { ...asked, contactId: null, nameReason });
  const archive = openZip(fetchExport(core, saved));
  const files = archive.paths.flatMap((path) => {
    const bytes = archive.read(path);
    return bytes === undefined ? [] : [JSON.stringify(readWordText(bytes))];
  });
  expect(files.filter((text) => text.includes('Mirthe Kraaienbrink'))).toHaveLength(1);
  expect(files.join()).not.toContain('mentor');
  expect(readRows(core, "SELECT recipient, name_reason FROM export_record WHERE name_reason <> ''")).toEqual([
    { recipient: 'Tom Vermeer', name_reason: nameReason },
  ]);
  await core.call('minutes.chooseRecipients', { ...line, contactIds: [] });
});

test('who was not at the case gets no file and cannot be chosen', async () => {
  const contactId = world.contacts.absent;
  const refused = await core.refusal('minutes.exportForRecipients', {
    ...place(),
    contactId,
    openReason: 'x',
  });
  expect(refused.code).toBe('forbidden');
  const statementId = addRow(core, 'statement', row('subset', 'shareable'));
  const choice = await core.refusal('minutes.chooseRecipients', {
    ...place(),
    statementId,
    contactIds: [contactId],
  });
  expect(choice.code).toBe('forbidden');
  const ordinary = addRow(core, 'statement', row('casePartners', 'shareable'));
  const wrong = await core.refusal('minutes.chooseRecipients', {
    ...place(),
    statementId: ordinary,
    contactIds: [],
  });
  expect(wrong.code).toBe('notFound');
});

test('a decision that is held back from one partner is in no file of theirs, nor what follows from it, and everyone gets a file of their own', async () => {
  const { coach, police } = world.contacts;
  const decision = addRow(core, 'decision', {
    case_id: world.caseId,
    discussion_id: world.discussionId,
    meeting_id: world.meetingId,
    body: 'Besluit-niet-voor-politie.',
    reason: 'Reden-niet-voor-politie.',
    implementer_id: coach,
    status: 'valid',
    review_date: '2027-02-01',
  });
  addRow(core, 'stance', {
    decision_id: decision,
    contact_id: coach,
    stance: 'objection',
    reason: 'Bezwaar-niet-voor-politie.',
  });
  addRow(core, 'action_item', {
    case_id: world.caseId,
    discussion_id: world.discussionId,
    decision_id: decision,
    body: 'Volgt-eruit-niet-voor-politie.',
    owner_id: coach,
    due_date: '2026-12-01',
    status: 'open',
  });
  const line = { ...place(), kind: 'decision', lineId: decision, contactId: police } as const;
  await core.call('minutes.holdBack', { ...line, reason: 'Geheim-waarom.' });
  expect(await fileFor(police)).not.toMatch(/niet-voor-politie|Geheim-waarom|1 februari 2027/u);
  const coachFile = await fileFor(coach);
  for (const words of ['Besluit-', 'Reden-', 'Bezwaar-', 'Volgt-eruit-']) expect(coachFile).toContain(words);
  expect(coachFile).not.toContain('Geheim-waarom');
  const { recipients, outcome } = await core.call('minutes.recipients', place());
  expect(recipients.find(({ contactId }) => contactId === police)?.heldBack).toBe(1);
  expect(outcome.find(({ id }) => id === decision)?.heldBackFrom).toEqual([
    { contactId: police, reason: 'Geheim-waarom.' },
  ]);
  const forAll = await core.refusal('minutes.export', { ...place(), openReason: 'proef' });
  expect(forAll).toMatchObject({ code: 'forbidden', message: expect.stringContaining('Joost Dammers') });
  const list = await core.call('minutes.meetingDocument', { meetingId: world.meetingId, kind: 'actionList' });
  expect(documentText(list.document)).not.toContain('niet-voor-politie');
  // Undone and taken back alike: then it is in the file again.
  await core.call('minutes.holdBack', { ...line, reason: null });
  expect(await fileFor(police)).toContain('Besluit-niet-voor-politie.');
  await core.call('history.undo', {});
  expect(await fileFor(police)).not.toContain('Besluit-niet-voor-politie.');
});

test('adopted minutes hold back too: the adopted words without the line, with the addenda', async () => {
  const { coach, police } = world.contacts;
  const { version } = await core.call('minutes.caseDocument', place());
  await core.call('minutes.adopt', { ...place(), contactIds: [coach], version });
  await core.call('minutes.addAddendum', { ...place(), body: 'Aanvulling voor iedereen.' });
  const text = await fileFor(police);
  expect(text).not.toContain('niet-voor-politie');
  expect(text).toMatch(/Eerst rust thuis/u);
  expect(text).toContain('Aanvulling voor iedereen.');
  expect(text).toContain('vastgesteld');
  expect(await fileFor(coach)).toContain('Besluit-niet-voor-politie.');
});

test('a line of another case, and who was not there, are refused', async () => {
  const lineId = addRow(core, 'decision', {
    case_id: world.otherCaseId,
    body: 'Elders.',
    status: 'concept',
  });
  const line = { ...place(), kind: 'decision', lineId, reason: 'x' } as const;
  expect((await core.refusal('minutes.holdBack', { ...line, contactId: world.contacts.coach })).code).toBe(
    'notFound',
  );
  const { outcome } = await core.call('minutes.recipients', place());
  const own = outcome.find(({ kind }) => kind === 'action');
  const absent = await core.refusal('minutes.holdBack', {
    ...place(),
    kind: 'action',
    lineId: own?.id ?? '',
    contactId: world.contacts.absent,
    reason: 'x',
  });
  expect(absent.code).toBe('forbidden');
});
