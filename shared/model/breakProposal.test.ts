import { expect, test } from 'vitest';
import { breakProposal } from './breakProposal.ts';

const one = (id: string, kind: 'plain' | 'case' | 'break', state: 'todo' | 'now' | 'done') => ({
  id,
  kind,
  state,
});
const agenda = [
  one('a', 'case', 'now'),
  one('b', 'case', 'todo'),
  one('rest', 'break', 'todo'),
  one('c', 'case', 'todo'),
];

test('the break is proposed shortly before 75 minutes on end, not earlier', () => {
  expect(breakProposal(agenda, 64)).toBeNull();
  expect(breakProposal(agenda, 65.5)).toEqual({ minutes: 65, itemId: 'rest' });
});

test('without a break on the agenda one is proposed all the same', () => {
  expect(breakProposal([one('a', 'case', 'now'), one('b', 'case', 'todo')], 80)).toEqual({
    minutes: 80,
    itemId: null,
  });
});

test.each([
  ['a break that runs', [one('rest', 'break', 'now'), one('b', 'case', 'todo')]],
  [
    'a break that comes next',
    [one('a', 'case', 'now'), one('rest', 'break', 'todo'), one('b', 'case', 'todo')],
  ],
  ['the last item', [one('a', 'case', 'now')]],
] as const)('%s needs no proposal', (_why, items) => {
  expect(breakProposal(items, 90)).toBeNull();
});
