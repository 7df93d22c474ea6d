import { useCallback } from 'react';
import { useClient } from './ClientProvider.tsx';
import { flushPendingText } from './pendingText.ts';

/** Locks the case file after what was typed has been handed in; the page then loads anew and remembers nothing. */
export function useLock(): () => Promise<void> {
  const client = useClient();
  return useCallback(async () => {
    await flushPendingText();
    await client.call('casefile.lock', {}).catch(() => undefined);
  }, [client]);
}
