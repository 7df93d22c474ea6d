import { expect, test } from 'vitest';
import { rowAfterKey } from './rowAfterKey.ts';

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 99, 99],
  ['ArrowUp', 0, 0],
  ['ArrowUp', 5, 4],
  ['Home', 50, 0],
  ['End', 50, 99],
  ['PageDown', 95, 99],
  ['PageDown', 0, 20],
  ['PageUp', 10, 0],
  ['a', 10, null],
] as const)('%s on row %i of 100 goes to %s', (key, active, expected) => {
  expect(rowAfterKey(key, active, 100, 20)).toBe(expected);
});

test('in an empty list no key goes anywhere', () => {
  expect(rowAfterKey('End', 0, 0, 20)).toBeNull();
});
