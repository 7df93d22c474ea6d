import { expect, test } from 'vitest';
import { keyOfPerson, personOfKey } from './personKeys.ts';

test('nine people have a digit, the tenth the zero, and who sits beyond that a letter', () => {
  expect([0, 8, 9, 10, 11].map(keyOfPerson)).toEqual(['1', '9', '0', 'A', 'B']);
  expect(keyOfPerson(36)).toBeUndefined();
});

test('with Shift a digit is known by its place and a letter by itself', () => {
  expect(personOfKey({ code: 'Digit2', key: '@' })).toBe(1);
  expect(personOfKey({ code: 'Numpad0', key: '0' })).toBe(9);
  expect(personOfKey({ code: 'KeyA', key: 'A' })).toBe(10);
});

test.each(['Escape', 'Enter', 'Tab', ' ', '/'])('%s is no key of a person', (key) => {
  expect(personOfKey({ code: key, key })).toBe(-1);
});
