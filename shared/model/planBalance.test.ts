import { expect, test } from 'vitest';
import { planBalance } from './planBalance.ts';

test.each([
  [['penal', 'administrative'], 'onlyRepressive'],
  [['penal', 'penal', 'information', null], 'onlyRepressive'],
  [['care', 'care'], 'onlyCare'],
  [['care', 'penal'], null],
  [['care', 'school'], null],
  [['school', 'prevention'], null],
  [['care'], null],
  [['care', 'information'], null],
  [[null, null], null],
  [[], null],
] as const)('a plan of %j leans on %s', (kinds, balance) => {
  expect(planBalance(kinds)).toBe(balance);
});
