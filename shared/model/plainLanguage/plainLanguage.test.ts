import fc from 'fast-check';
import { expect, test } from 'vitest';
import { abbreviations } from '../../text/nl/glossary/abbreviations.ts';
import { difficultWords } from '../../text/nl/difficultWords.ts';
import { abbreviationsIn, plainHints } from './plainLanguage.ts';

test.each([
  ['De GGZ en het wijkteam bellen.', ['GGZ']],
  ['Overleg met de boa en de RvdK.', ['boa', 'RvdK']],
  ['Er komt hulp i.v.m. school, bijv. van de mentor.', ['i.v.m.', 'bijv.']],
  ['XYZ doet het, XYZ ook.', ['XYZ']],
  ['J.B. gaat naar school. J. belt zelf.', []],
  ['Vandaag is een dag. De boarding begint. PLANNING staat vast.', []],
  ['Bel 112.', []],
])('finds the abbreviations in “%s”', (text, found) => {
  expect(abbreviationsIn(text)).toEqual(found);
});

test('every abbreviation that the app knows is found in the middle of a sentence', () => {
  for (const word of Object.keys(abbreviations))
    expect(abbreviationsIn(`Dit is de ${word} van hier.`)).toEqual([word]);
});

test('points out long sentences, difficult words with a plainer one, and very long words', () => {
  const long = 'Tom praat deze week met je moeder en ook met de school en daarna bellen ze jou samen op.';
  expect(plainHints(`${long} De interventie start. Er is schoolmaatschappelijkwerk.`)).toEqual([
    { kind: 'sentence', text: long, instead: '' },
    { kind: 'word', text: 'interventie', instead: 'hulp of maatregel' },
    { kind: 'longWord', text: 'schoolmaatschappelijkwerk', instead: '' },
  ]);
  expect(plainHints('Tom belt je moeder. Jij gaat naar school.')).toEqual([]);
});

test('every plainer word is itself plain, and no text makes it fail', () => {
  for (const [word, instead] of Object.entries(difficultWords)) {
    expect(plainHints(instead), word).toEqual([]);
    expect(abbreviationsIn(instead), word).toEqual([]);
  }
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(Array.isArray(plainHints(text)) && Array.isArray(abbreviationsIn(text))).toBe(true);
    }),
  );
});
