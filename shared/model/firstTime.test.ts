import { expect, test } from 'vitest';
import { firstTables, firstTimeSteps, stepAfter } from './firstTime.ts';
import { meetingTypeOf } from './meetingType.ts';

test('each step leads to the next, and the last to the agenda', () => {
  expect(firstTimeSteps.map(stepAfter)).toEqual([
    'you',
    'rules',
    'style',
    'meeting',
    'partners',
    'case',
    'done',
  ]);
});

test('every table has kinds of meeting that the app ships', () => {
  for (const { types } of firstTables) {
    expect(types.map((type) => meetingTypeOf(type).id)).toEqual(types);
  }
});
