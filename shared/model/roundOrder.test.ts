import { expect, test } from 'vitest';
import { roundOrder, type RoundSeat } from './roundOrder.ts';

const seat = (id: string, more: Partial<RoundSeat> = {}): RoundSeat => ({
  id,
  heard: 'notYet',
  lines: 0,
  heardBefore: 0,
  ...more,
});
const order = (...seats: readonly RoundSeat[]): readonly string[] => roundOrder(seats).map(({ id }) => id);

test('who brought in least at this case goes first, then who was heard at fewest cases before', () => {
  expect(
    order(
      seat('a', { lines: 2 }),
      seat('b', { heardBefore: 3 }),
      seat('c', { heardBefore: 1 }),
      seat('d', { lines: 1 }),
    ),
  ).toEqual(['c', 'b', 'd', 'a']);
});

test('who is equally often heard keeps the place at the table', () => {
  expect(order(seat('a'), seat('b'), seat('c'))).toEqual(['a', 'b', 'c']);
});

test('who was heard, had nothing new or passed has had the turn', () => {
  expect(
    order(
      seat('a', { heard: 'newFact' }),
      seat('b', { heard: 'nothingNew' }),
      seat('c', { heard: 'pass' }),
      seat('d'),
    ),
  ).toEqual(['d']);
});
