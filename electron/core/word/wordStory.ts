import { readXml } from './xmlReader.ts';
import { WORD_NAMESPACE } from './xmlText.ts';

/** One paragraph as found: the id of its style, its own outline level (0 is heading 1), its text. */
export type StoryParagraph = Readonly<{ styleId: string; outlineLevel: number | undefined; text: string }>;
export type StoryTable = readonly (readonly string[])[];
/** A content control with its tag; a control inside a control has its own, and the outer one holds the text of both. */
export type StoryControl = Readonly<{ tag: string; text: string; isPlaceholder: boolean }>;
export type StoryBlock =
  | Readonly<{ kind: 'paragraph'; paragraph: StoryParagraph; isListItem: boolean }>
  | Readonly<{ kind: 'table'; rows: StoryTable }>;
export type Story = Readonly<{
  paragraphs: readonly StoryParagraph[];
  tables: readonly StoryTable[];
  /** Paragraphs outside tables and tables, in the order of the page. */
  blocks: readonly StoryBlock[];
  controls: readonly StoryControl[];
}>;

type OpenParagraph = {
  styleId: string;
  outlineLevel: number | undefined;
  text: string;
  isListItem: boolean;
};
type OpenTable = { rows: string[][]; cell: string[] | undefined };
type OpenControl = { tag: string; text: string; isPlaceholder: boolean; hasText: boolean };

const STRICT_NAMESPACE = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** Whether a name belongs to Word's own words, in either of its two dialects. */
export function isWord(namespace: string): boolean {
  return namespace === WORD_NAMESPACE || namespace === STRICT_NAMESPACE;
}

/** Text that was removed or moved away, properties as they were before a change, and Word's copy for old versions. */
function isSkipped(name: string, namespace: string): boolean {
  if (namespace === COMPATIBILITY) return name === 'Fallback';
  return isWord(namespace) && (name === 'del' || name === 'moveFrom' || name === 'pPrChange');
}

/**
 * Paragraphs and tables of a body, header or footer. Removed text (revision marks) and the second copy that Word keeps
 * for old versions are left out; lines in one cell are joined by "\n". A table inside a table is a table of its own.
 */
export function readStory(bytes: Uint8Array): Story {
  const reader = new StoryReader();
  readXml(bytes, reader);
  return reader.story;
}

class StoryReader {
  readonly #paragraphs: StoryParagraph[] = [];
  readonly #tables: string[][][] = [];
  readonly #openParagraphs: OpenParagraph[] = [];
  readonly #openTables: OpenTable[] = [];
  readonly #blocks: StoryBlock[] = [];
  readonly #controls: StoryControl[] = [];
  readonly #openControls: OpenControl[] = [];
  #runDepth = 0;
  #skippedDepth = 0;
  #inText = false;

  get story(): Story {
    return {
      paragraphs: this.#paragraphs,
      tables: this.#tables,
      blocks: this.#blocks,
      controls: this.#controls,
    };
  }

  open = (name: string, namespace: string, attribute: (localName: string) => string | undefined): void => {
    if (isSkipped(name, namespace)) this.#skippedDepth += 1;
    if (this.#skippedDepth > 0 || !isWord(namespace)) return;
    const paragraph = this.#openParagraphs.at(-1);
    switch (name) {
      case 'p':
        this.#openParagraphs.push({ styleId: '', outlineLevel: undefined, text: '', isListItem: false });
        for (const control of this.#openControls) if (control.hasText) control.text += '\n';
        return;
      case 'numPr':
        if (paragraph) paragraph.isListItem = true;
        return;
      case 'sdt':
        this.#openControls.push({ tag: '', text: '', isPlaceholder: false, hasText: false });
        return;
      case 'tag': {
        const control = this.#openControls.at(-1);
        if (control) control.tag = attribute('val') ?? '';
        return;
      }
      case 'showingPlcHdr': {
        const control = this.#openControls.at(-1);
        if (control) control.isPlaceholder = !['0', 'false', 'off'].includes(attribute('val') ?? '1');
        return;
      }
      case 'pStyle':
        if (paragraph) paragraph.styleId = attribute('val') ?? '';
        return;
      case 'outlineLvl':
        if (paragraph) paragraph.outlineLevel = Number(attribute('val') ?? 9);
        return;
      case 'r':
        this.#runDepth += 1;
        return;
      case 't':
        this.#inText = true;
        return;
      case 'tbl':
        this.#openTables.push({ rows: [], cell: undefined });
        return;
      case 'tr':
        this.#openTables.at(-1)?.rows.push([]);
        return;
      case 'tc': {
        const table = this.#openTables.at(-1);
        if (table) table.cell = [];
        return;
      }
      default:
        this.#mark(name, attribute);
    }
  };

  close = (name: string, namespace: string): void => {
    if (isSkipped(name, namespace)) this.#skippedDepth -= 1;
    if (this.#skippedDepth > 0 || !isWord(namespace)) return;
    if (name === 'r') this.#runDepth -= 1;
    else if (name === 't') this.#inText = false;
    else if (name === 'p') this.#closeParagraph();
    else if (name === 'tc') this.#closeCell();
    else if (name === 'sdt') {
      const control = this.#openControls.pop();
      if (control) {
        const { tag, text, isPlaceholder } = control;
        this.#controls.push({ tag, text, isPlaceholder });
      }
    } else if (name === 'tbl') {
      const table = this.#openTables.pop();
      if (table === undefined) return;
      this.#tables.push(table.rows);
      this.#blocks.push({ kind: 'table', rows: table.rows });
    }
  };

  text = (text: string): void => {
    if (this.#inText && this.#skippedDepth === 0) this.#add(text);
  };

  /** Characters that Word writes as elements; a tab stop in the properties of a paragraph is not one of them. */
  #mark(name: string, attribute: (localName: string) => string | undefined): void {
    if (this.#runDepth === 0) return;
    if (name === 'tab') this.#add('\t');
    else if (name === 'cr' || (name === 'br' && (attribute('type') ?? 'textWrapping') === 'textWrapping'))
      this.#add('\n');
    else if (name === 'noBreakHyphen') this.#add('\u2011');
    else if (name === 'softHyphen') this.#add('\u00ad');
  }

  #add(text: string): void {
    const paragraph = this.#openParagraphs.at(-1);
    if (paragraph) paragraph.text += text;
    for (const control of this.#openControls) {
      control.text += text;
      control.hasText = true;
    }
  }

  #closeParagraph(): void {
    const closed = this.#openParagraphs.pop();
    if (closed === undefined) return;
    const { isListItem, ...paragraph } = closed;
    const cell = this.#openTables.at(-1)?.cell;
    if (cell !== undefined) cell.push(paragraph.text);
    else if (paragraph.text !== '') {
      this.#paragraphs.push(paragraph);
      this.#blocks.push({ kind: 'paragraph', paragraph, isListItem });
    }
  }

  #closeCell(): void {
    const table = this.#openTables.at(-1);
    if (table?.cell === undefined) return;
    table.rows.at(-1)?.push(table.cell.join('\n'));
    table.cell = undefined;
  }
}
