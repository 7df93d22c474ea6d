import { afterEach, beforeEach, expect, test } from 'vitest';
import { at, minute, openTable, type TableTest } from '../../../tests/support/chairingTable.ts';

let table: TableTest;
beforeEach(async () => {
  table = await openTable({ started: true });
});
afterEach(() => table.core.close());

const start = async (index: number): Promise<string> => {
  const { agenda } = await table.look();
  const item = at(agenda, index);
  await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId: item.id });
  return item.id;
};

const openRunCount = (): number =>
  table.core.core.session
    .current()
    ?.reader.one<{ total: number }>('SELECT count(*) AS total FROM phase_run WHERE ended_at IS NULL')
    ?.total ?? -1;

test('a meeting starts once and keeps when it started', async () => {
  const { meeting } = await table.look();
  expect(meeting).toMatchObject({ status: 'inProgress', startedAt: table.core.now() });
  await table.pass(5);
  await table.core.call('chairing.start', { meetingId: table.meetingId });
  expect((await table.look()).meeting.startedAt).toBe(meeting.startedAt);
});

test('an item gets the time from its start to the start of the next, and exactly one stretch runs', async () => {
  const first = await start(0);
  await table.pass(6);
  await start(1);
  await table.pass(2);
  const { agenda } = await table.look();
  expect(agenda.find(({ id }) => id === first)).toMatchObject({
    state: 'done',
    endedSeconds: 360,
    openSince: null,
  });
  expect(at(agenda, 1)).toMatchObject({
    state: 'now',
    endedSeconds: 0,
    openSince: table.core.now() - 2 * minute,
  });
  expect(openRunCount()).toBe(1);
});

test('starting what already runs changes nothing', async () => {
  await start(0);
  await table.pass(3);
  await start(0);
  expect(at((await table.look()).agenda, 0).openSince).toBe(table.core.now() - 3 * minute);
  expect(openRunCount()).toBe(1);
});

test('a case begins in the first phase of its method, with its minutes shared out', async () => {
  const [item] = await table.caseItems();
  await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId: item?.id ?? '' });
  await table.pass(4);
  const card = await table.card();
  const [first, second] = card.phases;
  expect(card.currentPhase).toBe(first?.id);
  expect(first).toMatchObject({ done: false, openSince: table.core.now() - 4 * minute });
  const planned = card.phases.reduce((sum, phase) => sum + phase.plannedSeconds, 0);
  expect(planned).toBe((item?.plannedMinutes ?? 0) * 60);
  await table.core.call('chairing.startPhase', { discussionId: card.id, phase: second?.id ?? '' });
  await table.pass(1);
  const later = await table.card();
  expect(later.phases[0]).toMatchObject({ done: true, endedSeconds: 240, openSince: null });
  expect(later.phases[1]?.openSince).toBe(table.core.now() - minute);
  expect(openRunCount()).toBe(1);
});

test('a case that comes back goes on in its phase', async () => {
  const [item] = await table.caseItems();
  await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId: item?.id ?? '' });
  const { id, phases } = await table.card();
  await table.core.call('chairing.startPhase', { discussionId: id, phase: phases[1]?.id ?? '' });
  await start(0);
  await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId: item?.id ?? '' });
  expect((await table.card()).currentPhase).toBe(phases[1]?.id);
});

test('a pause stops the clock and going on starts it in the same phase', async () => {
  const [item] = await table.caseItems();
  await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId: item?.id ?? '' });
  await table.pass(2);
  await table.core.call('chairing.pause', { meetingId: table.meetingId });
  await table.pass(10);
  expect((await table.look()).meeting.paused).toBe(true);
  expect((await table.core.refusal('chairing.pause', { meetingId: table.meetingId })).code).toBe(
    'validation',
  );
  await table.core.call('chairing.resume', { meetingId: table.meetingId });
  await table.pass(1);
  await table.core.call('chairing.pause', { meetingId: table.meetingId });
  expect((await table.card()).phases[0]?.endedSeconds).toBe(180);
});

test('a machine that slept is seen, and its sleep is left out unless the chair takes that back', async () => {
  await start(0);
  await table.pass(3);
  table.core.advance(40 * minute);
  const { slept } = await table.core.call('chairing.stillHere', { meetingId: table.meetingId });
  expect(slept).toEqual({ from: table.core.now() - 40 * minute, to: table.core.now() });
  expect((await table.look()).countedUntil).toBe(slept?.from);
  await table.core.call('chairing.resumeAfterSleep', { meetingId: table.meetingId });
  await table.pass(1);
  let { agenda } = await table.look();
  expect(at(agenda, 0)).toMatchObject({ endedSeconds: 180, openSince: table.core.now() - minute });
  await table.core.call('history.undo', {});
  ({ agenda } = await table.look());
  expect(at(agenda, 0)).toMatchObject({ endedSeconds: 0, openSince: table.core.now() - 44 * minute });
});

test('sleep is left out too when the first thing after it is the next item', async () => {
  await start(0);
  await table.pass(3);
  table.core.advance(40 * minute);
  await start(1);
  expect(at((await table.look()).agenda, 0).endedSeconds).toBe(180);
});

test('a clock that is set back never gives time below nothing', async () => {
  await start(0);
  await table.pass(1);
  table.core.advance(-30 * minute);
  await start(1);
  const { agenda } = await table.look();
  expect(at(agenda, 0).endedSeconds).toBe(60);
  expect(at(agenda, 1).openSince).toBe(table.core.now());
});

test('time can be corrected by hand, but not while it runs', async () => {
  const first = await start(0);
  await table.pass(2);
  const correct = { itemId: first, phase: null, minutes: 7 };
  expect((await table.core.refusal('chairing.correctTime', correct)).message).toContain('loopt nog');
  await start(1);
  await table.core.call('chairing.correctTime', correct);
  expect(at((await table.look()).agenda, 0).endedSeconds).toBe(420);
  const last = at((await table.look()).agenda, 4).id;
  await table.core.call('chairing.correctTime', { itemId: last, phase: null, minutes: 3 });
  expect(at((await table.look()).agenda, 4)).toMatchObject({ endedSeconds: 180, state: 'done' });
});

test('another method keeps every word and starts in its own first phase', async () => {
  const [item] = await table.caseItems();
  await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId: item?.id ?? '' });
  await table.capture('/k Komt elke woensdag naar de sport');
  const { id } = await table.card();
  await table.core.call('chairing.setMethod', { discussionId: id, method: 'signsOfSafety' });
  const card = await table.card();
  expect(card).toMatchObject({ methodId: 'signsOfSafety', currentPhase: 'worries' });
  expect(card.statements.map(({ body }) => body)).toEqual(['Komt elke woensdag naar de sport']);
  expect(openRunCount()).toBe(1);
});

test('undo of a phase gives its time back to the phase before', async () => {
  const [item] = await table.caseItems();
  await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId: item?.id ?? '' });
  await table.pass(2);
  const { id, phases } = await table.card();
  await table.core.call('chairing.startPhase', { discussionId: id, phase: phases[1]?.id ?? '' });
  await table.pass(2);
  await table.core.call('history.undo', {});
  const card = await table.card();
  expect(card.currentPhase).toBe(phases[0]?.id);
  expect(card.phases[0]?.openSince).toBe(table.core.now() - 4 * minute);
  expect(openRunCount()).toBe(1);
});

test('nothing runs before the meeting has started', async () => {
  const other = await openTable({ started: false });
  const { agenda } = await other.look();
  const input = { meetingId: other.meetingId, itemId: at(agenda, 0).id };
  expect((await other.core.refusal('chairing.startItem', input)).message).toContain('Start eerst');
  other.core.close();
});

test('a phase of another method and an item of another meeting are refused', async () => {
  const [item] = await table.caseItems();
  await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId: item?.id ?? '' });
  const { id } = await table.card();
  expect((await table.core.refusal('chairing.startPhase', { discussionId: id, phase: 'nergens' })).code).toBe(
    'validation',
  );
  const elsewhere = table.core.core.session
    .current()
    ?.reader.one<{ id: string }>('SELECT id FROM agenda_item WHERE meeting_id <> ? LIMIT 1', [
      table.meetingId,
    ]);
  const input = { meetingId: table.meetingId, itemId: elsewhere?.id };
  expect((await table.core.refusal('chairing.startItem', input)).code).toBe('validation');
});
