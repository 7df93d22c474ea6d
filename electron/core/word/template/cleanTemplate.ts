import type { LeftBehind, LeftBehindKind } from './templateContent.ts';
import {
  attribute,
  childNamed,
  elementsUnder,
  isElement,
  rewriteUnder,
  type XmlElement,
  type XmlNode,
} from './xmlTree.ts';

/** Fields that only look at the document itself. Every other field (a link, a file, a database) keeps its last words. */
const OWN_FIELDS =
  /^(?:PAGE|NUMPAGES|SECTION|SECTIONPAGES|DATE|TIME|TOC|TC|PAGEREF|REF|NOTEREF|STYLEREF|SEQ|TITLE|SUBJECT|QUOTE|SYMBOL)$/u;

/** Marks of readers and checkers, and what may lead outside the file; gone without a trace. */
const REMOVED = new Set([
  'del',
  'moveFrom',
  'moveFromRangeStart',
  'moveFromRangeEnd',
  'moveToRangeStart',
  'moveToRangeEnd',
  'rPrChange',
  'pPrChange',
  'sectPrChange',
  'tblPrChange',
  'trPrChange',
  'tcPrChange',
  'tblGridChange',
  'tblPrExChange',
  'numberingChange',
  'cellIns',
  'cellDel',
  'cellMerge',
  'commentRangeStart',
  'commentRangeEnd',
  'commentReference',
  'annotationRef',
  'proofErr',
  'permStart',
  'permEnd',
  'dataBinding',
  'altChunk',
  'subDoc',
  'object',
  'control',
  'contentPart',
  'attachedTemplate',
  'mailMerge',
  'trackRevisions',
  'documentProtection',
  'rsids',
  'docVars',
  'linkStyles',
  'saveThroughXslt',
  'attachedSchema',
  'schemaLibrary',
  'docId',
  'removePersonalInformation',
  'removeDateAndTime',
]);
/** What stands around words; the words stay. */
const UNWRAPPED = new Set(['ins', 'moveTo', 'smartTag', 'customXml']);

/**
 * Takes out of a part what does not belong in a file that leaves: revisions, remarks, fields and links to elsewhere,
 * embedded programs. Text and look stay.
 * @param kept ids of the relations of this part that come along
 * @param tell hears of each drawing and embedded file that stays behind: whoever made the template has to know
 */
export function cleanPart(
  part: XmlElement,
  kept: ReadonlySet<string>,
  tell: (one: LeftBehind) => void,
): void {
  rewriteUnder(part, (child) => cleaned(child, kept, tell));
  for (const element of elementsUnder(part)) if (element.name === 'p') unlinkFields(element);
}

/** In front, the order of the schema: whoever edits the file later leaves no name and no time. */
export function hidePersons(settings: XmlElement): void {
  const before = new Set(['writeProtection', 'view', 'zoom']);
  // Blanks between the elements say nothing about the order.
  const at = settings.children.findIndex((child) => isElement(child) && !before.has(child.name));
  const prefix = settings.raw.split(/[\s:]/u)[0] ?? 'w';
  const mark = (name: string): XmlElement => ({
    kind: 'element',
    name,
    namespace: settings.namespace,
    raw: `${prefix}:${name}`,
    children: [],
  });
  settings.children.splice(
    at === -1 ? settings.children.length : at,
    0,
    mark('removePersonalInformation'),
    mark('removeDateAndTime'),
  );
}

function cleaned(
  element: XmlElement,
  kept: ReadonlySet<string>,
  tell: (one: LeftBehind) => void,
): readonly XmlNode[] {
  if (['object', 'control', 'altChunk', 'subDoc'].includes(element.name)) {
    tell({ kind: 'embedded', name: nameOf(element) });
    return [];
  }
  if (REMOVED.has(element.name)) return [];
  if (UNWRAPPED.has(element.name)) {
    return element.children.filter((child) => !isElement(child) || !child.name.endsWith('Pr'));
  }
  if (element.name === 'fldSimple') {
    return isOwnField(attribute(element, 'instr') ?? '') ? [element] : element.children;
  }
  const lost = lostRelation(element, kept);
  if (element.name === 'hyperlink') return lost ? element.children : [element];
  // A reference to a part that stays behind: a word processor would call the file damaged.
  if (lost && ['drawing', 'pict', 'headerReference', 'footerReference'].includes(element.name)) return [];
  if (
    ['drawing', 'pict'].includes(element.name) &&
    [...elementsUnder(element)].some((one) => lostRelation(one, kept))
  ) {
    tell({ kind: kindOf(element), name: nameOf(element) });
    return [];
  }
  return [element];
}

/** What a drawing holds, by the address of its kind of data. */
function kindOf(drawing: XmlElement): LeftBehindKind {
  const uri = [...elementsUnder(drawing)].find(({ name }) => name === 'graphicData');
  const address = uri === undefined ? '' : (attribute(uri, 'uri') ?? '');
  if (address.endsWith('/diagram')) return 'diagram';
  if (/\/chart(ex)?$/u.test(address)) return 'chart';
  return address.endsWith('/picture') || drawing.name === 'pict' ? 'linkedPicture' : 'otherDrawing';
}

/** The name that Word gives to a drawing; an embedded file goes by the program that made it. */
function nameOf(element: XmlElement): string {
  const found = [...elementsUnder(element)].find(({ name }) => name === 'docPr' || name === 'OLEObject');
  return (found === undefined ? '' : (attribute(found, 'name') ?? attribute(found, 'ProgID') ?? '')).slice(
    0,
    80,
  );
}

/** Attributes that name a relation: r:id, r:embed, r:link, r:pict, and the four of a diagram. */
const RELATION = /\br:(?:id|embed|link|pict|href|dm|lo|qs|cs)\s*=\s*"([^"]*)"/gu;

function lostRelation(element: XmlElement, kept: ReadonlySet<string>): boolean {
  return [...element.raw.matchAll(RELATION)].some(([, id = '']) => id !== '' && !kept.has(id));
}

function isOwnField(instruction: string): boolean {
  const [name = ''] = instruction.trim().split(/\s+/u);
  if (name.toUpperCase() === 'HYPERLINK') return /^\s*HYPERLINK\s+\\l\s/iu.test(instruction);
  return OWN_FIELDS.test(name.toUpperCase());
}

interface OpenField {
  instruction: string;
  /** Runs with the marks and the instruction; the result stands between. */
  readonly marks: XmlElement[];
}

/** A field may run over several runs; its instruction may be split as well. One that is not our own becomes its words. */
function unlinkFields(paragraph: XmlElement): void {
  const open: OpenField[] = [];
  const removed = new Set<XmlElement>();
  for (const run of runsOf(paragraph)) {
    const mark = childNamed(run, 'fldChar');
    const type = mark === undefined ? undefined : attribute(mark, 'fldCharType');
    if (type === 'begin') open.push({ instruction: '', marks: [] });
    const field = open.at(-1);
    const words = childNamed(run, 'instrText');
    if (field === undefined) {
      // An instruction whose beginning stands elsewhere: nobody writes one, so nobody misses it.
      if (words !== undefined) removed.add(run);
      continue;
    }
    if (words !== undefined) {
      field.instruction += words.children.map((node) => (node.kind === 'text' ? node.text : '')).join('');
    }
    if (mark !== undefined || words !== undefined) field.marks.push(run);
    if (type === 'end') {
      open.pop();
      if (!isOwnField(field.instruction)) for (const one of field.marks) removed.add(one);
    }
  }
  // Left open: a table of contents runs over paragraphs, and is one of our own kinds or must not be.
  for (const field of open) {
    if (!isOwnField(field.instruction)) for (const one of field.marks) removed.add(one);
  }
  if (removed.size > 0) rewriteUnder(paragraph, (child) => (removed.has(child) ? [] : [child]));
}

/** Runs of this paragraph, also inside links and content controls; not those of a text box in it. */
function* runsOf(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (!isElement(child) || child.name === 'p') continue;
    if (child.name === 'r') yield child;
    yield* runsOf(child);
  }
}
