import type { OldBlock } from './oldProposal.ts';
import { sectionOf } from './oldWords.ts';

const bullet = /^(?:[-–•*·▪◦]|\(?\d{1,2}[.)]|[a-z]\))\s+/iu;

/** A pasted text as blocks: lines with tabs are a table, a short line that ends in a colon or announces a list is a heading. */
export function blocksOfText(text: string): readonly OldBlock[] {
  const blocks: OldBlock[] = [];
  let rows: string[][] = [];
  const closeTable = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows });
    rows = [];
  };
  for (const raw of text.split(/\r\n|\r|\n/u)) {
    const line = raw.trim();
    // One line with a tab is a line with a tab; a cell of a copied table may be empty at either end.
    if (raw.includes('\t') && line !== '') {
      rows.push(raw.split('\t').map((cell) => cell.trim()));
      continue;
    }
    closeTable();
    if (line === '') continue;
    const isListItem = bullet.test(line);
    const isHeading =
      !isListItem &&
      line.length <= 60 &&
      (/^[^:]{2,}:$/u.test(line) || !['none', 'aside'].includes(sectionOf(line)));
    blocks.push(
      isHeading
        ? { kind: 'heading', level: 2, text: line.replace(/:$/u, '').trim() }
        : { kind: 'paragraph', text: line, isListItem },
    );
  }
  closeTable();
  return blocks;
}
