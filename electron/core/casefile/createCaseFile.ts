import path from 'node:path';
import {
  caseFileExtension,
  completeSettings,
  folderOf,
  isOpenHere,
  type CaseFileEnvironment,
  type CaseFileSettings,
  type OpenCaseFile,
} from './caseFile.ts';
import { connect } from './connection.ts';
import { deriveKey } from './derivedKey.ts';
import { draftPath, removeDraft } from './drafts.ts';
import { CaseFileError, namingFaults } from './faults.ts';
import { createSalt } from './fileHeader.ts';
import { migrate } from './migrations.ts';
import { keyFits, openWithKey, readSalt } from './openCaseFile.ts';
import { applyPragmas } from './pragmas.ts';
import type { Redacted } from './redacted.ts';
import { setAside } from './setAside.ts';

export type CreateCaseFileRequest = CaseFileSettings &
  Readonly<{
    /** Absolute path that ends in `.casus`; there must be nothing there yet. */
    path: string;
    passphrase: string;
  }>;

export type CreatedCaseFile = Readonly<{ file: OpenCaseFile; recoveryCode: string }>;

/**
 * Makes a new case file and opens it. It is built under another name and renamed when it is whole, so that a crash
 * leaves no half file. The recovery code is given here once.
 *
 * Throws `CaseFileError`: `validation`, `notFound` (folder), `readonly`, `diskFull`, `internal`.
 */
export function createCaseFile(request: CreateCaseFileRequest): CreatedCaseFile {
  const environment = completeSettings(request);
  return namingFaults(() => {
    const target = newPath(environment, request.path);
    const salt = createSalt();
    const key = deriveKey(request.passphrase, salt, environment.keyCost);
    const draft = draftPath(target, 'new');
    try {
      removeDraft(environment, target, 'new');
      build(environment, draft, key, salt);
      // A log left by a file that was moved away would be taken for part of the new one.
      setAside(environment, target);
      environment.disk.rename(draft, target);
      environment.disk.syncFolder(folderOf(target));
      const file = openWithKey(environment, target, key, salt);
      return { file, recoveryCode: file.recoveryCode() };
    } catch (error) {
      key.erase();
      removeDraft(environment, target, 'new');
      throw error;
    }
  });
}

function newPath({ disk }: CaseFileEnvironment, filePath: string): string {
  const usable =
    path.isAbsolute(filePath) &&
    filePath === filePath.trim() &&
    !filePath.includes('\0') &&
    path.basename(filePath).length > caseFileExtension.length &&
    filePath.endsWith(caseFileExtension);
  if (!usable) throw new CaseFileError({ code: 'validation', reason: 'pathUnusable' }, 'path is unusable');
  const folder = folderOf(filePath);
  if (!disk.exists(folder)) throw new CaseFileError({ code: 'notFound', reason: 'folder' }, 'folder is gone');
  const target = path.join(disk.realPath(folder), path.basename(filePath));
  if (disk.exists(target) || isOpenHere(target)) {
    throw new CaseFileError({ code: 'validation', reason: 'alreadyExists' }, 'something is there already');
  }
  return target;
}

function build(environment: CaseFileEnvironment, draft: string, key: Redacted, salt: Buffer): void {
  const { disk } = environment;
  disk.create(draft, '');
  const db = connect(draft, key, salt, 'write');
  try {
    applyPragmas(db);
    migrate(db, environment.migrations, () => undefined);
    db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
  disk.syncFile(draft);
  // Asserted on the bytes themselves: the file starts with the salt and is sealed with the key, so it is encrypted.
  if (!readSalt(environment, draft).equals(salt) || !keyFits(environment, draft, key, salt)) {
    throw new CaseFileError(
      { code: 'internal', reason: 'unexpected' },
      'the new file is not encrypted as meant',
    );
  }
}
