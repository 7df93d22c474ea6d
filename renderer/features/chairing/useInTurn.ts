import { useCallback, useLayoutEffect, useRef } from 'react';
import type { Cockpit } from './cockpit.ts';
import type { LiveCockpit } from './useCockpit.ts';

/** Does its work when what was asked before it is done, with the table as that left it. */
export type InTurn = (work: (now: Cockpit) => Promise<void>) => void;

/**
 * One after the other, each with the table as the one before left it: two quick presses are two steps. Work that fails stops
 * none that comes after it. The same function for as long as the screen stands.
 */
export function useInTurn(cockpit: Cockpit, refresh: LiveCockpit['refresh']): InTurn {
  const latest = useRef({ cockpit, refresh });
  useLayoutEffect(() => {
    latest.current = { cockpit, refresh };
  }, [cockpit, refresh]);
  const queue = useRef<Promise<void>>(Promise.resolve());
  return useCallback((work) => {
    const turn = async (): Promise<void> => {
      await work(latest.current.cockpit);
      const now = await latest.current.refresh();
      if (now !== undefined) latest.current = { ...latest.current, cockpit: now };
    };
    // A refusal was said where the call was made; what else goes wrong is a mistake of ours.
    queue.current = queue.current.then(turn).catch(reportError);
  }, []);
}
