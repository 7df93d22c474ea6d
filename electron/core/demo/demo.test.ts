import { afterAll, beforeAll, expect, test } from 'vitest';
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
  expect(count(core, 'cases')).toBe(24);
  expect(count(core, 'organisation')).toBe(20);
  expect(count(core, 'contact')).toBe(60);
  expect(count(core, "meeting WHERE status = 'finished'")).toBe(6);
  expect(count(core, "meeting WHERE status = 'planned' AND date = '2026-11-23'")).toBe(1);
  expect(count(core, 'action_item')).toBe(90);
  expect(
    count(core, "action_item WHERE status IN ('open', 'inProgress', 'waiting') AND due_date < '2026-11-22'"),
  ).toBe(15);
  expect(count(core, "cases WHERE retention_end < '2026-11-22'")).toBe(2);
  expect(count(core, "cases WHERE type = 'anonymous'")).toBe(1);
  expect(count(core, "cases WHERE type = 'group'")).toBe(1);
  expect(count(core, "stance WHERE stance = 'objection'")).toBeGreaterThan(0);
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

test('the same moment gives the same rows', async () => {
  const other = await openTestCore();
  buildDemo(session(other), testNow);
  for (const table of ['cases', 'contact', 'statement', 'action_item', 'seat', 'phase_run']) {
    const sql = `SELECT * FROM ${table} ORDER BY id`;
    expect(session(other).reader.all(sql)).toEqual(session(core).reader.all(sql));
  }
  other.close();
});
