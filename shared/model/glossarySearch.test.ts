import { expect, test } from 'vitest';
import { lineFor, searchGlossary, wordAt } from './glossarySearch.ts';

const lines = [
  { term: 'zorg', meaning: 'Wat niet goed gaat.' },
  { term: 'ZAT', meaning: 'Zorgadviesteam op school.' },
  { term: 'besluit', meaning: 'Wat de tafel kiest.' },
  { term: 'casuïstiekdag', meaning: 'Een dag om te leren.' },
  { term: 'boa', meaning: 'Handhaver.' },
  { term: 'doel', meaning: 'Wat anders moet zijn.' },
];
const termsFor = (typed: string): string[] => searchGlossary(lines, typed).map(({ term }) => term);

test('the term itself comes first, then what begins with it, then meanings', () => {
  expect(termsFor('zorg')).toEqual(['zorg', 'ZAT']);
  expect(termsFor('CASUISTIEK')).toEqual(['casuïstiekdag']);
  expect(termsFor('niets hiervan')).toEqual([]);
});

test('nothing typed shows everything in the order of the alphabet', () => {
  expect(termsFor(' ')).toEqual(['besluit', 'boa', 'casuïstiekdag', 'doel', 'ZAT', 'zorg']);
});

test.each([
  ['Besluiten', 'besluit'],
  ["boa's", 'boa'],
  ['doelen', 'doel'],
  ['zat', 'ZAT'],
  ['besluiteloos', undefined],
  ['', undefined],
])('%s is explained by %s', (word, term) => {
  expect(lineFor(lines, word)?.term).toBe(term);
});

test.each([
  ['het besluit valt', 6, 6, 'besluit'],
  ['het besluit valt', 11, 11, 'besluit'],
  ['het besluit valt', 4, 11, 'besluit'],
  ["de boa's komen", 5, 5, "boa's"],
  ['  ', 1, 1, ''],
])('in %j the place %i–%i stands on %j', (text, from, to, word) => {
  expect(wordAt(text, from, to)).toBe(word);
});
