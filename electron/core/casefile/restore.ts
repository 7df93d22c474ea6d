import path from 'node:path';
import type { CaseFileFault } from '../../../shared/model/caseFileFault.ts';
import { quickCheck } from './backup.ts';
import { completeSettings, folderOf, type CaseFileSettings, type OpenCaseFile } from './caseFile.ts';
import { connect } from './connection.ts';
import { draftPath, removeDraft } from './drafts.ts';
import { CaseFileError, namingFaults } from './faults.ts';
import { holderOf, lockNotePath, readLockNote, whereIs } from './lockNote.ts';
import { assertKnownVersion } from './migrations.ts';
import {
  assertFree,
  assertKeyFits,
  findFile,
  keyFor,
  openWithKey,
  readSalt,
  type CaseFileSecret,
} from './openCaseFile.ts';
import { setAside } from './setAside.ts';

export type RestoreRequest = CaseFileSettings &
  Readonly<{
    /** Absolute path of the backup; it is copied and stays where it is. */
    backupPath: string;
    /** Absolute path of the case file to replace; it must be closed, may be damaged and may be gone. */
    path: string;
    /** The secret that the backup was made under, which may be an older passphrase. */
    secret: CaseFileSecret;
  }>;

export type Restored = Readonly<{
  file: OpenCaseFile;
  /** Where the old file went, with its log; null when there was none. */
  setAsidePath: string | null;
}>;

/**
 * Puts a backup in the place of a case file and opens it. The backup is checked first; the old file is moved aside with
 * its log and never deleted. A crash in between leaves the old file under its new name and the backup where it was.
 * Whoever calls this applies recorded destructions again to what came back.
 *
 * Throws `CaseFileError`: everything that opening can throw, about the backup; `busy` about the file to replace.
 */
export function restoreCaseFile(request: RestoreRequest): Restored {
  const environment = completeSettings(request);
  return namingFaults(() => {
    const { disk } = environment;
    const backupPath = findFile(environment, request.backupPath);
    if (!disk.exists(folderOf(request.path))) throw fault({ code: 'notFound', reason: 'folder' });
    const target = path.join(disk.realPath(folderOf(request.path)), path.basename(request.path));
    if (backupPath === target) throw fault({ code: 'validation', reason: 'pathUnusable' });
    assertFree(environment, backupPath, true);
    assertClosed();
    const salt = readSalt(environment, backupPath);
    const key = keyFor(request.secret, salt, environment);
    const draft = draftPath(target, 'restore');
    try {
      assertKeyFits(environment, backupPath, key, salt, request.secret.kind);
      removeDraft(environment, target, 'restore');
      disk.copy(backupPath, draft);
      quickCheck(draft, key, salt, null);
      const check = connect(draft, key, salt, 'readOnly');
      try {
        assertKnownVersion(check, environment.migrations);
      } finally {
        check.close();
      }
      disk.syncFile(draft);
      const setAsidePath = setAside(environment, target);
      disk.rename(draft, target);
      disk.syncFolder(folderOf(target));
      disk.remove(lockNotePath(target));
      return { file: openWithKey(environment, target, key, salt), setAsidePath };
    } catch (error) {
      key.erase();
      removeDraft(environment, target, 'restore');
      throw error;
    }

    /** The file may be damaged and must stay as it is, so the note of a living process is enough to stop. */
    function assertClosed(): void {
      assertFree(environment, target, false);
      const note = readLockNote(disk, target);
      if (note !== null && whereIs(note) === 'sameComputer') {
        throw fault({ code: 'busy', reason: 'sameComputer', holder: holderOf(note) });
      }
    }
  });
}

function fault(value: CaseFileFault): CaseFileError {
  return new CaseFileError(value, 'restore');
}
