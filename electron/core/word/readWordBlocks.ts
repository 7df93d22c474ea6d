import { findRelated, openWordPackage } from './wordPackage.ts';
import { readStory, type StoryTable } from './wordStory.ts';
import { readStyleSheet } from './wordStyleSheet.ts';

export type WordBlock =
  | Readonly<{ kind: 'heading'; level: number; text: string }>
  | Readonly<{ kind: 'paragraph'; text: string; isListItem: boolean }>
  | Readonly<{ kind: 'table'; rows: StoryTable }>;

/**
 * Headings, paragraphs and tables of a .docx from anyone, in the order of the page, within the limits of `readWordText`.
 * Throws `WordFileError` with a reason.
 */
export function readWordBlocks(bytes: Uint8Array): readonly WordBlock[] {
  const { archive, documentPath, body } = openWordPackage(bytes);
  const stylesPath = findRelated(archive, documentPath, /\/relationships\/styles$/u)[0];
  const styles = readStyleSheet(stylesPath === undefined ? undefined : archive.read(stylesPath));
  return readStory(body).blocks.map((block): WordBlock => {
    if (block.kind === 'table') return block;
    const { styleId, outlineLevel, text } = block.paragraph;
    const level =
      outlineLevel !== undefined && outlineLevel >= 0 && outlineLevel < 9
        ? outlineLevel + 1
        : styles.headingLevel(styleId);
    return level === undefined
      ? { kind: 'paragraph', text, isListItem: block.isListItem || /list|lijst/iu.test(styleId) }
      : { kind: 'heading', level, text };
  });
}
