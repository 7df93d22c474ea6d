import type * as z from 'zod';
import type { yearOperations } from '../../../shared/contract/insight/year.ts';
import { formatLongDate, formatShortDate } from '../../../shared/dates/formatDate.ts';
import { heading, keyValues, paragraph, table } from '../../../shared/model/document/buildDocument.ts';
import type { Block, DocumentModel, TableColumn } from '../../../shared/model/document/documentModel.ts';
import { insightPagesText as words } from '../../../shared/text/nl/insightPages.ts';
import type { QueryContext } from '../context.ts';
import { maskPersons, type PersonName } from '../minutes/maskPersons.ts';
import { readBoard } from './board.ts';
import { readFigures } from './figures.ts';
import { readLeadTimes } from './leadTimes.ts';
import { statements } from './pageStore.ts';
import { accountabilityOf, decisionsOfYear, presenceOf } from './year.ts';

type PageInput = z.output<(typeof yearOperations)['insight.exportPage']['input']>;
export type PageName = PageInput['page'];

/** So many lines of the regiebord fit on a few pages; more is no working list. */
const mostLines = 150;
/** One page holds the numbers and these. */
const mostDecisions = 14;

/** A page of this room on paper: the same numbers as on the screen, without words from cases except reasons, which are masked. */
export function pageDocument(context: QueryContext, input: PageInput): DocumentModel {
  const { title, subject, blocks } = contentOf(context, input);
  const organisation = context.setting('organisationName', '');
  return {
    title,
    subject,
    kind: 'letter',
    organisation: organisation === '' ? words.document.organisation : organisation,
    confidentiality: words.document.confidential,
    versionLabel: words.document.version(formatLongDate(context.today)),
    language: 'nl-NL',
    blocks,
  };
}

interface Content {
  readonly title: string;
  readonly subject: string;
  readonly blocks: readonly Block[];
}

function contentOf(context: QueryContext, input: PageInput): Content {
  const between = words.between(formatLongDate(input.from), formatLongDate(input.to));
  const year = Number(input.from.slice(0, 4));
  switch (input.page) {
    case 'board':
      return {
        title: words.tabs.board,
        subject: formatLongDate(context.today),
        blocks: boardBlocks(context),
      };
    case 'figures':
      return { title: words.tabs.figures, subject: between, blocks: figureBlocks(context, input) };
    case 'leadTimes':
      return { title: words.tabs.leadTimes, subject: between, blocks: leadTimeBlocks(context, input) };
    case 'decisions':
      return {
        title: words.decisions.documentTitle(year),
        subject: words.decisions.lead(year),
        blocks: decisionBlocks(context, year),
      };
    case 'accountability':
      return {
        title: `${words.accountability.title} ${year}`,
        subject: words.accountability.lead,
        blocks: accountabilityBlocks(context, year),
      };
    case 'presence':
      return { title: words.presence.title, subject: between, blocks: presenceBlocks(context, input) };
  }
}

function boardBlocks(context: QueryContext): Block[] {
  const { board } = words;
  const { rows, total } = readBoard({ offset: 0, limit: mostLines }, context);
  return [
    paragraph(board.documentLead(formatLongDate(context.today)), 'lead'),
    table(
      columnsOf(board.columns, [18, 30, 16, 36]),
      rows.map((row) => [
        row.date === null ? board.neverDiscussed : formatShortDate(row.date),
        board.kinds[row.kind],
        row.case?.number ?? board.noCase,
        row.who === '' ? board.noOwner : row.who,
      ]),
      { emptyText: board.empty },
    ),
    ...(total > rows.length ? [paragraph(board.more(total - rows.length), 'note')] : []),
  ];
}

function figureBlocks(context: QueryContext, input: PageInput): Block[] {
  const text = words.figures;
  const { figures } = readFigures(input, context);
  return [
    paragraph(text.documentLead, 'lead'),
    table(
      columnsOf(text.documentColumns, [20, 16, 12, 52]),
      figures.map(({ name, met, total }) => [
        text.names[name],
        total === 0 ? text.none : text.of(met, total),
        total === 0 ? '' : text.part(met, total),
        text.definitions[name],
      ]),
      { rowHeaders: true },
    ),
  ];
}

function leadTimeBlocks(context: QueryContext, input: PageInput): Block[] {
  const text = words.leadTimes;
  const cell = ({ median, cases }: { median: number | null; cases: number | null }): string =>
    median === null || cases === null ? text.hidden : text.cell(median, cases);
  return [
    paragraph(text.lead, 'lead'),
    table(
      columnsOf(text.columns, [28, 24, 24, 24]),
      readLeadTimes(input, context).rows.map((row) => [
        row.typeName,
        cell(row.discussion),
        cell(row.action),
        cell(row.feedback),
      ]),
      { rowHeaders: true, emptyText: text.empty },
    ),
    paragraph(text.definition, 'note'),
  ];
}

/** Reasons were typed by people: names of persons become initials. */
function decisionBlocks(context: QueryContext, year: number): Block[] {
  const text = words.decisions;
  const { counts } = decisionsOfYear({ year, offset: 0, limit: 1 }, context);
  const changed = (['changed', 'dropped'] as const).flatMap(
    (outcome) => decisionsOfYear({ year, outcome, offset: 0, limit: mostDecisions }, context).rows,
  );
  const shown = changed.toSorted((a, b) => b.decidedOn.localeCompare(a.decidedOn)).slice(0, mostDecisions);
  const more = counts.changed + counts.dropped - shown.length;
  const mask = maskPersons(
    context.reader.all<PersonName>(statements.personsOfCases, [
      JSON.stringify(shown.flatMap((row) => (row.case === null ? [] : [row.case.id]))),
    ]),
  );
  const outcomes = ['carriedOut', 'changed', 'dropped', 'standing'] as const;
  return [
    keyValues(
      outcomes.map((outcome) => [
        text.outcomes[outcome],
        `${counts[outcome]} — ${text.definitions[outcome]}`,
      ]),
    ),
    heading(1, text.whyTitle),
    table(
      columnsOf(text.columns, [16, 14, 16, 54]),
      shown.map((row) => [
        formatShortDate(row.decidedOn),
        row.case?.number ?? words.board.noCase,
        text.outcomes[row.outcome],
        row.reason === '' ? text.noReason : mask(shortened(row.reason)),
      ]),
      { emptyText: text.nothingChanged },
    ),
    ...(more > 0 ? [paragraph(text.more(more), 'note')] : []),
    paragraph(text.question),
  ];
}

function accountabilityBlocks(context: QueryContext, year: number): Block[] {
  const text = words.accountability;
  const counts = accountabilityOf({ year }, context);
  return [
    table(
      columnsOf(text.columns, [28, 12, 60]),
      Object.entries(text.names).map(([name, label]) => {
        const count = name as keyof typeof text.names;
        return [label, String(counts[count]), text.definitions[count]];
      }),
      { rowHeaders: true },
    ),
  ];
}

function presenceBlocks(context: QueryContext, input: PageInput): Block[] {
  const text = words.presence;
  const { rows } = presenceOf({ ...input, offset: 0, limit: mostLines }, context);
  return [
    paragraph(text.lead, 'lead'),
    table(
      columnsOf(text.columns, [28, 12, 12, 12, 12, 12, 12]),
      rows.map((row) => [
        row.organisation === '' ? text.noOrganisation : row.organisation,
        String(row.asked),
        String(row.present),
        String(row.substitute),
        String(row.excused),
        String(row.absent),
        text.contribution(row.contributionsGiven, row.contributionsAsked),
      ]),
      { rowHeaders: true, emptyText: text.empty },
    ),
    paragraph(text.definition, 'note'),
  ];
}

function columnsOf(headers: readonly string[], widths: readonly number[]): TableColumn[] {
  return headers.map((header, index) => ({ header, widthPercent: widths[index] ?? 10 }));
}

/** One page is one page. */
function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length <= 160 ? text : `${letters.slice(0, 157).join('').trimEnd()}…`;
}
