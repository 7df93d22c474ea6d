import { afterEach, beforeEach, expect, test } from 'vitest';
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
beforeEach(async () => {
  ({ core, world } = await openMinutesWorld());
});
afterEach(() => core.close());

const place = () => ({ caseId: world.caseId, discussionId: world.discussionId });
const agreement = () => core.call('minutes.agreement', place());
const answer = (contactId: string, state: 'asked' | 'agreed' | 'remark', values = {}) => ({
  ...place(),
  contactId,
  state,
  remark: state === 'remark' ? 'Het was 32 uur.' : '',
  onDate: '2026-11-22',
  how: 'mail' as const,
  ...values,
});
const states = async () => (await agreement()).people.map(({ name, state }) => [name, state]);
const adopt = async (contactIds: string[]) =>
  core.call('minutes.adopt', { ...place(), contactIds, version: (await agreement()).version });

test('everyone who was present is asked, and says on which day and how whether it is right', async () => {
  expect(await states()).toEqual([
    ['Joost Dammers', 'notAsked'],
    ['Noura Zandgrond', 'notAsked'],
    ['Tom Vermeer', 'notAsked'],
  ]);
  expect(await core.call('minutes.askAgreement', place())).toEqual({ asked: 3 });
  await core.call('minutes.setAgreement', answer(world.contacts.coach, 'agreed'));
  await core.call('minutes.setAgreement', answer(world.contacts.police, 'remark', { how: 'phone' }));
  const { people, askedOn, askedLabel, isChanged, chair } = await agreement();
  expect(people.find(({ name }) => name === 'Joost Dammers')).toMatchObject({
    state: 'remark',
    remark: 'Het was 32 uur.',
    onDate: '2026-11-22',
    how: 'phone',
  });
  expect(people.find(({ name }) => name === 'Noura Zandgrond')).toMatchObject({ state: 'asked', how: null });
  expect({ askedOn, askedLabel, isChanged, chair: chair?.name }).toEqual({
    askedOn: '2026-11-22',
    askedLabel: 'concept 1',
    isChanged: false,
    chair: 'Ilse Brandsma',
  });
});

test('an answer is refused from who was not there or not asked, from a day to come, and a remark needs words', async () => {
  const early = await core.refusal('minutes.setAgreement', answer(world.contacts.coach, 'agreed'));
  expect(early).toMatchObject({ code: 'forbidden' });
  expect(early.message).toContain('Vraag eerst akkoord');
  await core.call('minutes.askAgreement', place());
  expect((await core.refusal('minutes.setAgreement', answer(world.contacts.absent, 'agreed'))).code).toBe(
    'forbidden',
  );
  const tomorrow = answer(world.contacts.coach, 'agreed', { onDate: '2026-11-23' });
  expect(await core.refusal('minutes.setAgreement', tomorrow)).toMatchObject({ code: 'validation' });
  const empty = answer(world.contacts.coach, 'remark', { remark: ' ' });
  expect(await core.refusal('minutes.setAgreement', empty)).toMatchObject({ code: 'validation' });
  expect(
    (
      await core.refusal('minutes.askAgreement', {
        caseId: world.otherCaseId,
        discussionId: world.otherDiscussionId,
      })
    ).message,
  ).toContain('nog niemand');
});

test('who agreed to other words is asked again, who agreed to these words is not', async () => {
  await core.call('minutes.askAgreement', place());
  await core.call('minutes.setAgreement', answer(world.contacts.coach, 'agreed'));
  core.advance(1000);
  await core.call('minutes.askAgreement', place());
  expect(Object.fromEntries(await states())).toMatchObject({ 'Tom Vermeer': 'agreed' });
  writeRows(core, (write) => write.update('cases', world.caseId, { reason: 'Heel anders.' }));
  expect((await agreement()).isChanged).toBe(true);
  core.advance(1000);
  await core.call('minutes.askAgreement', place());
  expect(Object.fromEntries(await states())).toMatchObject({ 'Tom Vermeer': 'asked' });
  expect((await agreement()).isChanged).toBe(false);
});

test('asking and answering can be undone, one step at a time', async () => {
  const before = readRows(core, 'SELECT * FROM minutes_agreement');
  await core.call('minutes.askAgreement', place());
  const asked = readRows(core, 'SELECT state, on_date, how, remark FROM minutes_agreement ORDER BY id');
  await core.call('minutes.setAgreement', answer(world.contacts.coach, 'agreed'));
  await core.call('history.undo', {});
  expect(readRows(core, 'SELECT state, on_date, how, remark FROM minutes_agreement ORDER BY id')).toEqual(
    asked,
  );
  await core.call('history.undo', {});
  expect(readRows(core, 'SELECT * FROM minutes_agreement')).toEqual(before);
  expect(readRows(core, 'SELECT * FROM minutes_edition')).toEqual([]);
});

test('the chair adopts, also without a seat; who agreed, had a remark or was silent stands in the file, the remark does not', async () => {
  await core.call('minutes.askAgreement', place());
  await core.call('minutes.setAgreement', answer(world.contacts.coach, 'agreed'));
  await core.call(
    'minutes.setAgreement',
    answer(world.contacts.police, 'remark', { how: 'phone', remark: 'geheim-bezwaar' }),
  );
  await adopt([world.contacts.chair]);
  const text = documentText((await core.call('minutes.caseDocument', place())).document);
  expect(text).toContain('Vastgesteld op zondag 22 november 2026 door Ilse Brandsma.');
  expect(text).toContain('Tom Vermeer: akkoord op 22 november 2026, per mail.');
  expect(text).toContain('Joost Dammers: had een opmerking op 22 november 2026, per telefoon.');
  expect(text).toContain('Noura Zandgrond: gevraagd, geen antwoord.');
  expect(text).not.toContain('geheim-bezwaar');
  const word = readWordText(fetchExport(core, await core.call('minutes.export', place())));
  expect(word.paragraphs).toContain('Noura Zandgrond: gevraagd, geen antwoord.');
});

test('an adopted text cannot be changed by any operation, nor by a statement of our own', async () => {
  await core.call('minutes.askAgreement', place());
  await adopt([world.contacts.coach]);
  const frozen = readRows(core, 'SELECT adopted_document FROM minutes');
  const tries: readonly [Parameters<TestCore['refusal']>[0], unknown][] = [
    ['minutes.askAgreement', place()],
    ['minutes.setAgreement', answer(world.contacts.coach, 'agreed')],
    ['minutes.setSummary', { ...place(), summary: 'anders', version: 2 }],
    ['minutes.adopt', { ...place(), contactIds: [world.contacts.coach], version: 2 }],
  ];
  for (const [operation, input] of tries) {
    const refused = await core.refusal(operation, input);
    expect([operation, refused.code]).toEqual([operation, 'forbidden']);
    expect(refused.message).toContain('vastgesteld');
  }
  await core.call('minutes.addAddendum', { ...place(), body: 'Het was 32 uur.' });
  writeRows(core, (write) => write.update('cases', world.caseId, { reason: 'Heel anders.' }));
  expect(readRows(core, 'SELECT adopted_document FROM minutes')).toEqual(frozen);
  const { id } = readRows<{ id: string }>(core, 'SELECT id FROM minutes')[0] ?? { id: '' };
  expect(() => writeRows(core, (write) => write.update('minutes', id, { adopted_document: '{}' }))).toThrow(
    /fixed/u,
  );
});

test('two editions stand side by side, with what changed between them', async () => {
  await core.call('minutes.askAgreement', place());
  core.advance(60_000);
  writeRows(core, (write) => write.update('cases', world.caseId, { reason: 'Jayden is er weer.' }));
  addRow(core, 'statement', {
    case_id: world.caseId,
    discussion_id: world.discussionId,
    kind: 'strength',
    body: 'Helpt thuis mee.',
    visibility: 'casePartners',
    shareability: 'shareable',
  });
  addRow(core, 'statement', {
    case_id: world.caseId,
    discussion_id: world.discussionId,
    kind: 'fact',
    body: 'geheim-mondeling',
    visibility: 'casePartners',
    shareability: 'oralOnly',
  });
  await core.call('minutes.export', { ...place(), openReason: 'gezien' });
  core.advance(60_000);
  await adopt([world.contacts.chair]);
  const { editions } = await agreement();
  expect(editions.map(({ label, why }) => [label, why])).toEqual([
    ['concept 1', 'agreement'],
    ['concept 1', 'export'],
    ['vastgesteld', 'adopted'],
  ]);
  const compared = await core.call('minutes.compareEditions', {
    ...place(),
    from: editions[0]?.id ?? '',
    to: editions[1]?.id ?? '',
  });
  expect(compared.rows.filter(({ state }) => state !== 'same')).toEqual([
    { state: 'changed', before: 'J.B. is vaak weg.', after: 'J. is er weer.' },
    { state: 'added', before: '', after: 'Helpt thuis mee.' },
  ]);
  expect(JSON.stringify(compared)).not.toMatch(/geheim-mondeling|Jayden/u);
  const toNow = await core.call('minutes.compareEditions', {
    ...place(),
    from: editions[2]?.id ?? '',
    to: null,
  });
  expect(toNow.rows.every(({ state }) => state === 'same')).toBe(true);
  const elsewhere = { caseId: world.otherCaseId, discussionId: world.otherDiscussionId };
  expect(
    (await core.refusal('minutes.compareEditions', { ...elsewhere, from: editions[0]?.id ?? '', to: null }))
      .code,
  ).toBe('notFound');
});

test('minutes that were adopted before editions were kept can be compared too', async () => {
  await adopt([world.contacts.coach]);
  core.core.session.current()?.file.db.exec('DELETE FROM minutes_edition');
  const { editions } = await agreement();
  expect(editions.map(({ label, why }) => [label, why])).toEqual([['vastgesteld', 'adopted']]);
  const { rows } = await core.call('minutes.compareEditions', {
    ...place(),
    from: editions[0]?.id ?? '',
    to: null,
  });
  expect(rows.every(({ state }) => state === 'same')).toBe(true);
});
