import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessNameFromEmail, splitFamilyName, splitPersonName } from './personName.ts';
import { dutchName } from './testMaterial.ts';

describe('splitPersonName', () => {
  it.each([
    ['Jansen, Piet van', 'Piet', 'van', 'Jansen'],
    ['Piet van Jansen', 'Piet', 'van', 'Jansen'],
    ['Berg, Fatima van den', 'Fatima', 'van den', 'Berg'],
    ['van den Berg, Fatima', 'Fatima', 'van den', 'Berg'],
    ['Berg, van den, Fatima', 'Fatima', 'van den', 'Berg'],
    ['Berg van den, Fatima', 'Fatima', 'van den', 'Berg'],
    ['Sjoerd van ’t Hof', 'Sjoerd', 'van ’t', 'Hof'],
    ['Mohammed El Voorbeeld', 'Mohammed', 'El', 'Voorbeeld'],
    ['Anna Maria Fictief', 'Anna Maria', '', 'Fictief'],
    ['Marie Jansen-de Vries', 'Marie', '', 'Jansen-de Vries'],
    ['Marie Jansen - de Vries', 'Marie', '', 'Jansen - de Vries'],
    ['J.P. Fictief', 'J.P.', '', 'Fictief'],
    ['Mevr. Zoë de Wit', 'Zoë', 'de', 'Wit'],
    ['de heer  Bram  Fictief ', 'Bram', '', 'Fictief'],
    ['van der Meulen', '', 'van der', 'Meulen'],
    ['Fatima', 'Fatima', '', ''],
    ['Fictief,', '', '', 'Fictief'],
    ['', '', '', ''],
  ])('reads "%s"', (text, givenName, infix, familyName) => {
    expect(splitPersonName(text)).toEqual({ givenName, infix, familyName });
  });

  it('finds the parts of every made-up Dutch name, in both orders', () => {
    fc.assert(
      fc.property(dutchName, ([givenName, infix, familyName]) => {
        const parts = { givenName, infix, familyName };
        expect(splitPersonName(`${givenName} ${infix} ${familyName}`)).toEqual(parts);
        expect(splitPersonName(`${familyName}, ${givenName} ${infix}`)).toEqual(parts);
        expect(splitPersonName(`${infix} ${familyName}, ${givenName}`)).toEqual(parts);
      }),
    );
  });

  it('loses no word but the salutation', () => {
    const word = fc.constantFrom('van', 'de', 'Piet', 'Jansen', "'t", 'Jansen-de', '-', 'El');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 7 }), (words) => {
        const { givenName, infix, familyName } = splitPersonName(words.join(' '));
        const found = [givenName, infix, familyName].join(' ').split(' ').filter(Boolean);
        expect(found.sort()).toEqual([...words].sort());
      }),
    );
  });
});

describe('splitFamilyName', () => {
  it('takes the infix from the front or the end and leaves a lone infix as name', () => {
    expect(splitFamilyName('de Vries')).toEqual({ infix: 'de', familyName: 'Vries' });
    expect(splitFamilyName('Vries de')).toEqual({ infix: 'de', familyName: 'Vries' });
    expect(splitFamilyName('Van')).toEqual({ infix: '', familyName: 'Van' });
  });
});

describe('guessNameFromEmail', () => {
  it.each([
    ['piet.van.jansen@politie.example', 'Piet', 'van', 'Jansen'],
    ['f_el-fictief2@school.example', 'F', 'el', 'Fictief'],
    ['secretariaat@school.example', 'Secretariaat', '', ''],
    ['@', '', '', ''],
  ])('makes a proposal from %s', (email, givenName, infix, familyName) => {
    expect(guessNameFromEmail(email)).toEqual({ givenName, infix, familyName });
  });
});
