import { findRelated, openWordPackage } from './wordPackage.ts';
import { readStory } from './wordStory.ts';
import type { Story } from './wordStory.ts';
import { readStyleSheet } from './wordStyleSheet.ts';
import { readXml } from './xmlReader.ts';
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

/**
 * Reads a .docx from anyone. Size, number, depth and packing of its parts are limited (`zipLimits`); nothing outside the
 * file is fetched and nothing in it is run. Throws `WordFileError` with a reason.
 */
export function readWordText(bytes: Uint8Array): WordText {
  const { archive, documentPath, body } = openWordPackage(bytes);
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
