import { formatDateWithoutWeekday } from '../../../shared/dates/formatDate.ts';
import {
  bulletList,
  heading,
  paragraph,
  table,
  writingLines,
} from '../../../shared/model/document/buildDocument.ts';
import type { Block, DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { ambitionText } from '../../../shared/text/nl/ambition.ts';
import { evaluationDocumentText as words } from '../../../shared/text/nl/evaluationDocument.ts';
import { linesOf } from './ambition.ts';
import type { EvaluationRow } from './evaluation.ts';

const kinds = ['strength', 'weakness', 'chance', 'improvement'] as const;
/** Room on paper for agreements that were not made yet, in lines. */
const linesToWrite = 5;

export interface EvaluationResults extends EvaluationRow {
  readonly statements: readonly {
    readonly body: string;
    readonly agree: number;
    readonly partly: number;
    readonly disagree: number;
  }[];
  readonly lines: readonly { readonly kind: (typeof kinds)[number]; readonly body: string }[];
  /** Lines that stay out because they name somebody of a case. */
  readonly leftOut: number;
}

/** The results of a yearly evaluation as a document: counts per statement, loose lines, what was agreed; never per person (feature W12). */
export function evaluationDocument(
  results: EvaluationResults,
  edition: { readonly organisation: string; readonly today: string },
): DocumentModel {
  const agreed = linesOf(results.conclusion);
  return {
    title: words.title,
    subject: ambitionText.form.subject(results.name, results.year),
    kind: 'letter',
    organisation: edition.organisation === '' ? ambitionText.form.organisation : edition.organisation,
    confidentiality: words.confidential,
    versionLabel: words.version(formatDateWithoutWeekday(edition.today)),
    language: 'nl-NL',
    blocks: [
      paragraph(words.lead(results.forms), 'lead'),
      heading(1, words.statements),
      table(
        words.columns.map((header, index) => ({ header, widthPercent: index === 0 ? 61 : 13 })),
        results.statements.map(({ body, agree, partly, disagree }) => [
          body,
          String(agree),
          String(partly),
          String(disagree),
        ]),
        { rowHeaders: true },
      ),
      heading(1, words.written),
      ...kinds.flatMap((kind): Block[] => {
        const lines = results.lines.filter((line) => line.kind === kind).map(({ body }) => body);
        return [
          heading(2, ambitionText.evaluation.kinds[kind]),
          lines.length === 0 ? paragraph(ambitionText.evaluation.noLines, 'note') : bulletList(lines),
        ];
      }),
      ...(results.leftOut === 0 ? [] : [paragraph(words.withName(results.leftOut), 'note')]),
      heading(1, words.conclusion),
      agreed.length === 0 ? writingLines(words.writeHere, linesToWrite) : bulletList(agreed),
    ],
  };
}
