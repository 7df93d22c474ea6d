import type { TaskContext } from '../context.ts';
import { fileNameOf, letLeave } from '../minutes/exportFile.ts';
import type { SavedFile } from '../ports.ts';

/** A Word file about the network: of no meeting and of no case. */
export interface NetworkFile {
  readonly kind: 'directory' | 'evaluation';
  readonly bytes: Uint8Array;
  /** The day in its name, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Saves a file about the network and records that it left.
 * @param words for its name, and who it is for
 */
export async function letNetworkFileLeave(
  task: TaskContext,
  { kind, bytes, today }: NetworkFile,
  words: Readonly<{ fileName: string; recipient: string }>,
): Promise<SavedFile | null> {
  return letLeave(
    task,
    {
      kind,
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
