import type { CaseDatabase } from './connection.ts';
import { CaseFileError } from './faults.ts';
import { applicationId } from './pragmas.ts';

/**
 * One step of the schema. Numbers go by ten, so that a step can be fitted in between on a branch; a number that has
 * been released is never used again or changed.
 */
export type Migration = Readonly<{
  number: number;
  /** What it does, in a few words, for the log. */
  name: string;
  /** Runs inside the transaction of the whole upgrade; must not begin or commit one itself. */
  up: (db: CaseDatabase) => void;
}>;

/** The highest number in the list: the version this program writes. Throws when the list is not in order, by ten. */
export function newestVersion(migrations: readonly Migration[]): number {
  let previous = 0;
  for (const { number } of migrations) {
    if (!Number.isSafeInteger(number) || number % 10 !== 0 || number <= previous) {
      throw new RangeError(`Migration ${number} is out of order or not a multiple of ten`);
    }
    previous = number;
  }
  if (previous === 0) throw new RangeError('There are no migrations');
  return previous;
}

/** The version of an open file; 0 when it has no schema yet. */
export function versionOf(db: CaseDatabase): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/** Refuses a file that another program or a newer version wrote: `corrupt` (`notACaseFile`) or `versionTooNew`. */
export function assertKnownVersion(db: CaseDatabase, migrations: readonly Migration[]): void {
  const found = Number(db.pragma('application_id', { simple: true }));
  if (found !== applicationId) {
    throw new CaseFileError({ code: 'corrupt', reason: 'notACaseFile' }, `application_id is ${found}`);
  }
  const fileVersion = versionOf(db);
  const knownVersion = newestVersion(migrations);
  if (fileVersion > knownVersion) {
    throw new CaseFileError(
      { code: 'versionTooNew', reason: 'newerFile', fileVersion, knownVersion },
      `file has version ${fileVersion}, newest known is ${knownVersion}`,
    );
  }
}

/**
 * Brings an open file to the newest version in one transaction: all steps or none. `backUp` runs first, and only when
 * the file already has a schema and there is something to do. Returns the names of the steps taken.
 */
export function migrate(
  db: CaseDatabase,
  migrations: readonly Migration[],
  backUp: (fromVersion: number) => void,
): readonly string[] {
  const target = newestVersion(migrations);
  const from = versionOf(db);
  const pending = migrations.filter(({ number }) => number > from);
  if (pending.length === 0) return [];
  if (from > 0) backUp(from);
  db.transaction(() => {
    // A step that rebuilds a table passes through a state with dangling references; they are checked at the end.
    db.pragma('defer_foreign_keys=ON');
    db.pragma(`application_id=${applicationId}`);
    for (const migration of pending) migration.up(db);
    const dangling = db.pragma('foreign_key_check');
    if (Array.isArray(dangling) && dangling.length > 0) {
      throw new CaseFileError(
        { code: 'internal', reason: 'unexpected' },
        `${dangling.length} dangling references after migrating from ${from} to ${target}`,
      );
    }
    db.pragma(`user_version=${target}`);
  }).immediate();
  return pending.map(({ name }) => name);
}
