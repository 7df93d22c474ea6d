import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { withoutFormulaGuard, writeCsv } from './csvWriter.ts';

function readBack(text: string): string[][] {
  const rows = Papa.parse<string[]>(text.slice(1), { delimiter: ';', newline: '\r\n' }).data;
  return rows.slice(0, -1);
}

describe('writeCsv', () => {
  it('starts with a byte order mark, separates with semicolons and ends every row with CRLF', () => {
    expect(
      writeCsv([
        ['Naam', 'Dagen'],
        ['Zoë', 3],
      ]),
    ).toBe('\uFEFFNaam;Dagen\r\nZoë;3\r\n');
  });

  it('writes numbers with a decimal comma and leaves out what is no number', () => {
    expect(writeCsv([[1.5, -2, Number.NaN, null]])).toBe('\uFEFF1,5;-2;;\r\n');
  });

  it('turns every cell that could be a formula into text', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r', '\n']) {
      const [[cell = ''] = []] = readBack(writeCsv([[`${start}1+1`]]));
      expect(cell).toBe(`'${start}1+1`);
      expect(withoutFormulaGuard(cell)).toBe(`${start}1+1`);
    }
  });

  it('leaves an apostrophe that belongs to a name alone', () => {
    expect(writeCsv([["'t Hof"]])).toBe("\uFEFF't Hof\r\n");
    expect(withoutFormulaGuard("'t Hof")).toBe("'t Hof");
  });

  it('gives the same cells back for every table of text, after the guard is taken off', () => {
    const anyCell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^['=+\-@;",\t\r\n a-zé]{0,12}$/),
    );
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { minLength: 1, maxLength: 6 }), { maxLength: 8 }), (table) => {
        expect(readBack(writeCsv(table)).map((row) => row.map(withoutFormulaGuard))).toEqual(table);
      }),
    );
  });

  it('never writes a text cell whose first sign a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^['=+\-@\t\r\na]{1,6}$/), (text) => {
        expect(readBack(writeCsv([[text]]))[0]?.[0]).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });
});
