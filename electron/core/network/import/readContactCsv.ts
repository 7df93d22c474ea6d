import {
  excerptOf,
  failedImport,
  maximumFileBytes,
  maximumRows,
  type ContactImport,
  type ContactImportRow,
  type ContactImportSkip,
} from './contactImport.ts';
import { emptyRawContact, tidyContact, type RawContact } from './contactValues.ts';
import { canRecognise, planColumns, type ColumnPlan } from './csvColumns.ts';
import type { ColumnTarget } from './csvHeadings.ts';
import { findDelimiter, readRows, type CsvRow } from './csvTable.ts';
import { decodeText } from './decodeText.ts';

/**
 * Reads a CSV of contacts: Outlook (Dutch, English), Google (old, new) or a table with headings of one's own; any
 * encoding of `decodeText`; `,`, `;` or tab. Never throws; a file of which nothing can be read comes back with `failure`.
 */
export function readContactCsv(bytes: Uint8Array): ContactImport {
  if (bytes.length > maximumFileBytes) return failedImport('unknownCsv', 'utf-8', 'tooLarge');
  const { text, encoding } = decodeText(bytes);
  if (looksBinary(bytes, text)) return failedImport('unknownCsv', encoding, 'notACsv');
  if (text.trim() === '') return failedImport('unknownCsv', encoding, 'empty');
  const { delimiter, bodyAt, bodyLine } = findDelimiter(text);
  const table = readRows(text.slice(bodyAt), delimiter, bodyLine);
  const headingAt = table.findIndex((row) => !isEmpty(row));
  const heading = table[headingAt];
  if (heading === undefined || heading.broken) return failedImport('unknownCsv', encoding, 'noKnownColumns');
  const plan = planColumns(heading.cells);
  if (!canRecognise(plan)) {
    const failed = failedImport(plan.source, encoding, 'noKnownColumns');
    return {
      ...failed,
      delimiter,
      unknownColumns: heading.cells.map(excerptOf).filter((name) => name !== ''),
    };
  }
  const body = withoutEmptyEnd(table.slice(headingAt + 1));
  if (body.length > maximumRows) return { ...failedImport(plan.source, encoding, 'tooManyRows'), delimiter };
  const rows: ContactImportRow[] = [];
  const skipped: ContactImportSkip[] = [];
  for (const row of body) readRow(row, plan, heading.cells.length, rows, skipped);
  const unknownColumns = columnsLeftOut(heading.cells, body, plan);
  return { source: plan.source, encoding, delimiter, rows, skipped, unknownColumns };
}

/** First bytes of files that people take for a table: zip (docx, xlsx), old Office, PDF, pictures, gzip. */
const binaryStarts: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
];

/** Whether bytes are no text: a known binary start, or NUL characters left after decoding. */
export function looksBinary(bytes: Uint8Array, text: string): boolean {
  return (
    binaryStarts.some((start) => start.every((byte, index) => bytes[index] === byte)) || text.includes('\0')
  );
}

function readRow(
  row: CsvRow,
  plan: ColumnPlan,
  columnCount: number,
  rows: ContactImportRow[],
  skipped: ContactImportSkip[],
): void {
  const excerpt = excerptOf(row.cells.filter((cell) => cell.trim() !== '').join(' · '));
  if (row.broken) {
    skipped.push({ line: row.line, reason: 'quoteNotClosed', excerpt });
    return;
  }
  const tidied = isEmpty(row) ? { skip: 'empty' as const } : tidyContact(rawContact(row.cells, plan));
  if ('skip' in tidied) {
    const reason = tidied.skip === 'empty' && !isEmpty(row) ? 'nothingToRecognise' : tidied.skip;
    skipped.push({ line: row.line, reason, excerpt });
    return;
  }
  const extra = row.cells.slice(columnCount).filter((cell) => cell.trim() !== '');
  if (extra.length > 0) tidied.warnings.push({ code: 'extraCells', detail: excerptOf(extra.join(' · ')) });
  rows.push({ line: row.line, ...tidied });
}

function rawContact(cells: readonly string[], plan: ColumnPlan): RawContact {
  const all = (target: ColumnTarget): string[] =>
    (plan.columns.get(target) ?? []).map((column) => cells[column] ?? '');
  const first = (target: ColumnTarget): string => all(target).find((cell) => cell.trim() !== '') ?? '';
  const phones = labelledPhones(all('labelledPhone'), all('phoneLabel'));
  return {
    ...emptyRawContact(),
    fullName: first('fullName'),
    givenName: first('givenName'),
    middleName: first('middleName'),
    infix: first('infix'),
    familyName: first('familyName'),
    organisation: first('organisation'),
    profession: first('profession'),
    emails: all('email'),
    phone: first('phone') || phones.phone,
    mobile: first('mobile') || phones.mobile,
    note: first('note'),
    fromSpreadsheet: true,
  };
}

/** Google gives every number a label (`Mobile`, `Work`, `* Mobiel`); faxes are left out. */
function labelledPhones(
  numbers: readonly string[],
  labels: readonly string[],
): { phone: string; mobile: string } {
  const result = { phone: '', mobile: '' };
  numbers.forEach((number, index) => {
    const label = (labels[index] ?? '').toLowerCase();
    if (number.trim() === '' || /fax|pager/.test(label)) return;
    if (/mob|cell|gsm/.test(label)) result.mobile ||= number;
    else if (/work|werk|zakelijk/.test(label) || result.phone === '') result.phone = number;
  });
  return result;
}

function columnsLeftOut(headings: readonly string[], body: readonly CsvRow[], plan: ColumnPlan): string[] {
  const filled = new Set<number>();
  for (const row of body) {
    if (row.broken) continue;
    row.cells.forEach((cell, column) => {
      if (cell.trim() !== '') filled.add(column);
    });
  }
  return headings
    .filter((_, column) => filled.has(column) && !plan.used.has(column))
    .map(excerptOf)
    .filter((name) => name !== '');
}

function isEmpty(row: CsvRow): boolean {
  return !row.broken && row.cells.every((cell) => cell.trim() === '');
}

/** The line end after the last row, and the blank lines people leave there, are no rows. */
function withoutEmptyEnd(rows: readonly CsvRow[]): CsvRow[] {
  const last = rows.findLastIndex((row) => !isEmpty(row));
  return rows.slice(0, last + 1);
}
