import { expect, test } from 'vitest';
import { fitText, letterWidths, textWidth } from './textWidth.ts';

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
