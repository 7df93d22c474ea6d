import { expect, test } from 'vitest';
import type { Reply } from '../../shared/contract/envelope.ts';
import { openForRunningMeeting } from './runningMeeting.ts';

const locked: Reply = {
  ok: false,
  error: { code: 'locked', message: 'Vergrendeld.', retryable: false, id: 'x' },
};

/** A core with these meetings; writes down what it was asked. */
function coreWith(meetings: Readonly<Record<'upcoming' | 'past', readonly object[]>> | null) {
  const asked: unknown[] = [];
  const call = async (operation: string, input: unknown): Promise<Reply> => {
    asked.push([operation, input]);
    if (meetings === null) return locked;
    if (operation !== 'meetings.list') return { ok: true, value: { opened: true } };
    const { when } = input as { when: 'upcoming' | 'past' };
    return { ok: true, value: { total: meetings[when].length, rows: meetings[when] } };
  };
  return { call, asked };
}

test('the meeting that runs gets the window, also when it began before midnight', async () => {
  const planned = { id: 'p', status: 'planned' };
  const running = { id: 'r', status: 'inProgress' };
  for (const meetings of [
    { upcoming: [planned, running], past: [] },
    { upcoming: [planned], past: [running] },
  ]) {
    const core = coreWith(meetings);
    expect(await openForRunningMeeting(core, 'room')).toBe(true);
    expect(core.asked.at(-1)).toEqual(['chairing.openWindow', { meetingId: 'r', role: 'room' }]);
  }
});

test('without a meeting that runs, or a file that is open, nothing opens', async () => {
  const idle = coreWith({ upcoming: [{ id: 'p', status: 'planned' }], past: [] });
  expect(await openForRunningMeeting(idle, 'minuteTaker')).toBe(false);
  expect(await openForRunningMeeting(coreWith(null), 'room')).toBe(false);
  expect(JSON.stringify(idle.asked)).not.toContain('openWindow');
});
