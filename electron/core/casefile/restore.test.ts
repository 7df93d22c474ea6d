import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { backupCaseFile } from './backup.ts';
import { changePassphrase } from './changePassphrase.ts';
import { openCaseFile } from './openCaseFile.ts';
import { restoreCaseFile } from './restore.ts';
import { testPassphrase, withTemporaryCaseFile, type TemporaryCaseFile } from './testing.ts';
import { faultOf, fingerprint, runProcess, startProcess } from './testingFaults.ts';
import { changedPassphrase, firstMigrations } from './testingProcess.ts';
import { once } from 'node:events';

const secret = { kind: 'passphrase', passphrase: testPassphrase } as const;

/** A file with a row in its backup, and one more row since. */
function withBackup({ file, folder, settings }: TemporaryCaseFile): string {
  const insert = file.db.prepare('INSERT INTO note (text) VALUES (?)');
  insert.run('in de kopie');
  const backup = backupCaseFile(file, path.join(folder, 'kopieen'), 'manual', settings.clock);
  insert.run('daarna');
  return backup.path;
}

test('a backup takes the place of the file, and the old file is set aside whole', () => {
  withTemporaryCaseFile(firstMigrations, (temporary) => {
    const { file, path: filePath, settings } = temporary;
    const backupPath = withBackup(temporary);
    expect(faultOf(() => restoreCaseFile({ ...settings, backupPath, path: filePath, secret })).reason).toBe(
      'sameProgram',
    );
    file.close();
    const restored = restoreCaseFile({ ...settings, backupPath, path: filePath, secret });
    expect(restored.file.db.prepare('SELECT text FROM note').pluck().all()).toEqual(['in de kopie']);
    restored.file.close();
    expect(existsSync(backupPath)).toBe(true);
    const old = openCaseFile({ ...settings, path: restored.setAsidePath ?? '', secret });
    expect(old.db.prepare('SELECT text FROM note').pluck().all()).toEqual(['in de kopie', 'daarna']);
    old.close();
  });
});

test('a damaged file and its log are set aside together', () => {
  withTemporaryCaseFile(firstMigrations, (temporary) => {
    const { file, path: filePath, settings } = temporary;
    const backupPath = withBackup(temporary);
    file.close();
    const damaged = readFileSync(filePath);
    damaged.fill(7, 100, 3000);
    writeFileSync(filePath, damaged);
    writeFileSync(`${filePath}-wal`, 'een logboek');
    const restored = restoreCaseFile({ ...settings, backupPath, path: filePath, secret });
    restored.file.close();
    expect(readFileSync(restored.setAsidePath ?? '')).toEqual(damaged);
    expect(readFileSync(`${restored.setAsidePath ?? ''}-wal`, 'utf8')).toBe('een logboek');
  });
});

test('a file that is gone comes back from its backup', () => {
  withTemporaryCaseFile(firstMigrations, (temporary) => {
    const { file, path: filePath, settings } = temporary;
    const backupPath = withBackup(temporary);
    file.close();
    rmSync(filePath);
    const restored = restoreCaseFile({ ...settings, backupPath, path: filePath, secret });
    restored.file.close();
    expect(restored.setAsidePath).toBe(null);
  });
});

test('a backup from before a change of passphrase comes back with the passphrase it was made with', () => {
  withTemporaryCaseFile(firstMigrations, (temporary) => {
    const { file, path: filePath, settings } = temporary;
    const backupPath = withBackup(temporary);
    changePassphrase(file, changedPassphrase).file.close();
    const request = { ...settings, backupPath, path: filePath };
    const changed = { kind: 'passphrase', passphrase: changedPassphrase } as const;
    expect(faultOf(() => restoreCaseFile({ ...request, secret: changed })).code).toBe('wrongKey');
    restoreCaseFile({ ...request, secret }).file.close();
  });
});

test.each(['wrong passphrase', 'damaged backup', 'no backup'])('%s: nothing changes', (situation) => {
  withTemporaryCaseFile(firstMigrations, (temporary) => {
    const { file, folder, path: filePath, settings } = temporary;
    const backupPath = withBackup(temporary);
    file.close();
    if (situation === 'damaged backup') {
      const bytes = readFileSync(backupPath);
      bytes[bytes.length - 4000] = (bytes.at(-4000) ?? 0) ^ 1;
      writeFileSync(backupPath, bytes);
    }
    if (situation === 'no backup') writeFileSync(backupPath, 'iets anders');
    const before = fingerprint(folder);
    const passphrase = situation === 'wrong passphrase' ? 'niet deze' : testPassphrase;
    const request = {
      ...settings,
      backupPath,
      path: filePath,
      secret: { kind: 'passphrase', passphrase },
    } as const;
    expect(faultOf(() => restoreCaseFile(request)).code).toBe(
      situation === 'wrong passphrase' ? 'wrongKey' : 'corrupt',
    );
    expect(fingerprint(folder)).toEqual(before);
  });
});

test('a file that another process has open is not replaced', async () => {
  await withTemporaryCaseFile(firstMigrations, async (temporary) => {
    const { file, path: filePath, settings } = temporary;
    const backupPath = withBackup(temporary);
    file.close();
    const holder = startProcess({ task: 'hold', path: filePath });
    await once(holder.stdout, 'data');
    const request = { ...settings, backupPath, path: filePath, secret };
    expect(faultOf(() => restoreCaseFile(request)).reason).toBe('sameComputer');
    holder.kill('SIGKILL');
    await once(holder, 'close');
    restoreCaseFile(request).file.close();
  });
});

test('killed before any change on the disk, the old rows are in the file or in the one set aside', () => {
  withTemporaryCaseFile(firstMigrations, (temporary) => {
    const { file, folder, path: filePath, settings } = temporary;
    const backupPath = withBackup(temporary);
    file.close();
    for (let call = 1; ; call += 1) {
      const victim = path.join(folder, `slachtoffer-${call}.casus`);
      copyFileSync(filePath, victim);
      const { done, killed, errors } = runProcess({
        task: 'restore',
        path: victim,
        backupPath,
        killAtCall: call,
      });
      expect(done || killed, errors).toBe(true);
      const names = readdirSync(folder).filter((name) => name.startsWith(`slachtoffer-${call}.`));
      const rows = names
        .filter((name) => name.endsWith('.casus'))
        .map((name) => {
          const opened = openCaseFile({ ...settings, path: path.join(folder, name), secret });
          const count = opened.db.prepare('SELECT count(*) FROM note').pluck().get();
          opened.close();
          return count;
        });
      expect(rows, `call ${call}`).toContain(2);
      if (done) {
        expect(rows.toSorted((left, right) => Number(left) - Number(right))).toEqual([1, 2]);
        break;
      }
    }
  });
}, 120_000);
