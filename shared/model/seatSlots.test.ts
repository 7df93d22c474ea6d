import { expect, it } from 'vitest';
import { slotsOf, type SeatedCase } from './seatSlots.ts';

const seat = (contactId: string, fromTime: string | null = null, toTime: string | null = null) => ({
  contactId,
  fromTime,
  toTime,
});
const cases: readonly SeatedCase[] = [
  { number: 'M-1', start: '09:40', minutes: 20, seats: [seat('a'), seat('b', '09:50')] },
  { number: 'M-2', start: '10:00', minutes: 30, seats: [seat('a'), seat('c', null, '10:10')] },
  { number: 'M-3', start: '10:40', minutes: 10, seats: [seat('a')] },
];

it.each([
  ['a', '09:40–10:30 M-1 M-2, 10:40–10:50 M-3'],
  ['b', '09:50–10:00 M-1'],
  ['c', '10:00–10:10 M-2'],
  ['nobody', ''],
])('%s is expected %s', (contactId, words) => {
  const slots = slotsOf(cases, contactId).map(
    ({ from, to, numbers }) => `${from}–${to} ${numbers.join(' ')}`,
  );
  expect(slots.join(', ')).toBe(words);
});

it('takes overlapping times together', () => {
  const overlapping = [
    { number: 'M-1', start: '09:00', minutes: 30, seats: [seat('a', '09:00', '09:40')] },
    { number: 'M-2', start: '09:30', minutes: 30, seats: [seat('a', '09:30', '09:35')] },
  ];
  expect(slotsOf(overlapping, 'a')).toEqual([{ from: '09:00', to: '09:40', numbers: ['M-1', 'M-2'] }]);
});
