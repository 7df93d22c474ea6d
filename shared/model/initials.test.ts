import { describe, expect, it } from 'vitest';
import { firstInitialOf, initialsOf } from './initials.ts';

describe('initials', () => {
  it.each([
    ['Samira El Idrissi', 'S.I.'],
    ['Joost van Dam', 'J.D.'],
    ['Zoë Çelik', 'Z.Ç.'],
    ['Anne-Fleur de Wit', 'A.W.'],
    ['jan', 'J.'],
    ['Van Dam', 'V.D.'],
    ['', ''],
    ['123', ''],
  ])('of %j are %j', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it('can be the first letter alone', () => {
    expect(firstInitialOf(' élodie Fictie')).toBe('É.');
  });
});
