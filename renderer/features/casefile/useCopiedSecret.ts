import { useCallback, useEffect, useRef, useState } from 'react';

/** Milliseconds that a copied secret stays on the clipboard. */
const wipeAfter = 60_000;

/** Copies a secret and empties the clipboard after a minute, and when this part of the page goes away. */
export function useCopiedSecret(): readonly [
  'none' | 'copied' | 'failed',
  (secret: string) => Promise<void>,
] {
  const [state, setState] = useState<'none' | 'copied' | 'failed'>('none');
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const wipe = useCallback((): void => {
    if (timer.current === null) return;
    clearTimeout(timer.current);
    timer.current = null;
    navigator.clipboard.writeText('').catch(() => undefined);
  }, []);
  useEffect(() => wipe, [wipe]);
  const copy = useCallback(
    async (secret: string): Promise<void> => {
      try {
        await navigator.clipboard.writeText(secret);
        timer.current ??= setTimeout(wipe, wipeAfter);
        setState('copied');
      } catch {
        setState('failed');
      }
    },
    [wipe],
  );
  return [state, copy];
}
