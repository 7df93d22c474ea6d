import { expect, test } from 'vitest';
import { addTallies, closingLines, emptyTally, exitCodeOf, tallyOf } from '../tally.ts';

test('the last line has the three numbers, after the reasons of what was skipped', () => {
  const tally = addTallies(addTallies(tallyOf(true), tallyOf(false)), {
    passed: 5,
    failed: 0,
    skipped: [{ name: 'Electron > opens', reason: 'no Electron runtime here' }],
  });
  expect(closingLines(tally)).toEqual([
    'skipped: Electron > opens (no Electron runtime here)',
    '6 passed, 1 failed, 1 skipped',
  ]);
});

test('one failure fails the run, and so does a run in which nothing ran', () => {
  expect(exitCodeOf(addTallies(tallyOf(true), tallyOf(true)))).toBe(0);
  expect(exitCodeOf(addTallies(tallyOf(true), tallyOf(false)))).toBe(1);
  expect(exitCodeOf(emptyTally)).toBe(1);
  expect(exitCodeOf({ ...emptyTally, skipped: [{ name: 'x', reason: 'y' }] })).toBe(1);
});
