import { expect, test } from 'vitest';
import { matchingOptions } from './matchingOptions.ts';

const people = [
  { id: '1', label: 'Tom Vermeer', detail: 'gezinscoach' },
  { id: '2', label: 'Renée de Bruin-Vos', detail: 'jeugdarts' },
  { id: '3', label: 'Vera Tomassen', detail: 'leerplicht' },
];
const ids = (words: string, limit = 10): readonly string[] =>
  matchingOptions(people, words, limit).map((option) => option.id);

test('no words gives everything up to the limit', () => {
  expect(ids('')).toEqual(['1', '2', '3']);
  expect(ids('', 2)).toEqual(['1', '2']);
});

test('a label that starts with the words comes before a word further on', () => {
  expect(ids('ver')).toEqual(['3', '1']);
});

test('accents and capitals do not matter, and a hyphen starts a word', () => {
  expect(ids('RENEE')).toEqual(['2']);
  expect(ids('vos')).toEqual(['2']);
});

test('every word has to be there, in label or detail', () => {
  expect(ids('tom gezin')).toEqual(['1']);
  expect(ids('tom leer')).toEqual(['3']);
  expect(ids('tom arts')).toEqual([]);
});

test('letters in the middle of a word do not count', () => {
  expect(ids('meer')).toEqual([]);
});
