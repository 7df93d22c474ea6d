import { expect, test } from 'vitest';
import { failedLately, retryAfter } from './electronRuntime.mjs';

const note = JSON.stringify({ at: 1_000_000, version: '45.4.1' });

test('a failed attempt is remembered for a day', () => {
  expect(failedLately(note, '45.4.1', 1_000_000 + retryAfter - 1)).toBe(true);
  expect(failedLately(note, '45.4.1', 1_000_000 + retryAfter)).toBe(false);
});

test('another version, no note, an unreadable note and a clock set back all mean: try', () => {
  expect(failedLately(note, '46.0.0', 1_000_001)).toBe(false);
  expect(failedLately(undefined, '45.4.1', 1_000_001)).toBe(false);
  expect(failedLately('{', '45.4.1', 1_000_001)).toBe(false);
  expect(failedLately(note, '45.4.1', 999_999)).toBe(false);
});
