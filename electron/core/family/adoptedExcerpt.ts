import { formatLongDate } from '../../../shared/dates/formatDate.ts';
import { paragraph } from '../../../shared/model/document/buildDocument.ts';
import type { Block, DocumentModel, Runs, Table } from '../../../shared/model/document/documentModel.ts';
import { minutesPlanText } from '../../../shared/text/nl/minutesPlan.ts';

/** Parts that are about the copy itself, not about what was adopted. */
const ownParts: ReadonlySet<string> = new Set(['attendance', 'adoption']);

/**
 * Adopted minutes for one person: the adopted words, and of them only what a selection for this person from the rows of now
 * also has. What was changed or kept since adoption is in neither, so nothing leaks and nothing is told anew.
 * @param selected the excerpt from the rows as they are now
 * @param adoptedOn `YYYY-MM-DD`
 */
export function adoptedExcerpt(
  selected: DocumentModel,
  adopted: DocumentModel,
  adoptedOn: string,
): DocumentModel {
  const lead = paragraph(minutesPlanText.adoptedLead(formatLongDate(adoptedOn)), 'note');
  const frozen = new Map(sectionsOf(adopted).map((section) => [section.id, section.blocks]));
  return {
    ...selected,
    blocks: sectionsOf(selected).flatMap(({ id, heading, blocks }) => {
      const before = frozen.get(id);
      if (id === '') return [lead, ...blocks];
      if (ownParts.has(id) || before === undefined) return [...heading, ...blocks];
      return [...heading, ...keptBlocks(before, blocks)];
    }),
  };
}

interface Section {
  readonly id: string;
  readonly heading: readonly Block[];
  readonly blocks: readonly Block[];
}

/** What stands before the first heading has no id. */
function sectionsOf({ blocks }: DocumentModel): Section[] {
  const sections: { id: string; heading: Block[]; blocks: Block[] }[] = [{ id: '', heading: [], blocks: [] }];
  for (const block of blocks) {
    if (block.type === 'heading' && block.level === 1) {
      sections.push({ id: block.id ?? block.text, heading: [block], blocks: [] });
    } else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

function keptBlocks(adopted: readonly Block[], selected: readonly Block[]): readonly Block[] {
  const texts = new Set(selected.flatMap(textsOf));
  const kept = adopted.flatMap((block): Block[] => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return textsOf(block).every((text) => texts.has(text)) ? [block] : [];
      case 'bulletList': {
        const items = block.items.filter((item) => texts.has(words(item)));
        return items.length === 0 ? [] : [{ ...block, items }];
      }
      case 'keyValues': {
        const entries = block.entries.filter(([label, value]) => texts.has(`${label}: ${words(value)}`));
        return entries.length === 0 ? [] : [{ ...block, entries }];
      }
      case 'table': {
        const rows = keptRows(block, selected);
        return rows.length === 0 && block.rows.length > 0 ? [] : [{ ...block, rows }];
      }
      case 'picture':
      case 'writingLines':
      case 'nameCard':
      case 'pageBreak':
        return [];
    }
  });
  // A heading above nothing would tell that something stood there.
  const told = kept.filter((block, index) => {
    const next = kept[index + 1];
    return block.type !== 'heading' || (next !== undefined && next.type !== 'heading');
  });
  return told.length === 0 ? [paragraph(minutesPlanText.notForYou)] : told;
}

/**
 * Rows by the first line of their first cell: the state of an action goes on after adoption, its words do not. When one
 * wording stands there more often than in the selection, nobody can tell which of them is kept, so none is shown.
 */
function keptRows(table: Table, selected: readonly Block[]): Table['rows'] {
  const mayShow = countBy(
    selected.flatMap((block) => (block.type === 'table' ? block.rows.map(rowKey) : [])),
  );
  const there = countBy(table.rows.map(rowKey));
  return table.rows.filter((row) => {
    const key = rowKey(row);
    return (mayShow.get(key) ?? 0) >= (there.get(key) ?? 0);
  });
}

function rowKey(row: readonly Runs[]): string {
  return words(row[0] ?? []).split('\n')[0] ?? '';
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function textsOf(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [words(block.runs)];
    case 'bulletList':
      return block.items.map(words);
    case 'keyValues':
      return block.entries.map(([label, value]) => `${label}: ${words(value)}`);
    case 'table':
    case 'picture':
    case 'writingLines':
    case 'nameCard':
    case 'pageBreak':
      return [];
  }
}

function words(runs: Runs): string {
  return runs.map(({ text }) => text).join('');
}
