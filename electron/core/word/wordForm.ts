import { firstHouseStyle } from '../../../shared/model/lists/houseStyles.ts';
import type { DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { cleanText } from '../../../shared/model/document/cleanText.ts';
import { wordText } from '../../../shared/text/nl/word.ts';
import { pageSize } from './pageSize.ts';
import { openWordPackage } from './wordPackage.ts';
import { readStory, type Story } from './wordStory.ts';
import { escapeXml } from './xmlText.ts';
import { wordDocumentBytes } from './writeWordDocument.ts';

/** One question of a form: its key stands in the first cell and in the tag of the control around the answer. */
export type WordFormRow = Readonly<{
  key: string;
  label: string;
  /** What stands in the control while nothing was typed. */
  placeholder: string;
  kind: 'line' | 'text' | 'choice';
  choices: readonly string[];
  /** Filled in beforehand and locked, such as the mark of the form. */
  fixed?: string;
}>;

/** Tags begin with this, so that a control of somebody else is not taken for ours. */
const TAG_PREFIX = 'casustafel:';
/** Key, question, answer: shares of the width of the text. */
const SHARES = [0.19, 0.31, 0.5] as const;

/** The .docx of a form: a document, then a table with a content control for each answer. Equal input gives equal bytes. */
export function wordFormBytes(
  model: DocumentModel,
  columns: readonly [string, string, string] | readonly string[],
  rows: readonly WordFormRow[],
): Uint8Array {
  return wordDocumentBytes(model, firstHouseStyle, formTableXml(columns, rows));
}

function formTableXml(columns: readonly string[], rows: readonly WordFormRow[]): string {
  const widths = SHARES.map((share) => Math.round(share * pageSize.textWidth));
  const cell = (index: number, content: string): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[index]}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
  const head = columns.map((text, index) => cell(index, paragraphXml('TableHeading', runXml(text)))).join('');
  const body = rows
    .map(
      (row, index) =>
        `<w:tr>${cell(0, paragraphXml('TableHeading', runXml(row.key)))}${cell(1, paragraphXml('TableText', runXml(row.label)))}${cell(2, paragraphXml('TableText', controlXml(row, index)))}</w:tr>`,
    )
    .join('');
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const description = escapeXml(wordText.tableDescription(columns));
  // Bits of the look: 0020 first row, 0080 first column, 0200 and 0400 no bands (ISO/IEC 29500-1 17.4.55).
  const look =
    '<w:tblLook w:val="06A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>';
  return `<w:tbl><w:tblPr><w:tblStyle w:val="MeetingTable"/><w:tblW w:w="${pageSize.textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${look}<w:tblDescription w:val="${description}"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}</w:tr>${body}</w:tbl><w:p><w:pPr><w:pStyle w:val="TableEnd"/></w:pPr></w:p>`;
}

/** A control inside the paragraph: of all forms the one that Word, Word for the web and LibreOffice keep best. */
function controlXml(row: WordFormRow, index: number): string {
  const { fixed } = row;
  const shown = runXml(fixed ?? row.placeholder);
  const lock = fixed === undefined ? 'sdtLocked' : 'sdtContentLocked';
  const list = row.choices
    .map((choice) => `<w:listItem w:displayText="${clean(choice)}" w:value="${clean(choice)}"/>`)
    .join('');
  const content =
    row.kind === 'choice'
      ? `<w:dropDownList>${list}</w:dropDownList>`
      : row.kind === 'text'
        ? // Rich text: plain text loses its line breaks in LibreOffice.
          '<w:richText/>'
        : '<w:text/>';
  const placeholder = fixed === undefined ? '<w:showingPlcHdr/>' : '';
  return `<w:sdt><w:sdtPr><w:alias w:val="${clean(row.label)}"/><w:tag w:val="${TAG_PREFIX}${clean(row.key)}"/><w:id w:val="${1000 + index}"/><w:lock w:val="${lock}"/>${placeholder}${content}</w:sdtPr><w:sdtContent>${shown}</w:sdtContent></w:sdt>`;
}

function paragraphXml(style: string, content: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`;
}

function runXml(text: string): string {
  return `<w:r><w:t xml:space="preserve">${clean(text)}</w:t></w:r>`;
}

function clean(text: string): string {
  return escapeXml(cleanText(text));
}

/** What a returned form holds: controls with our tags, tables, and everything around them. */
export type WordForm = Readonly<{
  /** Key of each of our controls with what was typed; an untouched one is left out. */
  answers: readonly Readonly<{ key: string; text: string }>[];
  /** Keys of our controls that are there, touched or not. */
  controlKeys: ReadonlySet<string>;
  /** Controls of others with something in them. */
  otherControls: readonly string[];
  tables: Story['tables'];
  paragraphs: readonly string[];
}>;

/** Reads a form from anyone. Throws `WordFileError` with a reason; nothing is run or fetched. */
export function readWordForm(bytes: Uint8Array): WordForm {
  const { body } = openWordPackage(bytes);
  const story = readStory(body);
  const ours = story.controls.filter(({ tag }) => tag.startsWith(TAG_PREFIX));
  return {
    answers: ours
      .filter(({ isPlaceholder, text }) => !isPlaceholder && text.trim() !== '')
      .map(({ tag, text }) => ({ key: tag.slice(TAG_PREFIX.length), text: text.trim() })),
    controlKeys: new Set(ours.map(({ tag }) => tag.slice(TAG_PREFIX.length))),
    otherControls: story.controls
      .filter(
        ({ tag, text, isPlaceholder }) => !tag.startsWith(TAG_PREFIX) && !isPlaceholder && text.trim() !== '',
      )
      .map(({ text }) => text.trim()),
    tables: story.tables,
    paragraphs: story.paragraphs.map(({ text }) => text.trim()).filter((text) => text !== ''),
  };
}
