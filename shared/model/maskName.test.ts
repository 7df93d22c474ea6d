import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskName, maskNamesIn } from './maskName.ts';

describe('a masked name', () => {
  it('shows initials and age', () => {
    expect(maskName('Jamal Fictie', 15)).toBe('J.F., 15');
    expect(maskName('Jamal Fictie')).toBe('J.F.');
    expect(maskName('', 15)).toBe('•, 15');
  });

  it('stands in the place of every whole name in a text', () => {
    expect(maskNamesIn('Jamal Fictie belt; JAMAL komt, Fictieland niet', ['Jamal Fictie'])).toBe(
      'J.F. belt; J. komt, Fictieland niet',
    );
  });

  it('finds a name with a hyphen', () => {
    expect(maskNamesIn('Anne-Fleur is er', ['Anne-Fleur de Fictie'])).toBe('A.F. is er');
  });

  it('leaves none of the names behind, whatever characters they hold', () => {
    const inside = fc.string({ minLength: 1, maxLength: 6 }).map((text) => text.replaceAll(/\s/gu, '.'));
    const letter = fc.constantFrom('a', 'Z', 'é', 'Ç');
    const word = fc.tuple(letter, inside, letter).map((parts) => parts.join(''));
    fc.assert(
      fc.property(word, word, (first, last) => {
        const masked = maskNamesIn(`gesprek met ${first} ${last}, later`, [`${first} ${last}`]);
        expect(masked).not.toContain(`${first} ${last}`);
      }),
    );
  });
});
