import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestCore } from '../../../tests/support/testCore.ts';
import { documentText } from '../../../shared/model/document/documentText.ts';
import { readWordText } from '../word/readWordText.ts';
import {
  addRow,
  fetchExport,
  openMinutesWorld,
  readRows,
  writeRows,
  type MinutesWorld,
} from '../../../tests/support/minutesWorld.ts';

let core: TestCore;
let world: MinutesWorld;
beforeAll(async () => {
  ({ core, world } = await openMinutesWorld());
  writeRows(core, (write) => write.update('cases', world.caseId, { next_discussion_on: '2027-01-12' }));
  const said = { case_id: world.caseId, discussion_id: world.discussionId, kind: 'voice' };
  addRow(core, 'statement', {
    ...said,
    body: 'geheim-mondeling',
    visibility: 'casePartners',
    shareability: 'oralOnly',
  });
  addRow(core, 'statement', {
    ...said,
    body: 'geheim-voorzitter',
    visibility: 'chair',
    shareability: 'shareable',
  });
  const kept = addRow(core, 'statement', {
    ...said,
    body: 'geheim-voor-een-ander',
    visibility: 'casePartners',
    shareability: 'shareable',
  });
  addRow(core, 'withheld', {
    case_id: world.caseId,
    person_id: world.personId,
    statement_id: kept,
    reason: 'zo afgesproken',
  });
});
afterAll(() => core.close());

const place = () => ({ caseId: world.caseId, discussionId: world.discussionId });
const page = () => core.call('minutes.plainPage', { ...place(), personId: null });
const save = async (change: Partial<Awaited<ReturnType<typeof page>>['parts']>) => {
  const { parts, version } = await page();
  return core.call('minutes.savePlainPage', {
    ...place(),
    personId: world.personId,
    parts: { ...parts, ...change },
    version,
  });
};
const confirm = async () =>
  core.call('minutes.confirmPlainPage', { ...place(), personId: world.personId, hash: (await page()).hash });
const write = () => core.call('minutes.exportPlainPage', { ...place(), personId: world.personId });

test('the proposal has only what is in the file for this person: question, voice, decisions, actions and the next date', async () => {
  const { parts, document, people, reviewed } = await page();
  expect(people).toEqual([{ personId: world.personId, initials: 'J.B.', role: 'jongere' }]);
  expect(parts).toEqual({
    about: 'Hoe houden we J. op school?',
    voice: 'Ik wil eruit.',
    decisions: 'Eerst rust thuis, dan school.',
    actions: 'Tom Vermeer: Met moeder praten over J. Klaar op donderdag 26 november 2026.',
    next: 'We praten weer op dinsdag 12 januari 2027.',
  });
  expect(documentText(document ?? ({ title: '' } as never))).toBe(
    [
      'Zorg- en Veiligheidshuis De Meren · vertrouwelijk · voor J.B. (jongere)',
      'Wat we hebben afgesproken',
      'Gesprek op zaterdag 21 november 2026 · in gewone taal',
      'Waar het over ging',
      'Hoe houden we J. op school?',
      'Wat jij hebt verteld',
      'Ik wil eruit.',
      'Wat we hebben besloten',
      'Eerst rust thuis, dan school.',
      'Wie doet wat',
      'Tom Vermeer: Met moeder praten over J. Klaar op donderdag 26 november 2026.',
      'Hoe gaat het verder',
      'We praten weer op dinsdag 12 januari 2027.',
      'Klopt er iets niet?',
      'Of wil je iets vragen? Vertel het aan Tom Vermeer.',
    ].join('\n'),
  );
  expect(reviewed).toBeNull();
});

test('it leaves only after somebody read these words; other words, or another file, ask again', async () => {
  const unread = await core.refusal('minutes.exportPlainPage', { ...place(), personId: world.personId });
  expect(unread).toMatchObject({ code: 'forbidden' });
  expect(unread.message).toContain('Lees de bladzijde eerst na');
  expect(
    (await core.refusal('minutes.confirmPlainPage', { ...place(), personId: world.personId, hash: 'oud' }))
      .code,
  ).toBe('conflict');
  await confirm();
  expect((await page()).reviewed).toEqual({ by: 'Ilse Brandsma', on: '2026-11-22' });

  await save({ next: 'We bellen je volgende week.' });
  expect(await page()).toMatchObject({ reviewed: null, isChangedSince: true });
  expect((await core.refusal('minutes.exportPlainPage', { ...place(), personId: world.personId })).code).toBe(
    'forbidden',
  );
  await confirm();
  // A decision in the file changed: the page may no longer be true.
  const { id } = readRows<{ id: string }>(core, 'SELECT id FROM decision')[0] ?? { id: '' };
  writeRows(core, (rows) => rows.update('decision', id, { body: 'Eerst school.' }));
  expect(await page()).toMatchObject({ reviewed: null, isChangedSince: true });
  await confirm();

  const saved = await write();
  expect(saved?.name).toBe('2026-11-21 gewone taal M-0437.docx');
  const word = readWordText(fetchExport(core, saved));
  expect(word.paragraphs).toContain('We bellen je volgende week.');
  expect(JSON.stringify(word)).not.toMatch(/geheim-|jayden|bontekoe/iu);
  expect(readRows(core, 'SELECT kind, recipient FROM export_record')).toEqual([
    { kind: 'plainSummary', recipient: 'J.B. (jongere)' },
  ]);
  expect(readRows(core, 'SELECT what, basis, recipient FROM disclosure')).toEqual([
    { what: 'samenvatting in gewone taal', basis: 'Jeugdwet', recipient: 'J.B. (jongere)' },
  ]);
  const { rows } = await core.call('minutes.distribution', { meetingId: world.meetingId });
  expect(
    rows
      .filter(({ document }) => document === 'plainSummary')
      .map(({ name, madeOn, nameReason, state }) => [name, madeOn, nameReason, state]),
  ).toEqual([['J.B.', '2026-11-22', '', 'toHandOver']]);
});

test.each([
  ['an abbreviation', { about: 'Je gaat naar de GGZ en de RvdK.' }, 'GGZ, RvdK'],
  ['a number that may be a BSN', { about: 'Jouw nummer is 111222333.' }, 'BSN'],
  ['more than one page', { about: 'Dit is een zin die er staat.\n'.repeat(60) }, 'niet op één bladzijde'],
])('%s is named and stops it, also when somebody read it', async (_name, change, word) => {
  const before = (await page()).parts;
  await save(change);
  await confirm();
  const { stops } = await page();
  expect(stops.join(' ')).toContain(word);
  const refused = await core.refusal('minutes.exportPlainPage', { ...place(), personId: world.personId });
  expect(refused).toMatchObject({ code: 'forbidden' });
  await save(before);
});

test('a name of another case leaves with a reason, which stands on the distribution list and not on the page', async () => {
  const before = (await page()).parts;
  await save({ about: 'Je was daar met Mirthe Kraaienbrink.' });
  await confirm();
  expect(await page()).toMatchObject({ stops: [], names: ['Mirthe Kraaienbrink'] });
  const asked = { ...place(), personId: world.personId };
  expect((await core.refusal('minutes.exportPlainPage', asked)).message).toContain('Mirthe Kraaienbrink');
  const saved = await core.call('minutes.exportPlainPage', {
    ...asked,
    nameReason: 'De mentor heet ook zo.',
  });
  expect(JSON.stringify(readWordText(fetchExport(core, saved)))).not.toContain('mentor');
  expect(readRows(core, "SELECT name_reason AS reason FROM export_record WHERE name_reason <> ''")).toEqual([
    { reason: 'De mentor heet ook zo.' },
  ]);
  const reasons = async () => {
    const { rows } = await core.call('minutes.distribution', { meetingId: world.meetingId });
    return rows
      .map(({ document, nameReason }) => [document, nameReason])
      .filter(([, reason]) => reason !== '');
  };
  expect(await reasons()).toEqual([['plainSummary', 'De mentor heet ook zo.']]);

  // The file that lies there now is without that name.
  await save(before);
  await confirm();
  await core.call('minutes.exportPlainPage', asked);
  expect(await reasons()).toEqual([]);
});

test('long sentences and difficult words are hints and stop nothing', async () => {
  await save({
    about: 'De interventie start op een dag die wij samen met jou en je moeder en de school gaan kiezen.',
  });
  const { hints, stops } = await page();
  expect(hints.filter(({ part }) => part === 'about').map(({ kind }) => kind)).toEqual(['sentence', 'word']);
  expect(stops).toEqual([]);
});

test('who is not of this case has no page, and an older text does not overwrite a newer one', async () => {
  const stranger = world.contacts.coach;
  expect((await core.refusal('minutes.plainPage', { ...place(), personId: stranger })).code).toBe('notFound');
  const { parts } = await page();
  expect(
    (await core.refusal('minutes.savePlainPage', { ...place(), personId: world.personId, parts, version: 1 }))
      .code,
  ).toBe('conflict');
});

test('without a basis it stays inside', async () => {
  await confirm();
  core.core.session.current()?.file.db.exec("UPDATE legal_basis SET basis = 'unknown'");
  const refused = await core.refusal('minutes.exportPlainPage', { ...place(), personId: world.personId });
  expect(refused.code).toBe('forbidden');
  expect(refused.message).toContain('grondslag');
});
