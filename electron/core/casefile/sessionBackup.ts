import { createHash } from 'node:crypto';
import type { Output } from '../../../shared/contract/contract.ts';
import { createReader } from '../reader.ts';
import type { SessionControl } from '../session.ts';
import { CallFailure } from '../failure.ts';
import { callText } from '../../../shared/text/nl/calls.ts';
import { backupCaseFile, listBackups, type Backup } from './backup.ts';
import type { BackupKind } from './backupName.ts';
import { backupFolderOf, type CaseFileEnvironment, type OpenCaseFile } from './caseFile.ts';
import { statements } from './store.ts';

/** A backup of an open file in its own folder; rotation removes what is no longer kept. Throws `CaseFileError`. */
export function backUp(file: OpenCaseFile, kind: BackupKind): Backup {
  return backupCaseFile(file, backupFolderOf(file.environment, file.path), kind, file.environment.clock);
}

/**
 * At closing: a backup when a command was committed since the newest one. Reading and opening do not count, so that
 * looking does not push older backups out of the rotation.
 */
export function backUpWhenChanged(file: OpenCaseFile): Backup | null {
  const changed = createReader(file.db).one<{ at: number }>(statements.lastCommand);
  if (changed === undefined) return null;
  const [newest] = backupsOf(file.environment, file.path);
  return newest !== undefined && newest.takenAt > changed.at ? null : backUp(file, 'close');
}

/** What an import calls before its first row: whatever the import brings, the file of before is kept. */
export function backUpBeforeImport(session: SessionControl): void {
  const open = session.current();
  if (open === null) throw new CallFailure('locked', callText.locked);
  backUp(open.file, 'import');
}

/** The backups of a case file, newest first; the file itself may be gone or damaged. */
export function backupsOf(environment: CaseFileEnvironment, caseFilePath: string): readonly Backup[] {
  return listBackups(environment.disk, backupFolderOf(environment, caseFilePath), caseFilePath);
}

/** A backup as the page may know it: never a path. */
export function describeBackup({ disk }: CaseFileEnvironment, backup: Backup): Output<'casefile.backUpNow'> {
  return {
    id: backupIdOf(backup),
    takenAt: backup.takenAt,
    kind: backup.kind,
    size: disk.size(backup.path),
  };
}

/** Stands for one backup in calls; the same as long as its name is. */
export function backupIdOf({ name }: Backup): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 24);
}
