import { documentPartsText as words } from '../../text/nl/documentParts.ts';
import { paragraph } from './buildDocument.ts';
import type { Block, DocumentModel, Table } from './documentModel.ts';

/** Something in a part that can be left out by itself: a column of its table, or a line above the first heading. */
export interface PartField {
  /** `decisions.Evaluatie`, `top.Notulist`; what is kept as the choice. */
  readonly id: string;
  readonly label: string;
  readonly isFixed: boolean;
  readonly isLeftOut: boolean;
}

export interface DocumentPart extends PartField {
  readonly fields: readonly PartField[];
}

const top = 'top';

/**
 * What may never be left out: on which ground it is shared, what was added later, what is only for this recipient, whether it
 * was adopted and how long it is kept. Recipient and confidentiality stand on each page and are no part at all.
 */
const fixedParts: ReadonlySet<string> = new Set([
  top,
  'legalBasis',
  'adoption',
  'addenda',
  'own',
  'abbreviations',
]);
const choosableLines: ReadonlySet<string> = new Set(Object.keys(words.choosableLines));

/** Parts and fields of a whole document, in its order, with what was left out by choice. */
export function partsOfDocument(
  document: DocumentModel,
  leftOut: ReadonlySet<string>,
): readonly DocumentPart[] {
  return sectionsOf(document.blocks).flatMap(({ id, label, blocks }): DocumentPart[] => {
    const fields = fieldsOf(id, blocks).map((field) => ({
      ...field,
      isLeftOut: !field.isFixed && leftOut.has(field.id),
    }));
    if (id === top && fields.length === 0) return [];
    const isFixed = fixedParts.has(id);
    return [{ id, label, isFixed, isLeftOut: !isFixed && leftOut.has(id), fields }];
  });
}

/**
 * The document without the parts and fields that were left out by choice, and with a line that says which parts those are: who reads
 * it must not think that nothing was said. What may not be left out stays, whatever is asked. Twice is the same as once.
 */
export function withoutParts(document: DocumentModel, leftOut: ReadonlySet<string>): DocumentModel {
  if (leftOut.size === 0) return document;
  const gone: string[] = [];
  const blocks = sectionsOf(document.blocks).flatMap((section): readonly Block[] => {
    const { id, label, opening } = section;
    if (!fixedParts.has(id) && leftOut.has(id)) {
      gone.push(label);
      return [];
    }
    const kept = section.blocks.flatMap((block) => withoutFields(id, block, leftOut, gone));
    return opening === undefined ? kept : [opening, ...kept];
  });
  const told = gone.length === 0 ? [] : [paragraph(words.without(gone), 'note')];
  const fields = document.fields === undefined ? {} : { fields: keptFields(document.fields, leftOut) };
  return { ...document, ...fields, blocks: [...told, ...blocks] };
}

/** A line that is left out is no single value of a house style either. */
function keptFields(
  fields: Readonly<Record<string, string>>,
  leftOut: ReadonlySet<string>,
): Readonly<Record<string, string>> {
  const gone = new Set(
    Object.entries(words.choosableLines).flatMap(([label, name]) =>
      leftOut.has(`${top}.${label}`) ? [name] : [],
    ),
  );
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !gone.has(name)));
}

interface Section {
  readonly id: string;
  readonly label: string;
  readonly opening: Block | undefined;
  readonly blocks: readonly Block[];
}

/** Blocks per heading of the first level; a heading without a name goes by its words. */
function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const sections: { id: string; label: string; opening: Block | undefined; blocks: Block[] }[] = [
    { id: top, label: words.top, opening: undefined, blocks: [] },
  ];
  for (const block of blocks) {
    if (block.type === 'heading' && block.level === 1) {
      sections.push({ id: block.id ?? block.text, label: block.text, opening: block, blocks: [] });
    } else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

function fieldsOf(id: string, blocks: readonly Block[]): readonly Omit<PartField, 'isLeftOut'>[] {
  const labels = blocks.flatMap((block): (readonly [string, boolean])[] => {
    if (block.type === 'table') {
      return block.columns.map(({ header }, index) => [header, isFixedColumn(block, index)] as const);
    }
    if (id === top && block.type === 'keyValues') {
      return block.entries.map(([label]) => [label, !choosableLines.has(label)] as const);
    }
    return [];
  });
  // Two tables under one heading share a choice when their columns have one name.
  const known = new Map<string, boolean>();
  for (const [label, isFixed] of labels) known.set(label, (known.get(label) ?? false) || isFixed);
  return [...known].map(([label, isFixed]) => ({ id: `${id}.${label}`, label, isFixed }));
}

/** What a row is about stays: without it nobody knows what the other cells say. */
function isFixedColumn({ columns }: Table, index: number): boolean {
  return index === 0 || columns.length < 3;
}

function withoutFields(
  id: string,
  block: Block,
  leftOut: ReadonlySet<string>,
  gone: string[],
): readonly Block[] {
  const asked = (label: string): boolean => leftOut.has(`${id}.${label}`);
  if (block.type === 'table') {
    const kept = block.columns.map(({ header }, index) => isFixedColumn(block, index) || !asked(header));
    if (kept.every(Boolean)) return [block];
    for (const [index, { header }] of block.columns.entries()) if (!kept[index]) gone.push(header);
    return [
      {
        ...block,
        columns: block.columns.filter((_, index) => kept[index]),
        rows: block.rows.map((row) => row.filter((_, index) => kept[index] ?? true)),
      },
    ];
  }
  if (id === top && block.type === 'keyValues') {
    const entries = block.entries.filter(([label]) => !choosableLines.has(label) || !asked(label));
    if (entries.length === block.entries.length) return [block];
    for (const [label] of block.entries) {
      if (!entries.some(([kept]) => kept === label)) gone.push(label);
    }
    return [{ ...block, entries }];
  }
  return [block];
}
