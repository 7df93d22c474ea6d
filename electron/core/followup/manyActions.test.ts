import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Input, OperationName, Output } from '../../../shared/contract/contract.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { everyRow, planting } from './testing.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openTestCore();
});
afterEach(() => core.close());

const { plant, contact, aCase } = planting(() => ({ session: core.core.session, now: core.now() }));
type Row = { id: string; version: number };

const create = (values: Partial<Input<'followup.createAction'>> = {}): Promise<Row> =>
  core.call('followup.createAction', {
    body: 'Bellen met school',
    ownerId: null,
    dueDate: '2026-12-01',
    kind: null,
    caseId: null,
    ...values,
  });
const open = (): Promise<Output<'followup.actions'>> => core.call('followup.actions', { group: 'open' });
const history = (actionId: string) => core.call('followup.actionHistory', { actionId });

/** Does a command, takes it back, and expects every row as it was; then does it again. */
async function expectUndone<Name extends OperationName>(
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const before = everyRow(core.core.session);
  const answer = await core.call(name, input);
  expect(everyRow(core.core.session), name).not.toEqual(before);
  await core.call('history.undo', {});
  expect(everyRow(core.core.session), name).toEqual(before);
  await core.call('history.redo', {});
  return answer;
}

describe('many actions at once', () => {
  test('status, owner and date of all chosen change in one step, and one undo brings all of them back', async () => {
    const to = contact('Lindeman');
    const rows = [
      await create(),
      await create({ body: 'Brief sturen' }),
      await create({ body: 'Huisbezoek' }),
    ];
    const change = (change: Input<'followup.changeActions'>['change'], actions: readonly Row[]) =>
      expectUndone('followup.changeActions', { actions: [...actions], change });
    expect(await change({ kind: 'status', status: 'inProgress' }, rows)).toEqual({
      changed: 3,
      unchanged: 0,
    });
    const newer = async (): Promise<Row[]> => (await open()).rows.map(({ id, version }) => ({ id, version }));
    await change({ kind: 'owner', toOwnerId: to, note: 'nieuwe mentor' }, await newer());
    await change({ kind: 'date', dueDate: '2026-12-24' }, await newer());
    expect((await open()).rows.map(({ owner, dueDate }) => ({ owner: owner?.name, dueDate }))).toEqual(
      [1, 2, 3].map(() => ({ owner: 'Proef Lindeman', dueDate: '2026-12-24' })),
    );
    expect((await history(rows[0]?.id ?? '')).at(-1)).toMatchObject({
      toOwner: 'Proef Lindeman',
      note: 'nieuwe mentor',
    });
  });

  test('dropping all of them asks one reason, and who stands so already is left alone', async () => {
    const rows = [await create(), await create()];
    const drop = { kind: 'status', status: 'dropped' } as const;
    const refused = await core.refusal('followup.changeActions', { actions: rows, change: drop });
    expect(refused.code).toBe('validation');
    expect((await open()).total).toBe(2);
    await core.call('followup.setActionStatus', { ...rows[0], status: 'dropped', reason: 'Klaar' } as never);
    const again = (await core.call('followup.actions', { group: 'done' })).rows.map(({ id, version }) => ({
      id,
      version,
    }));
    expect(
      await core.call('followup.changeActions', {
        actions: [...again, ...rows.slice(1)],
        change: { ...drop, reason: 'Casus gesloten' },
      }),
    ).toEqual({ changed: 1, unchanged: 1 });
  });

  test('when one cannot change none does, and the sentence names it', async () => {
    const closed = await create({ body: 'Al gedaan' });
    const done = await core.call('followup.setActionStatus', { ...closed, status: 'done' });
    const refused = await core.refusal('followup.changeActions', {
      actions: [await create(), done],
      change: { kind: 'owner', toOwnerId: contact('Lindeman'), note: '' },
    });
    expect(refused.message).toContain('Al gedaan');
    expect((await open()).rows[0]?.owner).toBeNull();
  });

  test('a row that changed meanwhile is a conflict, and more than five hundred are refused', async () => {
    const seen = await create();
    await core.call('followup.updateAction', { ...seen, body: 'Anders' });
    const change = { kind: 'date', dueDate: null } as const;
    const conflict = await core.refusal('followup.changeActions', { actions: [seen], change });
    expect(conflict.code).toBe('conflict');
    const tooMany = await core.refusal('followup.changeActions', {
      actions: Array.from({ length: 501 }, () => seen),
      change,
    });
    expect(tooMany.code).toBe('validation');
  });

  test('all of a filter can be chosen, in the order of the list', async () => {
    const first = await create({ dueDate: '2026-11-01' });
    const second = await create({ dueDate: '2026-12-24' });
    const { total, rows } = await core.call('followup.actionIds', { group: 'open' });
    expect({ total, rows }).toEqual({ total: 2, rows: [first, second] });
    expect((await core.call('followup.actionIds', { group: 'late' })).rows).toEqual([first]);
  });
});

describe('somebody leaves', () => {
  test('all that is open goes to the successor in one step, as it stands; the history keeps both names', async () => {
    const from = contact('Vermeer');
    const to = contact('Lindeman');
    const waiting = await create({ ownerId: from });
    await core.call('followup.setActionStatus', { ...waiting, status: 'waiting', waitingFor: 'het parket' });
    await create({ ownerId: from, body: 'Brief sturen' });
    const closed = await create({ ownerId: from, body: 'Al gedaan' });
    await core.call('followup.setActionStatus', { ...closed, status: 'done' });
    const input = { fromOwnerId: from, toOwnerId: to, note: 'andere baan', withFeedback: false };
    expect(await expectUndone('followup.handOverAll', input)).toEqual({ changed: 2, feedback: 0 });
    const { rows } = await open();
    expect(rows.every(({ owner }) => owner?.id === to)).toBe(true);
    expect(rows.find(({ id }) => id === waiting.id)).toMatchObject({
      status: 'waiting',
      waitingFor: 'het parket',
    });
    expect(await history(waiting.id)).toContainEqual(
      expect.objectContaining({ fromOwner: 'Proef Vermeer', toOwner: 'Proef Lindeman', note: 'andere baan' }),
    );
    const { rows: done } = await core.call('followup.actions', { group: 'done' });
    expect(done[0]?.owner?.id).toBe(from);
    expect((await core.refusal('followup.handOverAll', input)).message).toContain('niets open');
  });

  test('what was still to be told goes along by choice; what was told keeps its name', async () => {
    const from = contact('Vermeer');
    const to = contact('Lindeman');
    const case_id = aCase('H-1');
    const owed = { case_id, to_whom: 'moeder', by_contact_id: from, waiting_since: '2026-11-01' };
    plant('feedback', { ...owed, state: 'toDo' });
    plant('feedback', { ...owed, state: 'done', given_on: '2026-11-02', content: 'Gebeld' });
    const without = { fromOwnerId: from, toOwnerId: to, note: '', withFeedback: false };
    expect((await core.refusal('followup.handOverAll', without)).message).toContain('niets open');
    const input = { ...without, withFeedback: true };
    expect(await expectUndone('followup.handOverAll', input)).toEqual({ changed: 0, feedback: 1 });
    const by = async (state: 'toDo' | 'done', byContactId: string): Promise<number> =>
      (await core.call('followup.feedback', { state, byContactId })).total;
    expect([await by('toDo', from), await by('toDo', to), await by('done', from)]).toEqual([0, 1, 1]);
  });
});

describe('the third mention', () => {
  const third = async (): Promise<Row> => {
    const id = plant('action_item', { body: 'Derde keer', status: 'open', mention_count: 3 });
    return { id, version: 1 };
  };
  const asking = async (): Promise<number> => (await core.call('followup.actions', { group: 'again' })).total;

  test('asks until somebody says that it stays, and asks again at the next mention', async () => {
    const action = await third();
    await create();
    expect(await core.call('followup.actionCounts', {})).toMatchObject({ again: 1, open: 2 });
    expect(
      (await open()).rows.map(({ asksChoice }) => asksChoice).toSorted((a, b) => Number(a) - Number(b)),
    ).toEqual([false, true]);
    await expectUndone('followup.keepAction', { ...action, dueDate: '2026-12-05', note: 'nu echt' });
    expect(await asking()).toBe(0);
    expect((await history(action.id)).at(-1)?.note).toBe('3e keer genoemd: blijft staan, doen: nu echt');
    const row = (await open()).rows.find(({ id }) => id === action.id);
    expect(row).toMatchObject({ dueDate: '2026-12-05', asksChoice: false, mentionCount: 3 });
    const again = { id: action.id, version: row?.version ?? 0, note: '' };
    expect((await core.refusal('followup.keepAction', again)).code).toBe('validation');
  });

  test.each([
    ['starting on it', 'followup.setActionStatus', { status: 'inProgress' }],
    ['dropping it', 'followup.setActionStatus', { status: 'dropped', reason: 'Niet meer nodig' }],
  ] as const)('%s is an answer too', async (_words, operation, input) => {
    await core.call(operation, { ...(await third()), ...input });
    expect(await asking()).toBe(0);
  });

  test('handing over is an answer too', async () => {
    await core.call('followup.transferAction', {
      ...(await third()),
      toOwnerId: contact('Lindeman'),
      note: '',
    });
    expect(await asking()).toBe(0);
  });
});

describe('helpers', () => {
  test('are kept beside the one owner, who is no helper', async () => {
    const [owner, first, second] = [contact('Vermeer'), contact('Aalbers'), contact('Bakker')];
    const action = await create({ ownerId: owner, helperIds: [first, owner] });
    const names = async (): Promise<string[] | undefined> =>
      (await open()).rows[0]?.helpers.map(({ name }) => name);
    expect(await names()).toEqual(['Proef Aalbers']);
    await expectUndone('followup.updateAction', { ...action, helperIds: [second] });
    expect(await names()).toEqual(['Proef Bakker']);
    const [row] = (await open()).rows;
    await core.call('followup.transferAction', {
      id: action.id,
      version: row?.version ?? 0,
      toOwnerId: second,
      note: '',
    });
    expect(await names()).toEqual([]);
  });

  test('somebody who is in no address book cannot help', async () => {
    const refused = await core.refusal('followup.createAction', {
      body: 'x',
      ownerId: null,
      dueDate: null,
      kind: null,
      caseId: null,
      helperIds: ['01890a5d-ac96-774b-bcce-b302099a8057'],
    });
    expect(refused.code).toBe('notFound');
    expect((await open()).total).toBe(0);
  });
});

describe('an agreement without owner', () => {
  const list = (state: 'valid' | 'ended' = 'valid') => core.call('followup.agreements', { state });

  test('stands apart from the actions, can be changed, and ends with a reason', async () => {
    const made = await expectUndone('followup.addAgreement', {
      caseId: aCase('M-0437'),
      body: 'Niemand belt moeder zonder overleg',
    });
    expect((await open()).total).toBe(0);
    const [row] = (await list()).rows;
    expect(row).toMatchObject({ case: { number: 'M-0437' }, madeOn: '2026-11-22' });
    const changed = await expectUndone('followup.changeAgreement', {
      id: made.id,
      version: row?.version ?? 0,
      body: 'Niemand belt moeder alleen',
    });
    const newest = { id: changed.id, version: (await list()).rows[0]?.version ?? 0 };
    expect((await core.refusal('followup.endAgreement', { ...newest, reason: '' })).code).toBe('validation');
    await expectUndone('followup.endAgreement', { ...newest, reason: 'Moeder wil zelf bellen' });
    expect((await list()).total).toBe(0);
    expect((await list('ended')).rows[0]).toMatchObject({
      endedOn: '2026-11-22',
      reason: 'Moeder wil zelf bellen',
    });
    expect((await core.refusal('followup.changeAgreement', { ...changed, body: 'x' })).code).toBe(
      'validation',
    );
  });

  test('made of an action, the action ends with that as its reason', async () => {
    const action = await create({ caseId: aCase('M-1'), body: 'We houden elkaar op de hoogte' });
    await expectUndone('followup.makeAgreement', { ...action, note: '' });
    expect((await list()).rows[0]).toMatchObject({
      body: 'We houden elkaar op de hoogte',
      case: { number: 'M-1' },
    });
    expect((await core.call('followup.actions', { group: 'done' })).rows[0]).toMatchObject({
      status: 'dropped',
      statusReason: 'Is een afspraak geworden.',
    });
    expect(await history(action.id)).toHaveLength(2);
  });
});

test('a filter is kept with a name, and an address that is no filter is refused', async () => {
  const view = { name: 'Te laat bij politie', address: 'lijst=te-laat&org=01890a5d' };
  const made = await expectUndone('followup.saveView', view);
  expect(await core.call('followup.views', {})).toMatchObject([view]);
  for (const address of ['', 'javascript:alert(1)', '../x', 'lijst=<b>']) {
    expect((await core.refusal('followup.saveView', { name: 'x', address })).code, address).toBe(
      'validation',
    );
  }
  const [kept] = await core.call('followup.views', {});
  await expectUndone('followup.removeView', { id: made.id, version: kept?.version ?? 0 });
  expect(await core.call('followup.views', {})).toEqual([]);
});

test('the filters per week, per gap and per meeting leave what they say', async () => {
  const ownerId = contact('Vermeer');
  await create({ body: 'deze week', ownerId, dueDate: '2026-11-29' });
  await create({ body: 'later', ownerId, dueDate: '2026-11-30' });
  await create({ body: 'van niemand' });
  await create({ body: 'te laat', ownerId, dueDate: '2026-11-21' });
  const bodies = async (group: Input<'followup.actions'>['group']): Promise<string[]> =>
    (await core.call('followup.actions', { group })).rows.map(({ body }) => body);
  expect(await bodies('soon')).toEqual(['deze week']);
  expect(await bodies('concept')).toEqual(['van niemand']);
  const meetingId = plant('meeting', {
    type: 'zvhCases',
    title: 'Casusoverleg',
    date: '2026-11-22',
    start_time: '09:30',
    status: 'planned',
  });
  plant('action_item', { body: 'daar gemaakt', status: 'open', mention_count: 1, meeting_id: meetingId });
  const { rows } = await core.call('followup.actions', { group: 'open', meetingId });
  expect(rows.map(({ body }) => body)).toEqual(['daar gemaakt']);
});
