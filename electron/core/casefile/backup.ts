import path from 'node:path';
import { withoutExtension, type CaseFileEnvironment, type OpenCaseFile } from './caseFile.ts';
import type { Clock } from './clock.ts';
import { connect, type CaseDatabase } from './connection.ts';
import { CaseFileError, namingFaults } from './faults.ts';
import type { Disk } from './disk.ts';
import type { Redacted } from './redacted.ts';
import {
  backupsToRemove,
  backupName,
  readBackupName,
  type BackupKind,
  type NamedBackup,
} from './backupName.ts';

/** A finished backup. */
export type Backup = NamedBackup & Readonly<{ path: string }>;

/**
 * Writes a backup of an open file into `folder` and removes the backups that rotation no longer keeps. The copy gets
 * its name only after it has been opened with the key, checked and synced; it opens with the passphrase that the file
 * has now.
 *
 * Throws `CaseFileError`: `diskFull`, `readonly`, `notFound`, `corrupt` (the file itself is damaged), `internal`.
 */
export function backupCaseFile(file: OpenCaseFile, folder: string, kind: BackupKind, clock: Clock): Backup {
  return namingFaults(() =>
    makeBackup({ ...file, environment: { ...file.environment, clock } }, folder, kind),
  );
}

/** What a backup needs of a file that may still be opening. */
type BackupSource = Readonly<{
  db: CaseDatabase;
  key: Redacted;
  salt: Buffer;
  path: string;
  environment: CaseFileEnvironment;
}>;

export function makeBackup(source: BackupSource, folder: string, kind: BackupKind): Backup {
  const { disk, clock } = source.environment;
  const base = path.basename(withoutExtension(source.path));
  if (!disk.exists(path.dirname(folder))) {
    throw new CaseFileError({ code: 'notFound', reason: 'folder' }, 'folder for backups is gone');
  }
  disk.makeFolder(folder);
  const takenAt = firstFreeInstant(disk, folder, base, kind, clock.now());
  const target = path.join(folder, backupName(base, takenAt, kind));
  const draft = `${target}${draftSuffix}`;
  try {
    writeCheckedCopy(source, draft);
    disk.rename(draft, target);
    disk.syncFolder(folder);
  } catch (error) {
    removeQuietly(disk, draft);
    throw error;
  }
  rotateBackups(disk, folder, base);
  return { name: path.basename(target), takenAt, kind, path: target };
}

/** The finished backups of a case file in a folder, newest first; other files are not looked at. */
export function listBackups(disk: Disk, folder: string, caseFilePath: string): readonly Backup[] {
  if (!disk.exists(folder)) return [];
  const base = path.basename(withoutExtension(caseFilePath));
  return disk
    .list(folder)
    .flatMap((name) => readBackupName(base, name) ?? [])
    .map((backup) => ({ ...backup, path: path.join(folder, backup.name) }))
    .sort((left, right) => right.takenAt - left.takenAt);
}

/** An encrypted copy under the same key in a new private file, opened again, checked and synced. */
export function writeCheckedCopy(source: BackupSource, draft: string): void {
  const { disk } = source.environment;
  disk.remove(draft);
  // Made empty first, so that it is private from its first byte.
  disk.create(draft, '');
  source.db.prepare('VACUUM INTO ?').run(draft);
  quickCheck(draft, source.key, source.salt, source.db);
  disk.syncFile(draft);
}

/**
 * Opens a closed copy with its key and reads all of it; throws `corrupt` when it is not sound or, where an original is
 * given, misses a table.
 */
export function quickCheck(
  copyPath: string,
  key: Redacted,
  salt: Buffer,
  original: CaseDatabase | null,
): void {
  const copy = connect(copyPath, key, salt, 'readOnly');
  try {
    const verdict = copy.pragma('quick_check', { simple: true });
    if (verdict !== 'ok') throw unusable(`quick_check says ${String(verdict)}`);
    if (original !== null && countTables(copy) !== countTables(original))
      throw unusable('tables are missing');
  } finally {
    copy.close();
  }
}

/** Removes what rotation does not keep, and drafts that a crash left behind. */
function rotateBackups(disk: Disk, folder: string, base: string): void {
  const names = disk.list(folder);
  const finished = names.flatMap((name) => readBackupName(base, name) ?? []);
  const abandoned = names.filter(
    (name) => name.endsWith(draftSuffix) && readBackupName(base, name.slice(0, -draftSuffix.length)) !== null,
  );
  for (const name of [...backupsToRemove(finished).map((backup) => backup.name), ...abandoned]) {
    disk.remove(path.join(folder, name));
  }
}

const draftSuffix = '.draft';

function firstFreeInstant(disk: Disk, folder: string, base: string, kind: BackupKind, from: number): number {
  let instant = from;
  while (disk.exists(path.join(folder, backupName(base, instant, kind)))) instant += 1;
  return instant;
}

function countTables(db: CaseDatabase): number {
  return Number(db.prepare("SELECT count(*) FROM sqlite_schema WHERE type = 'table'").pluck().get());
}

function unusable(detail: string): CaseFileError {
  return new CaseFileError({ code: 'corrupt', reason: 'damagedPage' }, `the copy cannot be used: ${detail}`);
}

function removeQuietly(disk: Disk, file: string): void {
  try {
    disk.remove(file);
  } catch {
    // The error that stopped the backup is the one to report; the next rotation removes the draft.
    return;
  }
}
