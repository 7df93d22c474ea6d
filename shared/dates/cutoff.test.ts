import { expect, test } from 'vitest';
import { cutoffOf, isPast } from './cutoff.ts';

const cutoff = cutoffOf('2026-12-01', { days: 4, time: '12:00' });

test('the last moment lies whole days before the meeting, also across a month', () => {
  expect(cutoff).toEqual({ day: '2026-11-27', time: '12:00' });
  expect(cutoffOf('2026-12-01', { days: 0, time: '08:00' })).toEqual({ day: '2026-12-01', time: '08:00' });
});

test.each([
  ['2026-11-26', '23:59', false],
  ['2026-11-27', '11:59', false],
  ['2026-11-27', '12:00', false],
  ['2026-11-27', '12:01', true],
  ['2026-11-28', '00:00', true],
])('on %s at %s it is past: %s', (day, time, past) => {
  expect(isPast({ day, time }, cutoff)).toBe(past);
});
