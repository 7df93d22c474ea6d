import { timingSafeEqual } from 'node:crypto';
import { makeBackup, quickCheck, writeCheckedCopy } from './backup.ts';
import { backupFolderOf, folderOf, type OpenCaseFile } from './caseFile.ts';
import { connect, exchangeKey } from './connection.ts';
import type { CreatedCaseFile } from './createCaseFile.ts';
import { deriveKey } from './derivedKey.ts';
import { draftPath, removeDraft } from './drafts.ts';
import { CaseFileError, namingFaults } from './faults.ts';
import { createSalt } from './fileHeader.ts';
import { keyFits, openWithKey, readSalt } from './openCaseFile.ts';
import type { Redacted } from './redacted.ts';

/**
 * Gives a case file a new passphrase, salt, key and recovery code. A copy is written under the new key, checked, and
 * takes the place of the file in one rename: a crash leaves a file that opens with the old or with the new passphrase.
 * A backup is made first; that one and older ones keep the passphrase they were made with.
 *
 * `file` is closed and the returned one takes its place, so prepared statements must be made again. When this throws,
 * look at `file.db.open`: usually the file is still open and unchanged; when not, open it again.
 *
 * Throws `CaseFileError`: `validation`, `diskFull`, `readonly`, `corrupt`, `internal`.
 */
export function changePassphrase(file: OpenCaseFile, newPassphrase: string): CreatedCaseFile {
  return namingFaults(() => {
    const { environment, path } = file;
    const salt = createSalt();
    const key = deriveKey(newPassphrase, salt, environment.keyCost);
    const draft = draftPath(path, 'rekey');
    try {
      makeBackup(file, backupFolderOf(environment, path), 'passphrase');
      writeCheckedCopy(file, draft);
      moveToKey(file, draft, key, salt);
      const reopened = exchange(file, draft, key, salt);
      return { file: reopened, recoveryCode: reopened.recoveryCode() };
    } catch (error) {
      key.erase();
      removeDraft(environment, path, 'rekey');
      throw error;
    }
  });
}

/** Whether this is the passphrase of the open file; costs as much as opening. */
export function passphraseFits(file: OpenCaseFile, passphrase: string): boolean {
  return namingFaults(() => {
    const key = deriveKey(passphrase, file.salt, file.environment.keyCost);
    try {
      return timingSafeEqual(key.reveal(), file.key.reveal());
    } finally {
      key.erase();
    }
  });
}

function moveToKey(file: OpenCaseFile, draft: string, key: Redacted, salt: Buffer): void {
  const { environment } = file;
  const copy = connect(draft, file.key, file.salt, 'write');
  try {
    const mode = copy.pragma('journal_mode=DELETE', { simple: true });
    if (mode !== 'delete') throw unusable(`journal mode is ${String(mode)}`);
    copy.pragma('synchronous=FULL');
    exchangeKey(copy, key, salt);
  } finally {
    copy.close();
  }
  if (!readSalt(environment, draft).equals(salt)) throw unusable('the copy has another salt');
  if (keyFits(environment, draft, file.key, file.salt)) throw unusable('the old key still fits');
  quickCheck(draft, key, salt, file.db);
  environment.disk.syncFile(draft);
}

function exchange(file: OpenCaseFile, draft: string, key: Redacted, salt: Buffer): OpenCaseFile {
  const { environment, path } = file;
  const { disk } = environment;
  file.close();
  // A log that outlived its file would be replayed into the new one.
  if (disk.exists(`${path}-wal`) && disk.size(`${path}-wal`) > 0) throw unusable('the log is not empty');
  disk.rename(draft, path);
  disk.syncFolder(folderOf(path));
  return openWithKey(environment, path, key, salt);
}

function unusable(detail: string): CaseFileError {
  return new CaseFileError({ code: 'internal', reason: 'unexpected' }, `changing the passphrase: ${detail}`);
}
