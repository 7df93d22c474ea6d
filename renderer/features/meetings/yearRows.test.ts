import { describe, expect, test } from 'vitest';
import { daysToMake, noteOf, rowsOf, type YearRow } from './yearRows.ts';

const holiday = {
  kind: 'schoolHoliday',
  name: 'kerstvakantie',
  start: '2026-12-19',
  end: '2027-01-03',
} as const;
const rows = rowsOf([
  { wanted: '2026-12-15', date: '2026-12-15', obstacle: null, isTaken: false },
  { wanted: '2026-12-29', date: '2027-01-05', obstacle: holiday, isTaken: false },
  { wanted: '2027-01-12', date: null, obstacle: null, isTaken: true },
  { wanted: '2026-12-22', date: null, obstacle: holiday, isTaken: false },
]);
const frame = { region: 'middle', today: '2026-11-22', calendarUntil: '2030-08-25' } as const;
const at = (index: number, change: Partial<YearRow> = {}): YearRow => {
  const row = rows[index];
  if (row === undefined) throw new Error('No such row');
  return { ...row, ...change };
};

describe('lines of a year plan', () => {
  test('what has a day is made, in order; what is taken or has no day is not', () => {
    expect(daysToMake(rows.toReversed())).toEqual(['2026-12-15', '2027-01-05']);
    expect(daysToMake([at(0, { isIncluded: false }), at(1)])).toEqual(['2027-01-05']);
  });

  test.each([
    [at(0), '', false],
    [at(1), 'Verschoven: op de dag zelf is het kerstvakantie (za 19 dec – zo 3 jan).', false],
    [at(2), 'Dan is er al een overleg van deze reeks.', false],
    [
      at(3),
      'Valt in kerstvakantie (za 19 dec – zo 3 jan); dichtbij is geen dag vrij. Kies zelf een dag of sla over.',
      false,
    ],
    [at(0, { date: '2026-12-25' }), 'Op deze dag is het kerstvakantie (za 19 dec – zo 3 jan).', false],
    [at(0, { date: '2026-12-12' }), 'Deze dag valt in het weekend.', false],
    [at(0, { date: '2026-11-21' }), 'Deze dag is geweest.', true],
    [at(0, { date: '2026-11-21', isIncluded: false }), 'Deze dag is geweest.', false],
    [at(0, { date: '2030-09-03' }), 'Schoolvakanties na 25 augustus 2030 kent de app nog niet.', false],
  ])('%# says what to mind', (row, words, isWrong) => {
    expect(noteOf(row, [row], frame)).toEqual({ words, isWrong });
  });

  test('a day that stands there twice can not be made', () => {
    const twice = at(0, { date: '2027-01-05' });
    expect(noteOf(twice, [twice, at(1)], frame)).toEqual({
      words: 'Deze dag staat twee keer in de planning.',
      isWrong: true,
    });
  });
});
