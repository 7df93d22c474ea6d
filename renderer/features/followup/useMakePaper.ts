import type { Input } from '../../../shared/contract/contract.ts';
import { followupPapersText } from '../../../shared/text/nl/followupPapers.ts';
import { sayRefusal } from '../../client/sayRefusal.ts';
import { useClient } from '../../client/ClientProvider.tsx';
import { saveAnswer } from '../../client/saveAnswer.ts';
import { showToast } from '../../components/toastQueue.ts';

const text = followupPapersText.screen;
type PaperName =
  | 'followup.exportCsv'
  | 'followup.exportOwnerList'
  | 'followup.exportActionForm'
  | 'followup.exportDueDates'
  | 'followup.exportReminders';

/** Makes a file and says that it left the encryption, and what was left out; or why it was refused. @returns true when made */
export function useMakePaper() {
  const client = useClient();
  return async function make<Name extends PaperName>(operation: Name, input: Input<Name>): Promise<boolean> {
    try {
      const made = await client.call(operation, input);
      if (made === null) return false;
      const name = saveAnswer(made.file) ?? made.file.name;
      showToast(
        operation === 'followup.exportReminders' ? text.savedReminders(name) : text.saved(name, made.rows),
        { tone: 'good' },
      );
      if ('leftOut' in made && made.leftOut.length > 0) {
        showToast(text.leftOut(made.leftOut), { tone: 'neutral' });
      }
      return true;
    } catch (error) {
      sayRefusal(error);
      return false;
    }
  };
}
