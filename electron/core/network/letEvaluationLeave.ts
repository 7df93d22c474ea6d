import type { TaskContext } from '../context.ts';
import { fileNameOf, letLeave } from '../minutes/exportFile.ts';
import type { SavedFile } from '../ports.ts';

/** A Word file of an evaluation: of no meeting and of no case. */
export interface EvaluationFile {
  readonly bytes: Uint8Array;
  /** The day in its name, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Saves a file of an evaluation and records that it left.
 * @param words its kind, for its name, and who it is for
 */
export async function letEvaluationLeave(
  task: TaskContext,
  { bytes, today }: EvaluationFile,
  words: Readonly<{ fileName: string; recipient: string }>,
): Promise<SavedFile | null> {
  return letLeave(
    task,
    {
      kind: 'evaluation',
      fileName: fileNameOf(today, words.fileName, null, 'docx'),
      bytes,
      meetingId: null,
      discussionId: null,
      caseId: null,
      recipient: words.recipient,
    },
    () => undefined,
  );
}
