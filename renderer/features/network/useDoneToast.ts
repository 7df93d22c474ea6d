import { networkScreenText } from '../../../shared/text/nl/networkScreen.ts';
import { CallRefused } from '../../client/client.ts';
import { useClient } from '../../client/ClientProvider.tsx';
import { showToast } from '../../components/toastQueue.ts';

/** Tells what was done, with the way back. */
export function useDoneToast(): (text: string) => void {
  const client = useClient();
  const undo = async (): Promise<void> => {
    try {
      await client.call('history.undo', {});
      showToast(networkScreenText.undone);
    } catch (error) {
      if (!(error instanceof CallRefused)) throw error;
      showToast(error.message, { tone: 'bad' });
    }
  };
  return (text) => void showToast(text, { tone: 'good', undo: () => void undo() });
}
