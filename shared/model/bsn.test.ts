import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBsn, passesBsnCheck } from './bsn.ts';

describe('the BSN check', () => {
  it.each([
    ['111222333', true],
    ['123456782', true],
    ['123456789', false],
    ['000000000', false],
    ['12345678', false],
    ['', false],
    ['1112223334', false],
  ])('%s passes: %s', (digits, passes) => {
    expect(passesBsnCheck(digits)).toBe(passes);
  });

  it('finds a number in a sentence, however it is grouped', () => {
    for (const written of ['111222333', '1112.22.333', '111 222 333', '111-222-333']) {
      const text = `Zijn nummer is ${written}, zegt moeder.`;
      expect(findBsn(text).map(({ start, end }) => text.slice(start, end))).toEqual([written]);
    }
  });

  it.each([
    '06-12345678',
    'tel 0612345678',
    'M-0437',
    '24-11-2026',
    '1112223334',
    'A111222333',
    '+31612345678',
  ])('finds none in %s', (text) => {
    expect(findBsn(text)).toEqual([]);
  });

  it('finds every number that passes, anywhere', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000_000, max: 999_999_999 }),
        fc.constantFrom('', 'nr ', '(', 'x, '),
        (number, lead) => {
          expect(findBsn(`${lead}${number} en verder`).length === 1).toBe(passesBsnCheck(String(number)));
        },
      ),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void findBsn(text)));
  });
});
