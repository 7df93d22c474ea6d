import {
  chmodSync,
  closeSync,
  copyFileSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';

/**
 * The calls on the file system that the case file makes, as one object: a test can let the n-th call fail and see that
 * nothing is half-written. Everything here is synchronous; the core runs in its own thread.
 */
export interface Disk {
  exists(path: string): boolean;
  /** The path without symbolic links, so that one file has one name. */
  realPath(path: string): string;
  /** Size in bytes. */
  size(path: string): number;
  isFile(path: string): boolean;
  /** Reads `length` bytes from `position`; fewer when the file ends earlier. */
  read(path: string, position: number, length: number): Buffer;
  readText(path: string): string;
  /** Makes a new, private (0600) file; fails when it exists. */
  create(path: string, text: string): void;
  /** Copies to a new, private file; fails when the target exists. */
  copy(from: string, to: string): void;
  rename(from: string, to: string): void;
  /** Removes a file; no error when it is not there. */
  remove(path: string): void;
  list(folder: string): string[];
  /** Makes a private (0700) folder; no error when it exists. */
  makeFolder(folder: string): void;
  makePrivate(path: string): void;
  /** Waits until the file's bytes are on the disk itself. */
  syncFile(path: string): void;
  /** The same for the names in a folder; does nothing on Windows, which has no such call. */
  syncFolder(folder: string): void;
}

/** The real file system. */
export const realDisk: Disk = {
  exists: (path) => existsSync(path),
  realPath: (path) => realpathSync.native(path),
  size: (path) => statSync(path).size,
  isFile: (path) => statSync(path).isFile(),
  read(path, position, length) {
    const descriptor = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(length);
      return bytes.subarray(0, readSync(descriptor, bytes, 0, length, position));
    } finally {
      closeSync(descriptor);
    }
  },
  readText: (path) => readFileSync(path, 'utf8'),
  create: (path, text) => writeFileSync(path, text, { flag: 'wx', mode: 0o600 }),
  copy(from, to) {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
    chmodSync(to, 0o600);
  },
  rename: (from, to) => renameSync(from, to),
  remove: (path) => rmSync(path, { force: true }),
  list: (folder) => readdirSync(folder),
  makeFolder: (folder) => void mkdirSync(folder, { recursive: true, mode: 0o700 }),
  makePrivate: (path) => chmodSync(path, 0o600),
  syncFile(path) {
    const descriptor = openSync(path, 'r+');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  },
  syncFolder(folder) {
    if (process.platform === 'win32') return;
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  },
};
