import { expect, test } from 'vitest';
import { partsOfCase } from './splitCase.ts';

test.each([
  [
    'after',
    60,
    15,
    [
      ['joint', '10:00', 45],
      ['professionals', '10:45', 15],
    ],
  ],
  [
    'before',
    60,
    15,
    [
      ['professionals', '10:00', 15],
      ['joint', '10:15', 45],
    ],
  ],
  [
    'after',
    10,
    15,
    [
      ['joint', '10:00', 0],
      ['professionals', '10:00', 10],
    ],
  ],
] as const)('%s, %i minutes of which %i for professionals', (place, planned, minutes, parts) => {
  expect(
    partsOfCase('10:00', planned, { minutes, place }).map(({ part, start, minutes: m }) => [part, start, m]),
  ).toEqual(parts);
});
