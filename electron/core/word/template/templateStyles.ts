import { neutralStyleXml, ownStyle } from '../wordStyles.ts';
import { WORD_NAMESPACE, RELATIONSHIP_NAMESPACE, XML_DECLARATION } from '../xmlText.ts';
import type { ZipPart } from '../zipWriter.ts';
import { partOfKind, type TemplatePackage } from './templatePackage.ts';
import { attribute, childNamed, elementsUnder, isElement, type XmlElement, type XmlNode } from './xmlTree.ts';

const USED = /<w:(?:pStyle|rStyle|tblStyle) w:val="([A-Za-z0-9]+)"\/>/gu;
const BULLET = /(<w:pPr><w:pStyle w:val="ListBullet"\/>(?:<w:keepNext\/>)?(?:<w:pageBreakBefore\/>)?)/gu;

/**
 * Makes what we wrote wear the styles of the house: each of our styles is met by the one of the same name in the template
 * (in a Dutch Word *Kop 1* is still named "heading 1"); what the template does not have is added without our colours.
 * @returns parts to add to the archive: the numbering, when the template has none
 */
export function wearTemplateStyles(template: TemplatePackage): readonly ZipPart[] {
  const { main } = template;
  const written = [
    ...writtenUnder(main.tree),
    ...template.parts.flatMap((part) => [...writtenUnder(part.tree)]),
  ];
  if (written.length === 0) return [];
  const used = new Set(written.flatMap(({ holder, index }) => usedIn(holder.children[index])));
  const styles = partOfKind(template, 'styles');
  const house = new HouseStyles(styles?.tree);
  // What our styles build on has to be there too.
  for (const id of used) house.idOf(id);
  const bulletList =
    used.has('ListBullet') && !house.hasNumbering('ListBullet') ? addBulletList(template) : null;
  for (const { holder, index } of written) {
    const node = holder.children[index];
    if (node?.kind !== 'written') continue;
    holder.children[index] = { kind: 'written', xml: house.dressed(node.xml, bulletList?.numberId ?? null) };
  }
  house.addMissing();
  return bulletList?.parts ?? [];
}

/** The language of the words that come in is Dutch, whatever the language of the program that made the template. */
export function speakDutch(template: TemplatePackage): void {
  const styles = partOfKind(template, 'styles')?.tree;
  const defaults = styles === undefined ? undefined : childNamed(styles, 'docDefaults');
  for (const element of defaults === undefined ? [] : elementsUnder(defaults)) {
    if (element.name === 'lang') element.raw = element.raw.replace(/(\w+:val\s*=\s*)"[^"]*"/u, '$1"nl-NL"');
  }
}

class HouseStyles {
  readonly #styles: XmlElement | undefined;
  readonly #ids = new Set<string>();
  /** Kind and name, in small letters, to the id in the template. */
  readonly #byName = new Map<string, XmlElement>();
  readonly #known = new Map<string, string>();
  readonly #added: string[] = [];

  constructor(styles: XmlElement | undefined) {
    this.#styles = styles;
    for (const style of styles?.children.filter(isElement) ?? []) {
      const name = childNamed(style, 'name');
      if (style.name !== 'style' || name === undefined) continue;
      this.#ids.add(attribute(style, 'styleId') ?? '');
      this.#byName.set(keyOf(attribute(style, 'type') ?? '', attribute(name, 'val') ?? ''), style);
    }
  }

  /** The id in the template of one of our styles; made up when it has none of that name. */
  idOf(own: string): string {
    const known = this.#known.get(own);
    if (known !== undefined) return known;
    const style = ownStyle(own);
    if (style === undefined) return own;
    const met = this.#byName.get(keyOf(style.kind, style.name));
    const id = met === undefined ? this.#freeId(own) : (attribute(met, 'styleId') ?? own);
    this.#known.set(own, id);
    if (met === undefined) {
      this.#ids.add(id);
      if (style.basedOn !== undefined) this.idOf(style.basedOn);
      this.#added.push(own);
    }
    return id;
  }

  /** Whether the style of the template brings bullets or numbers of its own. */
  hasNumbering(own: string): boolean {
    const style = ownStyle(own);
    const met = style && this.#byName.get(keyOf(style.kind, style.name));
    return met !== undefined && [...elementsUnder(met)].some(({ name }) => name === 'numPr');
  }

  /** Whether plain paragraphs of the house stand against each other, as in a new document of LibreOffice. */
  hasNoSpaceAfterText(): boolean {
    const text = this.#byName.get(keyOf('paragraph', 'Normal'));
    const defaults = this.#styles && childNamed(this.#styles, 'docDefaults');
    const all = defaults && childNamed(defaults, 'pPrDefault');
    return (spaceAfter(text) ?? spaceAfter(all) ?? 0) === 0;
  }

  /** Our XML with the ids of the template. Words of people cannot look like this: their quotes are escaped. */
  dressed(xml: string, bulletNumber: number | null): string {
    const numbered =
      bulletNumber === null
        ? xml
        : xml.replaceAll(
            BULLET,
            `$1<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${bulletNumber}"/></w:numPr>`,
          );
    const dressed = numbered.replaceAll(USED, (whole, own: string) =>
      whole.replace(`"${own}"`, `"${this.idOf(own)}"`),
    );
    return this.hasNoSpaceAfterText() ? withSpaceAfter(dressed) : dressed;
  }

  addMissing(): void {
    const xml = this.#added
      .map((own) => neutralStyleXml(own, (id) => this.idOf(id)))
      // Bullets stand at the lines themselves: the number of the list is not the one that we know.
      .map((style) => style.replace(/<w:numPr>.*?<\/w:numPr>/u, ''))
      .join('');
    if (xml !== '') this.#styles?.children.push({ kind: 'written', xml });
  }

  #freeId(own: string): string {
    return this.#ids.has(own) ? this.#freeId(`${own}Casustafel`) : own;
  }
}

/** Twips after the paragraphs of a style or of all; undefined where it says nothing of it. */
function spaceAfter(holder: XmlElement | undefined): number | undefined {
  const properties = holder && childNamed(holder, 'pPr');
  const spacing = properties && childNamed(properties, 'spacing');
  if (spacing === undefined) return undefined;
  if (attribute(spacing, 'afterAutospacing') === '1') return 1;
  const after = attribute(spacing, 'after');
  return after === undefined ? undefined : Number(after);
}

/** Six points: who writes by hand in such a template types an empty line, and we have none between our paragraphs. */
const SPACE = '<w:spacing w:after="120"/>';

/** Paragraphs without a style of their own get room under them; what has a style has its own. */
function withSpaceAfter(xml: string): string {
  return xml
    .replaceAll('<w:p><w:r>', `<w:p><w:pPr>${SPACE}</w:pPr><w:r>`)
    .replaceAll(
      /<w:p><w:pPr>((?:<w:(?:keepNext|pageBreakBefore|bidi)\/>)+)<\/w:pPr>/gu,
      `<w:p><w:pPr>$1${SPACE}</w:pPr>`,
    );
}

function keyOf(kind: string, name: string): string {
  return `${kind} ${name.toLowerCase()}`;
}

interface WrittenPlace {
  readonly holder: XmlElement;
  readonly index: number;
}

function* writtenUnder(element: XmlElement): Generator<WrittenPlace> {
  for (const [index, child] of element.children.entries()) {
    if (child.kind === 'written') yield { holder: element, index };
    else if (isElement(child)) yield* writtenUnder(child);
  }
}

function usedIn(node: XmlNode | undefined): string[] {
  return node?.kind === 'written' ? [...node.xml.matchAll(USED)].map(([, id = '']) => id) : [];
}

/** A list with bullets beside those of the template. */
function addBulletList(template: TemplatePackage): { numberId: number; parts: readonly ZipPart[] } {
  const numbering = partOfKind(template, 'numbering');
  const items = numbering?.tree.children.filter(isElement) ?? [];
  const highest = (name: string, id: string): number =>
    Math.max(
      0,
      ...items.filter((item) => item.name === name).map((item) => Number(attribute(item, id) ?? 0)),
    );
  const listId = highest('abstractNum', 'abstractNumId') + 1;
  const numberId = highest('num', 'numId') + 1;
  const list = `<w:abstractNum w:abstractNumId="${listId}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="340" w:hanging="340"/></w:pPr></w:lvl></w:abstractNum>`;
  const number = `<w:num w:numId="${numberId}"><w:abstractNumId w:val="${listId}"/></w:num>`;
  if (numbering === undefined) {
    const path = 'word/numberingCasustafel.xml';
    template.main.relations.push({
      id: 'rIdCasustafelNumbering',
      type: `${RELATIONSHIP_NAMESPACE}/numbering`,
      target: path,
    });
    const content = `${XML_DECLARATION}<w:numbering xmlns:w="${WORD_NAMESPACE}">${list}${number}</w:numbering>`;
    return { numberId, parts: [{ path, content }] };
  }
  // Order of the schema: pictures, lists, numbers, and one closing mark.
  const { children } = numbering.tree;
  const position = (names: readonly string[]): number => {
    const at = children.findIndex((child) => isElement(child) && names.includes(child.name));
    return at === -1 ? children.length : at;
  };
  children.splice(position(['numIdMacAtCleanup']), 0, { kind: 'written', xml: number });
  children.splice(position(['num', 'numIdMacAtCleanup']), 0, { kind: 'written', xml: list });
  return { numberId, parts: [] };
}
