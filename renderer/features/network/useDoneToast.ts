import type { OperationName } from '../../../shared/contract/contract.ts';
import { networkScreenText } from '../../../shared/text/nl/networkScreen.ts';
import { CallRefused } from '../../client/client.ts';
import { useClient } from '../../client/ClientProvider.tsx';
import { closeToast, showToast } from '../../components/toastQueue.ts';

/** The message that offers the way back; there is only one, because undo takes back the last command and no other. */
let lastDone: number | null = null;

/** Takes the message with the way back away: before the next deed, and so that it covers no dialog. */
export function closeDoneToast(): void {
  if (lastDone !== null) closeToast(lastDone);
  lastDone = null;
}

/** Tells what was done, with the way back as long as nothing else was done since. */
export function useDoneToast(): (text: string, operation: OperationName) => void {
  const client = useClient();
  const undo = async (operation: OperationName): Promise<void> => {
    try {
      const state = await client.call('history.state', {});
      if (state.undo === operation) {
        await client.call('history.undo', {});
        showToast(networkScreenText.undone);
      } else showToast(networkScreenText.undoPassed, { tone: 'bad' });
    } catch (error) {
      if (!(error instanceof CallRefused)) throw error;
      showToast(error.message, { tone: 'bad' });
    }
  };
  return (text, operation) => {
    closeDoneToast();
    lastDone = showToast(text, { tone: 'good', undo: () => void undo(operation) });
  };
}
