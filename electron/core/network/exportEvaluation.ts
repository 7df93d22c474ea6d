import { settleDocument } from '../../../shared/model/document/settleDocument.ts';
import { ambitionText } from '../../../shared/text/nl/ambition.ts';
import { evaluationDocumentText as words } from '../../../shared/text/nl/evaluationDocument.ts';
import type { QueryContext, TaskContext } from '../context.ts';
import { CallFailure } from '../failure.ts';
import { nameInText } from '../insight/namesInText.ts';
import { refuseBsn } from '../minutes/exportFile.ts';
import type { SavedFile } from '../ports.ts';
import type { Reader } from '../reader.ts';
import { lookOf } from '../word/wordLook.ts';
import { wordDocumentBytes } from '../word/writeWordDocument.ts';
import { fewestForms, readEvaluation } from './evaluation.ts';
import { evaluationDocument } from './evaluationDocument.ts';
import { letNetworkFileLeave } from './letNetworkFileLeave.ts';

/**
 * The results of an evaluation as a Word file, for the partners.
 * @throws CallFailure `notFound`; `validation` while the results are hidden; `forbidden` when the agreements name somebody of
 *   a case, or with a number that may be a BSN
 */
export async function exportEvaluation(id: string, task: TaskContext): Promise<SavedFile | null> {
  const file = task.read((context) => ({
    bytes: resultBytes(id, context),
    today: context.today,
  }));
  return letNetworkFileLeave(task, { kind: 'evaluation', ...file }, words);
}

function resultBytes(id: string, context: QueryContext): Uint8Array {
  const results = readEvaluation(id, context);
  if (results.isHidden) throw new CallFailure('validation', ambitionText.evaluation.hidden(fewestForms));
  const named = nameInText(context.reader, [results.conclusion]);
  if (named !== undefined) throw new CallFailure('forbidden', words.nameInConclusion(named));
  const lines = withoutNames(context.reader, results.lines);
  const document = settleDocument(
    evaluationDocument(
      { ...results, lines, leftOut: results.lines.length - lines.length },
      { organisation: context.setting('organisationName', ''), today: context.today },
    ),
  );
  refuseBsn(document);
  return wordDocumentBytes(document, lookOf(context));
}

/**
 * Lines of partners that name nobody of a case: a partner who writes a name anyway must not hold up the page. Halved until
 * the line with the name is alone, because looking for names reads every person of the file.
 */
function withoutNames<Line extends { readonly body: string }>(
  reader: Reader,
  lines: readonly Line[],
): Line[] {
  if (
    nameInText(
      reader,
      lines.map(({ body }) => body),
    ) === undefined
  )
    return [...lines];
  if (lines.length === 1) return [];
  const half = Math.ceil(lines.length / 2);
  return [...withoutNames(reader, lines.slice(0, half)), ...withoutNames(reader, lines.slice(half))];
}
