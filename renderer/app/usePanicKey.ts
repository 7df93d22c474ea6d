import { useEffect } from 'react';
import { panicKey } from '../../shared/model/panicKey.ts';
import { blankWithOthers } from '../client/blankAndLock.ts';
import { useLock } from '../client/useLock.ts';

/** F9 in any field and any dialog: heard before everything else on the page, in every window. */
export function usePanicKey(): void {
  const lock = useLock();
  useEffect(() => blankWithOthers(), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== panicKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void lock();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [lock]);
}
