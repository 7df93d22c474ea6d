import { expect, test } from 'vitest';
import { decoyErrors, isPracticeError, plantedErrors, practiceGroups } from './practiceErrors.ts';

test('every planted error and every decoy can be marked in exactly one group', () => {
  const marked = practiceGroups.flatMap(({ errors }): readonly string[] => errors);
  expect(marked.toSorted()).toEqual([...plantedErrors.map(({ id }) => id), ...decoyErrors].toSorted());
  expect(marked.every(isPracticeError)).toBe(true);
  expect(isPracticeError('iets anders')).toBe(false);
});

test('each of the three meetings has planted errors', () => {
  expect(new Set(plantedErrors.map(({ meeting }) => meeting))).toEqual(new Set([1, 2, 3]));
});
