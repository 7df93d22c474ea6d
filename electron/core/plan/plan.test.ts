import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Input } from '../../../shared/contract/contract.ts';
import { newCase, newOrganisation, newStatement } from '../../../tests/support/caseWorld.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { statements } from './store.ts';

let core: TestCore;
let organisation: string;
let caseId: string;
beforeEach(async () => {
  core = await openTestCore();
  organisation = await newOrganisation(core);
  caseId = (await core.call('cases.create', newCase(organisation))).id;
});
afterEach(() => core.close());

const plan = () => core.call('plan.get', { caseId });
const goal = (other: Partial<Input<'plan.addGoal'>> = {}): Input<'plan.addGoal'> => ({
  caseId,
  lifeDomain: null,
  body: 'J. gaat weer vier dagen naar school',
  result: 'Het verzuim is onder de twee uur per week.',
  untilDate: '2027-02-01',
  whoContactId: null,
  whoWords: 'moeder',
  ...other,
});
const step = { body: 'Rooster aanpassen', whoContactId: null, whoWords: 'mentor', dueDate: '2026-11-20' };
const action = (kind: 'care' | 'penal' | null) =>
  core.call('followup.createAction', { body: 'iets doen', ownerId: null, dueDate: null, kind, caseId });

test('every statement fits the schema', () => {
  const db = core.core.session.current()?.file.db;
  for (const sql of Object.values(statements)) expect(() => db?.prepare(sql), sql).not.toThrow();
});

test('a chosen life domain that nobody named stays a question; a strength is shown in words', async () => {
  await core.call('plan.setDomains', { caseId, domains: ['schoolWork', 'online', 'justitie'] });
  await core.call('cases.addStatement', newStatement(caseId, { lifeDomain: 'schoolWork' }));
  await core.call('cases.addStatement', newStatement(caseId, { kind: 'unknown', lifeDomain: 'online' }));
  expect(await plan()).toMatchObject({
    mayHaveDomains: true,
    anyStrength: false,
    domains: [
      { id: 'schoolWork', label: 'school en werk', named: true, strengthNamed: false },
      { id: 'online', label: 'online', named: false },
      { id: 'justitie', label: 'justitie', named: false },
    ],
  });
  await core.call('cases.addStatement', newStatement(caseId, { kind: 'strength', lifeDomain: 'schoolWork' }));
  expect(await plan()).toMatchObject({ anyStrength: true, domains: [{ strengthNamed: true }, {}, {}] });
});

test('what is not chosen is not stored: no mark on a statement, no goal, and letting go takes the mark off', async () => {
  expect((await core.refusal('cases.addStatement', newStatement(caseId, { lifeDomain: 'home' }))).code).toBe(
    'validation',
  );
  expect((await core.refusal('plan.addGoal', goal({ lifeDomain: 'home' }))).code).toBe('validation');
  await core.call('plan.setDomains', { caseId, domains: ['home', 'online'] });
  await core.call('cases.addStatement', newStatement(caseId, { lifeDomain: 'home' }));
  const made = await core.call('plan.addGoal', goal({ lifeDomain: 'online' }));
  expect((await core.refusal('plan.setDomains', { caseId, domains: ['home'] })).message).toContain('online');
  await core.call('plan.setDomains', { caseId, domains: ['online'] });
  const marks = async () =>
    (await core.call('cases.get', { caseId })).statements.map(({ lifeDomain }) => lifeDomain);
  expect(await marks()).toEqual([null]);
  await core.call('history.undo', {});
  expect(await marks()).toEqual(['home']);
  await core.call('plan.removeGoal', { id: made.id, version: made.version });
  await core.call('plan.setDomains', { caseId, domains: [] });
  expect((await plan()).domains).toEqual([]);
});

test('a change of a statement that says nothing of life domains leaves the mark as it was', async () => {
  await core.call('plan.setDomains', { caseId, domains: ['home'] });
  const made = await core.call('cases.addStatement', newStatement(caseId, { lifeDomain: 'home' }));
  const { caseId: _case, discussionId: _discussion, ...fields } = newStatement(caseId, { body: 'Anders' });
  await core.call('cases.changeStatement', { id: made.id, version: made.version, ...fields });
  expect((await core.call('cases.get', { caseId })).statements).toMatchObject([
    { body: 'Anders', lifeDomain: 'home' },
  ]);
});

test('an own life domain has one name, can be retired and stays where it was chosen', async () => {
  const own = await core.call('plan.addOwnDomain', { label: 'Wonen en buurt' });
  expect((await core.refusal('plan.addOwnDomain', { label: 'wonen en buurt' })).code).toBe('validation');
  await core.call('plan.setDomains', { caseId, domains: [own.id] });
  await core.call('plan.changeOwnDomain', { ...own, label: 'Wonen', retired: true });
  expect((await plan()).domains).toMatchObject([{ id: own.id, label: 'Wonen' }]);
  expect((await core.call('plan.domainChoices', {})).own).toMatchObject([{ label: 'Wonen', retired: true }]);
  const other = (await core.call('cases.create', newCase(organisation))).id;
  expect((await core.refusal('plan.setDomains', { caseId: other, domains: [own.id] })).code).toBe(
    'validation',
  );
  expect((await core.refusal('plan.setDomains', { caseId: other, domains: ['verzonnen'] })).code).toBe(
    'validation',
  );
});

test('a group has no individual care fields', async () => {
  const group = (await core.call('cases.create', newCase(organisation, { type: 'group', person: null }))).id;
  expect((await core.call('plan.get', { caseId: group })).mayHaveDomains).toBe(false);
  expect((await core.refusal('plan.setDomains', { caseId: group, domains: ['home'] })).code).toBe(
    'validation',
  );
});

test('a goal has steps, linked actions, a state in words with its day, and goes to the bin', async () => {
  const made = await core.call('plan.addGoal', goal({ untilDate: '2026-11-01' }));
  const first = await core.call('plan.addStep', { goalId: made.id, ...step });
  const { id: actionId } = await action('care');
  await core.call('plan.linkActions', { goalId: made.id, actionIds: [actionId] });
  const state = await core.call('plan.setGoalState', { ...made, state: 'underway', note: 'gestart' });
  expect((await plan()).goals).toMatchObject([
    {
      body: 'J. gaat weer vier dagen naar school',
      late: true,
      state: 'underway',
      stateOn: '2026-11-22',
      stateNote: 'gestart',
      actionIds: [actionId],
      steps: [{ body: 'Rooster aanpassen', late: true, doneOn: null }],
    },
  ]);
  const done = { ...first, ...step, doneOn: '2026-11-22' };
  expect((await core.refusal('plan.changeStep', { ...done, doneOn: '2026-11-23' })).code).toBe('validation');
  await core.call('plan.changeStep', done);
  expect((await plan()).goals[0]?.steps).toMatchObject([{ late: false, doneOn: '2026-11-22' }]);
  expect((await core.refusal('plan.setGoalState', { ...state, state: 'dropped', note: '' })).code).toBe(
    'validation',
  );
  await core.call('plan.linkActions', { goalId: made.id, actionIds: [] });
  expect((await plan()).goals[0]?.actionIds).toEqual([]);
  const found = async (): Promise<unknown> => (await core.call('search.find', { text: 'vier dagen' })).groups;
  expect(await found()).toMatchObject([{ kind: 'goal', hits: [{ id: made.id }] }]);
  await core.call('plan.removeGoal', state);
  expect(await found()).toEqual([]);
  expect((await plan()).goals).toEqual([]);
  await core.call('history.undo', {});
  expect((await plan()).goals).toHaveLength(1);
});

test('an action of another case cannot be linked', async () => {
  const made = await core.call('plan.addGoal', goal());
  const other = (await core.call('cases.create', newCase(organisation))).id;
  const elsewhere = await core.call('followup.createAction', {
    body: 'elders',
    ownerId: null,
    dueDate: null,
    kind: null,
    caseId: other,
  });
  expect((await core.refusal('plan.linkActions', { goalId: made.id, actionIds: [elsewhere.id] })).code).toBe(
    'validation',
  );
});

test('a plan of only penal actions says so, and no longer when care is added', async () => {
  await action('penal');
  expect((await plan()).balance).toBeNull();
  await action('penal');
  expect((await plan()).balance).toBe('onlyRepressive');
  await action('care');
  expect((await plan()).balance).toBeNull();
});
