import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentText } from '../../../shared/model/document/documentText.ts';
import {
  addRow,
  buildMinutesWorld,
  fetchExport,
  type MinutesWorld,
} from '../../../tests/support/minutesWorld.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { readWordText } from '../word/readWordText.ts';

let core: TestCore;
let world: MinutesWorld;
beforeAll(async () => {
  core = await openTestCore();
  world = buildMinutesWorld(core);
  addRow(core, 'statement', {
    case_id: world.caseId,
    discussion_id: world.discussionId,
    kind: 'concern',
    body: 'De GGZ en het JIT kennen hem.',
    visibility: 'casePartners',
    shareability: 'shareable',
  });
  addRow(core, 'own_term', {
    term: 'JIT',
    folded: 'jit',
    meaning: 'Jeugdinterventieteam: rijdt uit bij ruzie.',
  });
});
afterAll(() => core.close());

const place = () => ({ caseId: world.caseId, discussionId: world.discussionId });

async function preview(): Promise<string> {
  return documentText((await core.call('minutes.caseDocument', place())).document);
}

async function file(): Promise<string> {
  const word = readWordText(
    fetchExport(core, await core.call('minutes.export', { ...place(), openReason: 'proef' })),
  );
  return [...word.headings.map(({ text }) => text), ...word.paragraphs, ...word.tables.flat(2)].join('\n');
}

test('what is left out is in neither preview nor file, stays chosen for the kind, and comes back', async () => {
  await core.call('minutes.chooseParts', {
    kind: 'caseMinutes',
    leftOut: ['concerns', 'decisions.Evaluatie'],
  });
  const [seen, written] = [await preview(), await file()];
  for (const text of [seen, written]) {
    expect(text).not.toMatch(/Slaapt slecht|di 15 dec 2026/u);
    expect(text).toContain('Weggelaten: Zorgen en risico’s, Evaluatie.');
    expect(text).toContain('Eerst rust thuis');
  }
  for (const line of seen.split('\n').slice(3)) {
    for (const piece of line.split('\t')) expect(written).toContain(piece);
  }
  const { choices } = await core.call('minutes.caseDocument', place());
  expect(choices.parts.find(({ id }) => id === 'concerns')).toMatchObject({ isLeftOut: true });
  // Another kind of document has its own choice.
  const list = await core.call('minutes.meetingDocument', { meetingId: world.meetingId, kind: 'actionList' });
  expect(list.choices.parts.every(({ isLeftOut }) => !isLeftOut)).toBe(true);
  await core.call('minutes.chooseParts', { kind: 'caseMinutes', leftOut: [] });
  expect(await preview()).toContain('Slaapt slecht');
});

test('basis, recipient and confidentiality cannot be left out, for one recipient neither', async () => {
  const every = (await core.call('minutes.caseDocument', place())).choices.parts.flatMap((part) => [
    part.id,
    ...part.fields.map(({ id }) => id),
  ]);
  await core.call('minutes.chooseParts', { kind: 'caseMinutes', leftOut: every });
  const { document } = await core.call('minutes.recipientDocument', {
    ...place(),
    contactId: world.contacts.coach,
  });
  const text = documentText(document);
  for (const kept of ['Tom Vermeer', 'vertrouwelijk', 'Jeugdwet', 'M-0437', 'Bewaren tot'])
    expect(text).toContain(kept);
  expect(text).not.toContain('Eerst rust thuis');
  await core.call('minutes.chooseParts', { kind: 'caseMinutes', leftOut: [] });
});

test('abbreviations are explained as was chosen, own terms of the organisation too, only those that are used', async () => {
  await core.call('minutes.chooseAbbreviations', { kind: 'caseMinutes', mode: 'firstUse' });
  expect(await preview()).toContain(
    'De GGZ (Geestelijke gezondheidszorg) en het JIT (Jeugdinterventieteam) kennen hem.',
  );
  await core.call('minutes.chooseAbbreviations', { kind: 'caseMinutes', mode: 'appendix' });
  const written = await file();
  expect(written).toContain('De GGZ en het JIT kennen hem.');
  expect(written).toContain('Jeugdinterventieteam: rijdt uit bij ruzie.');
  expect(written).not.toContain('Openbaar Ministerie');
  await core.call('minutes.chooseAbbreviations', { kind: 'caseMinutes', mode: 'off' });
  expect(await preview()).not.toContain('Jeugdinterventieteam');
});

test('adopted minutes keep everything: a part that was left out comes back from what was frozen', async () => {
  await core.call('minutes.chooseParts', { kind: 'caseMinutes', leftOut: ['decisions'] });
  await core.call('minutes.adopt', {
    ...place(),
    contactIds: [world.contacts.coach],
    version: (await core.call('minutes.caseDocument', place())).version,
  });
  expect(await preview()).not.toContain('Zonder rust praat B. niet');
  await core.call('minutes.chooseParts', { kind: 'caseMinutes', leftOut: [] });
  expect(await preview()).toContain('Zonder rust praat B. niet');
});
