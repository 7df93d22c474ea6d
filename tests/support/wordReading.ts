import { readWordText } from '../../electron/core/word/readWordText.ts';
import { readXml } from '../../electron/core/word/xmlReader.ts';
import { openZip } from '../../electron/core/word/zipReader.ts';

/**
 * What a reader meets in a file, as lines that a person can look through: properties, page, header and footer, then the body in its
 * order with what each part is. Archives are read file by file; other files are given as they are. Ids that differ at each run
 * become `<id 1>`, `<id 2>` in the order in which they are met.
 */
export function readingOf(name: string, bytes: Uint8Array): string {
  return withoutIds(lines(name, bytes).join('\n'));
}

function lines(name: string, bytes: Uint8Array): readonly string[] {
  if (name.endsWith('.docx')) return [`bestand: ${name}`, ...wordLines(bytes)];
  if (name.endsWith('.zip')) {
    const archive = openZip(bytes);
    return [`bestand: ${name}`, ...archive.paths.flatMap((path) => lines(path, partOf(archive, path)))];
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const body = name.endsWith('.eml') ? withoutTransferCoding(text) : text.replaceAll(/\r?\n[ \t]/gu, '');
  return [
    `bestand: ${name}`,
    `regeleinde: ${text.includes('\r\n') ? 'CRLF' : 'LF'}${text.startsWith('\uFEFF') ? ', met BOM' : ''}`,
    ...body.replace('\uFEFF', '').split(/\r?\n/u),
  ];
}

/** A mail as its reader sees it: words that were written as `=C3=A9` for the way are letters again. */
function withoutTransferCoding(text: string): string {
  const bytes = text
    .replaceAll(/=\r?\n/gu, '')
    .replaceAll(/(?:=[0-9A-F]{2})+/gu, (coded) =>
      Buffer.from(coded.replaceAll('=', ''), 'hex').toString('utf8'),
    );
  // What is folded is a line of a header or of the calendar inside.
  return bytes.replaceAll(/\r?\n[ \t]/gu, '');
}

type Archive = ReturnType<typeof openZip>;

function partOf(archive: Archive, path: string): Uint8Array {
  return archive.read(path) ?? new Uint8Array();
}

function wordLines(bytes: Uint8Array): readonly string[] {
  const word = readWordText(bytes);
  const archive = openZip(bytes);
  const edges = archive.paths
    .filter((path) => /^word\/(header|footer)\d*\.xml$/u.test(path))
    .flatMap((path) =>
      bodyLines(partOf(archive, path)).map((line) => `${path.slice(5).replace('.xml', '')}: ${line}`),
    );
  return [
    `titel: ${word.title}`,
    `taal: ${word.language}`,
    `maker: ${word.creator || '–'}; bewaard door: ${word.lastModifiedBy || '–'}`,
    `delen: ${archive.paths.join(' ')}`,
    ...edges,
    '',
    ...bodyLines(partOf(archive, 'word/document.xml')),
  ];
}

interface Paragraph {
  style: string;
  text: string;
}

/** A paragraph is `style: text`, a row `| cell | cell`, a header row that repeats `‖ cell ‖ cell`. */
function bodyLines(part: Uint8Array): readonly string[] {
  const out: string[] = [];
  const paragraphs: Paragraph[] = [];
  const rows: { cells: string[]; isHeader: boolean }[] = [];
  let cell: string[] | undefined;
  let isWords = false;
  let depth = 0;
  const add = (text: string): void => {
    const paragraph = paragraphs.at(-1);
    if (paragraph !== undefined) paragraph.text += text;
  };
  readXml(part, {
    open: (name, _namespace, attribute) => {
      switch (name) {
        case 'p':
          paragraphs.push({ style: '', text: '' });
          return;
        case 'pStyle': {
          const paragraph = paragraphs.at(-1);
          if (paragraph !== undefined) paragraph.style = attribute('val') ?? '';
          return;
        }
        case 'r':
          depth += 1;
          return;
        case 't':
        case 'instrText':
          isWords = true;
          if (name === 'instrText') add('{');
          return;
        case 'tab':
          if (depth > 0) add(' → ');
          return;
        case 'br':
          add(attribute('type') === 'page' ? '[nieuwe bladzijde]' : ' ⏎ ');
          return;
        case 'pageBreakBefore':
          add('[nieuwe bladzijde] ');
          return;
        case 'docPr':
          add(`[beeld: ${attribute('descr') ?? 'zonder tekst'}]`);
          return;
        case 'sdt':
          add('[veld] ');
          return;
        case 'tag':
          add(`[kenmerk ${attribute('val') ?? ''}] `);
          return;
        case 'tbl':
          out.push(`tabel`);
          return;
        case 'tblCaption':
          out.push(`tabel heet: ${attribute('val') ?? ''}`);
          return;
        case 'tr':
          rows.push({ cells: [], isHeader: false });
          return;
        case 'tblHeader': {
          const row = rows.at(-1);
          if (row !== undefined) row.isHeader = true;
          return;
        }
        case 'tc':
          cell = [];
          return;
        case 'pgSz':
          out.push(
            `papier: ${attribute('w') ?? ''} × ${attribute('h') ?? ''} ${attribute('orient') === 'landscape' ? 'liggend' : 'staand'}`,
          );
          return;
        default:
      }
    },
    close: (name) => {
      if (name === 'r') depth -= 1;
      else if (name === 't') isWords = false;
      else if (name === 'instrText') {
        isWords = false;
        add('}');
      } else if (name === 'p') {
        const { style, text } = paragraphs.pop() ?? { style: '', text: '' };
        const line = style === '' ? text : `${style}: ${text}`;
        if (cell !== undefined) cell.push(text);
        else if (text !== '') out.push(line);
      } else if (name === 'tc') {
        rows.at(-1)?.cells.push((cell ?? []).join(' ⏎ '));
        cell = undefined;
      } else if (name === 'tr') {
        const row = rows.pop();
        if (row !== undefined) {
          const mark = row.isHeader ? '‖' : '|';
          out.push(`${mark} ${row.cells.join(` ${mark} `)}`);
        }
      } else if (name === 'tbl') out.push('einde tabel');
    },
    text: (text) => {
      if (isWords) add(text);
    },
  });
  return out;
}

function withoutIds(text: string): string {
  const seen = new Map<string, string>();
  const whole = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}';
  // The first letters of one are the key of a field, the last ones the number of an aanmelding.
  const part = String.raw`\b[0-9a-f]{8}(?=-[a-z])|\bA-[0-9A-F]{6}\b`;
  return text.replaceAll(new RegExp(`${whole}|${part}`, 'gu'), (id) => {
    const known = seen.get(id) ?? `<id ${seen.size + 1}>`;
    seen.set(id, known);
    return known;
  });
}
