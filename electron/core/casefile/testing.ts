import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CaseFileSettings, OpenCaseFile } from './caseFile.ts';
import { createCaseFile } from './createCaseFile.ts';
import type { KeyCost } from './derivedKey.ts';
import { realDisk, type Disk } from './disk.ts';
import type { Migration } from './migrations.ts';

/** Opens in a millisecond. For tests only: a real file always has the production cost. */
export const testKeyCost: KeyCost = { N: 2, r: 8, p: 1 };

/** A fictional passphrase for files that only tests see. */
export const testPassphrase = 'vijf woorden voor een proefbestand';

export type TemporaryCaseFile = Readonly<{
  file: OpenCaseFile;
  /** Removed afterwards with everything in it. */
  folder: string;
  path: string;
  recoveryCode: string;
  settings: CaseFileSettings;
}>;

/** Settings for tests: a clock that moves a second with every reading from 22 November 2026, and a cheap key. */
export function testSettings(migrations: readonly Migration[]): CaseFileSettings {
  let now = Date.UTC(2026, 10, 22, 9, 0, 0);
  return {
    clock: { now: () => (now += 1000) },
    applicationVersion: '0.0.0-test',
    migrations,
    user: 'Tess Tafel',
    keyCost: testKeyCost,
  };
}

/** Makes a real encrypted case file in a new temporary folder, gives it to `use`, then closes and removes it. */
export function withTemporaryCaseFile<Result>(
  migrations: readonly Migration[],
  use: (temporary: TemporaryCaseFile) => Result,
): Result {
  return withTemporaryFolder((folder) => {
    const settings = testSettings(migrations);
    const filePath = path.join(folder, 'proef.casus');
    const { file, recoveryCode } = createCaseFile({
      ...settings,
      path: filePath,
      passphrase: testPassphrase,
    });
    const finish = (): void => file.close();
    return finallyAlso(() => use({ file, folder, path: filePath, recoveryCode, settings }), finish);
  });
}

/** A new private folder under the system's temporary one, removed afterwards. */
export function withTemporaryFolder<Result>(use: (folder: string) => Result): Result {
  const folder = mkdtempSync(path.join(tmpdir(), 'casustafel-test-'));
  return finallyAlso(
    () => use(folder),
    () => rmSync(folder, { recursive: true, force: true }),
  );
}

/** Like `finally`, and also when `work` gives a promise. */
function finallyAlso<Result>(work: () => Result, finish: () => void): Result;
function finallyAlso(work: () => unknown, finish: () => void): unknown {
  let result: unknown;
  try {
    result = work();
  } catch (error) {
    finish();
    throw error;
  }
  if (result instanceof Promise) return result.finally(finish);
  finish();
  return result;
}

/** A disk whose calls pass through `before`, which may throw or end the process. Counts from 1. */
export function watchedDisk(before: (call: number, name: keyof Disk) => void): Disk {
  let call = 0;
  const watch =
    <Args extends unknown[], Result>(name: keyof Disk, work: (...args: Args) => Result) =>
    (...args: Args): Result => {
      call += 1;
      before(call, name);
      return work(...args);
    };
  return {
    exists: watch('exists', realDisk.exists),
    realPath: watch('realPath', realDisk.realPath),
    identity: watch('identity', realDisk.identity),
    size: watch('size', realDisk.size),
    isFile: watch('isFile', realDisk.isFile),
    assertWritable: watch('assertWritable', realDisk.assertWritable),
    read: watch('read', realDisk.read),
    readText: watch('readText', realDisk.readText),
    create: watch('create', realDisk.create),
    copy: watch('copy', realDisk.copy),
    rename: watch('rename', realDisk.rename),
    remove: watch('remove', realDisk.remove),
    list: watch('list', realDisk.list),
    makeFolder: watch('makeFolder', realDisk.makeFolder),
    syncFile: watch('syncFile', realDisk.syncFile),
    syncFolder: watch('syncFolder', realDisk.syncFolder),
  };
}
