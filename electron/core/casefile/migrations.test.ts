import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listBackups } from './backup.ts';
import { realDisk } from './disk.ts';
import { migrate, newestVersion, versionOf, type Migration } from './migrations.ts';
import { openCaseFile } from './openCaseFile.ts';
import { applicationId } from './pragmas.ts';
import { testPassphrase, withTemporaryCaseFile } from './testing.ts';
import { faultOf, runProcess } from './testingFaults.ts';
import { firstMigrations, laterMigrations } from './testingProcess.ts';

const secret = { kind: 'passphrase', passphrase: testPassphrase } as const;

test('a new file has the newest version and the mark of a case file, and needed no backup', () => {
  withTemporaryCaseFile(laterMigrations(null), ({ file, folder }) => {
    expect(versionOf(file.db)).toBe(30);
    expect(file.db.pragma('application_id', { simple: true })).toBe(applicationId);
    file.close();
    expect(readdirSync(folder)).toEqual(['proef.casus']);
  });
});

test('an older file is brought up to date when it opens, with a backup of how it was', () => {
  withTemporaryCaseFile(firstMigrations, ({ file, folder, path: filePath, settings }) => {
    file.db.prepare('INSERT INTO note (text) VALUES (?)').run('oud');
    file.close();
    const upgraded = openCaseFile({ ...settings, migrations: laterMigrations(null), path: filePath, secret });
    expect(upgraded.migrated).toEqual(['colour of notes', 'labels']);
    expect(upgraded.db.prepare('SELECT text, colour FROM note').all()).toEqual([
      { text: 'oud', colour: 'wit' },
    ]);
    upgraded.close();
    const [backup, ...others] = listBackups(realDisk, path.join(folder, 'proef.reservekopieen'), filePath);
    expect(others).toEqual([]);
    expect(backup?.kind).toBe('migration');
    const before = openCaseFile({ ...settings, path: backup?.path ?? '', secret });
    expect(versionOf(before.db)).toBe(10);
    before.close();
    const again = openCaseFile({ ...settings, migrations: laterMigrations(null), path: filePath, secret });
    expect(again.migrated).toEqual([]);
    again.close();
  });
});

test('a step that fails leaves the old version, closed and without a note', () => {
  withTemporaryCaseFile(firstMigrations, ({ file, folder, path: filePath, settings }) => {
    file.close();
    const failing: Migration = {
      number: 20,
      name: 'fails',
      up: (db) => {
        db.exec('DROP TABLE note');
        throw new Error('half way');
      },
    };
    const request = { ...settings, migrations: [...firstMigrations, failing], path: filePath, secret };
    expect(faultOf(() => openCaseFile(request)).code).toBe('internal');
    expect(existsSync(path.join(folder, 'proef.casus.lock'))).toBe(false);
    const old = openCaseFile({ ...settings, path: filePath, secret });
    expect(versionOf(old.db)).toBe(10);
    expect(old.db.prepare('SELECT count(*) FROM note').pluck().get()).toBe(0);
    old.close();
  });
});

test('steps that leave a row pointing nowhere are undone', () => {
  withTemporaryCaseFile(firstMigrations, ({ file }) => {
    const dangling: Migration = {
      number: 20,
      name: 'dangling',
      up: (db) =>
        db.exec(`CREATE TABLE label (note INTEGER NOT NULL REFERENCES note (id) DEFERRABLE) STRICT;
                 INSERT INTO label VALUES (99)`),
    };
    expect(
      faultOf(() => migrate(file.db, [...firstMigrations, dangling], () => undefined)).message,
    ).toContain('dangling references');
    expect(versionOf(file.db)).toBe(10);
  });
});

test.each([[[]], [[10, 10]], [[20, 10]], [[10, 15]], [[0]]])('the list %j is refused', (numbers) => {
  const list = numbers.map((number) => ({ number, name: 'x', up: () => undefined }));
  expect(() => newestVersion(list)).toThrow(RangeError);
});

test.each([20, 30])(
  'killed inside step %i, the file is still the old version and upgrades the next time',
  (step) => {
    withTemporaryCaseFile(firstMigrations, ({ file, path: filePath, settings }) => {
      file.db.prepare('INSERT INTO note (text) VALUES (?)').run('oud');
      file.close();
      expect(runProcess({ task: 'migrate', path: filePath, killInMigration: step }).killed).toBe(true);
      const old = openCaseFile({ ...settings, path: filePath, secret });
      expect(versionOf(old.db)).toBe(10);
      expect(old.db.prepare('SELECT * FROM note').all()).toEqual([{ id: 1, text: 'oud' }]);
      old.close();
      const upgraded = openCaseFile({
        ...settings,
        migrations: laterMigrations(null),
        path: filePath,
        secret,
      });
      expect(versionOf(upgraded.db)).toBe(30);
      upgraded.close();
    });
  },
);
