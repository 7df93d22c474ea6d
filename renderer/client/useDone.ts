import { useCallback } from 'react';
import { showToast, type Toast } from '../components/toastQueue.ts';
import { sayRefusal } from './sayRefusal.ts';
import { useClient } from './ClientProvider.tsx';

export type Done = (
  words: string,
  options?: Readonly<{
    tone?: Toast['tone'];
    /** Said when it was taken back; nothing when left out. */
    undone?: string;
  }>,
) => number;

/**
 * Says what was done, with a button that takes back that deed and no other: after a later deed the button says so and leaves
 * both. To be called as soon as the deed is answered. Why something cannot be taken back is said too.
 * @returns says it, and gives the id of the message
 */
export function useDone(): Done {
  const client = useClient();
  return useCallback(
    (words, { tone = 'neutral', undone } = {}) => {
      // Now, not when the button is pressed: by then another deed may be the last one.
      const step = client.call('history.state', {}).then((state) => state.step);
      // Whether it could be asked matters to whoever presses the button.
      step.catch(() => undefined);
      const undo = async (): Promise<void> => {
        try {
          await client.call('history.undo', { step: await step });
          if (undone !== undefined) showToast(undone);
        } catch (error) {
          sayRefusal(error);
        }
      };
      return showToast(words, { tone, undo: () => void undo() });
    },
    [client],
  );
}
