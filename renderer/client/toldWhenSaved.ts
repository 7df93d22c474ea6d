import { showToast } from '../components/toastQueue.ts';
import { saveAnswer, type SavedFile } from './saveAnswer.ts';

/** What to do with the answer of a command that writes a file; the second argument of `mutate`. */
export interface ToldWhenSaved {
  readonly onSuccess: (saved: SavedFile) => void;
  readonly onError: (refused: Error) => void;
}

/**
 * Ends the saving of a file and says where it went, or why it stays here.
 * @param sentence says that the file of this name left the encryption
 * @param after done when it was saved: not when the dialog of the host was closed
 */
export function toldWhenSaved(sentence: (name: string) => string, after?: () => void): ToldWhenSaved {
  return {
    onSuccess: (saved) => {
      if (tellSaved(saved, sentence)) after?.();
    },
    onError: (refused) => {
      showToast(refused.message, { tone: 'bad' });
    },
  };
}

/**
 * The same for an answer of which a refusal is shown elsewhere.
 * @returns false when nothing was saved: then nothing is said
 */
export function tellSaved(saved: SavedFile, sentence: (name: string) => string): boolean {
  const name = saveAnswer(saved);
  if (name === null) return false;
  showToast(sentence(name), { tone: 'good' });
  return true;
}
