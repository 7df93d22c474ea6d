import { expect, test } from 'vitest';
import { schoolMonths, type Rhythm } from '../dates/rhythm.ts';
import { rhythmWords } from './rhythmWords.ts';

const weekly = { kind: 'weekly', every: 1, weekday: 2, months: [] } as const;
const monthly = { kind: 'monthly', every: 1, nth: '1', weekday: 4, months: [] } as const;

test.each<[Rhythm, string]>([
  [weekly, 'elke dinsdag'],
  [{ ...weekly, every: 2 }, 'om de week op dinsdag'],
  [{ ...weekly, every: 6 }, 'elke 6 weken op dinsdag'],
  [monthly, 'elke eerste donderdag van de maand'],
  [{ ...monthly, every: 2, nth: 'last' }, 'elke 2 maanden op de laatste donderdag'],
  [{ ...weekly, months: [...schoolMonths].toReversed() }, 'elke dinsdag, niet in juli en augustus'],
  [{ ...weekly, months: [3, 1] }, 'elke dinsdag, in januari, maart'],
  [{ ...weekly, months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] }, 'elke dinsdag'],
])('%j is %s', (rhythm, words) => {
  expect(rhythmWords(rhythm)).toBe(words);
});
