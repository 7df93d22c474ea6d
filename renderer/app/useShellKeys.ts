import { useEffect } from 'react';
import { useClient } from '../client/ClientProvider.tsx';
import { sayRefusal } from '../client/sayRefusal.ts';
import { useLock } from '../client/useLock.ts';
import { isTyping } from '../components/isTyping.ts';
import { showToast, withdrawUndo } from '../components/toastQueue.ts';

/**
 * Keys that work on every screen: Ctrl+L lock; Ctrl+Z and Ctrl+Shift+Z undo and redo outside a text field. What was taken
 * back may stand on another screen, so it is said, and so is why it could not be.
 */
export function useShellKeys(): void {
  const client = useClient();
  const lock = useLock();
  useEffect(() => {
    const step = async (direction: 'undo' | 'redo'): Promise<void> => {
      try {
        const { what } = await client.call(`history.${direction}`, {});
        withdrawUndo();
        showToast(what);
      } catch (error) {
        sayRefusal(error);
      }
    };
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === 'l') {
        event.preventDefault();
        void lock();
        return;
      }
      if (key === 'z' && !isTyping(event.target)) {
        event.preventDefault();
        void step(event.shiftKey ? 'redo' : 'undo');
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [client, lock]);
}
