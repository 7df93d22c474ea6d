import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { planting, type Planting } from '../followup/testing.ts';
import { heldMeeting } from './testing.ts';

let core: TestCore;
let rows: Planting;
beforeEach(async () => {
  core = await openTestCore();
  rows = planting(() => ({ session: core.core.session, now: core.now() }));
});
afterEach(() => core.close());

const read = async () =>
  (await core.call('insight.leadTimes', { from: '2026-01-01', to: '2026-12-31' })).rows;
const submitted = (number: string, day: string): string => rows.aCase(number, { submitted_on: day });

test('the middle number of days per kind of meeting, with how many cases it rests on', async () => {
  const meeting = heldMeeting(rows, '2026-03-31', { type: 'jv' });
  const later = heldMeeting(rows, '2026-06-30', { type: 'pga' });
  ['2026-03-01', '2026-03-11', '2026-03-21', '2026-03-26', '2026-03-30'].forEach((day, index) => {
    const caseId = submitted(`M-${index}`, day);
    meeting.discuss(caseId);
    later.discuss(caseId);
    rows.plant('action_item', { case_id: caseId, body: 'A', status: 'done', done_on: '2026-04-30' });
    rows.plant('action_item', { case_id: caseId, body: 'B', status: 'open' });
    if (index < 4) {
      rows.plant('feedback', { case_id: caseId, to_whom: 'x', state: 'done', given_on: '2026-04-02' });
    }
  });
  expect(await read()).toEqual([
    {
      type: 'jv',
      typeName: expect.any(String) as string,
      discussion: { median: 10, cases: 5 },
      action: { median: 40, cases: 5 },
      feedback: { median: null, cases: null },
    },
  ]);
});

test('the day of the aanmelding counts, what came before it does not, nor a meeting that was not held', async () => {
  const meeting = heldMeeting(rows, '2026-03-31');
  const planned = heldMeeting(rows, '2026-03-02', { status: 'cancelled' });
  for (let index = 0; index < 5; index += 1) {
    const caseId = submitted(`M-${index}`, '2026-03-21');
    meeting.discuss(caseId);
    planned.discuss(caseId);
    rows.plant('intake_request', {
      received_on: '2026-03-11',
      about: 'person',
      reason: 'x',
      purpose: 'x',
      why_now: 'x',
      told: 1,
      bringer: 'school',
      urgency: 'normal',
      status: 'received',
      framework: 'zvh',
      case_id: caseId,
    });
    rows.plant('feedback', { case_id: caseId, to_whom: 'x', state: 'done', given_on: '2026-03-01' });
  }
  expect(await read()).toMatchObject([
    { discussion: { median: 20, cases: 5 }, feedback: { median: null, cases: null } },
  ]);
});
