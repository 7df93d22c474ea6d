import Papa from 'papaparse';
import { maximumRows, type CsvDelimiter } from './contactImport.ts';
import { canRecognise, planColumns } from './csvColumns.ts';

/** A row with the line on which it starts; `broken` when its quote is never closed. */
export type CsvRow = { line: number; cells: string[]; broken: boolean };

/** A file of which every quote has gone wrong is given up after this many fresh starts, sooner when it is large. */
const maximumFreshStarts = 20;
/** Characters that all fresh starts together may read: a minute of work for one hostile file is too much. */
const maximumReread = 40_000_000;
/** Characters looked at to find the delimiter. */
const sampleLength = 64_000;

const delimiters: readonly CsvDelimiter[] = [';', ',', '\t'];

/**
 * Which sign separates the cells: the one named on a first line `sep=;`, else the one under which most headings are
 * known, else the one that gives most columns in the heading row. `bodyAt` is where the table starts.
 */
export function findDelimiter(text: string): { delimiter: CsvDelimiter; bodyAt: number; bodyLine: number } {
  const named = /^\s*"?sep=([;,\t])"?[^\S\n]*(?:\n|$)/i.exec(text.slice(0, 100));
  const sign = delimiters.find((delimiter) => delimiter === named?.[1]);
  if (named !== null && sign !== undefined) {
    return { delimiter: sign, bodyAt: named[0].length, bodyLine: 1 + countLineEnds(named[0]) };
  }
  const sample = text.slice(0, sampleLength);
  let best: { delimiter: CsvDelimiter; known: number; columns: number } = {
    delimiter: ';',
    known: -1,
    columns: -1,
  };
  for (const delimiter of delimiters) {
    const heading = parse(sample, delimiter, 50).rows.find((cells) =>
      cells.some((cell) => cell.trim() !== ''),
    );
    const plan = planColumns(heading ?? []);
    const known = canRecognise(plan) ? plan.used.size : 0;
    const columns = heading?.length ?? 0;
    if (known > best.known || (known === best.known && columns > best.columns))
      best = { delimiter, known, columns };
  }
  return { delimiter: best.delimiter, bodyAt: 0, bodyLine: 1 };
}

/**
 * Cuts text with `\n` line ends into rows with their line numbers. When a quote is never closed, the row in which it
 * opens is marked broken and reading goes on at the next line, so that one stray quote does not swallow the file.
 *
 * @returns at most `maximumRows` + 1 filled rows and a heading; more rows are not looked at
 */
export function readRows(text: string, delimiter: CsvDelimiter, firstLine: number): CsvRow[] {
  const rows: CsvRow[] = [];
  let rest = text;
  let line = firstLine;
  let reread = 0;
  for (let start = 0; start < maximumFreshStarts && reread <= maximumReread; start += 1) {
    reread += rest.length;
    const { rows: found, unclosedRow } = parse(rest, delimiter, maximumRows + 2 - rows.length);
    const good = unclosedRow === null ? found : found.slice(0, unclosedRow);
    const before = line;
    for (const cells of good) {
      rows.push({ line, cells, broken: false });
      line += 1 + cells.reduce((sum, cell) => sum + countLineEnds(cell), 0);
    }
    if (unclosedRow === null) return rows;
    rest = afterLines(rest, line - before);
    const brokenLine = afterLines(rest, 1);
    rows.push({ line, cells: [rest.slice(0, rest.length - brokenLine.length)], broken: true });
    rest = brokenLine;
    line += 1;
    if (rest === '' || rows.length > maximumRows + 1) return rows;
  }
  rows.push({ line, cells: [rest], broken: true });
  return rows;
}

function parse(
  text: string,
  delimiter: CsvDelimiter,
  preview: number,
): { rows: string[][]; unclosedRow: number | null } {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    preview,
    header: false,
    skipEmptyLines: false,
  });
  const unclosed = errors.find((error) => {
    if (error.code === 'MissingQuotes') return true;
    // A quote that is only closed by the opening quote of the next line has swallowed that line.
    const cells = error.code === 'InvalidQuotes' ? data[error.row ?? -1] : undefined;
    return cells?.some((cell) => cell.includes('\n"')) ?? false;
  });
  return { rows: data, unclosedRow: unclosed === undefined ? null : (unclosed.row ?? data.length - 1) };
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function afterLines(text: string, lines: number): string {
  let at = 0;
  for (let line = 0; line < lines; line += 1) {
    const next = text.indexOf('\n', at);
    if (next < 0) return '';
    at = next + 1;
  }
  return text.slice(at);
}
