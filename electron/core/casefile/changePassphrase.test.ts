import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { changePassphrase, passphraseFits } from './changePassphrase.ts';
import { openCaseFile } from './openCaseFile.ts';
import { testPassphrase, watchedDisk, withTemporaryCaseFile } from './testing.ts';
import { faultOf, runProcess } from './testingFaults.ts';
import { changedPassphrase, firstMigrations } from './testingProcess.ts';

const secret = { kind: 'passphrase', passphrase: testPassphrase } as const;
const changed = { kind: 'passphrase', passphrase: changedPassphrase } as const;

test('after a change only the new passphrase and the new recovery code open the file', () => {
  withTemporaryCaseFile(firstMigrations, ({ file, folder, path: filePath, recoveryCode, settings }) => {
    file.db.prepare('INSERT INTO note (text) VALUES (?)').run('blijft');
    expect(passphraseFits(file, testPassphrase)).toBe(true);
    expect(passphraseFits(file, changedPassphrase)).toBe(false);
    const oldSalt = file.salt;
    const result = changePassphrase(file, changedPassphrase);
    expect(file.db.open).toBe(false);
    expect(result.file.db.prepare('SELECT text FROM note').pluck().all()).toEqual(['blijft']);
    expect(passphraseFits(result.file, changedPassphrase)).toBe(true);
    result.file.close();
    expect(readFileSync(filePath).subarray(0, 16).equals(oldSalt)).toBe(false);
    const opening = { ...settings, path: filePath };
    expect(faultOf(() => openCaseFile({ ...opening, secret })).code).toBe('wrongKey');
    const oldCode = { kind: 'recoveryCode', code: recoveryCode } as const;
    expect(faultOf(() => openCaseFile({ ...opening, secret: oldCode })).code).toBe('wrongKey');
    openCaseFile({ ...opening, secret: changed }).close();
    openCaseFile({ ...opening, secret: { kind: 'recoveryCode', code: result.recoveryCode } }).close();
    expect(readdirSync(folder)).toEqual(['proef.casus', 'proef.reservekopieen']);
  });
});

test('the backup made at the change opens with the old passphrase', () => {
  withTemporaryCaseFile(firstMigrations, ({ file, folder, settings }) => {
    changePassphrase(file, changedPassphrase).file.close();
    const backups = path.join(folder, 'proef.reservekopieen');
    const [name, ...others] = readdirSync(backups);
    expect(others).toEqual([]);
    openCaseFile({ ...settings, path: path.join(backups, name ?? ''), secret }).close();
  });
});

test('an empty new passphrase changes nothing', () => {
  withTemporaryCaseFile(firstMigrations, ({ file }) => {
    expect(faultOf(() => changePassphrase(file, '')).reason).toBe('passphraseEmpty');
    expect(file.db.open).toBe(true);
  });
});

test('killed before any change on the disk, the file opens with the old or the new passphrase and has every row', () => {
  withTemporaryCaseFile(firstMigrations, ({ file, folder, path: filePath, settings }) => {
    file.db.prepare('INSERT INTO note (text) VALUES (?)').run('blijft');
    file.close();
    const opened = { old: 0, new: 0 };
    for (let call = 1; ; call += 1) {
      const victim = path.join(folder, `slachtoffer-${call}.casus`);
      copyFileSync(filePath, victim);
      const { done, killed, errors } = runProcess({
        task: 'changePassphrase',
        path: victim,
        killAtCall: call,
      });
      expect(done || killed, errors).toBe(true);
      const again = openWithEither(victim);
      expect(again.db.prepare('SELECT text FROM note').pluck().all()).toEqual(['blijft']);
      expect(again.db.pragma('integrity_check', { simple: true })).toBe('ok');
      again.close();
      expect(readdirSync(folder).filter((name) => name.startsWith(`slachtoffer-${call}.casus`))).toEqual([
        `slachtoffer-${call}.casus`,
      ]);
      if (done) break;
    }
    expect(opened.old).toBeGreaterThan(10);
    expect(opened.new).toBeGreaterThan(2);

    function openWithEither(victim: string) {
      try {
        const file = openCaseFile({ ...settings, path: victim, secret });
        opened.old += 1;
        return file;
      } catch {
        const file = openCaseFile({ ...settings, path: victim, secret: changed });
        opened.new += 1;
        return file;
      }
    }
  });
}, 120_000);

test('when any call on the disk fails, the file opens with the old or the new passphrase', () => {
  for (let failing = 1; ; failing += 1) {
    const whole = withTemporaryCaseFile(firstMigrations, ({ file, path: filePath, settings }) => {
      file.close();
      let armed = false;
      let calls = 0;
      const disk = watchedDisk(() => {
        if (!armed) return;
        calls += 1;
        if (calls === failing) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
      });
      const started = openCaseFile({ ...settings, disk, path: filePath, secret });
      armed = true;
      let succeeded = true;
      try {
        changePassphrase(started, changedPassphrase).file.close();
      } catch (error) {
        succeeded = false;
        expect(
          faultOf(() => {
            throw error;
          }).code,
        ).toBe('diskFull');
      }
      started.close();
      const opening = { ...settings, path: filePath };
      try {
        openCaseFile({ ...opening, secret }).close();
      } catch {
        openCaseFile({ ...opening, secret: changed }).close();
      }
      return succeeded && calls < failing;
    });
    if (whole) {
      expect(failing).toBeGreaterThan(15);
      return;
    }
  }
});
