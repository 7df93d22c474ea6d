import { expect, test } from 'vitest';
import { rolesInWords } from './rolesInWords.ts';

const none = { isSuspect: false, isVictim: false, isWitness: false, isUnclear: false };

test.each([
  [{ isSuspect: true }, 'dader of verdachte'],
  [{ isSuspect: true, isVictim: true }, 'dader én slachtoffer'],
  [{ isVictim: true, isWitness: true }, 'slachtoffer, getuige'],
  [{ isUnclear: true }, 'rol onduidelijk'],
])('%j is said as %s', (roles, words) => {
  expect(rolesInWords({ ...none, ...roles })).toBe(words);
});
