import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskPersons } from './maskPersons.ts';

const person = (givenName: string, infix: string, familyName: string, initials = '') => ({
  givenName,
  infix,
  familyName,
  initials,
});

test.each([
  ['Jayden van der Bontekoe kwam.', 'J.B. kwam.'],
  ['jayden kwam met JAYDEN.', 'J. kwam met J.'],
  ['Gezin van der Bontekoe, en Bontekoe zelf', 'Gezin B., en B. zelf'],
  ['Jaydens fiets en de jaydenlijn', 'Jaydens fiets en de jaydenlijn'],
  ['Jayden-van der Bontekoe', 'J.B.'],
])('“%s” becomes “%s”', (text, masked) => {
  expect(maskPersons([person('Jayden', 'van der', 'Bontekoe')])(text)).toBe(masked);
});

test('diacritics may be left out or added', () => {
  const mask = maskPersons([person('Çağla', '', 'Özdemir')]);
  expect(mask('Cagla en ÇAĞLA, mevrouw Ozdemir')).toBe('Ç. en Ç., mevrouw Ö.');
  expect(maskPersons([person('Zoe', '', 'Proef')])('Zoë kwam')).toBe('Z. kwam');
});

test('a family name that is a word of every day needs a capital', () => {
  const mask = maskPersons([person('Noor', 'de', 'Jong')]);
  expect(mask('Zij is nog jong. Noor de jong, De Jong, en Jong.')).toBe('Zij is nog jong. N.J., J., en J.');
});

test('typed initials are used, and other text stays as it is', () => {
  expect(maskPersons([person('Jayden', '', 'Bontekoe', 'J.')])('Jayden Bontekoe')).toBe('J.');
  expect(maskPersons([])('Jayden')).toBe('Jayden');
});

test('no whole name is left, whatever stands around it', () => {
  const mask = maskPersons([person('Jayden', 'van', 'Bontekoe')]);
  const around = fc.stringMatching(/^[ ,.:;!?()“”\d\n-]{0,4}$/u);
  const name = fc.constantFrom('Jayden', 'jayden', 'BONTEKOE', 'Jayden van Bontekoe', 'Jayden Bontekoe');
  fc.assert(
    fc.property(fc.array(fc.tuple(around, name), { maxLength: 6 }), (parts) => {
      const text = parts.map(([before, found]) => `${before} ${found}`).join(' ');
      expect(mask(text)).not.toMatch(/jayden|bontekoe/iu);
    }),
  );
});

test('a name is found however its capitals and marks are written, special letters too', () => {
  const mask = maskPersons([
    { givenName: 'Nikos', infix: '', familyName: 'Weiß', initials: 'N.W.' },
    { givenName: 'Íñigo', infix: '', familyName: 'Λάσκαρις', initials: 'Í.Λ.' },
  ]);
  expect(mask('NIKOS WEIẞ en níkos weiß en Niko\u017f')).toBe('N.W. en N.W. en N.');
  expect(mask('NIKOS WEISS, weiss en Niko Weiß')).toBe('N.W., W. en Niko W.');
  expect(mask('ÍÑIGO ΛΆΣΚΑΡΙΣ, ook inigo λασκαρις')).toBe('Í.Λ., ook Í.Λ.');
});
