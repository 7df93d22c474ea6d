import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestCore } from '../../../tests/support/testCore.ts';
import {
  day,
  openMinutesWorld,
  readRows,
  writeRows,
  type MinutesWorld,
} from '../../../tests/support/minutesWorld.ts';

let core: TestCore;
let world: MinutesWorld;
beforeAll(async () => {
  ({ core, world } = await openMinutesWorld());
});
afterAll(() => core.close());

const list = () => core.call('minutes.distribution', { meetingId: world.meetingId });
const item = (contactId: string, document: 'actionList' | 'caseMinutes' = 'caseMinutes') => ({
  document,
  discussionId: document === 'actionList' ? null : world.discussionId,
  contactId,
  personId: null,
});
const given = (items: readonly ReturnType<typeof item>[], values = {}) => ({
  meetingId: world.meetingId,
  items: [...items],
  onDate: '2026-11-22',
  channel: 'paper' as const,
  note: '',
  ...values,
});
const logged = () =>
  readRows<{ recipient: string; what: string; basis: string }>(
    core,
    `SELECT recipient, what, basis FROM disclosure WHERE what LIKE '%verhandigd%' ORDER BY rowid`,
  );

test('the list is filled from presence: the action list for who was at the meeting, minutes for who was at that case', async () => {
  const { rows, finishedOn, late } = await list();
  expect({ finishedOn, late }).toEqual({ finishedOn: '2026-11-21', late: 0 });
  expect(
    rows.map(({ document, number, name, dueOn, state }) => [document, number, name, dueOn, state]),
  ).toEqual([
    ['actionList', null, 'Tom Vermeer', '2026-11-22', 'notMade'],
    ['actionList', null, 'Joost Dammers', '2026-11-22', 'notMade'],
    ['caseMinutes', 'M-0437', 'Joost Dammers', '2026-12-04', 'notMade'],
    ['caseMinutes', 'M-0437', 'Noura Zandgrond', '2026-12-04', 'notMade'],
    ['caseMinutes', 'M-0437', 'Tom Vermeer', '2026-12-04', 'notMade'],
  ]);
  expect(await core.call('minutes.owed', {})).toMatchObject({
    total: 2,
    rows: [
      { what: 'makeActionList', dueOn: '2026-11-22', isLate: false },
      { what: 'adoptMinutes', count: 1, dueOn: '2026-12-04', isLate: false },
    ],
  });
});

test('what was not made, who was not there and days that cannot be are refused, and nothing is written', async () => {
  const { contacts } = world;
  expect((await core.refusal('minutes.handOver', given([item(contacts.coach)]))).message).toContain(
    'nog niet gemaakt',
  );
  await core.call('minutes.export', {
    caseId: world.caseId,
    discussionId: world.discussionId,
    openReason: 'gezien',
  });
  expect((await core.refusal('minutes.handOver', given([item(contacts.absent)]))).code).toBe('forbidden');
  for (const onDate of ['2026-11-23', '2026-11-20']) {
    expect((await core.refusal('minutes.handOver', given([item(contacts.coach)], { onDate }))).code).toBe(
      'validation',
    );
  }
  // One wrong name in the list: nobody is written down.
  await core.refusal('minutes.handOver', given([item(contacts.coach), item(contacts.absent)]));
  expect(readRows(core, 'SELECT id FROM hand_over')).toEqual([]);
  expect(logged()).toEqual([]);
});

test('each hand-over stands on the list and in the register of what was shared, with the basis; it cannot be undone', async () => {
  const { coach, police } = world.contacts;
  expect(
    await core.call('minutes.handOver', given([item(coach), item(police)], { note: 'aan de balie' })),
  ).toEqual({ count: 2 });
  const { rows } = await list();
  expect(
    rows
      .filter(({ state }) => state === 'done')
      .map(({ name, handedOver }) => [name, handedOver?.onDate, handedOver?.channel, handedOver?.note]),
  ).toEqual([
    ['Joost Dammers', '2026-11-22', 'paper', 'aan de balie'],
    ['Tom Vermeer', '2026-11-22', 'paper', 'aan de balie'],
  ]);
  expect(logged()).toEqual([
    { recipient: 'Tom Vermeer', what: 'Casusverslag, overhandigd: op papier', basis: 'Jeugdwet' },
    { recipient: 'Joost Dammers', what: 'Casusverslag, overhandigd: op papier', basis: 'Jeugdwet' },
  ]);
  expect((await core.call('history.state', {})).undo).toBeNull();
  expect((await core.refusal('minutes.handOver', given([item(coach)]))).code).toBe('conflict');
});

test('a mistake goes off the list, and the register says so instead of forgetting it', async () => {
  const { rows } = await list();
  const id =
    rows.find(({ name, handedOver }) => name === 'Tom Vermeer' && handedOver !== null)?.handedOver?.id ?? '';
  await core.call('minutes.correctHandOver', { meetingId: world.meetingId, id });
  expect((await list()).rows.filter(({ state }) => state === 'done')).toHaveLength(1);
  expect(logged().at(-1)).toEqual({
    recipient: 'Tom Vermeer',
    what: 'Casusverslag: vergissing, toch niet overhandigd',
    basis: 'Jeugdwet',
  });
  expect((await core.refusal('minutes.correctHandOver', { meetingId: world.meetingId, id })).code).toBe(
    'notFound',
  );
});

test('the action list is logged for every case that has a line on it, and for no other', async () => {
  await core.call('minutes.exportActionList', { meetingId: world.meetingId });
  await core.call('minutes.handOver', given([item(world.contacts.coach, 'actionList')]));
  expect(
    readRows(core, `SELECT DISTINCT case_id FROM disclosure WHERE what LIKE 'Actie- en%overhandigd%'`),
  ).toEqual([{ case_id: world.caseId }]);
});

test('after the last day what was not handed over is late, on the list and on Vandaag', async () => {
  core.advance(14 * day);
  const { rows, late } = await list();
  expect(late).toBe(3);
  expect(rows.filter(({ state }) => state === 'late').map(({ name }) => name)).toEqual([
    'Joost Dammers',
    'Noura Zandgrond',
    'Tom Vermeer',
  ]);
  await core.call('minutes.adopt', {
    caseId: world.caseId,
    discussionId: world.discussionId,
    contactIds: [world.contacts.coach],
    version: readRows<{ version: number }>(core, 'SELECT version FROM minutes')[0]?.version ?? null,
  });
  expect(
    (await core.call('minutes.owed', {})).rows.map(({ what, count, isLate }) => [what, count, isLate]),
  ).toEqual([
    ['handOverActionList', 1, true],
    ['handOverMinutes', 2, true],
  ]);
  writeRows(core, (write) => write.update('meeting', world.meetingId, { status: 'cancelled' }));
  expect(await core.call('minutes.owed', {})).toEqual({ total: 0, rows: [] });
});
