import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createCaseFile } from './createCaseFile.ts';
import { openCaseFile } from './openCaseFile.ts';
import type { Migration } from './migrations.ts';
import { casePragmas } from './pragmas.ts';
import { plainSqliteStart } from './fileHeader.ts';
import { testPassphrase, withTemporaryCaseFile } from './testing.ts';

const migrations: readonly Migration[] = [
  {
    number: 10,
    name: 'notes',
    up: (db) => db.exec('CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT'),
  },
];

test('a new case file begins with its salt, not as plain SQLite, and only its owner may read it', () => {
  withTemporaryCaseFile(migrations, ({ file, path }) => {
    file.db.prepare('INSERT INTO note (text) VALUES (?)').run('een');
    file.close();
    const bytes = readFileSync(path);
    expect(bytes.subarray(0, 16)).toEqual(file.salt);
    expect(bytes.subarray(0, 16).equals(plainSqliteStart)).toBe(false);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });
});

test('a closed file opens again with passphrase, recovery code and raw key, and leaves nothing beside it', () => {
  withTemporaryCaseFile(migrations, ({ file, folder, path, recoveryCode, settings }) => {
    file.db.prepare('INSERT INTO note (text) VALUES (?)').run('een');
    const key = file.key.copy();
    file.close();
    for (const secret of [
      { kind: 'passphrase', passphrase: testPassphrase },
      { kind: 'recoveryCode', code: recoveryCode },
      { kind: 'rawKey', key },
    ] as const) {
      const again = openCaseFile({ ...settings, path, secret });
      expect(again.db.prepare('SELECT text FROM note').pluck().all()).toEqual(['een']);
      again.close();
      expect(readdirSync(folder)).toEqual(['proef.casus']);
    }
  });
});

test('a passphrase typed with composed and decomposed letters is the same passphrase', () => {
  withTemporaryCaseFile(migrations, ({ folder, settings }) => {
    const path = `${folder}/tweede.casus`;
    createCaseFile({ ...settings, path, passphrase: 'één café' }).file.close();
    const secret = { kind: 'passphrase', passphrase: 'één café'.normalize('NFD') } as const;
    openCaseFile({ ...settings, path, secret }).close();
  });
});

test('every pragma reads back as listed after opening', () => {
  withTemporaryCaseFile(migrations, ({ file }) => {
    expect(casePragmas.map(({ name }) => name)).toEqual([
      'locking_mode',
      'journal_mode',
      'synchronous',
      'foreign_keys',
      'temp_store',
      'cache_size',
      'trusted_schema',
      'cell_size_check',
      'secure_delete',
    ]);
    for (const { name, readBack } of casePragmas) {
      expect(file.db.pragma(name, { simple: true }), name).toBe(readBack);
    }
  });
});

test('the key is overwritten at close, and closing twice is harmless', () => {
  withTemporaryCaseFile(migrations, ({ file }) => {
    const bytes = file.key.reveal();
    file.close();
    file.close();
    expect(bytes.every((byte) => byte === 0)).toBe(true);
    expect(() => file.key.reveal()).toThrow('erased');
  });
});
