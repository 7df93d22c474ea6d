import type { NameCard } from '../../../shared/model/document/documentModel.ts';
import { pageSize } from './pageSize.ts';
import { runsXml } from './wordRuns.ts';

/**
 * A card to fold on A4, lying: two halves whose words stand with their heads to the fold, so that both sides read upright
 * when it stands. Plain text in turned cells: whoever prints it can still change a name in Word. Measures in twips.
 */
const page = { width: pageSize.height, height: pageSize.width, margin: 567 } as const;
const half = (page.width - 2 * page.margin) / 2;
/** Less than the page, so that the line that has to end a body stays on it. */
const height = page.height - 2 * page.margin - 200;
const twipsPerPoint = 20;
/** Width of an average letter of a bold name, as a share of its size. */
const letterWidth = 0.6;

/** One card: the same words in both halves. */
export function nameCardXml(card: NameCard): string {
  const side = (direction: 'tbRl' | 'btLr', isFirst: boolean): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${half}" w:type="dxa"/><w:textDirection w:val="${direction}"/><w:vAlign w:val="center"/></w:tcPr>${wordsXml(card, isFirst)}</w:tc>`;
  const fold = '<w:insideV w:val="dashed" w:sz="4" w:space="0" w:color="B7C4C7"/>';
  return `<w:tbl><w:tblPr><w:tblW w:w="${2 * half}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${fold}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="${half}"/><w:gridCol w:w="${half}"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${height}" w:hRule="exact"/></w:trPr>${side('tbRl', true)}${side('btLr', false)}</w:tr></w:tbl>`;
}

/** Between two cards: a new page, and next to no room. */
export const nextCardXml =
  '<w:p><w:pPr><w:pageBreakBefore/><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>';

/** Lying A4, without header and footer: a card stands in the middle of the table. */
export function cardSectionXml(): string {
  const { width, height: tall, margin } = page;
  return `<w:sectPr><w:pgSz w:w="${width}" w:h="${tall}" w:orient="landscape"/><w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="0" w:footer="0" w:gutter="0"/></w:sectPr>`;
}

/** The name is a heading once, so that whoever hears the file can go from card to card. */
function wordsXml({ name, lines }: NameCard, isHeading: boolean): string {
  const level = isHeading ? '<w:outlineLvl w:val="0"/>' : '';
  const size = 2 * nameSize(name);
  const heading = `<w:p><w:pPr><w:pStyle w:val="CardText"/>${level}</w:pPr>${sized(runsXml([{ text: name, emphasis: 'strong' }]), size)}</w:p>`;
  const rest = lines.map(
    (line) => `<w:p><w:pPr><w:pStyle w:val="CardText"/></w:pPr>${runsXml([{ text: line }])}</w:p>`,
  );
  return [heading, ...rest].join('');
}

/** As large as the card allows; a longer name goes over two lines. In points. */
function nameSize(name: string): number {
  const room = (height - 600) / twipsPerPoint;
  const longest = name.length > 28 ? Math.ceil(name.length / 2) : name.length;
  return Math.max(24, Math.min(56, Math.floor(room / (letterWidth * Math.max(1, longest)))));
}

function sized(xml: string, halfPoints: number): string {
  // Before the mark of right-to-left: the order of the schema.
  return xml.replaceAll(
    /(<w:rtl\/>)?<\/w:rPr>/gu,
    (_whole, rtl: string = '') =>
      `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>${rtl}</w:rPr>`,
  );
}
