import { afterAll, beforeAll, expect, test } from 'vitest';
import { timeOf } from '../clock.ts';
import { inTransaction } from '../transaction.ts';
import { openTestCore, testNow, type TestCore } from '../../../tests/support/testCore.ts';
import { buildDemo } from './buildDemo.ts';

let core: TestCore;
beforeAll(async () => {
  core = await openTestCore();
  buildDemo(session(core), testNow);
});
afterAll(() => core.close());

function session(testCore: TestCore) {
  const open = testCore.core.session.current();
  if (open === null) throw new Error('no file');
  return open;
}

function count(testCore: TestCore, sql: string): number {
  return session(testCore).reader.one<{ n: number }>(`SELECT count(*) AS n FROM ${sql}`)?.n ?? -1;
}

test('the demo has the numbers that were promised', () => {
  expect(count(core, 'meeting_series')).toBe(3);
  expect(count(core, `cases WHERE number >= 'M-0387'`)).toBe(24);
  expect(count(core, 'organisation')).toBe(20);
  expect(count(core, 'contact')).toBe(60);
  expect(count(core, "meeting WHERE status = 'finished' AND date > '2026-10-01'")).toBe(6);
  expect(count(core, "meeting WHERE status = 'planned' AND date = '2026-11-23'")).toBe(1);
  expect(count(core, "meeting WHERE status = 'draft' AND date = '2026-12-07'")).toBe(1);
  expect(count(core, 'action_item')).toBe(90);
  expect(
    count(core, "action_item WHERE status IN ('open', 'inProgress', 'waiting') AND due_date < '2026-11-22'"),
  ).toBe(15);
  expect(count(core, "cases WHERE retention_end < '2026-11-22'")).toBe(2);
  expect(count(core, "cases WHERE type = 'anonymous'")).toBe(1);
  expect(count(core, "cases WHERE type = 'group'")).toBe(1);
  expect(count(core, "stance WHERE stance = 'objection'")).toBeGreaterThan(0);
});

test('of the three years before there are closed cases, each discussed once, with what became of its decision', async () => {
  expect(count(core, "cases WHERE number < 'M-0387' AND status = 'closed'")).toBe(87);
  expect(count(core, "meeting WHERE status = 'finished' AND date < '2026-01-01'")).toBe(15);
  const { figures } = await core.call('insight.figures', { from: '2025-01-01', to: '2025-12-31' });
  for (const { name, met, total } of figures.filter((figure) => figure.name !== 'onTime')) {
    expect([name, met > 0, total > 30]).toEqual([name, true, true]);
  }
  const { counts, rows } = await core.call('insight.decisionsOfYear', { year: 2025 });
  expect(counts).toEqual({ carriedOut: 30, changed: 6, dropped: 6, standing: 0 });
  const unexplained = rows.filter(({ outcome, reason }) => outcome !== 'carriedOut' && reason === '');
  expect(unexplained).toEqual([]);
});

test('most past discussions have the voice of the young person or parents (D13)', async () => {
  const period = { from: '2026-10-01', to: '2026-11-22' };
  const { figures } = await core.call('insight.figures', period);
  const voice = figures.find(({ name }) => name === 'voice');
  expect(voice).toMatchObject({ met: 16, total: 17 });
});

test('agreements, helpers and a kept filter are there to look at', () => {
  expect(count(core, "agreement WHERE state = 'valid'")).toBe(2);
  expect(count(core, "agreement WHERE state = 'ended'")).toBe(1);
  expect(count(core, 'action_helper')).toBeGreaterThan(0);
  expect(count(core, 'saved_view')).toBe(1);
});

test.each([
  'draft',
  'submitted',
  'inTriage',
  'declined',
  'accepted',
  'active',
  'monitoring',
  'deEscalated',
  'closed',
])('there is a case that is %s', (status) => {
  expect(count(core, `cases WHERE status = '${status}'`)).toBeGreaterThan(0);
});

test.each(['notAsked', 'asked', 'given', 'refused', 'withdrawn', 'expired'])('a consent is %s', (state) => {
  expect(count(core, `consent WHERE state = '${state}'`)).toBeGreaterThan(0);
});

test.each([0, 1, 2, 3, 4, 5, 6])(
  'nobody met in a weekend when the demo is made %i days later',
  async (ahead) => {
    const other = await openTestCore();
    buildDemo(session(other), testNow + ahead * 86_400_000);
    const weekend = "strftime('%w', date) IN ('0', '6')";
    expect(count(other, `meeting WHERE status = 'finished' AND ${weekend}`)).toBe(0);
    expect(count(other, 'action_item')).toBe(90);
    other.close();
  },
);

test('past meetings began at the hour on their agenda, in winter and in summer time', () => {
  const meetings = session(core).reader.all<{ start: string; at: number }>(
    "SELECT start_time AS start, started_at AS at FROM meeting WHERE status = 'finished'",
  );
  expect(meetings.map(({ at }) => timeOf(at))).toEqual(meetings.map(({ start }) => start));
});

test('the first case has a whole page, the family persons apart, and the group its steps', async () => {
  const idOf = (number: string): string =>
    session(core).reader.one<{ id: string }>('SELECT id FROM cases WHERE number = ?', [number])?.id ?? '';
  const young = { caseId: idOf('M-0387') };
  const plan = await core.call('plan.get', young);
  expect(plan.domains.filter(({ named }) => !named).map(({ label }) => label)).toEqual([
    'gezondheid en middelen',
    'online',
  ]);
  expect(plan.goals.map(({ state }) => state)).toEqual(['underway', 'stuck', 'reached']);
  expect(plan.goals[0]?.actionIds).toHaveLength(2);
  expect((await core.call('map.get', young)).ties).toHaveLength(7);
  const { events } = await core.call('events.list', young);
  expect(events.flatMap(({ people }) => people)).toContainEqual(
    expect.objectContaining({ isSuspect: true, isVictim: true }),
  );
  expect((await core.call('guidance.cards', young)).cards).toHaveLength(2);
  const family = await core.call('family.get', { caseId: idOf('M-0399') });
  expect(family.people).toHaveLength(4);
  expect(family.people.filter(({ ownBasis }) => ownBasis !== null)).toHaveLength(1);
  expect(family.things.filter(({ withheld }) => withheld.length > 0)).toHaveLength(2);
  const group = await core.call('group.get', { caseId: idOf('M-0402') });
  expect(group.currentStep).toBe('interpret');
  expect(group.links).toMatchObject([{ number: 'M-0390', mayStay: true }]);
});

test('no two contacts share a family name', () => {
  expect(count(core, '(SELECT DISTINCT family_name FROM contact)')).toBe(60);
});

test('adopted minutes are frozen, and stay so when the rows change', async () => {
  const adopted = session(core).reader.all<{ caseId: string; discussionId: string; id: string }>(
    `SELECT d.case_id AS caseId, d.id AS discussionId, m.id FROM minutes m
       JOIN discussion d ON d.id = m.discussion_id WHERE m.state = 'adopted'`,
  );
  expect(adopted.length).toBeGreaterThan(5);
  expect(count(core, "minutes WHERE state = 'adopted' AND adopted_document IS NULL")).toBe(0);
  expect(count(core, "minutes WHERE state = 'concept'")).toBeGreaterThan(0);
  const [first] = adopted;
  if (first === undefined) throw new Error('nothing is adopted');
  const place = { caseId: first.caseId, discussionId: first.discussionId };
  const before = await core.call('minutes.caseDocument', place);
  expect(JSON.stringify(before.document)).toContain('vastgesteld');
  inTransaction(session(core), testNow, 'demo', 'none', ({ reader, write }) => {
    for (const { id } of reader.all<{ id: string }>('SELECT id FROM decision WHERE discussion_id = ?', [
      first.discussionId,
    ])) {
      write.update('decision', id, { body: 'Iets heel anders' });
    }
  });
  expect((await core.call('minutes.caseDocument', place)).document).toEqual(before.document);
});

test('the same moment gives the same rows', async () => {
  const other = await openTestCore();
  buildDemo(session(other), testNow);
  for (const table of ['cases', 'contact', 'statement', 'action_item', 'seat', 'phase_run']) {
    const sql = `SELECT * FROM ${table} ORDER BY id`;
    expect(session(other).reader.all(sql)).toEqual(session(core).reader.all(sql));
  }
  other.close();
});

test('the method of the region itself can be read, and is offered beside those of the program', async () => {
  const listed = await core.call('chairing.methods', {});
  expect(listed.find(({ name }) => name === 'Kort rondje De Meren')).toMatchObject({
    kind: 'case',
    phases: 3,
  });
});

test('the next agenda can learn that a follow-up takes longer than planned, and the room starts empty', async () => {
  const meetingId =
    session(core).reader.one<{ id: string }>("SELECT id FROM meeting WHERE status = 'planned'")?.id ?? '';
  const [usual] = await core.call('meetings.learnedMinutes', { meetingId });
  expect(usual?.kind).toBe('followUp');
  expect(usual?.count).toBeGreaterThanOrEqual(5);
  expect(usual?.median).toBeGreaterThan(15);
  expect(count(core, 'room_line')).toBe(0);
});

test('one decision is held back from one partner, and one item is for the chair alone', () => {
  expect(count(core, 'held_back WHERE decision_id IS NOT NULL')).toBe(1);
  expect(count(core, 'agenda_item WHERE is_internal = 1')).toBe(1);
});
