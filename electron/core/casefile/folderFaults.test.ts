import { chmodSync, copyFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { faultOf, fingerprint, withRows } from './testingFaults.ts';
import { createCaseFile } from './createCaseFile.ts';
import { openCaseFile } from './openCaseFile.ts';
import { testPassphrase, testSettings, withTemporaryCaseFile } from './testing.ts';
import { firstMigrations } from './testingProcess.ts';

const passphrase = { kind: 'passphrase', passphrase: testPassphrase } as const;

function asOrdinaryUser<Result>(work: () => Result): Result {
  const { seteuid, geteuid } = process;
  if (seteuid === undefined || geteuid === undefined || geteuid() !== 0) return work();
  seteuid(65_534);
  try {
    return work();
  } finally {
    seteuid(0);
  }
}

test('a folder in which you may not write gives readonly, on opening and on creating, and changes nothing', () => {
  withTemporaryCaseFile(firstMigrations, ({ file, folder, path: filePath, settings }) => {
    file.close();
    chmodSync(filePath, 0o444);
    chmodSync(folder, 0o555);
    const before = fingerprint(folder);
    try {
      asOrdinaryUser(() => {
        const opening = faultOf(() => openCaseFile({ ...settings, path: filePath, secret: passphrase }));
        expect(opening.fault).toEqual({ code: 'readonly', reason: 'noWriteAccess' });
        const creating = { ...settings, path: path.join(folder, 'nieuw.casus'), passphrase: testPassphrase };
        expect(faultOf(() => createCaseFile(creating)).code).toBe('readonly');
      });
      expect(fingerprint(folder)).toEqual(before);
    } finally {
      chmodSync(folder, 0o755);
    }
  });
});

test('a file you may write in a folder where you may not gives readonly; one you may not read says so', () => {
  withTemporaryCaseFile(firstMigrations, ({ file, folder, path, settings }) => {
    file.close();
    chmodSync(folder, 0o555);
    chmodSync(path, 0o666);
    try {
      asOrdinaryUser(() => {
        const request = { ...settings, path, secret: passphrase };
        expect(faultOf(() => openCaseFile(request)).fault).toEqual({
          code: 'readonly',
          reason: 'noWriteAccess',
        });
      });
      chmodSync(path, 0o000);
      asOrdinaryUser(() => {
        const request = { ...settings, path, secret: passphrase };
        expect(faultOf(() => openCaseFile(request)).fault).toEqual({
          code: 'readonly',
          reason: 'noReadAccess',
        });
      });
      chmodSync(path, 0o600);
      openCaseFile({ ...settings, path, secret: passphrase }).close();
    } finally {
      chmodSync(folder, 0o755);
    }
  });
});

test('a vanished file, a vanished folder and a name that cannot be a path are told apart', () => {
  withTemporaryCaseFile(firstMigrations, ({ file, folder, path: filePath, settings }) => {
    file.close();
    const reasonFor = (target: string): string =>
      faultOf(() => openCaseFile({ ...settings, path: target, secret: passphrase })).reason;
    expect(reasonFor(path.join(folder, 'weg.casus'))).toBe('file');
    expect(reasonFor(path.join(folder, 'weg', 'weg.casus'))).toBe('folder');
    expect(reasonFor('proef.casus')).toBe('pathUnusable');
    expect(reasonFor(`file:${filePath}`)).toBe('pathUnusable');
    expect(reasonFor(`${filePath} `)).toBe('pathUnusable');
    const creating = { ...settings, path: path.join(folder, 'weg', 'weg.casus'), passphrase: testPassphrase };
    expect(faultOf(() => createCaseFile(creating)).reason).toBe('folder');
  });
});

test('a file or folder that vanishes while it is open is noticed before a change is acknowledged', () => {
  withTemporaryCaseFile(firstMigrations, ({ file, folder, path: filePath }) => {
    file.assertStillThere();
    const elsewhere = path.join(folder, 'elders.casus');
    renameSync(filePath, elsewhere);
    expect(faultOf(() => file.assertStillThere()).fault).toEqual({ code: 'notFound', reason: 'file' });
    copyFileSync(elsewhere, filePath);
    expect(faultOf(() => file.assertStillThere()).reason).toBe('file');
    rmSync(folder, { recursive: true });
    expect(faultOf(() => file.assertStillThere()).reason).toBe('folder');
  });
});

test('creating never writes over a file, and never under a name that is no case file', () => {
  withTemporaryCaseFile(firstMigrations, ({ file, folder, path: filePath }) => {
    file.close();
    const before = fingerprint(folder);
    const reasonFor = (target: string): string =>
      faultOf(() => createCaseFile({ ...testSettings(firstMigrations), path: target, passphrase: 'een zin' }))
        .reason;
    expect(reasonFor(filePath)).toBe('alreadyExists');
    expect(reasonFor(path.join(folder, 'verslag.docx'))).toBe('pathUnusable');
    expect(reasonFor(path.join(folder, '.casus'))).toBe('pathUnusable');
    expect(fingerprint(folder)).toEqual(before);
  });
});

test('a full disk stops the change that did not fit and keeps everything before it', () => {
  withTemporaryCaseFile(firstMigrations, (temporary) => {
    const { file, path, settings } = temporary;
    withRows(temporary, 10);
    file.db.pragma(`max_page_count=${Number(file.db.pragma('page_count', { simple: true })) + 4}`);
    let code = '';
    try {
      withRows(temporary, 5000);
    } catch (error) {
      code = error instanceof Database.SqliteError ? error.code : '';
    }
    expect(code).toBe('SQLITE_FULL');
    file.close();
    const again = openCaseFile({ ...settings, path, secret: passphrase });
    expect(again.db.prepare('SELECT count(*) FROM note').pluck().get()).toBe(10);
    again.close();
  });
});
