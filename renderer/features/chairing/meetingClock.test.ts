import { expect, test } from 'vitest';
import { expectedEnd, phaseCue, plannedEnd, usedSeconds } from './meetingClock.ts';

const minute = 60_000;
const item = { plannedMinutes: 10, endedSeconds: 0, openSince: null, state: 'todo' } as const;

test('what runs counts up to now, or to where the machine fell asleep', () => {
  const running = { endedSeconds: 60, openSince: 10 * minute };
  expect(usedSeconds(running, 12 * minute, null)).toBe(180);
  expect(usedSeconds(running, 12 * minute, 11 * minute)).toBe(120);
  expect(usedSeconds(running, 5 * minute, null)).toBe(60);
});

test('the end is now, what is left of this item and all that is to come', () => {
  const now = 100 * minute;
  const done = { ...item, state: 'done', endedSeconds: 900 } as const;
  const current = { ...item, state: 'now', openSince: 96 * minute } as const;
  expect(expectedEnd([done, current, item], now, null)).toBe(now + 16 * minute);
});

test('an item that ran over takes no time away from the others', () => {
  const now = 100 * minute;
  const current = { ...item, state: 'now', openSince: 60 * minute } as const;
  expect(expectedEnd([current, item], now, null)).toBe(now + 10 * minute);
});

test('without a planned end it is the start with all minutes', () => {
  const meeting = { startTime: '23:50', endTime: null } as Parameters<typeof plannedEnd>[0];
  expect(plannedEnd(meeting, [item, item])).toBe('00:10');
});

test.each([
  [600, 479, 0],
  [600, 480, 1],
  [600, 599, 1],
  [600, 600, 2],
  [0, 10, 0],
] as const)('a phase of %i seconds after %i seconds gives cue %i', (planned, used, cue) => {
  expect(phaseCue(planned, used)).toBe(cue);
});
