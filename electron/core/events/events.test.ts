import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Input } from '../../../shared/contract/contract.ts';
import { newCase, newOrganisation } from '../../../tests/support/caseWorld.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { statements } from './store.ts';

let core: TestCore;
let caseId: string;
let personId: string;
beforeEach(async () => {
  core = await openTestCore();
  caseId = (await core.call('cases.create', newCase(await newOrganisation(core)))).id;
  personId = (await core.call('cases.get', { caseId })).people[0]?.personId ?? '';
});
afterEach(() => core.close());

const both = () => ({ personId, isSuspect: true, isVictim: true, isWitness: false, isUnclear: false });
const event = (other: Partial<Input<'events.add'>> = {}): Input<'events.add'> => ({
  caseId,
  onDate: '2026-11-10',
  kind: 'coercion',
  body: 'Moest een pakje wegbrengen, anders werd een filmpje geplaatst.',
  findPlace: 'street',
  sourceContactId: null,
  sourceNote: 'jongerenwerk',
  visibility: 'casePartners',
  shareability: 'shareable',
  people: [both()],
  ...other,
});
const list = () => core.call('events.list', { caseId });

test('every statement fits the schema', () => {
  const db = core.core.session.current()?.file.db;
  for (const sql of Object.values(statements)) expect(() => db?.prepare(sql), sql).not.toThrow();
});

test('one person is offender and victim in one event, and the timeline says both together', async () => {
  await core.call('events.add', event());
  expect((await list()).events).toMatchObject([
    { kind: 'coercion', people: [{ initials: 'J.V.', isSuspect: true, isVictim: true, here: true }] },
  ]);
  const { items } = await core.call('cases.timeline', { caseId, kinds: ['roleEvent'], offset: 0, limit: 50 });
  expect(items).toMatchObject([
    {
      kind: 'roleEvent',
      date: '2026-11-10',
      detail: 'coercion',
      roles: [{ initials: 'J.V.', isSuspect: true, isVictim: true }],
    },
  ]);
});

test('a person needs a role, once, in this case; a day after today is refused', async () => {
  const nothing = { ...both(), isSuspect: false, isVictim: false };
  for (const wrong of [
    { people: [nothing] },
    { people: [both(), both()] },
    { people: [{ ...both(), personId: caseId }] },
    { onDate: '2026-11-23' },
  ]) {
    expect((await core.refusal('events.add', event(wrong))).code).toBe('validation');
  }
  expect((await list()).events).toEqual([]);
});

test('a change replaces the parts, removing goes to the bin, undo brings it all back', async () => {
  const made = await core.call('events.add', event());
  const { caseId: _case, ...fields } = event({ people: [] });
  await core.call('events.change', { id: made.id, version: made.version, ...fields });
  expect((await list()).events[0]?.people).toEqual([]);
  await core.call('history.undo', {});
  expect((await list()).events[0]?.people).toHaveLength(1);
  const version = (await list()).events[0]?.version ?? 0;
  await core.call('events.remove', { id: made.id, version });
  expect((await list()).events).toEqual([]);
});

test('who has a part in an event cannot leave the case unseen', async () => {
  await core.call('events.add', event());
  const [person] = (await core.call('cases.get', { caseId })).people;
  expect(
    (await core.refusal('cases.removePerson', { casePersonId: person?.id, version: person?.version }))
      .message,
  ).toContain('gebeurtenis');
});
