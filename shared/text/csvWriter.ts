/** A cell of a table that goes to a spreadsheet; `null` is an empty cell. */
export type CsvCell = string | number | null;

/** First sign of a cell that Excel or LibreOffice would read as a formula, also behind apostrophes. */
const formulaStart = /^'*[=+\-@\t\r\n]/;
const needsQuotes = /[;,"\t\r\n]|^\s|\s$/;
const byteOrderMark = '\uFEFF';

/**
 * Writes a table the way a Dutch Excel opens it by double click: `;` between cells, CRLF after every row, UTF-8 with
 * byte order mark, a decimal comma in numbers.
 *
 * Text that starts with `=`, `+`, `-`, `@`, tab or a line end gets a leading apostrophe, so that no cell becomes a
 * formula (CWE-1236). Text that already looks guarded gets one more, so that `withoutFormulaGuard` is exact. Numbers
 * are never guarded: a number cannot carry a formula.
 *
 * @param rows the heading row first; rows may differ in length
 * @returns the file as text, byte order mark included; to be written as UTF-8
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(writeCell).join(';')}\r\n`).join('');
}

/** The text as it was before `writeCsv` guarded it; other text is returned unchanged. */
export function withoutFormulaGuard(cell: string): string {
  return cell.startsWith("'") && formulaStart.test(cell) ? cell.slice(1) : cell;
}

function writeCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell).replace('.', ',') : '';
  const guarded = formulaStart.test(cell) ? `'${cell}` : cell;
  return needsQuotes.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
