import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  involvementAsText,
  isPartner,
  readInvolvement,
  shippedInvolvement,
  suggestPartners,
} from './involvement.ts';
import { involvementStages } from './lists/involvementStages.ts';
import { professions } from './lists/professions.ts';

describe('the table of partners', () => {
  it('names partners of the list of functions, and some at every stage', () => {
    const labels = new Set<string>(professions.map(({ label }) => label));
    expect(shippedInvolvement.filter(({ partner }) => !labels.has(partner))).toEqual([]);
    for (const { id } of involvementStages) {
      expect(shippedInvolvement.filter(({ when }) => when === id).length, id).toBeGreaterThan(2);
    }
  });

  it('comes back from its own text', () => {
    const { table, faults } = readInvolvement(involvementAsText(shippedInvolvement));
    expect(faults).toEqual([]);
    const sorted = (rows: typeof table) => rows.map((row) => JSON.stringify(row)).toSorted();
    expect(sorted(table)).toEqual(sorted(shippedInvolvement));
  });

  it.each([
    ['mentor: kent de leerling', 1],
    ['[onderbuikgevoel]\nmentor', 2],
    ['[onderbuikgevoel]\n\n: leeg', 3],
    ['[bestaat niet]\nmentor: x', 1],
  ])('names the line that does not fit in %j', (text, line) => {
    expect(readInvolvement(text).faults[0]?.line).toBe(line);
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const { table, faults } = readInvolvement(text);
        expect(table.length + faults.length).toBeLessThanOrEqual(text.split(/\r\n?|\n/u).length);
      }),
    );
  });
});

describe('whom to invite', () => {
  it('takes the stage first, then the theme, and names a partner once with all they can add', () => {
    const table = [
      { when: 'signs', partner: 'wijkagent', adds: 'a' },
      { when: 'online', partner: 'politie-analist', adds: 'b' },
      { when: 'online', partner: 'wijkagent', adds: 'c' },
      { when: 'deep', partner: 'jeugdofficier', adds: 'd' },
    ];
    expect(suggestPartners(table, { stage: 'signs', theme: 'sextortion-en-sexting' })).toEqual([
      { partner: 'wijkagent', adds: ['a', 'c'], byTheme: false },
      { partner: 'politie-analist', adds: ['b'], byTheme: true },
    ]);
    expect(suggestPartners(table, { stage: null, theme: '' })).toEqual([]);
  });

  it.each([
    [{ profession: 'Wijkagent', organisation: 'Politie' }, 'wijkagent', true],
    [{ profession: 'jongerenwerker online', organisation: 'De Steiger' }, 'jongerenwerk', true],
    [{ profession: 'gezinscoach', organisation: 'Wijkteam Zuid' }, 'wijkteam', true],
    [{ profession: 'jeugdofficier', organisation: 'Parket' }, 'jeugdofficier (OM)', true],
    [{ profession: 'manager', organisation: 'Boatbouw' }, 'wijkagent', false],
    [{ profession: '', organisation: '' }, 'mentor', false],
  ])('%j can be called for %s: %s', (contact, partner, expected) => {
    expect(isPartner(contact, partner)).toBe(expected);
  });
});
