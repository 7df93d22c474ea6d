import { CallRefused } from '../../client/client.ts';
import { useClient } from '../../client/ClientProvider.tsx';
import { showToast } from '../../components/toastQueue.ts';

/** Says that something was taken away, with a button that brings it back; why it cannot come back is said too. */
export function useTakenAway(): (words: string) => void {
  const client = useClient();
  return (words) => {
    showToast(words, {
      undo: () =>
        void client.call('history.undo', {}).catch((error: unknown) => {
          if (!(error instanceof CallRefused)) throw error;
          showToast(error.message, { tone: 'bad' });
        }),
    });
  };
}
