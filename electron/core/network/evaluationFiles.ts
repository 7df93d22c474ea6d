import { createHash } from 'node:crypto';
import type { Output } from '../../../shared/contract/contract.ts';
import { ambitionText } from '../../../shared/text/nl/ambition.ts';
import { partnerFormsText } from '../../../shared/text/nl/partnerForms.ts';
import type { TaskContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { newIdentifier } from '../identifiers.ts';
import { refuseBsn } from '../minutes/exportFile.ts';
import type { SavedFile } from '../ports.ts';
import { readWordForm, type WordForm } from '../word/wordForm.ts';
import { WordFileError } from '../word/wordFileError.ts';
import { evaluationOf, isKnownForm, keepPendingForm, statementsOf } from './evaluation.ts';
import { evaluationFormBytes, readEvaluationAnswers } from './evaluationForm.ts';
import { letNetworkFileLeave } from './letNetworkFileLeave.ts';
import { withoutBsn } from './withoutNumbers.ts';

const { refusals, form: words } = ambitionText;
/** More characters than this is no filled-in form. */
const longestForm = 400_000;

/** The empty form as a Word file. @throws CallFailure `notFound`, `forbidden` with a number that may be a BSN in a statement */
export async function exportEvaluationForm(id: string, task: TaskContext): Promise<SavedFile | null> {
  const file = task.read((context) => {
    const made = evaluationFormBytes(
      evaluationOf(context.reader, id),
      statementsOf(context.reader, id),
      context.setting('organisationName', ''),
    );
    refuseBsn(made.document);
    return { bytes: made.bytes, today: context.today };
  });
  return letNetworkFileLeave(task, { kind: 'evaluation', ...file }, words);
}

/**
 * Reads a form that came back. Changes nothing; it stays in memory until it is kept.
 * @throws CallFailure `notFound`, `validation` with a sentence for a file that is no form of this evaluation
 */
export async function readEvaluationForm(
  { id, handle }: { readonly id: string; readonly handle: string },
  task: TaskContext,
): Promise<Output<'network.readEvaluationForm'>> {
  const file = await task.ports.readFile(handle);
  if (file === null) throw new CallFailure('notFound', refusals.fileGone);
  const opened = openForm(file.bytes);
  const mark = createHash('sha256').update(file.bytes).digest('hex');
  const readId = newIdentifier(task.now());
  return task.read(({ reader }) => {
    evaluationOf(reader, id);
    const read = readEvaluationAnswers(opened, id, statementsOf(reader, id));
    if (read === null) throw new CallFailure('validation', refusals.notForm);
    const form = { ...read, lines: read.lines.map((line) => ({ ...line, body: withoutBsn(line.body) })) };
    keepPendingForm(reader, { id: readId, evaluationId: id, form, mark });
    return {
      readId,
      fileName: file.name,
      isKnown: isKnownForm(reader, id, mark),
      answers: form.answers.map(({ statement, answer, typed }) => ({ statement, answer, typed })),
      lines: [...form.lines],
      unknown: [...form.unknown],
    };
  });
}

function openForm(bytes: Uint8Array): WordForm {
  try {
    const form = readWordForm(bytes);
    if (JSON.stringify([form.answers, form.otherControls, form.tables]).length > longestForm)
      throw new WordFileError('tooLarge');
    return form;
  } catch (error) {
    if (error instanceof WordFileError)
      throw new CallFailure('validation', partnerFormsText.refused.word[error.reason]);
    throw error;
  }
}
