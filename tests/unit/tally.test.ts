import { expect, test } from 'vitest';
import { addTallies, closingLines, durationLines, emptyTally, exitCodeOf, tallyOf } from '../tally.ts';

test('the last line has the three numbers, after the reasons of what was skipped', () => {
  const tally = addTallies(addTallies(tallyOf(true), tallyOf(false)), {
    ...emptyTally,
    passed: 5,
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

test('every suite says how long it took, and the slowest files come first', () => {
  const tests = (suite: string, file: string, seconds: number) => ({
    ...emptyTally,
    durations: [{ suite, file, seconds }],
  });
  const tally = [
    tallyOf(true, { suite: 'lint', seconds: 7.25 }),
    tests('unit', 'a.test.ts', 1),
    tests('unit', 'b.test.ts', 2.5),
  ].reduce(addTallies, emptyTally);
  expect(durationLines(tally, 12)).toEqual([
    'time:   12.0 s in all',
    'time:    7.3 s lint',
    'time:    3.5 s unit, 2 files',
    'time:    2.5 s b.test.ts',
    'time:    1.0 s a.test.ts',
  ]);
});
