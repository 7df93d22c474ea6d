import { useState } from 'react';
import type { Line } from './cockpit.ts';

/**
 * The line that ↑ brings back: the last one, or undefined while the line that was kept last is not on the screen yet.
 * A line that was seen and is gone again (removed, undone) is waited for no more.
 * @param newest id of the line that was kept last, null before the first
 */
export function useLastLine(lines: readonly Line[], newest: string | null): Line | undefined {
  const [seen, see] = useState<string | null>(null);
  if (newest !== seen && lines.some(({ row }) => row.id === newest)) see(newest);
  const isThere = newest === null || newest === seen || lines.some(({ row }) => row.id === newest);
  return isThere ? lines.at(-1) : undefined;
}
