import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markTerms } from './markTerms.ts';

test('a term is marked where it stands as a whole word, with its capital', () => {
  expect(markTerms('Grondslag bepaald.', ['grondslag'])).toEqual([
    { text: 'Grondslag', term: 'grondslag' },
    { text: ' bepaald.', term: null },
  ]);
  expect(markTerms('De grondslagen', ['grondslag'])).toEqual([{ text: 'De grondslagen', term: null }]);
});

test('of a term inside a longer one only the longer one is marked', () => {
  expect(
    markTerms('2 regels alleen mondeling', ['mondeling', 'alleen mondeling']).map(({ term }) => term),
  ).toEqual([null, 'alleen mondeling']);
});

test('the pieces are the sentence again, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string({ minLength: 1 })), (text, terms) => {
      expect(
        markTerms(text, terms)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
