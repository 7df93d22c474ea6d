import { expect, test } from 'vitest';
import { emptyChoices, missingIn, noTexts } from './intakeDraft.ts';

const whole = { reason: 'a', purpose: 'b', whyNow: 'c', toldReason: '' };

test('an empty form misses six things at most', () => {
  expect(Object.keys(missingIn({ ...emptyChoices('2026-11-22'), told: false }, noTexts))).toEqual([
    'reason',
    'purpose',
    'whyNow',
    'toldReason',
    'bringer',
    'person',
  ]);
});

test('initials are enough for whom it is about, and a group or an anonymous one needs none', () => {
  const choices = { ...emptyChoices('2026-11-22'), bringer: 'mentor' };
  expect(missingIn(choices, whole)).toHaveProperty('person');
  expect(missingIn({ ...choices, person: { ...choices.person, initials: 'N.P.' } }, whole)).toEqual({});
  expect(missingIn({ ...choices, about: 'anonymous' }, whole)).toEqual({});
  expect(missingIn({ ...choices, about: 'early' }, whole)).toEqual({});
  expect(missingIn(choices, whole, true)).toEqual({});
});
