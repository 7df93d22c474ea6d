import { wordText } from '../../../shared/text/nl/word.ts';
import type { WordLook } from './wordLook.ts';
import { pageSize } from './pageSize.ts';
import { WORD_NAMESPACE, XML_DECLARATION } from './xmlText.ts';

/** Small print; 6.0:1 on white. */
const MUTED = '57666A';
const LINE = 'B7C4C7';

/** From here on styles belong to tables and page edges, not to what a person types. */
const TABLE_PRIORITY = 39;

type StyleKind = 'paragraph' | 'character' | 'table';
type Style = Readonly<{
  id: string;
  name: string;
  kind?: StyleKind;
  isDefault?: boolean;
  isOwn?: boolean;
  basedOn?: string;
  next?: string;
  priority: number;
  /** Inner XML of `w:pPr`, `w:rPr` and what follows; element order is that of the schema. */
  paragraph?: string;
  run?: string;
  rest?: string;
}>;

const names = wordText.styleNames;
const headingRun = (ink: string, halfPoints: number): string =>
  `<w:b/><w:bCs/><w:color w:val="${ink}"/><w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const headingParagraph = (before: number, after: number, level: number): string =>
  `<w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="${after}" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="${level}"/>`;
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${LINE}"/>`;
const footerTab = `<w:tabs><w:tab w:val="right" w:pos="${pageSize.textWidth}"/></w:tabs>`;

const TABLE_MARGINS =
  '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>';

/** Every style, in the colours of the house. */
const stylesOf = ({ ink, tint }: WordLook): readonly Style[] => [
  { id: 'Normal', name: 'Normal', isDefault: true, priority: 0 },
  {
    id: 'DefaultParagraphFont',
    name: 'Default Paragraph Font',
    kind: 'character',
    isDefault: true,
    priority: 1,
  },
  {
    id: 'TableNormal',
    name: 'Normal Table',
    kind: 'table',
    isDefault: true,
    priority: 99,
    rest: `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${TABLE_MARGINS}</w:tblPr>`,
  },
  {
    id: 'Title',
    name: 'Title',
    basedOn: 'Normal',
    next: 'Subtitle',
    priority: 10,
    paragraph:
      '<w:keepNext/><w:keepLines/><w:spacing w:before="0" w:after="40" w:line="240" w:lineRule="auto"/><w:contextualSpacing/>',
    run: headingRun(ink, 40),
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    basedOn: 'Normal',
    next: 'Normal',
    priority: 11,
    paragraph: `<w:pBdr><w:bottom w:val="single" w:sz="8" w:space="6" w:color="${ink}"/></w:pBdr><w:spacing w:before="0" w:after="240"/>`,
    run: `<w:color w:val="${MUTED}"/>${size(23)}`,
  },
  {
    id: 'Heading1',
    name: 'heading 1',
    basedOn: 'Normal',
    next: 'Normal',
    priority: 9,
    paragraph: headingParagraph(300, 100, 0),
    run: headingRun(ink, 27),
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    basedOn: 'Normal',
    next: 'Normal',
    priority: 9,
    paragraph: headingParagraph(220, 70, 1),
    run: headingRun(ink, 23),
  },
  {
    id: 'Heading3',
    name: 'heading 3',
    basedOn: 'Normal',
    next: 'Normal',
    priority: 9,
    paragraph: headingParagraph(160, 40, 2),
    run: headingRun(ink, 21),
  },
  {
    id: 'ListBullet',
    name: 'List Bullet',
    basedOn: 'Normal',
    priority: 36,
    paragraph:
      '<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/><w:ind w:left="340" w:hanging="340"/>',
  },
  {
    id: 'Lead',
    name: names.lead,
    isOwn: true,
    basedOn: 'Normal',
    priority: 12,
    paragraph: '<w:spacing w:after="160"/>',
    run: size(23),
  },
  {
    id: 'Note',
    name: names.note,
    isOwn: true,
    basedOn: 'Normal',
    priority: 37,
    run: `<w:color w:val="${MUTED}"/>${size(19)}`,
  },
  {
    id: 'Quote',
    name: 'Quote',
    basedOn: 'Normal',
    priority: 29,
    paragraph: `<w:keepNext/><w:pBdr><w:left w:val="single" w:sz="18" w:space="10" w:color="${ink}"/></w:pBdr><w:ind w:left="284" w:right="284"/>`,
    run: '<w:i/><w:iCs/>',
  },
  {
    id: 'KeyValue',
    name: names.keyValue,
    isOwn: true,
    basedOn: 'Normal',
    priority: 38,
    paragraph: `<w:tabs><w:tab w:val="left" w:pos="${pageSize.labelWidth}"/></w:tabs><w:spacing w:after="50"/><w:ind w:left="${pageSize.labelWidth}" w:hanging="${pageSize.labelWidth}"/>`,
  },
  {
    id: 'Caption',
    name: 'caption',
    basedOn: 'Normal',
    next: 'Normal',
    priority: 35,
    paragraph: '<w:keepNext/><w:spacing w:before="120" w:after="60" w:line="240" w:lineRule="auto"/>',
    run: `<w:b/><w:bCs/>${size(20)}`,
  },
  {
    id: 'TableText',
    name: names.tableText,
    isOwn: true,
    basedOn: 'Normal',
    priority: TABLE_PRIORITY,
    paragraph: '<w:spacing w:before="50" w:after="50" w:line="252" w:lineRule="auto"/>',
    run: size(20),
  },
  {
    id: 'TableHeading',
    name: names.tableHeading,
    isOwn: true,
    basedOn: 'TableText',
    priority: TABLE_PRIORITY,
    run: `<w:b/><w:bCs/><w:color w:val="${ink}"/>`,
  },
  {
    id: 'TableEnd',
    name: names.tableEnd,
    isOwn: true,
    basedOn: 'Normal',
    next: 'Normal',
    priority: 40,
    paragraph: '<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>',
    run: size(8),
  },
  {
    id: 'WritingLine',
    name: names.writingLine,
    isOwn: true,
    basedOn: 'Normal',
    priority: 40,
    // `between` too: else Word draws one line under all of them together.
    paragraph: `<w:pBdr>${border('bottom')}${border('between')}</w:pBdr><w:spacing w:before="0" w:after="0" w:line="480" w:lineRule="exact"/>`,
  },
  {
    id: 'CardText',
    name: names.cardText,
    isOwn: true,
    basedOn: 'Normal',
    priority: 40,
    paragraph: '<w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>',
    run: size(48),
  },
  {
    id: 'Header',
    name: 'header',
    basedOn: 'Normal',
    priority: 99,
    paragraph: '<w:spacing w:after="200" w:line="240" w:lineRule="auto"/>',
    run: `<w:color w:val="${MUTED}"/>${size(18)}`,
  },
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    priority: 99,
    paragraph: `${footerTab}<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>`,
    run: `<w:color w:val="${MUTED}"/>${size(18)}`,
  },
  { id: 'Strong', name: 'Strong', kind: 'character', priority: 22, run: '<w:b/><w:bCs/>' },
  { id: 'Emphasis', name: 'Emphasis', kind: 'character', priority: 20, run: '<w:i/><w:iCs/>' },
  {
    id: 'MeetingTable',
    name: names.meetingTable,
    isOwn: true,
    kind: 'table',
    basedOn: 'TableNormal',
    priority: 59,
    rest: `<w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tblPr/><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${tint}"/></w:tcPr></w:tblStylePr><w:tblStylePr w:type="firstCol"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr>`,
  },
];

/** `word/styles.xml`: Word's own styles by their own names, so that a house style can replace them later. */
export function stylesXml(language: string, look: WordLook): string {
  const fonts = `<w:rFonts w:ascii="${look.font}" w:hAnsi="${look.font}" w:eastAsia="${look.font}" w:cs="${look.font}"/>`;
  return `${XML_DECLARATION}<w:styles xmlns:w="${WORD_NAMESPACE}"><w:docDefaults><w:rPrDefault><w:rPr>${fonts}${size(21)}<w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="110" w:line="269" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${stylesOf(look).map(styleXml).join('')}</w:styles>`;
}

/** In the colour that the template has for text. */
const neutralStyles = stylesOf({
  ink: 'auto',
  tint: 'EFEFEF',
  font: '',
  standIn: '',
  shape: '',
});

/** One of our styles, for a document that has none of that name. */
export type OwnStyle = Readonly<{ id: string; name: string; kind: StyleKind; basedOn: string | undefined }>;

export function ownStyle(id: string): OwnStyle | undefined {
  const style = neutralStyles.find((candidate) => candidate.id === id);
  return style && { id, name: style.name, kind: style.kind ?? 'paragraph', basedOn: style.basedOn };
}

/**
 * The definition of one of our styles, in the colours of nobody: in the template of an organisation our own have no place.
 * @param naming the id to give it, and the ids of the styles that it builds on
 */
export function neutralStyleXml(id: string, naming: (id: string) => string): string {
  const style = neutralStyles.find((candidate) => candidate.id === id);
  if (style === undefined) return '';
  const { next: _next, ...rest } = style;
  return styleXml({
    ...rest,
    id: naming(id),
    isDefault: false,
    ...(style.basedOn === undefined ? {} : { basedOn: naming(style.basedOn) }),
  });
}

/** What a person chooses stands in the gallery of Word; the defaults that no one chooses are hidden. */
function galleryXml(style: Style): string {
  if (style.isDefault && style.kind !== undefined) return '<w:semiHidden/><w:unhideWhenUsed/>';
  return style.priority < TABLE_PRIORITY ? '<w:qFormat/>' : '';
}

function styleXml(style: Style): string {
  const attributes = [
    `w:type="${style.kind ?? 'paragraph'}"`,
    style.isDefault ? 'w:default="1"' : '',
    style.isOwn ? 'w:customStyle="1"' : '',
    `w:styleId="${style.id}"`,
  ].filter((attribute) => attribute !== '');
  const basedOn = style.basedOn === undefined ? '' : `<w:basedOn w:val="${style.basedOn}"/>`;
  const next = style.next === undefined ? '' : `<w:next w:val="${style.next}"/>`;
  const paragraph = style.paragraph === undefined ? '' : `<w:pPr>${style.paragraph}</w:pPr>`;
  const run = style.run === undefined ? '' : `<w:rPr>${style.run}</w:rPr>`;
  return `<w:style ${attributes.join(' ')}><w:name w:val="${style.name}"/>${basedOn}${next}<w:uiPriority w:val="${style.priority}"/>${galleryXml(style)}${paragraph}${run}${style.rest ?? ''}</w:style>`;
}
