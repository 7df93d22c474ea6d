import type { DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { footerLine, headerLine } from '../../../shared/model/document/pageLines.ts';
import { wordText } from '../../../shared/text/nl/word.ts';
import { bodyRelations } from './wordBody.ts';
import { pictureRelation, pictureTarget } from './wordPicture.ts';
import type { WordLook } from './wordLook.ts';
import { runsXml } from './wordRuns.ts';
import { escapeXml, WORD_NAMESPACE, XML_DECLARATION } from './xmlText.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** `word/header1.xml`: organisation, confidentiality and recipient on every page. */
export function headerXml(model: DocumentModel): string {
  return `${XML_DECLARATION}<w:hdr xmlns:w="${WORD_NAMESPACE}"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>${runsXml([{ text: headerLine(model) }])}</w:p></w:hdr>`;
}

/** `word/footer1.xml`: what this is, and page x of y. The numbers are fields; Word counts when it lays out the page. */
export function footerXml(model: DocumentModel): string {
  const field = (name: string): string =>
    `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
  const left = runsXml([{ text: `${footerLine(model)}\t${wordText.page}` }]);
  return `${XML_DECLARATION}<w:ftr xmlns:w="${WORD_NAMESPACE}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${left}${field('PAGE')}${runsXml([{ text: wordText.pageOf }])}${field('NUMPAGES')}</w:p></w:ftr>`;
}

/** `word/settings.xml`. Names and times of later editors are removed by Word when it saves (`removePersonalInformation`). */
export function settingsXml(language: string): string {
  return `${XML_DECLARATION}<w:settings xmlns:w="${WORD_NAMESPACE}"><w:removePersonalInformation/><w:removeDateAndTime/><w:defaultTabStop w:val="567"/><w:autoHyphenation w:val="0"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${language}"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`;
}

/** `word/numbering.xml`: the one bullet list that the style List Bullet uses. */
export function numberingXml(): string {
  return `${XML_DECLARATION}<w:numbering xmlns:w="${WORD_NAMESPACE}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="340" w:hanging="340"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
}

/** `word/fontTable.xml`: which font stands in where the first one is missing. */
export function fontTableXml({ font, standIn, shape }: WordLook): string {
  return `${XML_DECLARATION}<w:fonts xmlns:w="${WORD_NAMESPACE}"><w:font w:name="${font}"><w:altName w:val="${standIn}"/><w:panose1 w:val="${shape}"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`;
}

/** `docProps/core.xml`: title and language; author and last editor are there and empty, no dates. */
export function corePropertiesXml(model: Pick<DocumentModel, 'title' | 'language'>): string {
  return `${XML_DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(model.title)}</dc:title><dc:creator></dc:creator><dc:language>${model.language}</dc:language><cp:lastModifiedBy></cp:lastModifiedBy></cp:coreProperties>`;
}

/** `docProps/app.xml`: no program, no template, an empty company. */
export function appPropertiesXml(): string {
  return `${XML_DECLARATION}<Properties xmlns="${OFFICE}/extended-properties"><Company></Company></Properties>`;
}

/** @param endings of pictures that stand in the body beside our own drawings: `png`, `jpeg` */
export function contentTypesXml(endings: readonly string[] = []): string {
  const override = (path: string, type: string): string =>
    `<Override PartName="${path}" ContentType="${type}"/>`;
  return `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="emf" ContentType="image/x-emf"/>${endings.map((ending) => `<Default Extension="${ending}" ContentType="image/${ending}"/>`).join('')}${override('/word/document.xml', `${WORD_TYPE}.document.main+xml`)}${['styles', 'settings', 'numbering', 'fontTable'].map((name) => override(`/word/${name}.xml`, `${WORD_TYPE}.${name}+xml`)).join('')}${override('/word/header1.xml', `${WORD_TYPE}.header+xml`)}${override('/word/footer1.xml', `${WORD_TYPE}.footer+xml`)}${override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}${override('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml')}</Types>`;
}

export function packageRelationsXml(): string {
  return relationsXml([
    ['rId1', `${OFFICE}/relationships/officeDocument`, 'word/document.xml'],
    ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ['rId3', `${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'],
  ]);
}

/**
 * @param pictures how many drawings stand in the body
 * @param media photos in the body, each with its own relation
 */
export function documentRelationsXml(
  pictures = 0,
  media: readonly { readonly id: string; readonly target: string }[] = [],
): string {
  const relation = (id: string, kind: string, target: string): Relation => [
    id,
    `${OFFICE}/relationships/${kind}`,
    target,
  ];
  return relationsXml([
    relation('rId1', 'styles', 'styles.xml'),
    relation('rId2', 'settings', 'settings.xml'),
    relation('rId3', 'numbering', 'numbering.xml'),
    relation('rId4', 'fontTable', 'fontTable.xml'),
    relation(bodyRelations.header, 'header', 'header1.xml'),
    relation(bodyRelations.footer, 'footer', 'footer1.xml'),
    ...Array.from({ length: pictures }, (_, index) =>
      relation(pictureRelation(index + 1), 'image', pictureTarget(index + 1)),
    ),
    ...media.map(({ id, target }) => relation(id, 'image', target)),
  ]);
}

type Relation = readonly [id: string, type: string, target: string];

function relationsXml(relations: readonly Relation[]): string {
  const items = relations
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('');
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items}</Relationships>`;
}
