import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareLines } from './compareLines.ts';

test('a changed line stands beside what it was, a new one and a gone one alone', () => {
  expect(compareLines(['a', 'b', 'c', 'weg'], ['a', 'B', 'nieuw', 'c'])).toEqual([
    { state: 'same', before: 'a', after: 'a' },
    { state: 'changed', before: 'b', after: 'B' },
    { state: 'added', before: '', after: 'nieuw' },
    { state: 'same', before: 'c', after: 'c' },
    { state: 'removed', before: 'weg', after: '' },
  ]);
  expect(compareLines([], [])).toEqual([]);
});

test('both texts can be read back from the two sides, and equal texts have nothing but equal lines', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const rows = compareLines(before, after);
      expect(rows.filter(({ state }) => state !== 'added').map((row) => row.before)).toEqual(before);
      expect(rows.filter(({ state }) => state !== 'removed').map((row) => row.after)).toEqual(after);
      expect(compareLines(after, after).every(({ state }) => state === 'same')).toBe(true);
    }),
  );
});
