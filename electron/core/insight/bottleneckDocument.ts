import { formatLongDate } from '../../../shared/dates/formatDate.ts';
import { heading, paragraph, table } from '../../../shared/model/document/buildDocument.ts';
import type { Block, DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { domains } from '../../../shared/model/lists/domains.ts';
import { smallestShown } from '../../../shared/model/smallCounts.ts';
import { bottlenecksText } from '../../../shared/text/nl/bottlenecks.ts';
import { insightPagesText } from '../../../shared/text/nl/insightPages.ts';
import type { QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { bottlenecksOf, type BottleneckRow } from './bottlenecks.ts';
import { statements } from './bottleneckStore.ts';
import { nameInText } from './namesInText.ts';

const words = bottlenecksText.document;
type LetterRow = Pick<
  BottleneckRow,
  'body' | 'asks' | 'domain' | 'organisation' | 'noticedOn' | 'state' | 'outcome' | 'cases'
>;

/**
 * A letter about one bottleneck: how often, never in which case, and under five not even that.
 * @param to a function or organisation; empty when not known
 * @throws CallFailure `notFound`; `forbidden` when its words name somebody or a case
 */
export function bottleneckLetter(context: QueryContext, id: string, to: string): DocumentModel {
  const row = context.reader.one<LetterRow>(statements.bottleneckForLetter, [id]);
  if (row === undefined) throw new CallFailure('notFound', bottlenecksText.refused.gone);
  refuseNames(context, [to, row.body, row.asks, row.outcome]);
  const whom = whomOf(row);
  const chair = context.setting('chairName', '');
  const organisation = organisationOf(context);
  return {
    ...base(context),
    title: words.letterTitle,
    subject: formatLongDate(context.today),
    versionLabel: words.letterVersion,
    ...(to === '' ? {} : { recipient: to }),
    blocks: [
      paragraph(words.salutation),
      paragraph(words.intro),
      heading(1, words.what),
      paragraph(row.body),
      heading(1, words.how),
      paragraph(`${words.cases(row.cases, smallestShown)} ${words.since(formatLongDate(row.noticedOn))}`),
      ...part(words.whom, whom),
      ...part(words.asks, row.asks),
      paragraph(words.question),
      paragraph(words.closing),
      paragraph([chair, organisation].filter((line) => line !== '').join(', ')),
      paragraph(words.noPersons, 'note'),
    ],
  };
}

/**
 * All bottlenecks noticed in a year, with how often (quickscan).
 * @throws CallFailure `validation` when there are none; `forbidden` when one of them names somebody or a case
 */
export function quickscan(context: QueryContext, year: number): DocumentModel {
  const rows = bottlenecksOf(context.reader, year);
  if (rows.length === 0) throw new CallFailure('validation', bottlenecksText.refused.none(year));
  refuseNames(
    context,
    rows.flatMap(({ body, asks, outcome }) => [body, asks, outcome]),
  );
  const solved = rows.filter(({ state }) => state === 'solved').length;
  const widths = [29, 21, 24, 11, 15];
  return {
    ...base(context),
    title: words.quickscanTitle(year),
    subject: words.quickscanSubject,
    versionLabel: words.version,
    blocks: [
      paragraph(words.summary(rows.length, solved), 'lead'),
      table(
        words.columns.map((header, index) => ({ header, widthPercent: widths[index] ?? 20 })),
        rows.map((row) => [
          row.body,
          row.asks,
          whomOf(row),
          words.casesCell(row.cases, smallestShown),
          [bottlenecksText.states[row.state], row.outcome].filter((text) => text !== '').join(': '),
        ]),
        { rowHeaders: true },
      ),
      paragraph(words.noPersons, 'note'),
    ],
  };
}

function base(context: QueryContext) {
  return {
    kind: 'letter',
    organisation: organisationOf(context),
    confidentiality: words.confidential,
    language: 'nl-NL',
  } as const;
}

function organisationOf(context: QueryContext): string {
  const name = context.setting('organisationName', '');
  return name === '' ? insightPagesText.document.organisation : name;
}

function whomOf({ domain, organisation }: Pick<LetterRow, 'domain' | 'organisation'>): string {
  const label = domains.find(({ id }) => id === domain)?.label ?? '';
  return [organisation, label].filter((text) => text !== '').join(', ');
}

function part(title: string, text: string): Block[] {
  return text.trim() === '' ? [] : [heading(1, title), paragraph(text)];
}

function refuseNames({ reader }: QueryContext, texts: readonly string[]): void {
  const found = nameInText(reader, texts);
  if (found !== undefined) throw new CallFailure('forbidden', bottlenecksText.refused.name(found));
}
