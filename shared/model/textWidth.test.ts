import { expect, test } from 'vitest';
import { fitLines, fitText, letterWidths, textWidth } from './textWidth.ts';

test('a line is as wide as its letters, accents aside', () => {
  expect(textWidth('mi', 100)).toBeCloseTo(105.5);
  expect(textWidth('één', 12)).toBe(textWidth('een', 12));
  expect(letterWidths('W…')).toEqual([944, 1000]);
});

test('a text that is too wide is cut where it no longer fits', () => {
  expect(fitText('kort', 12, 100)).toBe('kort');
  const cut = fitText('a'.repeat(500), 12, 100);
  expect(cut).toMatch(/^a+…$/);
  expect(textWidth(cut, 12)).toBeLessThanOrEqual(100);
  expect(fitText('x', 12, 0)).toBe('…');
});

test('a text over two lines breaks between words, and only the last line is cut', () => {
  expect(fitLines('zusje', 19, 134, 2)).toEqual(['zusje']);
  expect(fitLines('Jongerenwerk De Steiger', 19, 134, 2)).toEqual(['Jongerenwerk', 'De Steiger']);
  const long = fitLines('Zorg- en Veiligheidshuis Rivierenland en de omliggende gemeenten', 19, 134, 2);
  expect(long[0]).toBe('Zorg- en');
  expect(long[1]).toBe('Veiligheidshu…');
  expect(fitLines('x'.repeat(500), 19, 134, 2)).toEqual([expect.stringMatching(/^x+…$/u)]);
});
