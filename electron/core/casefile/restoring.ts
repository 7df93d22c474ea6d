import path from 'node:path';
import type { Output } from '../../../shared/contract/contract.ts';
import { callText } from '../../../shared/text/nl/calls.ts';
import { CallFailure } from '../failure.ts';
import type { TaskContext } from '../context.ts';
import { completeSettings, withoutExtension, type CaseFileSettings } from './caseFile.ts';
import { namingFaults } from './faults.ts';
import { assertKeyFits, findFile, keyFor, readSalt, type CaseFileSecret } from './openCaseFile.ts';
import { restoreCaseFile } from './restore.ts';
import { backupIdOf, backupsOf } from './sessionBackup.ts';
import { statements } from './store.ts';

export type RestoringRequest = Readonly<{
  settings: CaseFileSettings;
  /** Absolute path of the case file to replace; open here, closed, damaged or gone. */
  target: string;
  backupId: string;
  secret: CaseFileSecret;
}>;

/**
 * Puts a backup back and opens it. The secret is tried on the backup first: a typing mistake leaves the open file open.
 * Throws `CallFailure` and `CaseFileError`.
 */
export async function putBackupBack(
  request: RestoringRequest,
  { session, attempts }: TaskContext,
): Promise<Output<'casefile.restore'>> {
  const { settings, target, secret } = request;
  const environment = completeSettings(settings);
  const backup = backupsOf(environment, target).find((known) => backupIdOf(known) === request.backupId);
  if (backup === undefined) throw new CallFailure('notFound', callText.handleGone);
  await attempts.run(() => namingFaults(() => assertOpens(backup.path)));

  const open = session.current();
  const { disk } = environment;
  const inPlace =
    open !== null &&
    (open.file.path === target || (disk.exists(target) && disk.realPath(target) === open.file.path));
  if (open !== null && !inPlace) session.close();
  // Closed without another backup: the file itself is moved aside as it is.
  if (inPlace) open.file.close();
  try {
    const restored = restoreCaseFile({ ...settings, backupPath: backup.path, path: target, secret });
    const { reader } = session.replace(restored.file);
    return {
      cases: reader.one<{ cases: number }>(statements.caseCount)?.cases ?? 0,
      takenAt: backup.takenAt,
      setAside:
        restored.setAsidePath === null ? null : withoutExtension(path.basename(restored.setAsidePath)),
    };
  } catch (error) {
    // Tells the windows that the file is no longer open.
    session.close();
    throw error;
  }

  function assertOpens(backupPath: string): void {
    const realPath = findFile(environment, backupPath);
    const salt = readSalt(environment, realPath);
    const key = keyFor(secret, salt, environment);
    try {
      assertKeyFits(environment, realPath, key, salt, secret.kind);
    } finally {
      key.erase();
    }
  }
}
