import { useCallback, useEffect, useRef, useState } from 'react';
import { useCopying, useWatchedCopies } from '../../client/useCopying.ts';

/** Copies a secret; it leaves the clipboard after a minute, and when this part of the page goes away. */
export function useCopiedSecret(): readonly [
  'none' | 'copied' | 'failed',
  (secret: string) => Promise<void>,
] {
  const copying = useCopying();
  const [state, setState] = useState<'none' | 'copied' | 'failed'>('none');
  const isCopied = useRef(false);
  useWatchedCopies();
  const wipe = useCallback((): void => {
    if (isCopied.current) void copying.wipe();
    isCopied.current = false;
  }, [copying]);
  useEffect(() => wipe, [wipe]);
  const copy = useCallback(
    async (secret: string): Promise<void> => {
      try {
        await copying.copyText(secret);
        isCopied.current = true;
        setState('copied');
      } catch {
        setState('failed');
      }
    },
    [copying],
  );
  return [state, copy];
}
