import { paragraph } from '../../../shared/model/document/buildDocument.ts';
import type {
  Block,
  DocumentModel,
  Picture,
  Run,
  Runs,
} from '../../../shared/model/document/documentModel.ts';
import { hasPageEdges, subtitleLine } from '../../../shared/model/document/pageLines.ts';
import { pageSize } from './pageSize.ts';
import { cardSectionXml, nameCardXml, nextCardXml } from './wordNameCard.ts';
import { pictureXml } from './wordPicture.ts';
import { tableXml } from './wordTable.ts';
import { readsFromRight, runsXml } from './wordRuns.ts';
import { RELATIONSHIP_NAMESPACE, WORD_NAMESPACE, XML_DECLARATION } from './xmlText.ts';

/** Relationship ids of the header and footer, as `word/_rels/document.xml.rels` names them. */
export const bodyRelations = { header: 'rIdHeader', footer: 'rIdFooter' } as const;

/**
 * `word/document.xml` of a settled model: title, line under it, blocks, one A4 section.
 * @param ending XML of more blocks at the end, such as the table of a form; it ends in a paragraph
 */
export function documentXml(model: DocumentModel, ending = ''): string {
  const body = new BodyWriter({ textWidth: pageSize.textWidth, hasBookmarks: true });
  if (hasPageEdges(model)) {
    body.paragraph('Title', [{ text: model.title }]);
    const subtitle = subtitleLine(model);
    if (subtitle !== '') body.paragraph('Subtitle', [{ text: subtitle }]);
  }
  writeBlocks(body, model.blocks);
  return `${XML_DECLARATION}<w:document xmlns:w="${WORD_NAMESPACE}" xmlns:r="${RELATIONSHIP_NAMESPACE}"><w:body>${body.end()}${ending}${hasPageEdges(model) ? sectionXml() : cardSectionXml()}</w:body></w:document>`;
}

/**
 * Blocks alone, without title, section or bookmarks: to stand inside a document of others. Ends in a paragraph, as a cell
 * and a body must.
 * @param textWidth twips that a table may take
 * @param placePicture gives the XML of a picture whose bytes get a part of their own; null where none can stand, and then its
 *   words stand in its place
 */
export function blocksXml(
  blocks: readonly Block[],
  textWidth: number,
  placePicture: (picture: Picture) => string | null,
): string {
  const body = new BodyWriter({ textWidth, hasBookmarks: false });
  writeBlocks(body, blocks, (picture) => {
    const xml = placePicture(picture);
    if (xml === null) writeBlock(body, paragraph(picture.alt, 'note'), false);
    else body.drawing(xml);
  });
  return body.end();
}

function writeBlocks(
  body: BodyWriter,
  blocks: readonly Block[],
  placePicture?: (picture: Picture) => void,
): void {
  blocks.forEach((block, index) => {
    if (block.type === 'picture' && placePicture !== undefined) placePicture(block);
    else writeBlock(body, block, introduces(blocks, index));
  });
}

/** A sentence between a heading and what it is about: without this it may stay behind on the page of the heading. */
function introduces(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1]?.type;
  return blocks[index - 1]?.type === 'heading' && (next === 'bulletList' || next === 'table');
}

function writeBlock(body: BodyWriter, block: Block, keepNext: boolean): void {
  switch (block.type) {
    case 'heading':
      body.paragraph(`Heading${block.level}`, [{ text: block.text }], block.id ? { bookmark: block.id } : {});
      return;
    case 'paragraph':
      body.paragraph(paragraphStyles[block.role ?? 'plain'], block.runs, { keepNext });
      return;
    case 'bulletList':
      // The first item stays with the second, so that no heading is left on a page with a single item under it.
      block.items.forEach((item, index) => {
        body.paragraph('ListBullet', item, { keepNext: index === 0 && block.items.length > 1 });
      });
      return;
    case 'keyValues':
      for (const [label, value] of block.entries) {
        const labelRun: Run = { text: label, emphasis: 'strong' };
        body.paragraph('KeyValue', [labelRun, { text: '\t' }, ...value]);
      }
      return;
    case 'table':
      if (block.caption !== undefined) body.paragraph('Caption', [{ text: block.caption }]);
      body.table(tableXml(block, body.textWidth));
      return;
    case 'picture':
      body.picture(block);
      return;
    case 'writingLines':
      if (block.label !== '') body.paragraph('Note', [{ text: block.label }], { keepNext: true });
      for (let line = 1; line <= block.count; line += 1) {
        body.paragraph('WritingLine', [], { keepNext: line < block.count });
      }
      return;
    case 'nameCard':
      body.nameCard(nameCardXml(block));
      return;
    case 'pageBreak':
      body.newPage();
  }
}

const paragraphStyles = { plain: 'Normal', lead: 'Lead', note: 'Note', quote: 'Quote' } as const;

type ParagraphOptions = Readonly<{ bookmark?: string; keepNext?: boolean }>;

/** Keeps what one paragraph needs to know of the one before it. */
class BodyWriter {
  readonly #pieces: string[] = [];
  readonly #bookmarks = new Set<string>();
  #afterTable = false;
  #breakBefore = false;
  #pictures = 0;
  readonly #hasBookmarks: boolean;
  readonly textWidth: number;

  constructor(place: Readonly<{ textWidth: number; hasBookmarks: boolean }>) {
    this.textWidth = place.textWidth;
    this.#hasBookmarks = place.hasBookmarks;
  }

  paragraph(style: string, runs: Runs, options: ParagraphOptions = {}): void {
    // A heading brings its own space; other text would stick to the table above it.
    if (this.#afterTable && !style.startsWith('Heading')) this.#gap();
    this.#afterTable = false;
    const properties = [
      style === 'Normal' ? '' : `<w:pStyle w:val="${style}"/>`,
      options.keepNext ? '<w:keepNext/>' : '',
      this.#breakBefore ? '<w:pageBreakBefore/>' : '',
      readsFromRight(runs) ? '<w:bidi/>' : '',
    ].join('');
    this.#breakBefore = false;
    const opening = properties === '' ? '<w:p>' : `<w:p><w:pPr>${properties}</w:pPr>`;
    this.#pieces.push(opening, this.#bookmarked(runsXml(runs), options.bookmark), '</w:p>');
  }

  /** Word joins two tables that touch, and has no page break before a table: both want a paragraph in between. */
  table(xml: string): void {
    if (this.#afterTable || this.#breakBefore) this.#gap();
    this.#pieces.push(xml);
    this.#afterTable = true;
  }

  /** A picture in its own paragraph; its bytes stand in `picturesOf`, in the same order. */
  picture(picture: Picture): void {
    this.#pictures += 1;
    this.drawing(pictureXml(picture, this.#pictures));
  }

  /** XML of a drawing in its own paragraph. */
  drawing(xml: string): void {
    if (this.#afterTable) this.#gap();
    this.#afterTable = false;
    const pageBreak = this.#breakBefore ? '<w:pPr><w:pageBreakBefore/></w:pPr>' : '';
    this.#breakBefore = false;
    this.#pieces.push(`<w:p>${pageBreak}<w:r>${xml}</w:r></w:p>`);
  }

  /** A card fills its page; what stands before the next one takes no room. */
  nameCard(xml: string): void {
    if (this.#pieces.length > 0) this.#pieces.push(nextCardXml);
    this.#pieces.push(xml);
    this.#afterTable = true;
  }

  newPage(): void {
    this.#breakBefore = true;
  }

  /** All of it; a body may not end in a table. */
  end(): string {
    if (this.#afterTable) this.#gap();
    return this.#pieces.join('');
  }

  #gap(): void {
    const pageBreak = this.#breakBefore ? '<w:pageBreakBefore/>' : '';
    this.#breakBefore = false;
    this.#pieces.push(`<w:p><w:pPr><w:pStyle w:val="TableEnd"/>${pageBreak}</w:pPr></w:p>`);
  }

  #bookmarked(xml: string, bookmark: string | undefined): string {
    if (bookmark === undefined || !this.#hasBookmarks || this.#bookmarks.has(bookmark)) return xml;
    const number = this.#bookmarks.size;
    this.#bookmarks.add(bookmark);
    return `<w:bookmarkStart w:id="${number}" w:name="${bookmark}"/>${xml}<w:bookmarkEnd w:id="${number}"/>`;
  }
}

function sectionXml(): string {
  const { width, height, marginTop, marginBottom, marginSide, headerFromEdge, footerFromEdge } = pageSize;
  return `<w:sectPr><w:headerReference w:type="default" r:id="${bodyRelations.header}"/><w:footerReference w:type="default" r:id="${bodyRelations.footer}"/><w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="${marginTop}" w:right="${marginSide}" w:bottom="${marginBottom}" w:left="${marginSide}" w:header="${headerFromEdge}" w:footer="${footerFromEdge}" w:gutter="0"/></w:sectPr>`;
}
