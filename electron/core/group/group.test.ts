import { afterEach, beforeEach, expect, test } from 'vitest';
import { newCase, newOrganisation } from '../../../tests/support/caseWorld.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { statements } from './store.ts';

let core: TestCore;
let caseId: string;
let person: string;
let organisation: string;
beforeEach(async () => {
  core = await openTestCore();
  organisation = await newOrganisation(core);
  caseId = (await core.call('cases.create', newCase(organisation, { type: 'group', person: null }))).id;
  person = (await core.call('cases.create', newCase(organisation))).id;
});
afterEach(() => core.close());

const approach = () => core.call('group.get', { caseId });
const setBasis = async (basis: 'jeugdwet' | 'covenant', confirm: boolean): Promise<void> => {
  const known = (await core.call('law.get', { caseId: person })).basis;
  await core.call('law.setBasis', {
    caseId: person,
    version: known?.version ?? null,
    basis,
    lawNote: '',
    purpose: 'a',
    proportionality: 'b',
    subsidiarity: 'c',
    reason: 'd',
    specialData: false,
    criminalData: false,
    confirm,
    confirmedBy: 'Ilse Brandsma',
  });
};

test('every statement fits the schema', () => {
  const db = core.core.session.current()?.file.db;
  for (const sql of Object.values(statements)) expect(() => db?.prepare(sql), sql).not.toThrow();
});

test('a group begins at the first step and moves by a person with a day and a reason', async () => {
  expect(await approach()).toMatchObject({ isGroup: true, currentStep: 'share', moves: [] });
  await core.call('group.move', {
    caseId,
    step: 'plan',
    onDate: '2026-11-20',
    reason: 'de driehoek koos deze groep',
  });
  expect(await approach()).toMatchObject({
    currentStep: 'plan',
    since: '2026-11-20',
    moves: [{ fromStep: 'share', toStep: 'plan', decidedBy: 'Ilse Brandsma' }],
  });
  const move = { caseId, step: 'close', onDate: '2026-11-20', reason: 'x' };
  for (const wrong of [
    { ...move, step: 'plan' },
    { ...move, onDate: '2026-11-23' },
    { ...move, reason: ' ' },
    { ...move, caseId: person },
  ]) {
    expect((await core.refusal('group.move', wrong)).code).toBe('validation');
  }
  await core.call('history.undo', {});
  expect((await approach()).currentStep).toBe('share');
});

test('what is done is written for each step, and two writers do not overwrite each other', async () => {
  const fields = {
    caseId,
    step: 'collect',
    version: null,
    done: 'Kaart van plekken',
    still: 'tijden',
  } as const;
  const made = await core.call('group.saveStep', fields);
  expect((await approach()).steps.find(({ id }) => id === 'collect')).toMatchObject({
    name: '2 Informatie verzamelen',
    done: 'Kaart van plekken',
    version: 1,
  });
  expect((await core.refusal('group.saveStep', fields)).code).toBe('conflict');
  await core.call('group.saveStep', { ...fields, version: made.version, done: 'Meer' });
});

test('the case of a person is linked only when it has a confirmed basis of its own, and the link shows when that lapses', async () => {
  const link = { caseId, linkedCaseId: person, reason: 'komt er vaak' };
  expect((await core.refusal('group.link', link)).code).toBe('forbidden');
  await setBasis('jeugdwet', false);
  expect((await core.refusal('group.link', link)).code).toBe('forbidden');
  await setBasis('covenant', true);
  expect((await core.refusal('group.link', link)).code).toBe('forbidden');
  await setBasis('jeugdwet', true);
  const made = await core.call('group.link', link);
  const { links } = await approach();
  expect(links).toMatchObject([{ number: 'M-0002', mayStay: true, reason: 'komt er vaak' }]);
  expect(JSON.stringify(links)).not.toMatch(/Jayden|Voorbeeld/);
  expect((await core.refusal('group.link', link)).code).toBe('validation');
  await setBasis('covenant', true);
  expect((await approach()).links).toMatchObject([{ mayStay: false }]);
  await core.call('group.unlink', made);
  expect((await approach()).links).toEqual([]);
});

test('another group cannot be linked as a person', async () => {
  const other = (await core.call('cases.create', newCase(organisation, { type: 'group', person: null }))).id;
  expect((await core.refusal('group.link', { caseId, linkedCaseId: other, reason: 'x' })).code).toBe(
    'validation',
  );
});
