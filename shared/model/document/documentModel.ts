import type { Drawing } from './drawing.ts';

/**
 * A document as plain data: what it says and what each part is, never how it looks. The Word writer and the preview on
 * the screen both draw this one model, so that what a chair checks is what a partner receives. It survives JSON.
 */
export type DocumentModel = Readonly<{
  title: string;
  /** Stands under the title, for example the date of the meeting. */
  subject?: string;
  kind: DocumentKind;
  organisation: string;
  /** One or two words for the header of each page, for example "vertrouwelijk". */
  confidentiality: string;
  /** Name as it stands in the header of each page; absent when the document is not made for one person. */
  recipient?: string;
  /** For example "concept 1" or "vastgesteld". */
  versionLabel: string;
  language: 'nl-NL';
  /** Single values by name, for the house style of an organisation: `overleg.datum`, `casus.nummer`. */
  fields?: Readonly<Record<string, string>>;
  blocks: readonly Block[];
}>;

export type DocumentKind =
  | 'caseMinutes'
  | 'actionList'
  | 'agenda'
  | 'runningSheet'
  | 'doorList'
  | 'nameCards'
  | 'introductions'
  | 'plainSummary'
  | 'caseDossier'
  | 'letter';

/** Name of a place in the document; made only by `headingId`. */
export type HeadingId = string & { readonly brand: 'HeadingId' };

export type HeadingLevel = 1 | 2 | 3;

/** `strong` and `emphasis` say how a piece is meant; the drawer chooses bold and italic. */
export type Run = Readonly<{ text: string; emphasis?: 'strong' | 'emphasis' }>;

/** One line of text: a cell, a list item, the value beside a label. */
export type Runs = readonly Run[];

export type Heading = Readonly<{ type: 'heading'; level: HeadingLevel; text: string; id?: HeadingId }>;

/** `lead` opens a document, `note` is small print, `quote` is what somebody said in their own words. */
export type ParagraphRole = 'lead' | 'note' | 'quote';
export type Paragraph = Readonly<{ type: 'paragraph'; runs: Runs; role?: ParagraphRole }>;

export type BulletList = Readonly<{ type: 'bulletList'; items: readonly Runs[] }>;

/** Shares of the width of the text, in per cent; drawers scale them when they do not add up to 100. */
export type TableColumn = Readonly<{ header: string; widthPercent: number }>;
export type Table = Readonly<{
  type: 'table';
  caption?: string;
  columns: readonly TableColumn[];
  rows: readonly (readonly Runs[])[];
  /** The first cell of each row says what the row is about. */
  rowHeaders: boolean;
  /** Said in place of a table that has no rows. */
  emptyText: string;
}>;

export type KeyValues = Readonly<{
  type: 'keyValues';
  entries: readonly (readonly [label: string, value: Runs])[];
}>;

/** A drawing, as wide as the text. `alt` says in words what it shows; a reader who does not see it must miss nothing. */
export type Picture = Readonly<{ type: 'picture'; alt: string; drawing: Drawing }>;

/** Room to write by hand on paper: the label, and so many empty lines under it. */
export type WritingLines = Readonly<{ type: 'writingLines'; label: string; count: number }>;

/** A card to fold and put on the table: the same words on both sides, one card a page. */
export type NameCard = Readonly<{ type: 'nameCard'; name: string; lines: readonly string[] }>;

export type PageBreak = Readonly<{ type: 'pageBreak' }>;

export type Block =
  | Heading
  | Paragraph
  | BulletList
  | Table
  | KeyValues
  | Picture
  | WritingLines
  | NameCard
  | PageBreak;
