import { wordText } from '../../text/nl/word.ts';
import type {
  BulletList,
  Heading,
  HeadingId,
  HeadingLevel,
  KeyValues,
  NameCard,
  PageBreak,
  Paragraph,
  ParagraphRole,
  Run,
  Runs,
  Table,
  TableColumn,
  WritingLines,
} from './documentModel.ts';

/** What callers may hand over where runs are wanted: plain text, one run, or several of either. */
export type RunsInput = string | Run | readonly (string | Run)[];

/** Runs from what is at hand; empty pieces are left out. */
export function runs(input: RunsInput): Runs {
  const pieces = typeof input === 'string' || !isList(input) ? [input] : input;
  return pieces
    .map((piece) => (typeof piece === 'string' ? { text: piece } : piece))
    .filter((run) => run.text !== '');
}

export function strong(text: string): Run {
  return { text, emphasis: 'strong' };
}

export function emphasis(text: string): Run {
  return { text, emphasis: 'emphasis' };
}

/** A name for a place in the document: letters, digits and underscores, at most 40, as Word bookmarks want it. */
export function headingId(name: string): HeadingId {
  const safe = name.replaceAll(/[^A-Za-z0-9_]/g, '_');
  const id = (/^[A-Za-z]/.test(safe) ? safe : `h_${safe}`).slice(0, 40);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place that makes these names
  return id as HeadingId;
}

export function heading(level: HeadingLevel, text: string, id?: HeadingId): Heading {
  return id === undefined ? { type: 'heading', level, text } : { type: 'heading', level, text, id };
}

export function paragraph(input: RunsInput, role?: ParagraphRole): Paragraph {
  const content = runs(input);
  return role === undefined
    ? { type: 'paragraph', runs: content }
    : { type: 'paragraph', runs: content, role };
}

export function bulletList(items: readonly RunsInput[]): BulletList {
  return { type: 'bulletList', items: items.map(runs) };
}

/** `emptyText` is what the reader sees when there are no rows; the catalogue has "Geen." for callers without own words. */
export function table(
  columns: readonly TableColumn[],
  rows: readonly (readonly RunsInput[])[],
  options: Readonly<{ caption?: string; rowHeaders?: boolean; emptyText?: string }> = {},
): Table {
  return {
    type: 'table',
    ...(options.caption === undefined ? {} : { caption: options.caption }),
    columns,
    rows: rows.map((row) => row.map(runs)),
    rowHeaders: options.rowHeaders ?? false,
    emptyText: options.emptyText ?? wordText.emptyTable,
  };
}

export function keyValues(entries: readonly (readonly [label: string, value: RunsInput])[]): KeyValues {
  return { type: 'keyValues', entries: entries.map(([label, value]) => [label, runs(value)] as const) };
}

/** @param count how many lines of a centimetre */
export function writingLines(label: string, count: number): WritingLines {
  return { type: 'writingLines', label, count };
}

export function nameCard(name: string, lines: readonly string[]): NameCard {
  return { type: 'nameCard', name, lines };
}

export function pageBreak(): PageBreak {
  return { type: 'pageBreak' };
}

function isList(input: RunsInput): input is readonly (string | Run)[] {
  return Array.isArray(input);
}
