import { useEffect } from 'react';
import { useClient } from '../client/ClientProvider.tsx';
import { useAnswer } from '../client/hooks.ts';
import { useLock } from '../client/useLock.ts';
import { onWindowWord, tellWindows } from '../client/windows.ts';

/** Milliseconds between two words to the core that somebody is here. */
const tellEvery = 20_000;
/** The page locks so much earlier than the core, so that typed text is handed in first. Milliseconds. */
const earlier = 2000;

/** Tells the core about keys and pointer, and locks after the quiet time that was set. Wall clock, so sleep counts. */
export function useQuietLock(): void {
  const client = useClient();
  const lock = useLock();
  const { data } = useAnswer('casefile.settings', {});
  const minutes = data?.idleMinutes ?? null;

  useEffect(() => {
    let lastActive = Date.now();
    let lastTold = 0;
    const onActivity = (): void => {
      lastActive = Date.now();
      if (lastActive - lastTold < tellEvery) return;
      lastTold = lastActive;
      tellWindows('active');
      client.call('casefile.active', {}).catch(() => undefined);
    };
    // Somebody at another window of the program is somebody here.
    const stopHearing = onWindowWord((word) => {
      if (word === 'active') lastActive = Date.now();
    });
    const look = (): void => {
      if (minutes !== null && Date.now() - lastActive >= minutes * 60_000 - earlier) void lock();
    };
    const looking = setInterval(look, 1000);
    window.addEventListener('keydown', onActivity, true);
    window.addEventListener('pointerdown', onActivity, true);
    window.addEventListener('pointermove', onActivity, true);
    return () => {
      clearInterval(looking);
      stopHearing();
      window.removeEventListener('keydown', onActivity, true);
      window.removeEventListener('pointerdown', onActivity, true);
      window.removeEventListener('pointermove', onActivity, true);
    };
  }, [client, lock, minutes]);
}
