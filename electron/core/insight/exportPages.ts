import type * as z from 'zod';
import type { trendOperations } from '../../../shared/contract/insight/trends.ts';
import type { yearOperations } from '../../../shared/contract/insight/year.ts';
import { formatLongDate } from '../../../shared/dates/formatDate.ts';
import { heading, paragraph, table } from '../../../shared/model/document/buildDocument.ts';
import type { DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { settleDocument } from '../../../shared/model/document/settleDocument.ts';
import { trendDrawing } from '../../../shared/model/trendDrawing.ts';
import { writeCsv } from '../../../shared/text/csvWriter.ts';
import { bottlenecksText } from '../../../shared/text/nl/bottlenecks.ts';
import { insightPagesText } from '../../../shared/text/nl/insightPages.ts';
import { trendsText } from '../../../shared/text/nl/trends.ts';
import type { QueryContext, TaskContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { fileNameOf, letLeave, refuseBsn, type Leaving } from '../minutes/exportFile.ts';
import { documentBytes } from '../minutes/houseStyle.ts';
import { lookOf } from '../word/wordLook.ts';
import { wordDocumentBytes } from '../word/writeWordDocument.ts';
import type { SavedFile } from '../ports.ts';
import { bottleneckLetter, quickscan } from './bottleneckDocument.ts';
import { pageDocument } from './pageDocument.ts';
import { readTrends, type TrendDimension } from './trends.ts';

type Trends = ReturnType<typeof readTrends>;

/** A page of Inzicht in Word. @throws CallFailure `forbidden` with a number that may be a BSN */
export function exportPage(
  input: z.output<(typeof yearOperations)['insight.exportPage']['input']>,
  task: TaskContext,
): Promise<SavedFile | null> {
  return leaveAsWord(task, insightPagesText.fileNames[input.page], (context) => pageDocument(context, input));
}

/** @throws CallFailure `notFound`, `forbidden` when its words name somebody */
export function exportLetter(
  { id, to }: { readonly id: string; readonly to: string },
  task: TaskContext,
): Promise<SavedFile | null> {
  return leaveAsWord(
    task,
    bottlenecksText.fileNames.letter,
    (context) => bottleneckLetter(context, id, to),
    // A letter has the paper of the house; an overview has tables that its template knows nothing of.
    (context, document) => documentBytes(context, document, ''),
  );
}

/** @throws CallFailure `validation` for a year without bottlenecks, `forbidden` when one of them names somebody */
export function exportQuickscan(
  { year }: { readonly year: number },
  task: TaskContext,
): Promise<SavedFile | null> {
  return leaveAsWord(task, bottlenecksText.fileNames.quickscan, (context) => quickscan(context, year));
}

/** The table of the trends, with the same counts hidden as on the screen. @throws CallFailure `validation` when there is none */
export function exportTrends(
  { dimension, kind }: z.output<(typeof trendOperations)['insight.exportTrends']['input']>,
  task: TaskContext,
): Promise<SavedFile | null> {
  if (kind === 'word') {
    return leaveAsWord(task, trendsText.fileName, (context) => trendDocument(context, dimension));
  }
  const { day, bytes } = task.read((context) => ({
    day: context.today,
    bytes: new TextEncoder().encode(
      writeCsv(trendRows(tableOf(readTrends({ dimension }, context)), dimension)),
    ),
  }));
  const file = {
    ...leaving(fileNameOf(day, trendsText.fileName, null, 'csv'), bytes),
    mediaType: 'text/csv',
  };
  return letLeave(task, file, () => undefined);
}

function trendDocument(context: QueryContext, dimension: TrendDimension): DocumentModel {
  const trends = readTrends({ dimension }, context);
  const counts = tableOf(trends);
  const [header = [], ...rows] = trendRows(counts, dimension);
  const organisation = context.setting('organisationName', '');
  const cellWidth = 64 / Math.max(1, header.length - 1);
  return {
    title: trendsText.title,
    subject: trendsText.tableLabel(trendsText.dimensions[dimension]),
    kind: 'letter',
    organisation: organisation === '' ? insightPagesText.document.organisation : organisation,
    confidentiality: insightPagesText.document.confidential,
    versionLabel: insightPagesText.document.version(formatLongDate(context.today)),
    language: 'nl-NL',
    blocks: [
      paragraph(trendsText.lead(formatLongDate(trends.until)), 'lead'),
      heading(1, trendsText.picture),
      {
        type: 'picture',
        alt: trendsText.pictureText(trendsText.dimensions[dimension], counts),
        drawing: trendDrawing(counts, trendsText.hidden),
      },
      heading(1, trendsText.table),
      table(
        header.map((text, index) => ({ header: String(text), widthPercent: index === 0 ? 36 : cellWidth })),
        rows.map((row) => row.map(String)),
        { rowHeaders: true },
      ),
      paragraph(trendsText.legend, 'note'),
    ],
  };
}

function tableOf({ table: counts }: Trends): NonNullable<Trends['table']> {
  if (counts === null) throw new CallFailure('validation', trendsText.empty);
  return counts;
}

function trendRows(counts: NonNullable<Trends['table']>, dimension: TrendDimension): (string | number)[][] {
  const shown = (value: number | null): string | number => value ?? trendsText.hidden;
  return [
    [trendsText.dimensions[dimension], ...counts.periods, trendsText.totals],
    ...counts.rows.map((row) => [row.label, ...row.cells.map(shown), shown(row.total)]),
    [trendsText.totals, ...counts.totals, counts.total],
  ];
}

function leaveAsWord(
  task: TaskContext,
  name: string,
  documentOf: (context: QueryContext) => DocumentModel,
  write: (context: QueryContext, document: DocumentModel) => Uint8Array = (context, document) =>
    wordDocumentBytes(document, lookOf(context)),
): Promise<SavedFile | null> {
  const { day, bytes } = task.read((context) => {
    const document = settleDocument(documentOf(context));
    refuseBsn(document);
    return { day: context.today, bytes: write(context, document) };
  });
  return letLeave(task, leaving(fileNameOf(day, name, null, 'docx'), bytes), () => undefined);
}

function leaving(fileName: string, bytes: Uint8Array): Leaving {
  const recipient = insightPagesText.document.confidential;
  return {
    kind: 'insight',
    fileName,
    bytes,
    meetingId: null,
    discussionId: null,
    caseId: null,
    recipient,
  };
}
