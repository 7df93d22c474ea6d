import type Database from 'better-sqlite3';
import { folderOf, type OpenCaseFile } from './caseFile.ts';
import { CaseFileError, namingFaults } from './faults.ts';
import { keyFits, openWithKey, readSalt } from './openCaseFile.ts';
import { putAside, putBack } from './logAside.ts';

/** The last link of the audit chain that this session knows to be in the file; null for an empty chain. */
export type AuditHead = Readonly<{ seq: number; hash: string }> | null;

export function auditHeadOf(db: Database.Database): AuditHead {
  const sql = 'SELECT seq, hash FROM audit_event ORDER BY seq DESC LIMIT 1';
  return (db.prepare(sql).get() as { seq: number; hash: string } | undefined) ?? null;
}

/** True for an error that says that the file behind the connection went away, whatever still stands at its path. */
export function isLostFile(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false;
  const { code } = error;
  return (
    (code.startsWith('SQLITE_IOERR') && code !== 'SQLITE_IOERR_SHORT_READ') ||
    code === 'SQLITE_READONLY_DBMOVED'
  );
}

/**
 * A network drive that was away comes back as another one for the operating system: the old connection never works again. This
 * opens the same file anew with the key of this session, so that a meeting goes on without anyone at the keyboard.
 * The old connection is closed; when this throws it can be tried again with the same file.
 * @param head what was acknowledged last: a file that does not have it is another one, or an older copy
 * @throws CaseFileError `notFound` when the file is not (yet) at its path
 */
export function reattach(file: OpenCaseFile, head: AuditHead): OpenCaseFile {
  const { environment, path } = file;
  const { disk } = environment;
  if (!disk.exists(folderOf(path))) {
    throw new CaseFileError({ code: 'notFound', reason: 'folder' }, 'no folder at the path');
  }
  if (!disk.exists(path) || !disk.isFile(path)) throw notThere('nothing at the path');
  const isOther =
    !readSalt(environment, path).equals(file.salt) || !keyFits(environment, path, file.key, file.salt);
  if (isOther) throw notThere('another file at the path');
  if (file.db.open) closeOld(file);
  const again = namingFaults(() => openWithKey(environment, path, file.key.copy(), Buffer.from(file.salt)));
  const found =
    head === null ||
    again.db.prepare('SELECT 1 FROM audit_event WHERE seq = ? AND hash = ?').get(head.seq, head.hash) !==
      undefined;
  if (!found) {
    again.close();
    throw notThere('an older copy at the path');
  }
  file.key.erase();
  return again;
}

/**
 * Closing takes the log beside the path away, by its name. When another file stands there by now the log is not ours to take.
 */
function closeOld(file: OpenCaseFile): void {
  const { disk } = file.environment;
  putAside(disk, file.path);
  try {
    file.db.close();
  } finally {
    putBack(disk, file.path);
  }
}

function notThere(detail: string): CaseFileError {
  return new CaseFileError({ code: 'notFound', reason: 'file' }, detail);
}
