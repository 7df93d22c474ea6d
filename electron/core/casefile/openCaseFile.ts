import path from 'node:path';
import type { CaseFileFault } from '../../../shared/model/caseFileFault.ts';
import { makeBackup } from './backup.ts';
import {
  backupFolderOf,
  completeSettings,
  folderOf,
  holdOpen,
  isOpenHere,
  type CaseFileEnvironment,
  type CaseFileSettings,
  type OpenCaseFile,
} from './caseFile.ts';
import { connect, type CaseDatabase } from './connection.ts';
import { deriveKey, saltLength } from './derivedKey.ts';
import { removeDraft } from './drafts.ts';
import { CaseFileError, namingFaults, toCaseFileError } from './faults.ts';
import { looksForeign } from './fileHeader.ts';
import { holderOf, ownLockNote, readLockNote, removeLockNote, whereIs, writeLockNote } from './lockNote.ts';
import { putBack } from './logAside.ts';
import { assertKnownVersion, migrate } from './migrations.ts';
import { createPageSeal, pageSize } from './pageSeal.ts';
import { applyPragmas, casePragmas } from './pragmas.ts';
import { parseRecoveryCode } from './recoveryCode.ts';
import { Redacted } from './redacted.ts';

/** The three ways to open a case file. */
export type CaseFileSecret =
  | Readonly<{ kind: 'passphrase'; passphrase: string }>
  | Readonly<{ kind: 'recoveryCode'; code: string }>
  /** As kept by the operating system; it stays the caller's to erase. */
  | Readonly<{ kind: 'rawKey'; key: Redacted }>;

export type OpenCaseFileRequest = CaseFileSettings &
  Readonly<{
    /** Absolute path. */
    path: string;
    secret: CaseFileSecret;
    /**
     * Goes on in spite of a note: the user said that the other computer has let go of the file, or the host knows that the
     * other thread of this process has ended.
     */
    takeOver?: boolean;
  }>;

/**
 * Opens a case file, migrates it when it is older (after a backup) and holds it for this process alone. Costs half a
 * second for a passphrase, on purpose. Nothing is changed in the file before the key is known to be right.
 *
 * Throws `CaseFileError`: `wrongKey`, `corrupt`, `busy`, `readonly`, `diskFull`, `versionTooNew`, `notFound`,
 * `validation`, `internal`.
 */
export function openCaseFile(request: OpenCaseFileRequest): OpenCaseFile {
  const environment = completeSettings(request);
  return namingFaults(() => {
    const realPath = findFile(environment, request.path);
    assertFree(environment, realPath, request.takeOver === true);
    const salt = readSalt(environment, realPath);
    const key = keyFor(request.secret, salt, environment);
    try {
      assertKeyFits(environment, realPath, key, salt, request.secret.kind);
      // SQLite would open such a file for reading only, and then fail in ways that do not tell why.
      environment.disk.assertWritable(realPath);
      return openWithKey(environment, realPath, key, salt);
    } catch (error) {
      key.erase();
      throw error;
    }
  });
}

/**
 * The second half of opening, with a key that is known to fit. Takes ownership of the key. For this room only: creating
 * and changing the passphrase end here too.
 */
export function openWithKey(
  environment: CaseFileEnvironment,
  realPath: string,
  key: Redacted,
  salt: Buffer,
): OpenCaseFile {
  const { clock, disk, migrations, user } = environment;
  const openedAt = clock.now();
  putBack(disk, realPath);
  const db = connect(realPath, key, salt, 'write');
  let noted = false;
  try {
    takeLock(environment, db, realPath);
    assertKnownVersion(db, migrations);
    applyPragmas(db);
    writeLockNote(disk, realPath, ownLockNote(user, openedAt));
    noted = true;
    removeDraft(environment, realPath, 'rekey');
    removeDraft(environment, realPath, 'restore');
    const migrated = migrate(db, migrations, () =>
      makeBackup(
        { db, key, salt, path: realPath, environment },
        backupFolderOf(environment, realPath),
        'migration',
      ),
    );
    return holdOpen({ db, path: realPath, salt, key, environment, openedAt, migrated });
  } catch (error) {
    if (noted) removeLockNote(disk, realPath);
    db.close();
    key.erase();
    throw error;
  }
}

/** Absolute path without links; throws when the file or its folder is not there. */
export function findFile({ disk }: CaseFileEnvironment, filePath: string): string {
  // The binding trims names and takes `file:` for a URI; an absolute, trimmed path is neither.
  if (!path.isAbsolute(filePath) || filePath !== filePath.trim() || filePath.includes('\0')) {
    throw new CaseFileError(
      { code: 'validation', reason: 'pathUnusable' },
      'path is relative or not trimmed',
    );
  }
  if (!disk.exists(folderOf(filePath))) {
    throw new CaseFileError({ code: 'notFound', reason: 'folder' }, 'folder is gone');
  }
  if (!disk.exists(filePath)) throw new CaseFileError({ code: 'notFound', reason: 'file' }, 'file is gone');
  const realPath = disk.realPath(filePath);
  if (!disk.isFile(realPath)) throw notACaseFile('not a file');
  return realPath;
}

/**
 * Throws `busy` when this process or another computer has the file. Comes before any other look at the file: closing a
 * second descriptor of a file drops the locks that this process has on it (POSIX).
 */
export function assertFree({ disk }: CaseFileEnvironment, realPath: string, takeOver: boolean): void {
  const note = readLockNote(disk, realPath);
  const where = note === null ? 'gone' : whereIs(note);
  if (isOpenHere(realPath) || (where === 'otherThread' && !takeOver)) {
    const holder = note === null ? null : holderOf(note);
    throw new CaseFileError({ code: 'busy', reason: 'sameProgram', holder }, 'open in this process');
  }
  if (note !== null && where === 'otherComputer' && !takeOver) {
    throw new CaseFileError(
      { code: 'busy', reason: 'otherComputer', holder: holderOf(note) },
      'note of another host',
    );
  }
}

/** The salt: the file's first 16 bytes. Throws `corrupt` (`notACaseFile`) for what can be seen to be something else. */
export function readSalt({ disk }: CaseFileEnvironment, realPath: string): Buffer {
  if (disk.size(realPath) < pageSize) throw notACaseFile('smaller than a page');
  const salt = readingFaults(() => disk.read(realPath, 0, saltLength));
  if (salt.length !== saltLength || looksForeign(salt)) throw notACaseFile('begins as another format');
  return Buffer.from(salt);
}

/**
 * Whether the key sealed this file, without SQLite touching it. When the first page does not fit but another does, the
 * key is right and the page was damaged or torn; SQLite may still mend it from the log. When no page fits, the key is
 * wrong, or the salt itself is damaged: these two cannot be told apart.
 */
export function keyFits(
  { disk }: CaseFileEnvironment,
  realPath: string,
  key: Redacted,
  salt: Buffer,
): boolean {
  const seal = createPageSeal(key.reveal(), salt);
  try {
    const pageCount = Math.floor(disk.size(realPath) / pageSize);
    const step = Math.max(1, Math.floor(pageCount / triedPages));
    for (let number = 1; number <= pageCount; number += step) {
      if (seal.fits(disk.read(realPath, (number - 1) * pageSize, pageSize), number)) return true;
    }
    return false;
  } finally {
    seal.erase();
  }
}

/** Pages looked at, spread over the file, before a key is called wrong. */
const triedPages = 64;

export function keyFor(secret: CaseFileSecret, salt: Buffer, environment: CaseFileEnvironment): Redacted {
  switch (secret.kind) {
    case 'passphrase':
      return deriveKey(secret.passphrase, salt, environment.keyCost);
    case 'rawKey':
      return secret.key.copy();
    case 'recoveryCode': {
      const reading = parseRecoveryCode(secret.code);
      if (reading.ok) return new Redacted(reading.key);
      const { problem } = reading;
      const fault: CaseFileFault =
        problem.kind === 'length'
          ? {
              code: 'validation',
              reason: 'recoveryCodeLength',
              given: problem.given,
              expected: problem.expected,
            }
          : { code: 'validation', reason: 'recoveryCodeGroups', groups: problem.groups };
      throw new CaseFileError(fault, 'recovery code cannot be read');
    }
  }
}

export function assertKeyFits(
  environment: CaseFileEnvironment,
  realPath: string,
  key: Redacted,
  salt: Buffer,
  kind: CaseFileSecret['kind'],
): void {
  if (!readingFaults(() => keyFits(environment, realPath, key, salt))) {
    throw new CaseFileError({ code: 'wrongKey', reason: kind }, 'no page carries the seal of this key');
  }
}

/** Reads the schema and takes SQLite's write lock, which in exclusive mode is kept until close. */
function takeLock(environment: CaseFileEnvironment, db: CaseDatabase, realPath: string): void {
  try {
    applyPragmas(db, casePragmas.slice(0, 1));
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    db.exec('BEGIN IMMEDIATE; ROLLBACK');
  } catch (error) {
    const named = toCaseFileError(error);
    if (named.code === 'busy') {
      const note = readLockNote(environment.disk, realPath);
      const holder = note === null ? null : holderOf(note);
      throw new CaseFileError({ code: 'busy', reason: 'sameComputer', holder }, 'locked', error);
    }
    // The key has been seen to fit, so a first page that cannot be read is damage.
    if (named.code === 'corrupt' && hasCode(error, 'SQLITE_NOTADB')) {
      throw new CaseFileError({ code: 'corrupt', reason: 'damagedStart' }, 'first page does not fit', error);
    }
    throw named;
  }
}

function readingFaults<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const named = toCaseFileError(error);
    if (named.code !== 'readonly') throw named;
    throw new CaseFileError({ code: 'readonly', reason: 'noReadAccess' }, 'cannot be read', error);
  }
}

function notACaseFile(detail: string): CaseFileError {
  return new CaseFileError({ code: 'corrupt', reason: 'notACaseFile' }, detail);
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
