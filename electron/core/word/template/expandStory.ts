import type { Block, Picture } from '../../../../shared/model/document/documentModel.ts';
import { blocksXml } from '../wordBody.ts';
import type { PlaceholderFault, TemplateContent } from './templateContent.ts';
import { widthAt } from './textWidth.ts';
import {
  childNamed,
  cloneNode,
  isElement,
  type XmlElement,
  type XmlNode,
  type XmlPlaceholder,
} from './xmlTree.ts';

/** Values of the row that is being written, innermost first. */
type Rows = readonly ReadonlyMap<string, string>[];
type Report = (fault: PlaceholderFault, name: string) => void;

/** A placeholder with the elements around it, outermost first. */
interface Found {
  readonly mark: XmlPlaceholder;
  readonly path: readonly XmlElement[];
}

/** What fills one part of a template. */
export interface Expansion {
  readonly content: TemplateContent;
  readonly report: Report;
  /** Twips that text may take where no cell says otherwise. */
  readonly pageWidth: (path: readonly XmlElement[]) => number;
  /** The XML of a picture of ours; null where a picture cannot stand. @param width twips that it may take */
  readonly placePicture: (picture: Picture, width: number) => string | null;
}

/** Fills every placeholder of a part: lists first, from the outside in, then values and blocks. */
export function expandStory(part: XmlElement, expansion: Expansion): void {
  expandLists(part, expansion, []);
  fillRest(part, expansion, []);
  mendContainers(part);
}

function expandLists(root: XmlElement, expansion: Expansion, rows: Rows): void {
  for (;;) {
    const pair = firstPair(root, expansion.report);
    if (pair === null) return;
    expandPair(pair, expansion, rows);
  }
}

/** The first list that stands in no other; ends without a partner are reported and taken out. */
function firstPair(root: XmlElement, report: Report): readonly [Found, Found] | null {
  const open: Found[] = [];
  let first: readonly [Found, Found] | null = null;
  for (const found of placeholdersIn(root, [])) {
    const { mark } = found;
    if (mark.sign === '#') open.push(found);
    if (mark.sign !== '/') continue;
    const at = open.findLastIndex((candidate) => candidate.mark.name === mark.name);
    if (at === -1) {
      report('notOpened', mark.name);
      remove(found);
      continue;
    }
    for (const lost of open.splice(at + 1)) {
      report('notClosed', lost.mark.name);
      remove(lost);
    }
    const opening = open.pop();
    if (opening !== undefined && open.length === 0 && first === null) first = [opening, found];
  }
  if (first !== null) return first;
  // Inside a list that is not closed there may be whole ones; without it they come into view.
  for (const lost of open) {
    report('notClosed', lost.mark.name);
    remove(lost);
  }
  return open.length > 0 ? firstPair(root, report) : null;
}

function expandPair([opening, closing]: readonly [Found, Found], expansion: Expansion, rows: Rows): void {
  const { name } = opening.mark;
  const place = repeatedPlace(opening, closing);
  if (place === null) {
    expansion.report('crossing', name);
    remove(opening);
    remove(closing);
    return;
  }
  const { container, from, to } = place;
  const taken = container.children.slice(from, to + 1);
  const carriers = new Set([carrierOf(opening, container), carrierOf(closing, container)]);
  remove(opening);
  remove(closing);
  // A line that held nothing but the mark goes with it.
  const template = taken.filter(
    (node) =>
      !(isElement(node) && node.name === 'p' && carriers.has(node) && taken.length > 1 && isBlank(node)),
  );
  const items = itemsOf(name, expansion, rows);
  const written = (item: ReadonlyMap<string, string> | null): readonly XmlNode[] => {
    const copy: XmlElement = { ...container, children: template.map(cloneNode) };
    const inner = item === null ? rows : [item, ...rows];
    expandLists(copy, expansion, inner);
    fillRest(copy, { ...expansion, pageWidth: () => widthAt(opening.path, expansion.pageWidth) }, inner);
    return copy.children;
  };
  // Without rows nothing is written, but a wrong name inside is told all the same.
  if (items?.length === 0) written(emptyRow(name, expansion.content));
  container.children.splice(from, to - from + 1, ...(items ?? []).flatMap(written));
}

/** Null when nothing has that name. One entry for each row; a value or a block "repeats" once when it holds something, with nothing new inside. */
function itemsOf(
  name: string,
  { content, report }: Expansion,
  rows: Rows,
): readonly (ReadonlyMap<string, string> | null)[] | null {
  const list = content.lists.get(name);
  if (list !== undefined) return list;
  const value = valueOf(name, content, rows);
  if (value !== undefined) return value.trim() === '' ? [] : [null];
  const blocks = content.blocks.get(name);
  if (blocks !== undefined) return blocks.length === 0 ? [] : [null];
  report(isColumn(name, content) ? 'noList' : 'unknown', name);
  return null;
}

function emptyRow(name: string, { columns }: TemplateContent): ReadonlyMap<string, string> {
  return new Map((columns.get(name) ?? []).map((column) => [column, '']));
}

interface RepeatedPlace {
  readonly container: XmlElement;
  readonly from: number;
  readonly to: number;
}

/** What is repeated: rows of a table, lines of a text, or pieces of one line. */
function repeatedPlace(opening: Found, closing: Found): RepeatedPlace | null {
  const depth = opening.path.findLastIndex((element) => closing.path.includes(element));
  const common = opening.path[depth];
  if (common === undefined) return null;
  const parent = opening.path[depth - 1];
  const whole = (container: XmlElement, child: XmlElement): RepeatedPlace => {
    const index = container.children.indexOf(child);
    return { container, from: index, to: index };
  };
  if (common.name === 'tr' && parent !== undefined) return whole(parent, common);
  const line = opening.path.findLast(({ name }) => name === 'p');
  const sameLine = line !== undefined && closing.path.includes(line);
  if (sameLine && opensAndCloses(line, opening.mark, closing.mark) && !hasSection(line)) {
    const holder = opening.path[opening.path.indexOf(line) - 1];
    return holder === undefined ? null : whole(holder, line);
  }
  const from = indexIn(common, opening);
  const to = indexIn(common, closing);
  if (from < 0 || to < from) return null;
  if (sameLine) return { container: common, from, to };
  const ends = [common.children[from], common.children[to]];
  const named = common.name === 'tbl' ? 'tr' : 'p';
  const fits = ends.every((node) => node !== undefined && isElement(node) && node.name === named);
  return fits ? { container: common, from, to } : null;
}

function indexIn(container: XmlElement, found: Found): number {
  const at = found.path.indexOf(container);
  const child = found.path[at + 1] ?? found.mark;
  return container.children.indexOf(child);
}

function carrierOf(found: Found, container: XmlElement): XmlNode | undefined {
  return found.path[found.path.indexOf(container) + 1] ?? found.mark;
}

/** Whether all that a line says stands between the two marks. */
function opensAndCloses(line: XmlElement, opening: XmlPlaceholder, closing: XmlPlaceholder): boolean {
  const said = wordsOf(line);
  return said[0] === opening && said.at(-1) === closing;
}

/** What a line says: its placeholders and its words, without blanks. */
function wordsOf(element: XmlElement): XmlNode[] {
  return element.children.flatMap((child): XmlNode[] => {
    if (child.kind === 'text') return element.name === 't' && child.text.trim() !== '' ? [child] : [];
    if (!isElement(child)) return [child];
    if (['drawing', 'pict', 'object', 'footnoteReference', 'endnoteReference'].includes(child.name))
      return [child];
    return wordsOf(child);
  });
}

function isBlank(line: XmlElement): boolean {
  return wordsOf(line).length === 0 && !hasSection(line);
}

function hasSection(line: XmlElement): boolean {
  const properties = childNamed(line, 'pPr');
  return properties !== undefined && childNamed(properties, 'sectPr') !== undefined;
}

function fillRest(root: XmlElement, expansion: Expansion, rows: Rows): void {
  const { content, report } = expansion;
  // Gathered first: filling changes what is walked.
  const all = [...placeholdersIn(root, [])];
  for (const found of all) {
    const { mark, path } = found;
    if (mark.sign !== '') continue;
    const value = valueOf(mark.name, content, rows);
    const blocks = content.blocks.get(mark.name);
    if (value !== undefined) replace(found, valueNodes(value, path));
    else if (blocks !== undefined) fillBlock(found, blocks, expansion);
    else {
      report(isColumn(mark.name, content) ? 'outsideList' : 'unknown', mark.name);
      remove(found);
    }
  }
}

function fillBlock(found: Found, blocks: readonly Block[], expansion: Expansion): void {
  const { report, pageWidth, placePicture } = expansion;
  const { mark, path } = found;
  const line = path.findLast(({ name }) => name === 'p');
  const holder = line === undefined ? undefined : path[path.indexOf(line) - 1];
  if (line === undefined || holder === undefined || wordsOf(line).length > 1) {
    report('blockNotAlone', mark.name);
    remove(found);
    return;
  }
  const width = widthAt(path, pageWidth);
  const xml = blocks.length === 0 ? '' : blocksXml(blocks, width, (picture) => placePicture(picture, width));
  const written: XmlNode[] = xml === '' ? [] : [{ kind: 'written', xml }];
  remove(found);
  const at = holder.children.indexOf(line);
  // The line that ends a section carries its page set-up.
  holder.children.splice(at, 1, ...written, ...(hasSection(line) ? [line] : []));
}

/** Lines of a value become line breaks of the run that the placeholder stood in. */
function valueNodes(value: string, path: readonly XmlElement[]): XmlNode[] {
  const run = path.at(-1);
  const prefix = run === undefined || !run.raw.includes(':') ? '' : `${run.raw.split(':')[0] ?? ''}:`;
  const namespace = run?.namespace ?? '';
  return value.split('\n').flatMap((text, index): XmlNode[] => [
    ...(index === 0
      ? []
      : [{ kind: 'element' as const, name: 'br', namespace, raw: `${prefix}br`, children: [] }]),
    {
      kind: 'element',
      name: 't',
      namespace,
      raw: `${prefix}t xml:space="preserve"`,
      children: [{ kind: 'text', text, isFilled: true }],
    },
  ]);
}

function valueOf(name: string, content: TemplateContent, rows: Rows): string | undefined {
  for (const row of rows) {
    const value = row.get(name);
    if (value !== undefined) return value;
  }
  return content.values.get(name);
}

function isColumn(name: string, { columns }: TemplateContent): boolean {
  return [...columns.values()].some((names) => names.includes(name));
}

function* placeholdersIn(element: XmlElement, path: readonly XmlElement[]): Generator<Found> {
  const here = [...path, element];
  // A copy: whoever walks takes placeholders out on the way.
  const children = [...element.children];
  for (const child of children) {
    if (child.kind === 'placeholder') yield { mark: child, path: here };
    else if (isElement(child)) yield* placeholdersIn(child, here);
  }
}

function remove(found: Found): void {
  replace(found, []);
}

function replace({ mark, path }: Found, nodes: readonly XmlNode[]): void {
  const holder = path.at(-1);
  const at = holder?.children.indexOf(mark) ?? -1;
  if (holder !== undefined && at >= 0) holder.children.splice(at, 1, ...nodes);
}

/** A cell, a text box, a header and a body must not be empty or end in a table; a table without rows is none. */
function mendContainers(element: XmlElement): void {
  for (const child of element.children) if (isElement(child)) mendContainers(child);
  element.children = element.children.filter(
    (child) => !(isElement(child) && child.name === 'tbl' && childNamed(child, 'tr') === undefined),
  );
  if (!['tc', 'txbxContent', 'hdr', 'ftr', 'footnote', 'endnote'].includes(element.name)) return;
  const last = element.children.at(-1);
  const ends =
    last !== undefined &&
    (last.kind === 'written' || (isElement(last) && last.name !== 'tbl' && last.name !== 'tcPr'));
  if (ends) return;
  const prefix = element.raw.split(/[\s:]/u)[0] ?? 'w';
  element.children.push({
    kind: 'element',
    name: 'p',
    namespace: element.namespace,
    raw: `${prefix}:p`,
    children: [],
  });
}
