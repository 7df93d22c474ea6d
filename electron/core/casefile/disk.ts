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
  readonly exists: (path: string) => boolean;
  /** The path without symbolic links, so that one file has one name. */
  readonly realPath: (path: string) => string;
  /** Device and number of the file: the same path with another file gives another text. */
  readonly identity: (path: string) => string;
  /** Size in bytes. */
  readonly size: (path: string) => number;
  readonly isFile: (path: string) => boolean;
  /** Throws when the file cannot be written. */
  readonly assertWritable: (path: string) => void;
  /** Reads `length` bytes from `position`; fewer when the file ends earlier. */
  readonly read: (path: string, position: number, length: number) => Buffer;
  readonly readText: (path: string) => string;
  /** Makes a new, private (0600) file; fails when it exists. */
  readonly create: (path: string, text: string) => void;
  /** Copies to a new, private file; fails when the target exists. */
  readonly copy: (from: string, to: string) => void;
  readonly rename: (from: string, to: string) => void;
  /** Removes a file; no error when it is not there. */
  readonly remove: (path: string) => void;
  readonly list: (folder: string) => string[];
  /** Makes a private (0700) folder in one that exists; no error when it is there. */
  readonly makeFolder: (folder: string) => void;
  /** Waits until the file's bytes are on the disk itself. */
  readonly syncFile: (path: string) => void;
  /** The same for the names in a folder; does nothing on Windows, which has no such call. */
  readonly syncFolder: (folder: string) => void;
}

/** The real file system. */
export const realDisk: Disk = {
  exists: (path) => existsSync(path),
  realPath: (path) => realpathSync.native(path),
  identity(path) {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  },
  size: (path) => statSync(path).size,
  isFile: (path) => statSync(path).isFile(),
  assertWritable: (path) => closeSync(openSync(path, 'r+')),
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
  makeFolder(folder) {
    if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
  },
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
