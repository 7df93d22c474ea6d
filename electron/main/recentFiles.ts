import path from 'node:path';
import * as z from 'zod';
import { readPrivateJson, writePrivateFile } from './privateFile.ts';

/** Most case files that are remembered. */
const most = 10;

const kept = z.array(z.strictObject({ path: z.string().min(1), openedAt: z.int() })).max(100);

/** A case file that was open before: its path and when, in UTC milliseconds. Nothing of its content. */
export type RecentFile = z.infer<typeof kept>[number];

export interface RecentFiles {
  /** Newest first. */
  list(): Promise<readonly RecentFile[]>;
  remember(file: string): Promise<void>;
}

/**
 * Remembers case files in the program's own folder; the list of the system would show them to everybody.
 * @param folder for what the program keeps for this user
 */
export function createRecentFiles(folder: string, clock: () => number): RecentFiles {
  const file = path.join(folder, 'recent.json');
  const list = async (): Promise<readonly RecentFile[]> => {
    const parsed = kept.safeParse(await readPrivateJson(file));
    return parsed.success ? parsed.data.toSorted((a, b) => b.openedAt - a.openedAt) : [];
  };
  // One after the other, so that two files that open together are both kept.
  let last: Promise<void> = Promise.resolve();
  const add = async (opened: string): Promise<void> => {
    const others = (await list()).filter((known) => known.path !== opened);
    const next = [{ path: opened, openedAt: clock() }, ...others].slice(0, most);
    // A list that cannot be kept may not make the opening of a case file fail.
    await writePrivateFile(file, JSON.stringify(next)).catch(() => undefined);
  };
  return {
    list,
    remember(opened) {
      last = last.then(() => add(opened));
      return last;
    },
  };
}
