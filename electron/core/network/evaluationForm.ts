import { paragraph } from '../../../shared/model/document/buildDocument.ts';
import type { DocumentModel } from '../../../shared/model/document/documentModel.ts';
import { settleDocument } from '../../../shared/model/document/settleDocument.ts';
import { ambitionText } from '../../../shared/text/nl/ambition.ts';
import { wordFormBytes, type WordForm, type WordFormRow } from '../word/wordForm.ts';

const words = ambitionText.form;

export type EvaluationAnswer = 'agree' | 'partly' | 'disagree';
export type LineKind = 'strength' | 'weakness' | 'chance' | 'improvement';

/** What a form that came back says. */
export interface ReadForm {
  /** Mark of the printed form; empty when it was taken out. */
  readonly mark: string;
  readonly answers: readonly {
    readonly statementId: string;
    readonly statement: string;
    readonly answer: EvaluationAnswer | null;
    readonly typed: string;
  }[];
  readonly lines: readonly { readonly kind: LineKind; readonly body: string }[];
  readonly unknown: readonly string[];
}

const kinds: readonly LineKind[] = ['strength', 'weakness', 'chance', 'improvement'];
const answers: readonly EvaluationAnswer[] = ['agree', 'partly', 'disagree'];
const markKey = 'kenmerk';
const keyOf = { strength: 'sterk', weakness: 'zwak', chance: 'kans', improvement: 'beter' } as const;
const longestLine = 2000;
const mostLines = 40;

type Statement = { readonly id: string; readonly body: string };

/** The empty form: a choice per statement, room for words, no place for a name. */
export function evaluationFormBytes(
  evaluation: { readonly id: string; readonly name: string; readonly year: number },
  statements: readonly Statement[],
  organisation: string,
): { readonly document: DocumentModel; readonly bytes: Uint8Array } {
  const document = settleDocument({
    title: words.title,
    subject: words.subject(evaluation.name, evaluation.year),
    kind: 'letter',
    organisation: organisation === '' ? words.organisation : organisation,
    confidentiality: words.confidential,
    versionLabel: words.version,
    language: 'nl-NL',
    blocks: [paragraph(words.lead, 'lead'), paragraph(words.noNames)],
  });
  const choices = answers.map((answer) => words.answers[answer]);
  const rows: WordFormRow[] = [
    {
      key: markKey,
      label: words.mark,
      placeholder: '',
      kind: 'line',
      choices: [],
      fixed: markOf(evaluation.id),
    },
    ...statements.map((statement, index): WordFormRow => ({
      key: statementKey(index),
      label: statement.body,
      placeholder: words.choose,
      kind: 'choice',
      choices,
    })),
    ...kinds.map((kind): WordFormRow => ({
      key: keyOf[kind],
      label: words.questions[kind],
      placeholder: words.type,
      kind: 'text',
      choices: [],
    })),
  ];
  return { document, bytes: wordFormBytes(document, words.columns, rows) };
}

/**
 * Reads a form of this evaluation, by its controls and by the rows of the table together: a word processor that loses the one
 * keeps the other. Null when it is no form of this evaluation.
 */
export function readEvaluationAnswers(
  form: WordForm,
  evaluationId: string,
  statements: readonly Statement[],
): ReadForm | null {
  const rows = form.tables.flat().flatMap((cells) => {
    const [key = '', label = '', ...rest] = cells.map((cell) => cell.trim());
    return key === '' ? [] : [{ key: key.toLowerCase(), label, answer: rest.join('\n').trim() }];
  });
  const valueOf = (key: string): string => {
    const typed = form.answers.find((answer) => answer.key === key)?.text ?? '';
    const row = rows.find((each) => each.key === key)?.answer ?? '';
    const found = typed.length >= row.length ? typed : row;
    return found === words.choose || found === words.type ? '' : found.trim();
  };
  const mark = valueOf(markKey);
  if (!mark.includes(markOf(evaluationId))) return null;
  const known = new Set([
    markKey,
    ...statements.map((_, index) => statementKey(index)),
    ...kinds.map((kind) => keyOf[kind]),
    words.columns[0].toLowerCase(),
  ]);
  return {
    mark,
    answers: statements.map((statement, index) => {
      const typed = valueOf(statementKey(index));
      const answer = answers.find((each) => plain(words.answers[each]) === plain(typed)) ?? null;
      return { statementId: statement.id, statement: statement.body, answer, typed };
    }),
    lines: kinds
      .flatMap((kind) => linesOf(valueOf(keyOf[kind])).map((body) => ({ kind, body })))
      .slice(0, mostLines),
    unknown: [
      ...form.answers.filter(({ key }) => !known.has(key)).map(({ text }) => text),
      ...form.otherControls,
      ...rows
        .filter(({ key }) => !known.has(key))
        .map(({ key, label, answer }) => `${key} ${label} ${answer}`.trim()),
    ].slice(0, mostLines),
  };
}

function markOf(evaluationId: string): string {
  return `evaluatie ${evaluationId}`;
}

function statementKey(index: number): string {
  return `stelling-${index + 1}`;
}

/** A line for each thing that was written; marks of a list in front are taken away. */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/^[\s•*–-]+/u, '')
        .trim()
        .slice(0, longestLine),
    )
    .filter((line) => line !== '');
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/gu, ' ').replace(/[.!]$/u, '').trim();
}
