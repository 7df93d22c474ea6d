import { WordFileError } from '../wordFileError.ts';
import { escapeXml, WORD_NAMESPACE, XML_DECLARATION } from '../xmlText.ts';
import { readXml } from '../xmlReader.ts';
import { openWordPackage } from '../wordPackage.ts';
import type { ZipArchive } from '../zipReader.ts';
import type { ZipPart } from '../zipWriter.ts';
import { cleanPart, hidePersons } from './cleanTemplate.ts';
import type { LeftBehind } from './templateContent.ts';
import { readXmlTree, writeXmlTree, type XmlElement } from './xmlTree.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** A house style with a logo stays far below. */
export const largestTemplate = 4 * 1024 * 1024;

/** Kinds of relation whose parts come along; anything else (remarks, programs, data, other files) stays behind. */
const KEPT =
  /\/relationships\/(styles|settings|numbering|fontTable|theme|header|footer|footnotes|endnotes|image|font)$/u;
/** Parts with words of their own, where placeholders may stand. */
const STORIES = /\/relationships\/(header|footer|footnotes|endnotes)$/u;
const PICTURE = /\.(png|jpe?g|gif|bmp|emf|wmf|tiff?)$/iu;

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** A part that can be changed; `relations` are written beside it. */
export interface TemplatePart {
  readonly path: string;
  /** What kind of part, in the last word of its relation: `document`, `header`, `styles`… */
  readonly kind: string;
  readonly tree: XmlElement;
  readonly relations: Relation[];
}

/** A template as parts: those with words and styles as trees, pictures and fonts as bytes. */
export interface TemplatePackage {
  readonly main: TemplatePart;
  readonly parts: readonly TemplatePart[];
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  readonly types: ReadonlyMap<string, string>;
  readonly leftBehind: readonly LeftBehind[];
}

/**
 * Opens a .docx or .dotx from anyone and keeps only what makes its look: styles, numbering, page set-up, headers,
 * footers, notes, pictures, fonts. Throws `WordFileError`.
 */
export function openTemplate(bytes: Uint8Array): TemplatePackage {
  if (bytes.length > largestTemplate) throw new WordFileError('tooLarge');
  const { archive } = openWordPackage(bytes);
  const types = contentTypes(archive);
  const mainPath = relationsOf(archive, '').find(({ type }) => type.endsWith('/officeDocument'))?.target;
  if (mainPath === undefined) throw new WordFileError('notWord');
  const parts = new Map<string, TemplatePart>();
  const other = new Map<string, Uint8Array>();
  const leftBehind: LeftBehind[] = [];
  const take = (path: string, kind: string): boolean => {
    if (parts.has(path) || other.has(path)) return true;
    const content = archive.read(path);
    if (content === undefined) return false;
    if (kind === 'image' || kind === 'font') {
      if (kind === 'image' && !PICTURE.test(path)) return false;
      other.set(path, content);
      return true;
    }
    const part: TemplatePart = { path, kind, tree: readXmlTree(content), relations: [] };
    parts.set(path, part);
    for (const relation of relationsOf(archive, path)) {
      const match = KEPT.exec(relation.type);
      if (match !== null && take(relation.target, match[1] ?? '')) part.relations.push(relation);
    }
    cleanPart(part.tree, new Set(part.relations.map(({ id }) => id)), (one) => leftBehind.push(one));
    if (kind === 'settings') hidePersons(part.tree);
    return true;
  };
  if (!take(mainPath, 'document')) throw new WordFileError('notWord');
  const main = parts.get(mainPath);
  if (main === undefined || main.tree.name !== 'document') throw new WordFileError('notWord');
  // The second dialect (Strict Open XML), which hardly anyone writes: our blocks would be of the first.
  if (main.tree.namespace !== WORD_NAMESPACE) throw new WordFileError('notWord');
  return { main, parts: [...parts.values()], bytes: other, types, leftBehind };
}

/** The parts where words stand: body, headers, footers, notes. */
export function storiesOf({ main, parts }: TemplatePackage): readonly TemplatePart[] {
  return [main, ...parts.filter(({ kind }) => STORIES.test(`/relationships/${kind}`))];
}

/** A part of the main document by its kind; undefined when the template has none. */
export function partOfKind({ parts }: TemplatePackage, kind: string): TemplatePart | undefined {
  return parts.find((part) => part.kind === kind);
}

/** The archive: what was kept, with properties of our own and nothing of the template's. */
export function packedParts(
  template: TemplatePackage,
  properties: Readonly<{ core: string; app: string }>,
  added: readonly ZipPart[] = [],
): ZipPart[] {
  const { main, parts, bytes, types } = template;
  const relations = parts.flatMap((part) =>
    part.relations.length === 0 ? [] : [{ path: relationsPath(part.path), content: relationsXml(part) }],
  );
  const paths = [...parts.map(({ path }) => path), ...bytes.keys()];
  const root: readonly Relation[] = [
    { id: 'rId1', type: `${OFFICE}/relationships/officeDocument`, target: main.path },
    { id: 'rId2', type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
    { id: 'rId3', type: `${OFFICE}/relationships/extended-properties`, target: 'docProps/app.xml' },
  ];
  return [
    { path: '[Content_Types].xml', content: typesXml(paths, main.path, types, added) },
    { path: '_rels/.rels', content: relationsXml({ path: '', relations: root }) },
    ...parts.map(({ path, tree }) => ({ path, content: writeXmlTree(tree) })),
    ...relations,
    { path: 'docProps/core.xml', content: properties.core },
    { path: 'docProps/app.xml', content: properties.app },
    ...[...bytes].map(([path, content]) => ({ path, content })),
    ...added,
  ];
}

function contentTypes(archive: ZipArchive): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  readXml(archive.read('[Content_Types].xml') ?? new Uint8Array(), {
    open: (name, _namespace, attribute) => {
      const type = attribute('ContentType') ?? '';
      if (name === 'Override') types.set((attribute('PartName') ?? '').replace(/^\//u, ''), type);
      if (name === 'Default') types.set(`.${(attribute('Extension') ?? '').toLowerCase()}`, type);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return types;
}

/** Relations of a part ('' is the whole archive) to parts inside; what leads outside is not even looked at. */
function relationsOf(archive: ZipArchive, path: string): readonly Relation[] {
  const bytes = archive.read(relationsPath(path));
  const found: Relation[] = [];
  if (bytes === undefined) return found;
  const folder = path.split('/').slice(0, -1);
  readXml(bytes, {
    open: (name, _namespace, attribute) => {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const target = attribute('Target') ?? '';
      const steps = target.startsWith('/') ? [] : [...folder];
      for (const step of target.split('/')) {
        if (step === '..') steps.pop();
        else if (step !== '' && step !== '.') steps.push(step);
      }
      found.push({ id: attribute('Id') ?? '', type: attribute('Type') ?? '', target: steps.join('/') });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

function relationsPath(path: string): string {
  const steps = path.split('/');
  const name = steps.pop() ?? '';
  return [...steps, '_rels', `${name}.rels`].join('/');
}

/** Targets from the root of the archive: that holds wherever the part stands. */
function relationsXml({
  path,
  relations,
}: Pick<TemplatePart, 'path'> & { relations: readonly Relation[] }): string {
  const from = path === '' ? '' : '/';
  const items = relations.map(
    ({ id, type, target }) =>
      `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="${escapeXml(from + target)}"/>`,
  );
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function typesXml(
  paths: readonly string[],
  mainPath: string,
  types: ReadonlyMap<string, string>,
  added: readonly ZipPart[],
): string {
  const defaults = new Map([
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
  ]);
  const overrides: (readonly [string, string])[] = [
    [mainPath, `${WORD_TYPE}.document.main+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
    ...added
      .filter(({ path }) => path.endsWith('.xml'))
      .map(({ path }) => [path, `${WORD_TYPE}.numbering+xml`] as const),
  ];
  if (added.some(({ path }) => path.endsWith('.emf'))) defaults.set('emf', 'image/x-emf');
  for (const path of paths) {
    if (path === mainPath) continue;
    const ending = (/\.([^./]+)$/u.exec(path)?.[1] ?? '').toLowerCase();
    const own = types.get(path);
    if (own !== undefined) overrides.push([path, own]);
    else if (ending !== 'xml') defaults.set(ending, types.get(`.${ending}`) ?? `image/${ending}`);
  }
  const items = [
    ...[...defaults].map(
      ([ending, type]) => `<Default Extension="${escapeXml(ending)}" ContentType="${escapeXml(type)}"/>`,
    ),
    ...overrides.map(
      ([path, type]) => `<Override PartName="/${escapeXml(path)}" ContentType="${escapeXml(type)}"/>`,
    ),
  ];
  return `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types">${items.join('')}</Types>`;
}
