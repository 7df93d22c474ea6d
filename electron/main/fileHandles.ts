import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ReadFile } from '../core/ports.ts';
import { newHandle } from '../hosts/heldFiles.ts';
import { largestFile } from '../../shared/model/largestFile.ts';

/** How long a dropped file may be read, in milliseconds. */
const readableFor = 5 * 60_000;

/** Most dropped files that are remembered; the oldest lapse first. */
const mostDropped = 200;

/** Paths behind opaque handles: the core and the page never see the one, respectively never give it. */
export interface FileHandles {
  /** The handle of a case file; the same file keeps its handle. */
  ofCaseFile(file: string): string;
  /** Path of a case file by its handle; null when the handle is unknown. */
  caseFile(handle: string): string | null;
  /** Takes in a file that was dropped on or chosen in the page; null when it is no plain file with a full path. */
  takeIn(file: string): Promise<string | null>;
  /**
   * Reads a file that was taken in, once.
   * @throws an error with code `EFBIG` when it is larger than 32 MB, or the code of the file system
   */
  read(handle: string): Promise<ReadFile | null>;
}

export function createFileHandles(clock: () => number): FileHandles {
  const caseFiles = new Map<string, string>();
  const handles = new Map<string, string>();
  const dropped = new Map<string, { file: string; at: number }>();

  const ofCaseFile = (file: string): string => {
    const known = handles.get(file);
    if (known !== undefined) return known;
    const handle = newHandle();
    handles.set(file, handle);
    caseFiles.set(handle, file);
    return handle;
  };

  return {
    ofCaseFile,
    caseFile: (handle) => caseFiles.get(handle) ?? null,
    async takeIn(file) {
      if (!path.isAbsolute(file) || file.length > 4096 || file.includes('\0')) return null;
      const found = await stat(file).catch(() => null);
      if (found === null || !found.isFile()) return null;
      const handle = newHandle();
      dropped.set(handle, { file, at: clock() });
      for (const oldest of [...dropped.keys()].slice(0, -mostDropped)) dropped.delete(oldest);
      return handle;
    },
    async read(handle) {
      const found = dropped.get(handle);
      dropped.delete(handle);
      if (found === undefined || clock() - found.at > readableFor) return null;
      return { name: path.basename(found.file), bytes: await readAtMost(found.file, largestFile) };
    },
  };
}

/** The size is asked of the file that is open, so that nobody can exchange it in between. */
async function readAtMost(file: string, limit: number): Promise<Uint8Array> {
  const opened = await open(file, 'r');
  try {
    const { size } = await opened.stat();
    if (size > limit) throw Object.assign(new Error('The file is too large'), { code: 'EFBIG' });
    return Uint8Array.from(await opened.readFile());
  } finally {
    await opened.close();
  }
}
