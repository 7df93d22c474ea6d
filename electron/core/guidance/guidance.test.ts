import { afterEach, beforeEach, expect, test } from 'vitest';
import { newCase, newOrganisation } from '../../../tests/support/caseWorld.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { statements } from './store.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openTestCore();
});
afterEach(() => core.close());

const theme = 'geldezel';
const help = () => core.call('guidance.theme', { theme });

test('every statement fits the schema', () => {
  const db = core.core.session.current()?.file.db;
  for (const sql of Object.values(statements)) expect(() => db?.prepare(sql), sql).not.toThrow();
});

test('shipped help says that it is still to be looked at; own text has its own source and day', async () => {
  expect((await core.call('guidance.themes', {})).themes).toHaveLength(33);
  expect(await help()).toMatchObject({ label: 'geldezel', toVerify: true, version: null });
  const fields = { theme, hints: 'Vraag het gewoon.', signs: 'x', involve: 'y', source: 'eigen werkgroep' };
  const own = await core.call('guidance.saveTheme', { ...fields, version: null });
  expect(await help()).toMatchObject({
    hints: 'Vraag het gewoon.',
    source: 'eigen werkgroep',
    datedOn: '2026-11-22',
    toVerify: false,
    version: 1,
  });
  expect((await core.refusal('guidance.saveTheme', { ...fields, version: null })).code).toBe('conflict');
  expect(
    (await core.refusal('guidance.saveTheme', { ...fields, version: own.version, datedOn: '2026-11-23' }))
      .code,
  ).toBe('validation');
  const dated = await core.call('guidance.saveTheme', {
    ...fields,
    version: own.version,
    datedOn: '2025-03-01',
  });
  expect((await help())?.datedOn).toBe('2025-03-01');
  await core.call('guidance.resetTheme', { theme, version: dated.version });
  expect((await help())?.toVerify).toBe(true);
});

test('words that people typed as a theme have no help, and cannot get any', async () => {
  expect(await core.call('guidance.theme', { theme: 'iets anders' })).toBeNull();
  const fields = { theme: 'iets anders', version: null, hints: 'x', signs: '', involve: '', source: 'x' };
  expect((await core.refusal('guidance.saveTheme', fields)).code).toBe('notFound');
});

test('a card is kept with its case, stands in no minutes unless asked, and goes to the bin', async () => {
  const caseId = (await core.call('cases.create', newCase(await newOrganisation(core)))).id;
  const card = {
    caseId,
    card: null,
    discussionId: null,
    kind: 'challenger',
    answers: { wrong: 'Misschien past hij op zijn zusje.' },
    inMinutes: false,
  } as const;
  for (const answers of [{ wrong: ' ' }, { iets: 'x' }, {}]) {
    expect((await core.refusal('guidance.saveCard', { ...card, answers })).code).toBe('validation');
  }
  const made = await core.call('guidance.saveCard', card);
  const cards = async () => (await core.call('guidance.cards', { caseId })).cards;
  expect(await cards()).toMatchObject([
    { kind: 'challenger', writtenBy: 'Ilse Brandsma', filledOn: '2026-11-22', inMinutes: false },
  ]);
  const changed = await core.call('guidance.saveCard', { ...card, card: made, inMinutes: true });
  expect(await cards()).toMatchObject([{ inMinutes: true }]);
  await core.call('guidance.removeCard', changed);
  expect(await cards()).toEqual([]);
});
