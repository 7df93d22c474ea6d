import { documentPartsText } from '../../text/nl/documentParts.ts';
import { heading, headingId, table } from './buildDocument.ts';
import type { Block, DocumentModel, Runs } from './documentModel.ts';
import { blockLines } from './documentText.ts';

/** How abbreviations are explained in a document (feature M14). */
export const abbreviationModes = ['off', 'firstUse', 'appendix'] as const;
export type AbbreviationMode = (typeof abbreviationModes)[number];

/** An abbreviation with its meaning as the glossary has it: the words in full, a colon, and what they mean. */
export interface Abbreviation {
  readonly term: string;
  readonly meaning: string;
}

const words = documentPartsText.abbreviations;
const appendixId = headingId('abbreviations');

/** Two capitals or more, or a number with one: `OM`, `RvdK`, `3RO`. A capital at the start alone is an ordinary word. */
export function looksAbbreviated(term: string): boolean {
  return /^[\p{L}\p{N}&.-]{2,12}$/u.test(term) && (term.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

/**
 * Explains the abbreviations that occur in a settled document, and no others: at their first use in running text, or in a table at
 * the end. What someone said in their own words is not touched, nor is a heading; what stands only there is explained
 * at the end too. Twice is the same as once.
 */
export function explainAbbreviations(
  document: DocumentModel,
  mode: AbbreviationMode,
  known: readonly Abbreviation[],
): DocumentModel {
  if (mode === 'off' || hasAppendix(document)) return document;
  const open = new Map(known.map((one) => [one.term, one]));
  const used = new Map<string, Abbreviation>();
  const blocks = document.blocks.map((block) => {
    if (mode === 'firstUse') return expanded(block, open);
    noteUse(block, open, used);
    return block;
  });
  if (mode === 'firstUse')
    for (const block of document.blocks) if (!isRunning(block)) noteUse(block, open, used);
  const rows = [...used.values()].toSorted((a, b) => a.term.localeCompare(b.term, 'nl'));
  if (rows.length === 0) return { ...document, blocks };
  return {
    ...document,
    blocks: [
      ...blocks,
      heading(1, words.heading, appendixId),
      table(
        words.columns.map((header, index) => ({ header, widthPercent: index === 0 ? 20 : 80 })),
        rows.map(({ term, meaning }) => [term, meaning]),
        { rowHeaders: true },
      ),
    ],
  };
}

function hasAppendix({ blocks }: DocumentModel): boolean {
  return blocks.some((block) => block.type === 'heading' && block.id === appendixId);
}

/** Text that may be changed; the words of a person, a heading and a drawing stay as they are. */
function isRunning(block: Block): boolean {
  switch (block.type) {
    case 'paragraph':
      return block.role !== 'quote';
    case 'bulletList':
    case 'keyValues':
    case 'table':
      return true;
    case 'heading':
    case 'picture':
    case 'writingLines':
    case 'nameCard':
    case 'pageBreak':
      return false;
  }
}

type Open = Map<string, Abbreviation>;

function expanded(block: Block, open: Open): Block {
  if (!isRunning(block)) return block;
  const inRuns = (runs: Runs): Runs => runs.map((run) => ({ ...run, text: expandedText(run.text, open) }));
  switch (block.type) {
    case 'paragraph':
      return { ...block, runs: inRuns(block.runs) };
    case 'bulletList':
      return { ...block, items: block.items.map(inRuns) };
    case 'keyValues':
      return {
        ...block,
        entries: block.entries.map(([label, value]) => [label, inRuns(value)] as const),
      };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(inRuns)) };
    case 'heading':
    case 'picture':
    case 'writingLines':
    case 'nameCard':
    case 'pageBreak':
      return block;
  }
}

/** Each abbreviation that is still open gets its words behind it, once; then it is no longer open. */
function expandedText(text: string, open: Open): string {
  let result = '';
  let done = 0;
  for (const { from, to } of wordsIn(text)) {
    const found = open.get(text.slice(from, to));
    if (found === undefined) continue;
    open.delete(found.term);
    const added = words.expansion(wordsInFull(found));
    if (text.startsWith(added, to)) continue;
    result += text.slice(done, to) + added;
    done = to;
  }
  return result + text.slice(done);
}

function noteUse(block: Block, open: Open, used: Map<string, Abbreviation>): void {
  for (const text of blockLines(block)) {
    for (const { from, to } of wordsIn(text)) {
      const found = open.get(text.slice(from, to));
      if (found !== undefined) used.set(found.term, found);
    }
  }
}

/** Words as they stand; capitals count, for `om` is not `OM`. */
function* wordsIn(text: string): Generator<{ readonly from: number; readonly to: number }> {
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:[&.-][\p{L}\p{N}]+)*/gu)) {
    yield { from: match.index, to: match.index + match[0].length };
  }
}

/** What stands before the colon; a meaning without one is short enough as a whole. */
function wordsInFull({ meaning }: Abbreviation): string {
  return (meaning.split(/[:.](?:\s|$)/u)[0] ?? meaning).trim();
}
