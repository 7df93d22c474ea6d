import { expect, test } from 'vitest';
import { fullName, personInitials } from './personInitials.ts';

test.each([
  ['Jayden', 'Boer', '', 'J.B.'],
  ['Anne-Sophie', 'Łukaszewicz', '', 'A.S.Ł.'],
  ['éva', '', '', 'É.'],
  ['', '', '', '?'],
  ['Jayden', 'Boer', 'Jd.', 'Jd.'],
])('initials of %s %s (typed: "%s") are %s', (givenName, familyName, initials, expected) => {
  expect(personInitials({ givenName, familyName, initials })).toBe(expected);
});

test('a full name has single spaces, with or without a particle', () => {
  expect(fullName({ givenName: 'Jayden', infix: 'de', familyName: 'Boer' })).toBe('Jayden de Boer');
  expect(fullName({ givenName: ' Jayden ', infix: '', familyName: 'Boer' })).toBe('Jayden Boer');
});
