import { useCallback } from 'react';
import { blankAndLock } from './blankAndLock.ts';
import { useClient } from './ClientProvider.tsx';

/** Locks the case file: every window blank at once, typed text handed in, the page loaded anew. */
export function useLock(): () => Promise<void> {
  const client = useClient();
  return useCallback(() => blankAndLock(client), [client]);
}
