import type { Block, DocumentModel, Runs } from './documentModel.ts';
import { hasPageEdges, headerLine, subtitleLine } from './pageLines.ts';
import { settleDocument } from './settleDocument.ts';

/**
 * Everything a reader of the document can read, in reading order, one line per heading, paragraph, list item, label with
 * its value, or table row (cells parted by tabs). For checks before a file leaves and for search; whatever is not in here
 * is not in the file.
 */
export function documentText(model: DocumentModel): string {
  const settled = settleDocument(model);
  const lines = [
    ...(hasPageEdges(settled) ? [headerLine(settled), settled.title, subtitleLine(settled)] : []),
    ...settled.blocks.flatMap(blockLines),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** The words of one line, without their emphasis. */
export function runsText(runs: Runs): string {
  return runs.map((run) => run.text).join('');
}

/** What a reader can read of one block, a line each; the cells of a line parted by tabs. */
export function blockLines(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [runsText(block.runs)];
    case 'bulletList':
      return block.items.map(runsText);
    case 'keyValues':
      return block.entries.map(([label, value]) => `${label}\t${runsText(value)}`);
    case 'table':
      return [
        block.caption ?? '',
        block.columns.map((column) => column.header).join('\t'),
        ...block.rows.map((row) => row.map(runsText).join('\t')),
      ];
    case 'picture':
      return [
        block.alt,
        ...block.drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])),
      ];
    case 'writingLines':
      return [block.label];
    case 'nameCard':
      return [block.name, ...block.lines];
    case 'pageBreak':
      return [];
  }
}
