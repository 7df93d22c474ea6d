import { expect, test } from 'vitest';
import { moveInOrder, placeOfDrop } from './moveInOrder.ts';

const order = ['a', 'b', 'c', 'd'] as const;

test.each([
  ['a', 2, 'bcad'],
  ['d', 0, 'dabc'],
  ['b', 1, 'abcd'],
  ['c', 99, 'abdc'],
  ['c', -1, 'cabd'],
] as const)('%s to place %i gives %s', (id, place, expected) => {
  expect(moveInOrder(order, id, place).join('')).toBe(expected);
});

test('an unknown id changes nothing', () => {
  expect(moveInOrder<string>(order, 'x', 0)).toBe(order);
});

test.each([
  ['a', 'c', 'after', 'bcad'],
  ['a', 'c', 'before', 'bacd'],
  ['d', 'a', 'before', 'dabc'],
  ['b', 'b', 'after', 'abcd'],
] as const)('%s dropped on %s, %s it, gives that order', (id, target, side, expected) => {
  const place = placeOfDrop(order, id, target, side);
  expect(moveInOrder(order, id, place ?? -1).join('')).toBe(expected);
});

test('a drop on something that is not in the list has no place', () => {
  expect(placeOfDrop(order, 'a', 'x', 'after')).toBeNull();
});
