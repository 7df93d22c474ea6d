import type { Block, DocumentModel, Runs } from '../../../shared/model/document/documentModel.ts';
import { heading } from '../../../shared/model/document/buildDocument.ts';
import { runsText } from '../../../shared/model/document/documentText.ts';
import { houseStyleText } from '../../../shared/text/nl/houseStyle.ts';
import { minutesDocumentText } from '../../../shared/text/nl/minutesDocument.ts';
import type { TemplateContent } from '../word/template/templateContent.ts';
import { columnsOfPart, partsOfKind, valueNames } from './houseStyleNames.ts';

const { names, parts } = houseStyleText;
type Part = keyof typeof parts;
type Row = ReadonlyMap<string, string>;

/**
 * What a house style is filled with: taken from the settled document that the preview shows, never from rows of the case
 * file. So nothing can stand in the house style that is not in the preview.
 */
export function houseStyleContent(document: DocumentModel): TemplateContent {
  const { blocks } = document;
  const sections = sectionsOf(blocks);
  const known = partsOfKind[document.kind];
  const top = blocks.slice(0, firstHeading(blocks));
  const named = known.map((part) => [parts[part], blocksOf(part, document, sections)] as const);
  const lists = known.flatMap((part): (readonly [string, readonly Row[]])[] => {
    const columns = columnsOfPart[part];
    return columns === undefined ? [] : [[parts[part], rowsOf(part, document, sections)]];
  });
  return {
    title: document.title,
    values: new Map(valueNames.map((name) => [name, valueOf(name, document)])),
    blocks: new Map([[names.all, blocks] as const, [names.top, top] as const, ...named]),
    lists: new Map(lists),
    columns: new Map(
      known.flatMap((part) => {
        const columns = columnsOfPart[part];
        return columns === undefined ? [] : [[parts[part], columns] as const];
      }),
    ),
  };
}

function valueOf(name: string, document: DocumentModel): string {
  switch (name) {
    case names.organisation:
      return document.organisation;
    case names.title:
      return document.title;
    case names.subject:
      return document.subject ?? '';
    case names.version:
      return document.versionLabel;
    case names.confidentiality:
      return document.confidentiality;
    case names.recipient:
      return document.recipient ?? '';
    default:
      return document.fields?.[name] ?? headerValue(name, document);
  }
}

/** Labels above the first heading that say the same as a single value. */
const headerLabels: Readonly<Record<string, string>> = {
  [names.meetingName]: minutesDocumentText.header.meeting,
  [names.meetingDate]: minutesDocumentText.header.date,
  [names.meetingPlace]: minutesDocumentText.place,
  [names.chair]: minutesDocumentText.header.chair,
  [names.minuteTaker]: minutesDocumentText.header.minuteTaker,
  [names.caseNumber]: minutesDocumentText.header.caseNumber,
  [names.caseAbout]: minutesDocumentText.header.about,
  [names.recipients]: minutesDocumentText.header.recipients,
};

/** Minutes that were adopted before there were single values: the frozen words above the first heading say them. */
function headerValue(name: string, document: DocumentModel): string {
  if (document.fields !== undefined) return '';
  const label = headerLabels[name];
  for (const block of document.blocks.slice(0, firstHeading(document.blocks))) {
    if (block.type !== 'keyValues') continue;
    const found = block.entries.find(([one]) => one === label);
    if (found !== undefined) return runsText(found[1]);
  }
  return '';
}

function firstHeading(blocks: readonly Block[]): number {
  const at = blocks.findIndex(({ type }) => type === 'heading');
  return at === -1 ? blocks.length : at;
}

/**
 * Blocks under each heading of the first level that has a name, without the heading itself. A heading of the second level that has a
 * name is part of the first, and can be asked for by itself too.
 */
function sectionsOf(blocks: readonly Block[]): ReadonlyMap<string, readonly Block[]> {
  const sections = new Map<string, Block[]>();
  let part: Block[] | undefined;
  let under: Block[] | undefined;
  for (const block of blocks) {
    if (block.type === 'heading' && block.level === 1) {
      part = opened(sections, block.id);
      under = undefined;
      continue;
    }
    part?.push(block);
    if (block.type === 'heading' && block.level === 2) under = opened(sections, block.id);
    else under?.push(block);
  }
  return sections;
}

function opened(sections: Map<string, Block[]>, id: string | undefined): Block[] | undefined {
  if (id === undefined) return undefined;
  const section: Block[] = [];
  sections.set(id, section);
  return section;
}

type Sections = ReadonlyMap<string, readonly Block[]>;

function blocksOf(part: string, document: DocumentModel, sections: Sections): readonly Block[] {
  if (part !== 'cases') return sections.get(part) ?? [];
  return document.kind === 'agenda' ? caseRows(sections) : byCase(sections);
}

/** The lines of the agenda that are cases. */
function caseRows(sections: Sections): readonly Block[] {
  return (sections.get('agenda') ?? []).flatMap((block): Block[] =>
    block.type === 'table' ? [{ ...block, rows: block.rows.filter((row) => isCase(row)) }] : [],
  );
}

function isCase(row: readonly Runs[]): boolean {
  const [start] = minutesDocumentText.agendaCase('|', '').split('|');
  return runsText(row[1] ?? []).startsWith(start ?? '');
}

/** Decisions, actions and agreements together for each case, in the order in which the cases stand on the list. */
function byCase(sections: Sections): readonly Block[] {
  const captions = {
    decisions: minutesDocumentText.listDecisions,
    actions: minutesDocumentText.actions,
    agreements: minutesDocumentText.agreements,
  };
  const agreed = new Set(sections.get('agreements'));
  const tables = (['decisions', 'actions', 'agreements'] as const).flatMap((part) =>
    (sections.get(part) ?? []).flatMap((block) =>
      block.type !== 'table' || (part === 'actions' && agreed.has(block))
        ? []
        : [{ caption: captions[part], block }],
    ),
  );
  const numbers = new Set(tables.flatMap(({ block }) => block.rows.map((row) => runsText(row[0] ?? []))));
  return [...numbers].flatMap((number): Block[] => [
    heading(2, number),
    ...tables.flatMap(({ caption, block }): Block[] => {
      const rows = block.rows.filter((row) => runsText(row[0] ?? []) === number).map((row) => row.slice(1));
      if (rows.length === 0) return [];
      return [{ ...block, caption, columns: block.columns.slice(1), rows, rowHeaders: false }];
    }),
  ]);
}

function rowsOf(part: Part, document: DocumentModel, sections: Sections): readonly Row[] {
  const blocks = beforeNamedHeading(blocksOf(part, document, sections));
  const empty = new Map((columnsOfPart[part] ?? []).map((name) => [name, '']));
  const number = document.fields?.[names.caseNumber];
  const always = number === undefined || !empty.has('casus') ? [] : [['casus', number] as const];
  const [first] = blocks.filter(({ type }) => type === 'table' || type === 'bulletList');
  if (first?.type === 'table') {
    const columns = first.columns.map(({ header }) => columnName(header));
    return first.rows.map(
      (row) =>
        new Map([
          ...empty,
          ...always,
          ...row.map((cell, index) => [columns[index] ?? '', runsText(cell)] as const),
        ]),
    );
  }
  const column = part === 'agreements' ? 'afspraak' : 'tekst';
  return blocks.flatMap((block) =>
    block.type === 'bulletList'
      ? block.items.map((item) => new Map([...empty, ...always, [column, runsText(item)] as const]))
      : [],
  );
}

/** What stands under a named heading of the second level has rows of its own. */
function beforeNamedHeading(blocks: readonly Block[]): readonly Block[] {
  const at = blocks.findIndex((block) => block.type === 'heading' && block.id !== undefined);
  return at === -1 ? blocks : blocks.slice(0, at);
}

/** The head of a column as a name: small letters without accents. */
function columnName(header: string): string {
  return header.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
