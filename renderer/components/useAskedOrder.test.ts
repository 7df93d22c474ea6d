import { expect, test } from 'vitest';
import { orderToShow } from './useAskedOrder.ts';

const known = ['a', 'b', 'c'];
const order = ['c', 'a', 'b'];

test.each([
  ['nothing was asked', null, 'abc'],
  ['the answer is still due', { order, settledAt: null }, 'cab'],
  ['the answer came and the list is as it was', { order, settledAt: 'a b c' }, 'cab'],
  ['the list changed after the answer', { order, settledAt: 'b a c' }, 'abc'],
  ['a line went meanwhile', { order: ['d', 'a', 'b', 'c'], settledAt: null }, 'abc'],
  ['another line came in its place', { order: ['d', 'a', 'b'], settledAt: null }, 'abc'],
] as const)('when %s the right order shows', (_when, asked, expected) => {
  expect(orderToShow(asked, known).join('')).toBe(expected);
});
