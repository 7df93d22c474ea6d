import { useEffect } from 'react';
import { CallRefused } from '../client/client.ts';
import { useClient } from '../client/ClientProvider.tsx';
import { useLock } from '../client/useLock.ts';
import { isTyping } from '../components/isTyping.ts';

/** Keys that work on every screen: Ctrl+L lock; Ctrl+Z and Ctrl+Shift+Z undo and redo outside a text field. */
export function useShellKeys(): void {
  const client = useClient();
  const lock = useLock();
  useEffect(() => {
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
        client.call(event.shiftKey ? 'history.redo' : 'history.undo', {}).catch((error: unknown) => {
          if (!(error instanceof CallRefused)) throw error;
        });
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [client, lock]);
}
