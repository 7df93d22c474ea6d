import type { CaseDatabase } from './connection.ts';
import { CaseFileError } from './faults.ts';

/** A setting of the connection, what is asked and what must be read back. */
export type Pragma = Readonly<{ name: string; value: string; readBack: string | number; why: string }>;

/** Marks an SQLite file as a case file: the letters CASU. */
export const applicationId = 0x43415355;

/**
 * Every setting a case file is opened with. `locking_mode` stands first: set before the first read it keeps the index
 * of the write-ahead log in memory, so that no `-shm` file is ever made.
 */
export const casePragmas: readonly Pragma[] = [
  { name: 'locking_mode', value: 'EXCLUSIVE', readBack: 'exclusive', why: 'one opener at a time' },
  { name: 'journal_mode', value: 'WAL', readBack: 'wal', why: 'a crash never leaves half a command' },
  { name: 'synchronous', value: 'FULL', readBack: 2, why: 'acknowledged means on the disk' },
  { name: 'foreign_keys', value: 'ON', readBack: 1, why: 'no row points nowhere' },
  { name: 'temp_store', value: 'MEMORY', readBack: 2, why: 'sorting would write plaintext files' },
  { name: 'cache_size', value: '-64000', readBack: -64000, why: '64 MB of pages, decrypted once' },
  { name: 'trusted_schema', value: 'OFF', readBack: 0, why: 'a crafted file cannot call functions' },
  { name: 'cell_size_check', value: 'ON', readBack: 1, why: 'damage is found on reading' },
  { name: 'secure_delete', value: 'ON', readBack: 1, why: 'what is deleted is overwritten' },
];

/** Sets the pragmas and asserts each by reading it back. Throws `internal` when one did not take. */
export function applyPragmas(db: CaseDatabase, pragmas: readonly Pragma[] = casePragmas): void {
  for (const { name, value } of pragmas) db.pragma(`${name}=${value}`);
  for (const { name, readBack } of pragmas) {
    const found = db.pragma(name, { simple: true });
    if (found !== readBack) {
      throw new CaseFileError(
        { code: 'internal', reason: 'unexpected' },
        `pragma ${name} reads ${String(found)} instead of ${readBack}`,
      );
    }
  }
}
