import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { CaseFileError } from './faults.ts';
import { faultOf, fingerprint, withRows, runProcess, startProcess } from './testingFaults.ts';
import { lockNotePath, ownLockNote } from './lockNote.ts';
import { openCaseFile } from './openCaseFile.ts';
import { formatRecoveryCode } from './recoveryCode.ts';
import { testPassphrase, withTemporaryCaseFile } from './testing.ts';
import { firstMigrations, laterMigrations } from './testingProcess.ts';

const passphrase = { kind: 'passphrase', passphrase: testPassphrase } as const;

test('a wrong passphrase, recovery code or raw key is named as such and changes nothing', () => {
  withTemporaryCaseFile(firstMigrations, (temporary) => {
    const { file, folder, path, settings } = temporary;
    withRows(temporary, 500);
    const other = file.key.copy();
    other.reveal()[0] = (other.reveal()[0] ?? 0) ^ 1;
    file.close();
    const before = fingerprint(folder);
    for (const secret of [
      { kind: 'passphrase', passphrase: `${testPassphrase}!` },
      { kind: 'recoveryCode', code: formatRecoveryCode(other.reveal()) },
      { kind: 'rawKey', key: other },
    ] as const) {
      const { fault } = faultOf(() => openCaseFile({ ...settings, path, secret }));
      expect(fault).toEqual({ code: 'wrongKey', reason: secret.kind });
      expect(fingerprint(folder)).toEqual(before);
    }
  });
});

test('a wrong passphrase leaves a file with a log that a crash left behind as it is', async () => {
  await withTemporaryCaseFile(firstMigrations, async ({ file, folder, path, settings }) => {
    file.close();
    const writer = startProcess({ task: 'write', path });
    await once(writer.stdout, 'data');
    writer.kill('SIGKILL');
    await once(writer, 'close');
    expect(statSync(`${path}-wal`).size).toBeGreaterThan(0);
    const before = fingerprint(folder);
    const secret = { kind: 'passphrase', passphrase: 'niet deze zin' } as const;
    expect(faultOf(() => openCaseFile({ ...settings, path, secret })).code).toBe('wrongKey');
    expect(fingerprint(folder)).toEqual(before);
    openCaseFile({ ...settings, path, secret: passphrase }).close();
  });
});

test('a typo in the recovery code is told by group before the file is touched', () => {
  withTemporaryCaseFile(firstMigrations, ({ file, path, recoveryCode, settings }) => {
    file.close();
    const code = recoveryCode.replace(/.$/u, recoveryCode.endsWith('7') ? '8' : '7');
    expect(
      faultOf(() => openCaseFile({ ...settings, path, secret: { kind: 'recoveryCode', code } })).fault,
    ).toEqual({
      code: 'validation',
      reason: 'recoveryCodeGroups',
      groups: [13],
    });
  });
});

test('a flipped bit anywhere in the file is never read as if nothing happened', () => {
  withTemporaryCaseFile(firstMigrations, (temporary) => {
    const { file, folder, settings } = temporary;
    withRows(temporary, 400);
    const expected = file.db.prepare('SELECT * FROM note').all();
    file.close();
    const whole = readFileSync(temporary.path);
    const damagedPath = path.join(folder, 'beschadigd.casus');
    const outcomes: Record<string, number> = {};
    for (let offset = 16; offset < whole.length; offset += 397) {
      const damaged = Buffer.from(whole);
      damaged[offset] = (damaged[offset] ?? 0) ^ (1 << (offset % 8));
      writeFileSync(damagedPath, damaged);
      const outcome = readAll();
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      // Pages without content are not sealed by anything that is read; all else must be noticed.
      const allowed = offset < 4096 ? ['damagedStart'] : ['damagedPage', 'untouched page'];
      expect(allowed, `offset ${offset}`).toContain(outcome);
      rmSync(damagedPath);
    }
    expect(outcomes['damagedStart']).toBeGreaterThan(5);
    expect(outcomes['damagedPage']).toBeGreaterThan(50);

    function readAll(): string {
      try {
        const opened = openCaseFile({ ...settings, path: damagedPath, secret: passphrase });
        try {
          const rows = opened.db.prepare('SELECT * FROM note').all();
          const verdict = opened.db.pragma('integrity_check', { simple: true });
          expect(rows).toEqual(expected);
          expect(verdict).toBe('ok');
          return 'untouched page';
        } finally {
          opened.close();
        }
      } catch (error) {
        if (error instanceof CaseFileError) return error.reason;
        if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CORRUPT'))
          return 'damagedPage';
        throw error;
      }
    }
  });
});

test('a damaged salt cannot be told from a wrong passphrase', () => {
  withTemporaryCaseFile(firstMigrations, ({ file, path, settings }) => {
    file.close();
    const bytes = readFileSync(path);
    bytes[3] = (bytes[3] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    expect(faultOf(() => openCaseFile({ ...settings, path, secret: passphrase })).code).toBe('wrongKey');
  });
});

test.each([
  ['an empty file', Buffer.alloc(0)],
  ['a few letters', Buffer.from('abc')],
  ['a Word file', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(9000, 7)])],
  ['a PDF', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(9000, 200)])],
  ['a long text', Buffer.from('Dit is gewoon een verslag. '.repeat(400))],
])('%s is not a case file, and stays as it was', (_, content) => {
  withTemporaryCaseFile(firstMigrations, ({ folder, settings }) => {
    const other = path.join(folder, 'anders.casus');
    writeFileSync(other, content);
    expect(faultOf(() => openCaseFile({ ...settings, path: other, secret: passphrase })).reason).toBe(
      'notACaseFile',
    );
    expect(readFileSync(other)).toEqual(content);
    expect(readdirSync(folder).filter((name) => name.startsWith('anders'))).toEqual(['anders.casus']);
  });
});

test('a plain SQLite database and a folder are not case files', () => {
  withTemporaryCaseFile(firstMigrations, ({ folder, settings }) => {
    const plain = path.join(folder, 'gewoon.casus');
    new Database(plain).exec('CREATE TABLE a (b)').close();
    expect(faultOf(() => openCaseFile({ ...settings, path: plain, secret: passphrase })).reason).toBe(
      'notACaseFile',
    );
    const map = path.join(folder, 'map.casus');
    mkdirSync(map);
    expect(faultOf(() => openCaseFile({ ...settings, path: map, secret: passphrase })).reason).toBe(
      'notACaseFile',
    );
  });
});

test('an encrypted database of another program is not a case file', () => {
  withTemporaryCaseFile(firstMigrations, ({ file, path, settings }) => {
    file.db.pragma('application_id=1');
    file.close();
    expect(faultOf(() => openCaseFile({ ...settings, path, secret: passphrase })).reason).toBe(
      'notACaseFile',
    );
  });
});

test('a file from a newer version is refused with both versions, and stays readable for that version', () => {
  withTemporaryCaseFile(laterMigrations(null), ({ file, path, settings }) => {
    file.close();
    const older = { ...settings, migrations: firstMigrations };
    expect(faultOf(() => openCaseFile({ ...older, path, secret: passphrase })).fault).toEqual({
      code: 'versionTooNew',
      reason: 'newerFile',
      fileVersion: 30,
      knownVersion: 10,
    });
    openCaseFile({ ...settings, path, secret: passphrase }).close();
  });
});

test('a file that another process has open says who and since when, and opens again once that process is gone', async () => {
  await withTemporaryCaseFile(firstMigrations, async ({ file, path, settings }) => {
    file.close();
    const holder = startProcess({ task: 'hold', path });
    await once(holder.stdout, 'data');
    const note = JSON.parse(readFileSync(lockNotePath(path), 'utf8'));
    expect(statSync(lockNotePath(path)).mode & 0o777).toBe(0o600);
    const { fault } = faultOf(() => openCaseFile({ ...settings, path, secret: passphrase }));
    expect(fault).toEqual({
      code: 'busy',
      reason: 'sameComputer',
      holder: { user: 'Tess Tafel', host: note.host, openedAt: note.openedAt },
    });
    holder.kill('SIGKILL');
    await once(holder, 'close');
    expect(existsSync(lockNotePath(path))).toBe(true);
    openCaseFile({ ...settings, path, secret: passphrase }).close();
    expect(existsSync(lockNotePath(path))).toBe(false);
  });
});

test('a second opener in the same process gets busy, and the first keeps its lock', () => {
  withTemporaryCaseFile(firstMigrations, ({ file, path, settings }) => {
    expect(faultOf(() => openCaseFile({ ...settings, path, secret: passphrase })).reason).toBe('sameProgram');
    symlinkSync(path, `${path}.link.casus`);
    const linked = { ...settings, path: `${path}.link.casus`, secret: passphrase };
    expect(faultOf(() => openCaseFile(linked)).reason).toBe('sameProgram');
    expect(runProcess({ task: 'hold', path }).errors).toContain('busy/sameComputer');
    file.db.prepare('INSERT INTO note (text) VALUES (?)').run('nog steeds van mij');
  });
});

test('a note of another computer stops an opener until the user takes over', () => {
  withTemporaryCaseFile(firstMigrations, ({ file, path, settings }) => {
    file.close();
    writeFileSync(
      lockNotePath(path),
      JSON.stringify({ ...ownLockNote('Ruud Regie', 5), host: 'andere-laptop' }),
    );
    const request = { ...settings, path, secret: passphrase };
    expect(faultOf(() => openCaseFile(request)).fault).toEqual({
      code: 'busy',
      reason: 'otherComputer',
      holder: { user: 'Ruud Regie', host: 'andere-laptop', openedAt: 5 },
    });
    openCaseFile({ ...request, takeOver: true }).close();
    expect(existsSync(lockNotePath(path))).toBe(false);
  });
});

test('a note of this process that stayed behind stops nobody', () => {
  withTemporaryCaseFile(firstMigrations, ({ file, path, settings }) => {
    file.close();
    writeFileSync(lockNotePath(path), JSON.stringify(ownLockNote('Tess Tafel', 5)));
    openCaseFile({ ...settings, path, secret: passphrase }).close();
  });
});

test('a note of another thread of this process stops an opener until the host takes over', () => {
  withTemporaryCaseFile(firstMigrations, ({ file, path, settings }) => {
    file.close();
    const own = ownLockNote('Tess Tafel', 5);
    writeFileSync(lockNotePath(path), JSON.stringify({ ...own, threadId: own.threadId + 1 }));
    const request = { ...settings, path, secret: passphrase };
    expect(faultOf(() => openCaseFile(request)).reason).toBe('sameProgram');
    openCaseFile({ ...request, takeOver: true }).close();
  });
});

test.each(['', 'geen json', '{"host":1}', 'null'])('a note that says %j stops nobody', (text) => {
  withTemporaryCaseFile(firstMigrations, ({ file, path, settings }) => {
    file.close();
    writeFileSync(lockNotePath(path), text);
    openCaseFile({ ...settings, path, secret: passphrase }).close();
  });
});

/** Tests may run as the superuser, whom permissions do not stop; then this part runs as nobody. */
