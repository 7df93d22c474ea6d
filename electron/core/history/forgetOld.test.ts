import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildMinutesWorld, day, readRows, type MinutesWorld } from '../../../tests/support/minutesWorld.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import type { OpenSession } from '../session.ts';
import { inTransaction } from '../transaction.ts';
import { longestKept } from './forgetOld.ts';
import type { RowChange } from './rowWriter.ts';

let core: TestCore;
let world: MinutesWorld;
beforeEach(async () => {
  core = await openTestCore();
  world = buildMinutesWorld(core);
});
afterEach(() => core.close());

const session = (): OpenSession => {
  const open = core.core.session.current();
  if (open === null) throw new Error('No open case file');
  return open;
};

/** One command that writes private words of both kinds, and with them something that stays. */
function writeBoth(): void {
  const { caseId, discussionId, meetingId } = world;
  inTransaction(session(), core.now(), 'test.both', 'undoable', ({ write }) => {
    write.insert('chair_note', { meeting_id: meetingId, discussion_id: discussionId, body: 'Woord-notitie' });
    write.update('cases', caseId, { reason: 'Blijft staan' });
    write.insert('meeting_reflection', {
      discussion_id: discussionId,
      facts: 'good',
      note: 'Woord-terugblik',
    });
  });
}

const step = (): { changes: string } | undefined =>
  readRows<{ changes: string }>(core, "SELECT changes FROM undo_step WHERE operation = 'test.both'")[0];
const forgotten = (): readonly unknown[] =>
  readRows(core, "SELECT operation FROM audit_event WHERE operation LIKE '%.forgetNotes' ORDER BY seq");

/** Passes time and opens the file again, as on another day. */
async function later(days: number): Promise<void> {
  core.advance(days * day);
  core = await core.reopen();
}

test('one step loses the private words of every kind at once, and keeps all else that it did', async () => {
  writeBoth();
  const whole = step();
  await later(longestKept);
  expect(step()).toEqual(whole);
  await later(1);
  const kept = JSON.parse(step()?.changes ?? '[]') as RowChange[];
  expect(kept.map(({ table }) => table)).toEqual(['cases', 'meeting_reflection']);
  expect(kept.map(({ after }) => after?.['reason'] ?? after?.['note'])).toEqual(['Blijft staan', '']);
});

test('the audit trail says once for each kind that words went', async () => {
  writeBoth();
  await later(longestKept + 1);
  const said = [{ operation: 'chairing.forgetNotes' }, { operation: 'insight.forgetNotes' }];
  expect(forgotten()).toEqual(said);
  const left = step();
  await later(1);
  expect(forgotten()).toEqual(said);
  expect(step()).toEqual(left);
});
