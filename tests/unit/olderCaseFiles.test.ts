import { chmodSync, copyFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { OpenCaseFile } from '../../electron/core/casefile/caseFile.ts';
import { listBackups } from '../../electron/core/casefile/backup.ts';
import { caseMigrations } from '../../electron/core/casefile/migrations/caseMigrations.ts';
import { newestVersion, versionOf } from '../../electron/core/casefile/migrations.ts';
import { openCaseFile } from '../../electron/core/casefile/openCaseFile.ts';
import { productionKeyCost } from '../../electron/core/casefile/derivedKey.ts';
import { realDisk } from '../../electron/core/casefile/disk.ts';
import {
  testSettings,
  withTemporaryCaseFile,
  withTemporaryFolder,
} from '../../electron/core/casefile/testing.ts';

const fixtures = path.join(import.meta.dirname, '../fixtures/casefiles');
const secret = { kind: 'passphrase', passphrase: 'oefenen met de tafel' } as const;

/** Opens a copy of a kept file with the program of today. */
function openOlder<Result>(
  name: string,
  use: (opened: { file: OpenCaseFile; folder: string; filePath: string }) => Result,
): Result {
  return withTemporaryFolder((folder) => {
    const filePath = path.join(folder, name);
    copyFileSync(path.join(fixtures, name), filePath);
    chmodSync(filePath, 0o600);
    const settings = { ...testSettings(caseMigrations), keyCost: productionKeyCost };
    const file = openCaseFile({ ...settings, path: filePath, secret });
    try {
      return use({ file, folder, filePath });
    } finally {
      file.close();
    }
  });
}

interface SchemaObject {
  readonly type: string;
  readonly name: string;
}

function schemaOf(file: OpenCaseFile): SchemaObject[] {
  return file.db
    .prepare("SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name")
    .all() as SchemaObject[];
}

function columnsOf(file: OpenCaseFile, table: string): unknown[] {
  return file.db
    .prepare('SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info(?) ORDER BY name')
    .all(table);
}

const names = readdirSync(fixtures).filter((name) => name.endsWith('.casus'));

test('there are older files to open', () => {
  expect(names).toContain('version-010.casus');
});

test.each(names)('%s opens with everything in it, and with a backup of how it was', (name) => {
  openOlder(name, ({ file, folder, filePath }) => {
    const count = (table: string): unknown =>
      file.db.prepare(`SELECT count(*) AS n FROM ${table} WHERE deleted_at IS NULL`).pluck().get();
    expect(versionOf(file.db)).toBe(newestVersion(caseMigrations));
    expect(count('cases')).toBe(24);
    expect(count('contact')).toBe(60);
    expect(count('action_item')).toBe(90);
    const version = Number(/\d+/.exec(name)?.[0]);
    const backups = listBackups(
      realDisk,
      path.join(folder, name.replace('.casus', '.reservekopieen')),
      filePath,
    );
    expect(backups.map(({ kind }) => kind)).toEqual(
      version < newestVersion(caseMigrations) ? ['migration'] : [],
    );
  });
});

test.each(names)('%s is brought to the very schema of a new file, and nothing in it is damaged', (name) => {
  const fresh = withTemporaryCaseFile(caseMigrations, ({ file }) => {
    const schema = schemaOf(file);
    return { schema, columns: schema.map((entry) => columnsOf(file, entry.name)) };
  });
  openOlder(name, ({ file }) => {
    const schema = schemaOf(file);
    expect(schema).toEqual(fresh.schema);
    expect(schema.map((entry) => columnsOf(file, entry.name))).toEqual(fresh.columns);
    expect(file.db.pragma('foreign_key_check')).toEqual([]);
    expect(file.db.pragma('integrity_check', { simple: true })).toBe('ok');
  });
});
