import { expect, test } from 'vitest';
import { foldedWords } from '../../../model/foldedWords.ts';
import { glossary } from './glossary.ts';
import { jargon } from './jargon.ts';

const lines = [...Object.entries(glossary), ...jargon.map(({ term, meaning }) => [term, meaning] as const)];

test('no term stands in the glossary twice', () => {
  const terms = lines.map(([term]) => foldedWords(term));
  expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([]);
});

test('every meaning is one to three short sentences that end, and explains in other words than the term alone', () => {
  for (const [term, meaning] of lines) {
    expect(meaning, term).toMatch(/^[A-ZÉÈ0-9].*[.?]$/u);
    expect(meaning.split(/(?<=[.?]) /u).length, term).toBeLessThanOrEqual(4);
    for (const sentence of meaning.split(/[.?:] /u)) {
      expect(sentence.split(' ').length, `${term}: ${sentence}`).toBeLessThanOrEqual(22);
    }
    expect(foldedWords(meaning).replace(/\W/gu, ''), term).not.toBe(foldedWords(term).replace(/\W/gu, ''));
  }
});
