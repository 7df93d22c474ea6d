import { userInfo } from 'node:os';
import path from 'node:path';
import type { Clock } from './clock.ts';
import type { CaseDatabase } from './connection.ts';
import { productionKeyCost, type KeyCost } from './derivedKey.ts';
import { realDisk, type Disk } from './disk.ts';
import { CaseFileError } from './faults.ts';
import { removeLockNote } from './lockNote.ts';
import type { Migration } from './migrations.ts';
import { formatRecoveryCode } from './recoveryCode.ts';
import type { Redacted } from './redacted.ts';

/** An open case file: the only handle through which anything reads or writes it. */
export interface OpenCaseFile {
  readonly db: CaseDatabase;
  /** Absolute, without symbolic links. */
  readonly path: string;
  /** The first 16 bytes of the file. */
  readonly salt: Buffer;
  /** For device unlock and for checking backups; erased at close, so take a `copy()` of it. */
  readonly key: Redacted;
  readonly environment: CaseFileEnvironment;
  /** UTC milliseconds. */
  readonly openedAt: number;
  /** Names of the migrations that this opening ran; empty when the file was up to date. */
  readonly migrated: readonly string[];
  /** The code to print: shown once, kept nowhere. */
  recoveryCode(): string;
  /**
   * Throws `notFound` when the file is no longer at its path. A file that is deleted while open takes writes that
   * nobody will ever find; call this after a commit, before it is acknowledged.
   */
  assertStillThere(): void;
  /** The same, as an answer. */
  isStillThere(): boolean;
  /** Empties the log into the file, lets go of the lock and overwrites the key. Calling it again does nothing. */
  close(): void;
}

/** What opening and creating need from outside. */
export type CaseFileSettings = Readonly<{
  clock: Clock;
  /** Version of the program, for the log. */
  applicationVersion: string;
  migrations: readonly Migration[];
  /** Shown to a second opener; the name on this computer when left out. */
  user?: string;
  /** Where backups go; a folder beside the file when left out. */
  backupFolder?: string;
  /** Only tests lower it. */
  keyCost?: KeyCost;
  /** Only fault tests replace it. */
  disk?: Disk;
}>;

/** The same, complete. */
export type CaseFileEnvironment = Readonly<{
  clock: Clock;
  applicationVersion: string;
  migrations: readonly Migration[];
  user: string;
  backupFolder: string | null;
  keyCost: KeyCost;
  disk: Disk;
}>;

export function completeSettings(settings: CaseFileSettings): CaseFileEnvironment {
  return {
    clock: settings.clock,
    applicationVersion: settings.applicationVersion,
    migrations: settings.migrations,
    user: settings.user ?? userInfo().username,
    backupFolder: settings.backupFolder ?? null,
    keyCost: settings.keyCost ?? productionKeyCost,
    disk: settings.disk ?? realDisk,
  };
}

/** The folder for backups of a file: as set, else one beside it with the same name. */
export function backupFolderOf(environment: CaseFileEnvironment, caseFilePath: string): string {
  return environment.backupFolder ?? `${withoutExtension(caseFilePath)}.reservekopieen`;
}

/** Path or name without `.casus`. */
export function withoutExtension(caseFilePath: string): string {
  return caseFilePath.endsWith(caseFileExtension)
    ? caseFilePath.slice(0, -caseFileExtension.length)
    : caseFilePath;
}

export const caseFileExtension = '.casus';

/** Paths this process has open: reading such a file in any other way would drop SQLite's lock (POSIX). */
const openPaths = new Set<string>();

export function isOpenHere(realPath: string): boolean {
  return openPaths.has(realPath);
}

type Opened = Pick<OpenCaseFile, 'db' | 'path' | 'salt' | 'key' | 'environment' | 'openedAt' | 'migrated'>;

/** Makes the handle. Call only with SQLite's exclusive lock held and the lock note written. */
export function holdOpen(opened: Opened): OpenCaseFile {
  const { disk } = opened.environment;
  const identity = disk.identity(opened.path);
  openPaths.add(opened.path);
  const isStillThere = (): boolean => disk.exists(opened.path) && disk.identity(opened.path) === identity;
  return {
    ...opened,
    isStillThere,
    recoveryCode: () => formatRecoveryCode(opened.key.reveal()),
    assertStillThere: () => {
      if (isStillThere()) return;
      const reason = disk.exists(folderOf(opened.path)) ? 'file' : 'folder';
      throw new CaseFileError({ code: 'notFound', reason }, 'the open file is no longer at its path');
    },
    close: () => {
      if (opened.key.erased) return;
      try {
        if (opened.db.open) closeDatabase(opened);
      } finally {
        opened.key.erase();
        openPaths.delete(opened.path);
      }
    },
  };
}

function closeDatabase({ db, environment, path: caseFilePath }: Opened): void {
  try {
    if (!db.inTransaction) db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    removeLockNote(environment.disk, caseFilePath);
    db.close();
  }
}

/** The folder a file stands in. */
export function folderOf(caseFilePath: string): string {
  return path.dirname(caseFilePath);
}
