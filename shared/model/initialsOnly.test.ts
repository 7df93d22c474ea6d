import { expect, test } from 'vitest';
import { initialsOnly } from './initialsOnly.ts';

test('initials pass, and whatever could be a name does not', () => {
  expect(initialsOnly(['J.V.'])).toBe('J.V.');
  expect(initialsOnly([' É. v. D. '])).toBe('É. v. D.');
  expect(initialsOnly(['Jan', 'Jan.', 'J. Voorbeeld', 'moeder', '', null])).toBe('');
  expect(initialsOnly([null, 'Rood Blad', 'A.'])).toBe('A.');
});
