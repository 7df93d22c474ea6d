import type { Input, Output } from '../../../shared/contract/contract.ts';
import { ambitionText } from '../../../shared/text/nl/ambition.ts';
import type { CommandContext, QueryContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import type { Reader } from '../reader.ts';
import { statements } from './ambitionStore.ts';
import type { ReadForm } from './evaluationForm.ts';

type Changed = Output<'network.startEvaluation'>;
type Evaluation = Output<'network.evaluation'>;
export type EvaluationRow = Omit<Evaluation, 'isHidden' | 'statements' | 'lines'>;

const { refusals } = ambitionText;

/** With fewer forms it is plain who answered what. */
export const fewestForms = 3;

export function listEvaluations({ reader }: QueryContext): Output<'network.evaluations'> {
  return reader.all(statements.evaluations);
}

/** Counts per statement, and lines in the order of their words. @throws CallFailure `notFound` */
export function readEvaluation(id: string, { reader }: QueryContext): Evaluation {
  const row = evaluationOf(reader, id);
  const isHidden = row.forms < fewestForms;
  return {
    ...row,
    isHidden,
    statements: statementsOf(reader, id).map((statement) =>
      isHidden ? { ...statement, agree: 0, partly: 0, disagree: 0 } : statement,
    ),
    lines: isHidden ? [] : reader.all<Evaluation['lines'][number]>(statements.evaluationLines, [id]),
  };
}

export function startEvaluation(
  { name, year, statements: bodies }: Input<'network.startEvaluation'>,
  { write }: CommandContext,
): Changed {
  const made = write.insert('evaluation', { series_id: null, name, year, state: 'open' });
  for (const [position, body] of bodies.entries())
    write.insert('evaluation_statement', { evaluation_id: made.id, position, body });
  return made;
}

export function concludeEvaluation(
  { id, version, conclusion, state }: Input<'network.concludeEvaluation'>,
  { reader, write }: CommandContext,
): Changed {
  evaluationOf(reader, id);
  return write.update('evaluation', id, { conclusion, state }, version);
}

/** Goes from the list, with its counts. */
export function removeEvaluation(
  { id, version }: Input<'network.removeEvaluation'>,
  { reader, write, now }: CommandContext,
): Changed {
  evaluationOf(reader, id);
  return write.update('evaluation', id, { deleted_at: now }, version);
}

/** A form that was read and not yet kept, in memory of the session. */
export interface PendingForm {
  readonly id: string;
  readonly evaluationId: string;
  readonly form: ReadForm;
  /** Of the bytes of the file: two partners with the same answers have two files, and both count. */
  readonly mark: string;
}

const pending = new WeakMap<Reader, PendingForm>();

export function keepPendingForm(reader: Reader, read: PendingForm): void {
  pending.set(reader, read);
}

/**
 * Adds one form to the counts. Nothing says which answers came together: counts go up, lines stand loose, and of the form only
 * a mark of its words is kept, so that it does not count twice.
 * @throws CallFailure `notFound` when it is no longer in memory, `validation` when it was kept before or has no answer
 */
export function keepEvaluationForm(
  readId: string,
  { reader, write, today }: CommandContext,
): Output<'network.keepEvaluationForm'> {
  const read = pending.get(reader);
  if (read?.id !== readId) throw new CallFailure('notFound', refusals.formGone);
  const { evaluationId, form, mark } = read;
  const evaluation = evaluationOf(reader, evaluationId);
  if (evaluation.state === 'closed') throw new CallFailure('validation', refusals.evaluationClosed);
  if (form.lines.length === 0 && form.answers.every(({ answer }) => answer === null))
    throw new CallFailure('validation', refusals.emptyForm);
  if (isKnownForm(reader, evaluationId, mark)) throw new CallFailure('validation', refusals.formKnown);
  const known = new Map(statementsOf(reader, evaluationId).map((statement) => [statement.id, statement]));
  for (const { statementId, answer } of form.answers) {
    const statement = known.get(statementId);
    if (statement !== undefined && answer !== null)
      write.update('evaluation_statement', statementId, { [answer]: statement[answer] + 1 });
  }
  for (const { kind, body } of form.lines)
    write.insert('evaluation_line', { evaluation_id: evaluationId, kind, body });
  write.insert('evaluation_form', { evaluation_id: evaluationId, mark, received_on: today });
  pending.delete(reader);
  return { forms: evaluation.forms + 1 };
}

export function isKnownForm(reader: Reader, evaluationId: string, mark: string): boolean {
  return reader.one(statements.evaluationForm, { evaluationId, mark }) !== undefined;
}

export function evaluationOf(reader: Reader, id: string): EvaluationRow {
  const row = reader.one<EvaluationRow>(statements.evaluation, [id]);
  if (row === undefined) throw new CallFailure('notFound', refusals.gone);
  return row;
}

export function statementsOf(reader: Reader, id: string): Evaluation['statements'] {
  return reader.all(statements.evaluationStatements, [id]);
}
