import { WordFileError } from './wordFileError.ts';

/** What a reader is told, in document order. Names are without prefix, `namespace` is the full address. */
export type XmlVisitor = Readonly<{
  /** `raw` is the tag as written, without its brackets: for who writes the same XML back. */
  open: (
    name: string,
    namespace: string,
    attribute: (localName: string) => string | undefined,
    raw: string,
  ) => void;
  close: (name: string, namespace: string) => void;
  text: (text: string) => void;
}>;

const DEEPEST = 400;
/** Longest tag in characters (Word packs a whole drawing in one attribute now and then), and most namespaces at once. */
const LONGEST_TAG = 2 * 1024 * 1024;
const MOST_PREFIXES = 300;
const TAG = /^(\/?)([^\s/>="'<&]+)((?:\s+[^\s=/>"'<]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)$/;
const ATTRIBUTE = /([^\s=/>"'<]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

type Open = Readonly<{ tag: string; prefixes: ReadonlyMap<string, string> }>;

/**
 * Walks well-formed XML 1.0. Knows the five built-in entities and character numbers only: a DOCTYPE, and with it every
 * other entity and every address to fetch, is refused. Throws `WordFileError`.
 */
export function readXml(bytes: Uint8Array, visitor: XmlVisitor): void {
  const source = decode(bytes);
  const stack: Open[] = [];
  let at = 0;
  while (at < source.length) {
    const next = source.indexOf('<', at);
    if (next === -1) break;
    if (next > at && stack.length > 0) visitor.text(resolve(source.slice(at, next)));
    at = readMarkup(source, next, stack, visitor);
  }
  if (stack.length > 0) throw new WordFileError('damaged');
}

/** Reads what starts with "<" at `start` and gives where it ends. */
function readMarkup(source: string, start: number, stack: Open[], visitor: XmlVisitor): number {
  if (source.startsWith('<!--', start)) return after(source, '-->', start + 4);
  if (source.startsWith('<?', start)) return after(source, '?>', start + 2);
  if (source.startsWith('<![CDATA[', start)) {
    const end = after(source, ']]>', start + 9);
    visitor.text(source.slice(start + 9, end - 3));
    return end;
  }
  if (source.startsWith('<!', start)) throw new WordFileError('entities');
  const end = endOfTag(source, start);
  readTag(source.slice(start + 1, end - 1), stack, visitor);
  return end;
}

function readTag(inner: string, stack: Open[], visitor: XmlVisitor): void {
  if (inner.length > LONGEST_TAG) throw new WordFileError('tooLarge');
  const match = TAG.exec(inner);
  if (match === null) throw new WordFileError('damaged');
  const [, slash, tag = '', attributes = '', selfClosing] = match;
  if (slash === '/') {
    const open = stack.pop();
    if (open?.tag !== tag) throw new WordFileError('damaged');
    visitor.close(...nameOf(tag, open.prefixes));
    return;
  }
  if (stack.length >= DEEPEST) throw new WordFileError('tooDeep');
  const prefixes = withPrefixes(attributes, stack.at(-1)?.prefixes ?? new Map<string, string>());
  const [name, namespace] = nameOf(tag, prefixes);
  visitor.open(name, namespace, (localName) => attributeOf(attributes, localName), tag + attributes);
  if (selfClosing === '/') visitor.close(name, namespace);
  else stack.push({ tag, prefixes });
}

/** A ">" inside a quoted attribute does not end the tag. */
function endOfTag(source: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (quote === '') {
      if (character === '>') return at + 1;
      if (character === '"' || character === "'") quote = character;
    } else if (character === quote) quote = '';
  }
  throw new WordFileError('damaged');
}

function withPrefixes(attributes: string, outer: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  if (!attributes.includes('xmlns')) return outer;
  const prefixes = new Map(outer);
  for (const [, name = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
    if (name === 'xmlns') prefixes.set('', double ?? single ?? '');
    else if (name.startsWith('xmlns:')) prefixes.set(name.slice(6), double ?? single ?? '');
  }
  if (prefixes.size > MOST_PREFIXES) throw new WordFileError('tooDeep');
  return prefixes;
}

function nameOf(tag: string, prefixes: ReadonlyMap<string, string>): [name: string, namespace: string] {
  const colon = tag.indexOf(':');
  const prefix = colon === -1 ? '' : tag.slice(0, colon);
  return [tag.slice(colon + 1), prefixes.get(prefix) ?? ''];
}

/** The value of an attribute in a tag as written; the prefix of its name does not count. */
export function attributeOf(attributes: string, localName: string): string | undefined {
  if (!attributes.includes(localName)) return undefined;
  for (const [, name = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
    if (name === localName || name.endsWith(`:${localName}`)) return resolve(double ?? single ?? '');
  }
  return undefined;
}

function resolve(text: string): string {
  // XML 1.0 §2.11: every line break inside a document is one line feed.
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!lines.includes('&')) return lines;
  return lines.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|\w+);|&/g, (_whole, name: string | undefined) => {
    if (name === undefined) throw new WordFileError('damaged');
    if (!name.startsWith('#')) return ENTITIES[name] ?? refuseEntity();
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    if (code === 0 || code > 0x10ffff) throw new WordFileError('damaged');
    return String.fromCodePoint(code);
  });
}

function refuseEntity(): never {
  throw new WordFileError('entities');
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  if (at === -1) throw new WordFileError('damaged');
  return at + mark.length;
}

function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new WordFileError('damaged');
  }
}
