import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { inTransaction } from '../transaction.ts';
import { mentionAction } from './actionChange.ts';
import { planting } from './testing.ts';

/** The day of the test clock. */
const today = '2026-11-22';
let core: TestCore;
beforeEach(async () => {
  core = await openTestCore();
});
afterEach(() => core.close());

const { plant, contact, aCase } = planting(() => ({ session: core.core.session, now: core.now() }));

type NewAction = Input<'followup.createAction'>;
const create = (values: Partial<NewAction> = {}): Promise<{ id: string; version: number }> =>
  core.call('followup.createAction', {
    body: 'Bellen met school',
    ownerId: null,
    dueDate: null,
    kind: null,
    caseId: null,
    ...values,
  });
const list = (input: Partial<Input<'followup.actions'>> = {}): Promise<Output<'followup.actions'>> =>
  core.call('followup.actions', { group: 'open', ...input });
const bodies = (answer: Output<'followup.actions'>): string[] => answer.rows.map(({ body }) => body);

describe('the list of actions', () => {
  test('shows the case by number and alias, the owner, the question and how late it is', async () => {
    const organisationId = plant('organisation', { name: 'Wijkteam Zuid', domain: 'care' });
    const ownerId = contact('Vermeer', { organisation_id: organisationId });
    await create({ caseId: aCase('M-0437'), ownerId, dueDate: '2026-11-18' });
    const { rows, total } = await list({ group: 'late' });
    expect(total).toBe(1);
    expect(await core.call('followup.actionCounts', {})).toEqual({
      open: 1,
      late: 1,
      waiting: 0,
      done: 0,
      again: 0,
    });
    expect(rows[0]).toMatchObject({
      body: 'Bellen met school',
      status: 'open',
      urgency: 'late',
      lateDays: 4,
      mentionCount: 1,
      question: 'Wat helpt nu?',
      case: { number: 'M-0437', alias: 'J., 15' },
      owner: { name: 'Proef Vermeer', organisation: 'Wijkteam Zuid', domain: 'care' },
    });
  });

  test('an action without owner or date is named a concept', async () => {
    await create({ dueDate: '2026-12-01' });
    expect((await list()).rows[0]?.urgency).toBe('concept');
  });

  test('due today is not late, the day before is', async () => {
    const ownerId = contact('Vermeer');
    await create({ body: 'vandaag', ownerId, dueDate: today });
    await create({ body: 'gisteren', ownerId, dueDate: '2026-11-21' });
    expect(bodies(await list({ group: 'late' }))).toEqual(['gisteren']);
  });

  test('per person: what nobody owns comes first, then by name and date, also across pages', async () => {
    const anna = contact('Aalbers');
    const zeger = contact('Zonneveld');
    await create({ body: 'z1', ownerId: zeger, dueDate: '2026-12-02' });
    await create({ body: 'a2', ownerId: anna, dueDate: '2026-12-09' });
    await create({ body: 'a1', ownerId: anna, dueDate: '2026-12-01' });
    await create({ body: 'niemand' });
    expect(bodies(await list({ group: 'owner' }))).toEqual(['niemand', 'a1', 'a2', 'z1']);
    expect(bodies(await list({ group: 'owner', offset: 1, limit: 2 }))).toEqual(['a1', 'a2']);
    expect(bodies(await list({ group: 'owner', offset: 3, limit: 2 }))).toEqual(['z1']);
    expect((await list({ group: 'owner', offset: 2, limit: 1 })).total).toBe(4);
  });

  test('per case: what belongs to no case comes first, then by number', async () => {
    await create({ body: 'b', caseId: aCase('M-0002') });
    await create({ body: 'a', caseId: aCase('M-0001') });
    await create({ body: 'los' });
    expect(bodies(await list({ group: 'case' }))).toEqual(['los', 'a', 'b']);
  });

  test('filters by words, owner, case and organisation, alone and together', async () => {
    const organisationId = plant('organisation', { name: 'Het Baken', domain: 'education' });
    const ownerId = contact('Bakker', { organisation_id: organisationId });
    const caseId = aCase('M-0001');
    await create({ body: 'Verzuimoverzicht maken', ownerId, caseId });
    await create({ body: 'Verzuim bespreken' });
    await create({ body: 'Iets anders', ownerId });
    expect((await list({ text: 'verzuim' })).total).toBe(2);
    expect((await list({ text: 'VERZUÍMover' })).total).toBe(1);
    expect((await list({ ownerId })).total).toBe(2);
    expect((await list({ organisationId })).total).toBe(2);
    expect((await list({ caseId })).total).toBe(1);
    expect((await list({ organisationId, text: 'verzuim' })).total).toBe(1);
    expect((await list({ text: '" * (' })).total).toBe(3);
  });

  test('never gives more than 200 rows', async () => {
    const refused = await core.refusal('followup.actions', { group: 'open', limit: 201 });
    expect(refused.code).toBe('validation');
  });
});

describe('the status of an action', () => {
  test('done is typed by a person, with the day on which it was done', async () => {
    const action = await create();
    await core.call('followup.setActionStatus', { ...action, status: 'done', doneOn: '2026-11-20' });
    expect((await list({ group: 'done' })).rows[0]).toMatchObject({ status: 'done', doneOn: '2026-11-20' });
    expect((await list()).total).toBe(0);
  });

  test('done tomorrow is refused', async () => {
    const refused = await core.refusal('followup.setActionStatus', {
      ...(await create()),
      status: 'done',
      doneOn: '2026-11-23',
    });
    expect(refused.code).toBe('validation');
  });

  test.each([
    ['dropped', {}],
    ['dropped', { reason: '   ' }],
    ['waiting', {}],
    ['transferred', {}],
  ] as const)('%s without a word of why is refused', async (status, words) => {
    const refused = await core.refusal('followup.setActionStatus', { ...(await create()), status, ...words });
    expect(refused.code).toBe('validation');
    expect((await list()).rows[0]?.status).toBe('open');
  });

  test('a dropped action keeps its reason and can be opened again, but not become done at once', async () => {
    const dropped = await core.call('followup.setActionStatus', {
      ...(await create()),
      status: 'dropped',
      reason: 'Niet meer nodig',
    });
    expect((await list({ group: 'done' })).rows[0]?.statusReason).toBe('Niet meer nodig');
    expect((await core.refusal('followup.setActionStatus', { ...dropped, status: 'done' })).code).toBe(
      'validation',
    );
    await core.call('followup.setActionStatus', { ...dropped, status: 'open' });
    expect((await list()).rows[0]).toMatchObject({ status: 'open', statusReason: '' });
  });

  test('waiting says for what, and since when', async () => {
    await core.call('followup.setActionStatus', {
      ...(await create()),
      status: 'waiting',
      waitingFor: 'het parket',
    });
    expect((await list({ group: 'waiting' })).rows[0]).toMatchObject({
      waitingFor: 'het parket',
      waitingSince: core.now(),
    });
  });

  test('every change stands in the history, and undo takes row and history back', async () => {
    const action = await create();
    await core.call('followup.setActionStatus', { ...action, status: 'inProgress' });
    const history = () => core.call('followup.actionHistory', { actionId: action.id });
    expect((await history()).map(({ toStatus }) => toStatus)).toEqual(['open', 'inProgress']);
    await core.call('history.undo', {});
    expect((await history()).map(({ toStatus }) => toStatus)).toEqual(['open']);
    expect((await list()).rows[0]?.status).toBe('open');
  });

  test('who saw an older version is told so, and nothing changes', async () => {
    const action = await create();
    await core.call('followup.setActionStatus', { ...action, status: 'inProgress' });
    const refused = await core.refusal('followup.setActionStatus', { ...action, status: 'done' });
    expect(refused.code).toBe('conflict');
    expect((await list()).rows[0]?.status).toBe('inProgress');
  });
});

describe('one action has one life', () => {
  test('handed over it stays the same row, open again, with both names in its history', async () => {
    const from = contact('Vermeer');
    const to = contact('Lindeman');
    const action = await create({ ownerId: from });
    await core.call('followup.transferAction', { ...action, toOwnerId: to, note: 'met verlof' });
    const { rows, total } = await list();
    expect(total).toBe(1);
    expect(rows[0]).toMatchObject({ id: action.id, status: 'open', owner: { id: to } });
    expect(await core.call('followup.actionHistory', { actionId: action.id })).toContainEqual(
      expect.objectContaining({ fromOwner: 'Proef Vermeer', toOwner: 'Proef Lindeman', note: 'met verlof' }),
    );
  });

  test('to the same person, to nobody, or when closed: refused', async () => {
    const ownerId = contact('Vermeer');
    const action = await create({ ownerId });
    const transfer = (input: object) =>
      core.refusal('followup.transferAction', { ...action, note: '', ...input });
    expect((await transfer({ toOwnerId: ownerId })).code).toBe('validation');
    expect((await transfer({ toOwnerId: '01890a5d-ac96-774b-bcce-b302099a8057' })).code).toBe('notFound');
    await core.call('followup.setActionStatus', { ...action, status: 'done' });
    expect((await transfer({ toOwnerId: contact('Lindeman') })).code).toBe('validation');
  });

  test('it is mentioned once per discussion, however often it is said', async () => {
    const caseId = aCase('M-0001');
    const meetingId = plant('meeting', {
      type: 'zvhCases',
      title: 'Casusoverleg',
      date: today,
      start_time: '09:30',
      status: 'planned',
    });
    const itemId = plant('agenda_item', {
      meeting_id: meetingId,
      position: 0,
      kind: 'case',
      planned_minutes: 20,
    });
    const discussionId = plant('discussion', {
      agenda_item_id: itemId,
      meeting_id: meetingId,
      case_id: caseId,
      kind: 'followUp',
      method: 'bob',
    });
    const { id } = await create({ caseId });
    const open = core.core.session.current();
    if (open === null) throw new Error('No open case file');
    const mention = (): number =>
      inTransaction(open, core.now(), 'test', 'undoable', (context) =>
        mentionAction(context, id, discussionId),
      ).value;
    expect([mention(), mention()]).toEqual([2, 2]);
    const made = await create({ body: 'Nieuw', caseId: null, discussionId });
    const { rows } = await list();
    expect(rows.find((row) => row.id === made.id)?.case?.number).toBe('M-0001');
    expect(rows.find((row) => row.id === id)?.mentionCount).toBe(2);
  });

  test('editing changes only what is given; another owner stands in the history', async () => {
    const ownerId = contact('Vermeer');
    const action = await create({ dueDate: '2026-12-01' });
    await core.call('followup.updateAction', { ...action, ownerId, kind: 'school' });
    expect((await list()).rows[0]).toMatchObject({
      body: 'Bellen met school',
      dueDate: '2026-12-01',
      kind: 'school',
      owner: { id: ownerId },
    });
    expect((await core.call('followup.actionHistory', { actionId: action.id })).at(-1)?.toOwner).toBe(
      'Proef Vermeer',
    );
  });

  test('an owner, case or decision that is not there is refused', async () => {
    const nobody = '01890a5d-ac96-774b-bcce-b302099a8057';
    const base = { body: 'x', ownerId: null, dueDate: null, kind: null, caseId: null };
    for (const wrong of [{ ownerId: nobody }, { caseId: nobody }, { decisionId: nobody }]) {
      expect((await core.refusal('followup.createAction', { ...base, ...wrong })).code).toBe('notFound');
    }
  });
});
