import type { Clock } from '../ports.ts';
import type { SessionControl } from '../session.ts';
import { queryContext } from '../transaction.ts';
import { idleMinutes } from './settings.ts';

/** Locks the file when nobody is at the keyboard. Wall clock, so that the time a laptop slept counts. */
export interface IdleLock {
  /** Somebody did something. */
  touch(): void;
  /** Looks whether it has been quiet for too long; the host calls it every fifteen seconds. */
  tick(): void;
}

export function createIdleLock(session: SessionControl, clock: Clock): IdleLock {
  let lastActive = clock();
  return {
    touch() {
      lastActive = clock();
    },
    tick() {
      const open = session.current();
      if (open === null) return;
      const now = clock();
      // A clock that was put back starts the quiet time again, else it would never end.
      if (now < lastActive) lastActive = now;
      if (now - lastActive >= idleMinutes(queryContext(open, now)) * 60_000) session.close();
    },
  };
}

/** Calls that the page makes by itself: they say nothing about a person. Queries never do, as pushes repeat them. */
const byItself: ReadonlySet<string> = new Set([
  'casefile.state',
  'casefile.recent',
  'casefile.backups',
  'casefile.lock',
]);

export function isActivity(operation: string, kind: 'query' | 'command' | 'task'): boolean {
  return kind !== 'query' && !byItself.has(operation);
}
