import { randomBytes } from 'node:crypto';

/** Opaque name for a file or a set of bytes; says nothing about either. */
export function newHandle(): string {
  return randomBytes(18).toString('base64url');
}

/** Bytes that the page may fetch once (a Word file), or that it brought in (an import). Kept in memory only. */
export interface HeldFiles {
  keep(file: HeldFile): string;
  /** The file, which is then forgotten; undefined when unknown, already taken or too old. */
  take(handle: string): HeldFile | undefined;
  clear(): void;
}

export interface HeldFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Five minutes, in milliseconds. */
const keptFor = 5 * 60_000;

export function createHeldFiles(clock: () => number = () => Date.now()): HeldFiles {
  const files = new Map<string, { file: HeldFile; at: number }>();
  const forgetOld = (): void => {
    for (const [handle, { at }] of files) if (clock() - at > keptFor) files.delete(handle);
  };
  return {
    keep(file) {
      forgetOld();
      const handle = newHandle();
      files.set(handle, { file, at: clock() });
      return handle;
    },
    take(handle) {
      forgetOld();
      const found = files.get(handle);
      files.delete(handle);
      return found?.file;
    },
    clear: () => files.clear(),
  };
}
