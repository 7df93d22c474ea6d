import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkIntegrity, type IntegrityProgress } from './integrity.ts';
import { openCaseFile } from './openCaseFile.ts';
import { testPassphrase, withTemporaryCaseFile } from './testing.ts';
import { laterMigrations } from './testingProcess.ts';

const secret = { kind: 'passphrase', passphrase: testPassphrase } as const;
const migrations = laterMigrations(null);

test('a sound file has no findings, and progress goes up to the end in steps', () => {
  withTemporaryCaseFile(migrations, ({ file }) => {
    file.db.prepare('INSERT INTO note (text) VALUES (?)').run('heel');
    const seen: IntegrityProgress[] = [];
    expect(checkIntegrity(file, (progress) => seen.push(progress))).toEqual([]);
    // Two tables and three steps around them.
    expect(seen.map(({ done }) => done)).toEqual([1, 2, 3, 4, 5]);
    expect(seen.every(({ total }) => total === 5)).toBe(true);
  });
});

test('a page damaged on the disk is found while the file is open, even when it was in memory', () => {
  withTemporaryCaseFile(migrations, ({ file, path }) => {
    const insert = file.db.prepare('INSERT INTO note (text) VALUES (?)');
    file.db.transaction(() => {
      for (let row = 0; row < 500; row += 1) insert.run('x'.repeat(200));
    })();
    file.db.pragma('wal_checkpoint(TRUNCATE)');
    const descriptor = openSync(path, 'r+');
    writeSync(descriptor, Buffer.from([1, 2, 3]), 0, 3, 40_000);
    closeSync(descriptor);
    const findings = checkIntegrity(file, () => undefined);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.some(({ kind }) => kind === 'damagedPage' || kind === 'structure')).toBe(true);
  });
});

test('every page with rows that is damaged before opening is found', () => {
  withTemporaryCaseFile(migrations, ({ file, path, settings }) => {
    const insert = file.db.prepare('INSERT INTO note (text) VALUES (?)');
    file.db.transaction(() => {
      for (let row = 0; row < 300; row += 1) insert.run('x'.repeat(200));
    })();
    file.close();
    const whole = readFileSync(path);
    for (let page = 2; page <= whole.length / 4096; page += 1) {
      const damaged = Buffer.from(whole);
      const offset = (page - 1) * 4096 + 2000;
      damaged[offset] = (damaged[offset] ?? 0) ^ 8;
      writeFileSync(path, damaged);
      const opened = openCaseFile({ ...settings, path, secret });
      expect(checkIntegrity(opened, () => undefined).length, `page ${page}`).toBeGreaterThan(0);
      opened.close();
    }
  });
});

test('a row that points nowhere is found by table, with a count and without content', () => {
  withTemporaryCaseFile(migrations, ({ file }) => {
    file.db.pragma('foreign_keys=OFF');
    file.db.exec('INSERT INTO label (note) VALUES (901), (902)');
    file.db.pragma('foreign_keys=ON');
    expect(checkIntegrity(file, () => undefined)).toEqual([
      { kind: 'danglingReference', table: 'label', count: 2 },
    ]);
  });
});
