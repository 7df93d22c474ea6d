import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { backupCaseFile, listBackups } from './backup.ts';
import { backupName, backupsToRemove, readBackupName, type NamedBackup } from './backupName.ts';
import { realDisk } from './disk.ts';
import { openCaseFile } from './openCaseFile.ts';
import { testPassphrase, watchedDisk, withTemporaryCaseFile } from './testing.ts';
import { faultOf } from './testingFaults.ts';
import { firstMigrations } from './testingProcess.ts';

const secret = { kind: 'passphrase', passphrase: testPassphrase } as const;
const hour = 3_600_000;
const day = 24 * hour;
const monday = Date.UTC(2026, 10, 23, 9);

test('a backup is a private, encrypted copy that opens with the same passphrase', () => {
  withTemporaryCaseFile(firstMigrations, ({ file, folder, settings }) => {
    file.db.prepare('INSERT INTO note (text) VALUES (?)').run('kopie');
    const backups = path.join(folder, 'kopieen');
    const backup = backupCaseFile(file, backups, 'manual', settings.clock);
    expect(statSync(backups).mode & 0o777).toBe(0o700);
    expect(statSync(backup.path).mode & 0o777).toBe(0o600);
    expect(readdirSync(backups)).toEqual([backup.name]);
    expect(readFileSync(backup.path).subarray(0, 16)).toEqual(file.salt);
    expect(listBackups(realDisk, backups, file.path)).toEqual([backup]);
    const copy = openCaseFile({ ...settings, path: backup.path, secret });
    expect(copy.db.prepare('SELECT text FROM note').pluck().all()).toEqual(['kopie']);
    copy.close();
    file.db.prepare('INSERT INTO note (text) VALUES (?)').run('en verder');
  });
});

test('two backups in one millisecond get two names', () => {
  withTemporaryCaseFile(firstMigrations, ({ file, folder }) => {
    const clock = { now: () => monday };
    const first = backupCaseFile(file, folder, 'close', clock);
    const second = backupCaseFile(file, folder, 'close', clock);
    expect(second.name).not.toBe(first.name);
  });
});

test('a damaged file gives no backup and keeps the ones there are', () => {
  withTemporaryCaseFile(firstMigrations, ({ file, folder, path: filePath, settings }) => {
    const insert = file.db.prepare('INSERT INTO note (text) VALUES (?)');
    for (let row = 0; row < 500; row += 1) insert.run('x'.repeat(200));
    const backups = path.join(folder, 'kopieen');
    const good = backupCaseFile(file, backups, 'close', settings.clock);
    file.close();
    const bytes = readFileSync(filePath);
    bytes[40_000] = (bytes[40_000] ?? 0) ^ 1;
    writeFileSync(filePath, bytes);
    const damaged = openCaseFile({ ...settings, path: filePath, secret });
    expect(faultOf(() => backupCaseFile(damaged, backups, 'close', settings.clock)).code).toBe('corrupt');
    damaged.close();
    expect(readdirSync(backups)).toEqual([good.name]);
  });
});

test('a folder that is gone is not made again somewhere else', () => {
  withTemporaryCaseFile(firstMigrations, ({ file, folder, settings }) => {
    const gone = path.join(folder, 'usb', 'kopieen');
    expect(faultOf(() => backupCaseFile(file, gone, 'manual', settings.clock)).fault).toEqual({
      code: 'notFound',
      reason: 'folder',
    });
  });
});

test('when any call on the disk fails, there is a whole backup or none, and never a half one under its name', () => {
  for (let failing = 1; ; failing += 1) {
    const whole = withTemporaryCaseFile(firstMigrations, ({ file, folder, settings }) => {
      const backups = path.join(folder, 'kopieen');
      let calls = 0;
      const disk = watchedDisk(() => {
        calls += 1;
        if (calls === failing) throw Object.assign(new Error('broken'), { code: 'EACCES' });
      });
      const watched = { ...file, environment: { ...file.environment, disk } };
      let code: string | null = null;
      try {
        backupCaseFile(watched, backups, 'close', settings.clock);
      } catch (error) {
        code = faultOf(() => {
          throw error;
        }).code;
      }
      for (const { path: finished } of listBackups(realDisk, backups, file.path)) {
        openCaseFile({ ...settings, path: finished, secret }).close();
      }
      if (calls < failing) {
        expect(code).toBe(null);
        return true;
      }
      expect(code).toBe('readonly');
      return false;
    });
    if (whole) {
      expect(failing).toBeGreaterThan(6);
      return;
    }
  }
});

test('a draft that a crash left is removed by the next backup, and files of others stay', () => {
  withTemporaryCaseFile(firstMigrations, ({ file, folder, settings }) => {
    const backups = path.join(folder, 'kopieen');
    mkdirSync(backups);
    const abandoned = path.join(backups, `${backupName('proef', monday, 'close')}.draft`);
    const others = ['proef.casus', 'ander.2020-01-01T00-00-00-000Z.close.casus', 'notitie.txt', 'x.draft'];
    for (const name of others) writeFileSync(path.join(backups, name), 'van een ander');
    writeFileSync(abandoned, 'half');
    backupCaseFile(file, backups, 'close', settings.clock);
    expect(existsSync(abandoned)).toBe(false);
    for (const name of others) expect(existsSync(path.join(backups, name)), name).toBe(true);
    rmSync(backups, { recursive: true });
  });
});

test('a name reads back to what it was made of, and other names are left alone', () => {
  const name = backupName('wijk noord', monday + 7, 'migration');
  expect(name).toBe('wijk noord.2026-11-23T09-00-00-007Z.migration.casus');
  expect(readBackupName('wijk noord', name)).toEqual({ name, kind: 'migration', takenAt: monday + 7 });
  for (const other of [
    'wijk noord.casus',
    'wijk.casus',
    name.replace('migration', 'other'),
    `${name}.draft`,
  ]) {
    expect(readBackupName('wijk noord', other)).toBe(null);
  }
  expect(readBackupName('wijk', name)).toBe(null);
});

function takenAt(...instants: readonly number[]): readonly NamedBackup[] {
  return instants.map((instant) => ({ name: String(instant), kind: 'close', takenAt: instant }));
}

test.each([
  { situation: 'none', backups: [], removed: [] },
  { situation: 'five in an hour', backups: [0, 1, 2, 3, 4].map((step) => monday + step), removed: [] },
  {
    situation: 'seven in an hour: the two oldest go',
    backups: [0, 1, 2, 3, 4, 5, 6].map((step) => monday + step),
    removed: [monday + 1, monday],
  },
  {
    situation: 'one a day for nine days: the weekly one stays, the others beyond a week go',
    backups: Array.from({ length: 9 }, (_, index) => monday + index * day),
    // Kept: Monday to Sunday of week two as the seven latest days (from the Wednesday of week one on) …
    removed: [monday + day, monday],
  },
  {
    situation: 'one a week for ten weeks: eight stay',
    backups: Array.from({ length: 10 }, (_, index) => monday - index * 7 * day),
    removed: [monday - 8 * 7 * day, monday - 9 * 7 * day],
  },
  {
    situation: 'long ago and nothing since: nothing goes',
    backups: [monday - 900 * day, monday - 700 * day, monday],
    removed: [],
  },
])('rotation with $situation', ({ backups, removed }) => {
  expect(backupsToRemove(takenAt(...backups)).map((backup) => backup.takenAt)).toEqual(removed);
  // The order in which the folder lists them does not matter.
  expect(backupsToRemove(takenAt(...backups.toReversed())).map((backup) => backup.takenAt)).toEqual(removed);
});

test('never more than twenty backups stay, and the newest always does', () => {
  const many = takenAt(...Array.from({ length: 400 }, (_, index) => monday - index * 7 * hour));
  // The newest of the eighth week back is that week's Sunday, forty-three days before this Monday.
  const removed = new Set(backupsToRemove(many));
  const kept = many.filter((backup) => !removed.has(backup));
  expect(kept.length).toBeLessThanOrEqual(20);
  expect(kept[0]).toBe(many[0]);
  expect(kept.at(-1)?.takenAt).toBeLessThan(monday - 42 * day);
});
