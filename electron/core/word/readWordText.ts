import { WordFileError } from './wordFileError.ts';
import { readStory } from './wordStory.ts';
import type { Story } from './wordStory.ts';
import { readStyleSheet } from './wordStyleSheet.ts';
import { readXml } from './xmlReader.ts';
import { openZip } from './zipReader.ts';
import type { ZipArchive } from './zipReader.ts';

/** The words of a Word file. */
export type WordText = Readonly<{
  /** From the properties of the file, as are language and creator; empty when absent. */
  title: string;
  language: string;
  creator: string;
  lastModifiedBy: string;
  headings: readonly Readonly<{ level: number; text: string }>[];
  /** Body text outside tables that is no heading; empty lines are left out. */
  paragraphs: readonly string[];
  /** Tables, rows, cells; lines in one cell are joined by "\n". */
  tables: readonly (readonly (readonly string[])[])[];
  headerText: string;
  footerText: string;
}>;

const OFFICE_DOCUMENT = /\/relationships\/officeDocument$/;
const MACRO_PART = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml)$|(?:^|\/)activeX\//i;

/**
 * Reads a .docx from anyone. Size, number, depth and packing of its parts are limited (`zipLimits`); nothing outside the
 * file is fetched and nothing in it is run. Throws `WordFileError` with a reason.
 */
export function readWordText(bytes: Uint8Array): WordText {
  const archive = openZip(bytes);
  refuseMacros(archive);
  const documentPath = findRelated(archive, '', OFFICE_DOCUMENT)[0];
  const body = documentPath === undefined ? undefined : archive.read(documentPath);
  if (documentPath === undefined || body === undefined) throw new WordFileError('notWord');
  const related = (kind: string): readonly string[] =>
    findRelated(archive, documentPath, new RegExp(`/relationships/${kind}$`));
  const stylesPath = related('styles')[0];
  const styles = readStyleSheet(stylesPath === undefined ? undefined : archive.read(stylesPath));
  const story = readStory(body);
  const core = readCore(archive);
  const levelled = story.paragraphs.map(({ styleId, outlineLevel, text }) => ({
    level: outlineLevel === undefined ? styles.headingLevel(styleId) : headingOf(outlineLevel),
    text,
  }));
  return {
    title: core.get('title') ?? '',
    language: styles.language === '' ? (core.get('language') ?? '') : styles.language,
    creator: core.get('creator') ?? '',
    lastModifiedBy: core.get('lastModifiedBy') ?? '',
    headings: levelled.flatMap(({ level, text }) => (level === undefined ? [] : [{ level, text }])),
    paragraphs: levelled.filter(({ level }) => level === undefined).map(({ text }) => text),
    tables: story.tables,
    headerText: storiesText(archive, related('header')),
    footerText: storiesText(archive, related('footer')),
  };
}

function headingOf(outlineLevel: number): number | undefined {
  return outlineLevel >= 0 && outlineLevel < 9 ? outlineLevel + 1 : undefined;
}

function refuseMacros(archive: ZipArchive): void {
  const types = archive.read('[Content_Types].xml');
  if (types === undefined) throw new WordFileError('notWord');
  let hasMacros = archive.paths.some((path) => MACRO_PART.test(path));
  readXml(types, {
    open: (_name, _namespace, attribute) => {
      if (/macroEnabled|vbaProject/i.test(attribute('ContentType') ?? '')) hasMacros = true;
    },
    close: () => undefined,
    text: () => undefined,
  });
  if (hasMacros) throw new WordFileError('macros');
}

/** Paths of the parts that `source` points to with a relation of this type; addresses outside the file are passed over. */
function findRelated(archive: ZipArchive, source: string, type: RegExp): readonly string[] {
  const slash = source.lastIndexOf('/') + 1;
  const folder = source.slice(0, slash);
  const relations = archive.read(`${folder}_rels/${source.slice(slash)}.rels`);
  const found: string[] = [];
  if (relations === undefined) return found;
  readXml(relations, {
    open: (name, _namespace, attribute) => {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      if (type.test(attribute('Type') ?? '')) found.push(inside(folder, attribute('Target') ?? ''));
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

/** Resolves a target against the folder of its source; a target that climbs out of the archive names no part. */
function inside(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function storiesText(archive: ZipArchive, paths: readonly string[]): string {
  const stories = paths
    .map((path) => archive.read(path))
    .flatMap((bytes) => (bytes === undefined ? [] : [storyText(readStory(bytes))]));
  return [...new Set(stories)].filter((text) => text !== '').join('\n');
}

function storyText(story: Story): string {
  const cells = story.tables.flat().map((row) => row.join('\t'));
  return [...story.paragraphs.map((paragraph) => paragraph.text), ...cells].join('\n');
}

function readCore(archive: ZipArchive): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const path = findRelated(archive, '', /\/core-properties$/)[0] ?? 'docProps/core.xml';
  const bytes = archive.read(path);
  let current = '';
  if (bytes === undefined) return values;
  readXml(bytes, {
    open: (name) => {
      current = name;
    },
    close: () => {
      current = '';
    },
    text: (text) => {
      if (current !== '') values.set(current, (values.get(current) ?? '') + text);
    },
  });
  return values;
}
