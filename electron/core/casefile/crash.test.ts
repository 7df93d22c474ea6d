import { once } from 'node:events';
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { backupCaseFile } from './backup.ts';
import { openCaseFile } from './openCaseFile.ts';
import { testPassphrase, withTemporaryCaseFile, withTemporaryFolder, testSettings } from './testing.ts';
import { runProcess, startProcess } from './testingFaults.ts';
import { firstMigrations } from './testingProcess.ts';

const secret = { kind: 'passphrase', passphrase: testPassphrase } as const;

/** `CASUSTAFEL_KILLS` raises how often a writing process is killed; by default what fits in about ten seconds. */
const kills = Number(process.env['CASUSTAFEL_KILLS'] ?? 15);

test(`a writing process killed at ${kills} random moments loses no acknowledged row`, async () => {
  await withTemporaryCaseFile(firstMigrations, async ({ file, path: filePath, settings }) => {
    file.close();
    let acknowledged = 0;
    for (let round = 0; round < kills; round += 1) {
      const writer = startProcess({ task: 'write', path: filePath });
      let said = '';
      writer.stdout.on('data', (chunk) => (said += String(chunk)));
      await once(writer.stdout, 'data');
      // A moment between two and eighty milliseconds into the writing, different in every round.
      const timer = setTimeout(() => writer.kill('SIGKILL'), 2 + Math.random() * 78);
      await once(writer, 'close');
      clearTimeout(timer);
      acknowledged = Math.max(acknowledged, Number(said.trimEnd().split('\n').at(-1)));
      const opened = openCaseFile({ ...settings, path: filePath, secret });
      const kept = Number(opened.db.prepare('SELECT max(id) FROM note').pluck().get());
      const count = Number(opened.db.prepare('SELECT count(*) FROM note').pluck().get());
      expect(kept, `round ${round}`).toBeGreaterThanOrEqual(acknowledged);
      expect(count, `round ${round}`).toBe(kept);
      expect(opened.db.pragma('integrity_check', { simple: true }), `round ${round}`).toBe('ok');
      opened.close();
    }
    expect(acknowledged).toBeGreaterThan(kills);
  });
}, 600_000);

test('a log cut short by a power failure gives a sound file with a beginning of the rows', async () => {
  await withTemporaryCaseFile(firstMigrations, async ({ file, folder, path: filePath, settings }) => {
    file.close();
    const writer = startProcess({ task: 'write', path: filePath });
    while (!existsSync(`${filePath}-wal`) || statSync(`${filePath}-wal`).size < 200_000) {
      await once(writer.stdout, 'data');
    }
    writer.kill('SIGKILL');
    await once(writer, 'close');
    const logLength = statSync(`${filePath}-wal`).size;
    let previous = -1;
    for (const part of [0, 0.1, 0.33, 0.5, 0.77, 0.999, 1]) {
      const victim = path.join(folder, `slachtoffer-${part}.casus`);
      copyFileSync(filePath, victim);
      copyFileSync(`${filePath}-wal`, `${victim}-wal`);
      truncateSync(`${victim}-wal`, Math.floor(logLength * part));
      const opened = openCaseFile({ ...settings, path: victim, secret });
      const count = Number(opened.db.prepare('SELECT count(*) FROM note').pluck().get());
      expect(opened.db.prepare('SELECT max(id) FROM note').pluck().get() ?? 0).toBe(count);
      expect(opened.db.pragma('integrity_check', { simple: true })).toBe('ok');
      expect(count).toBeGreaterThanOrEqual(previous);
      previous = count;
      opened.close();
    }
  });
});

test('killed before any change on the disk while creating, there is a whole file or none', () => {
  withTemporaryFolder((folder) => {
    const settings = testSettings(firstMigrations);
    for (let call = 1; ; call += 1) {
      const target = path.join(folder, `nieuw-${call}.casus`);
      const { done, killed, errors } = runProcess({ task: 'create', path: target, killAtCall: call });
      expect(done || killed, errors).toBe(true);
      if (existsSync(target)) openCaseFile({ ...settings, path: target, secret }).close();
      else expect(runProcess({ task: 'create', path: target }).done).toBe(true);
      const left = readdirSync(folder).filter((name) => name.startsWith(`nieuw-${call}.`));
      expect(left).toEqual([`nieuw-${call}.casus`]);
      if (done) break;
    }
  });
}, 120_000);

test('no word of the content stands readable in the file, the log, a backup or the temporary folder', () => {
  const marker = 'Zonnebloemkwekerij-Merel-7391';
  withTemporaryCaseFile(firstMigrations, ({ file, folder, path: filePath, settings }) => {
    const temporaryBefore = new Set(readdirSync(tmpdir()));
    const insert = file.db.prepare('INSERT INTO note (text) VALUES (?)');
    file.db.transaction(() => {
      for (let row = 0; row < 30_000; row += 1) insert.run(`${marker} ${row} ${'x'.repeat(50)}`);
    })();
    file.db.exec('CREATE VIRTUAL TABLE found USING fts5 (text); INSERT INTO found SELECT text FROM note');
    // A sort that does not fit in a little memory would go to a temporary file.
    file.db.prepare('SELECT text FROM note ORDER BY text DESC, id').all();
    backupCaseFile(file, path.join(folder, 'kopieen'), 'manual', settings.clock);
    expect(existsSync(`${filePath}-wal`)).toBe(true);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      path.join(folder, name),
    );
    const added = readdirSync(tmpdir())
      .filter((name) => !temporaryBefore.has(name) && name.startsWith('etilqs'))
      .map((name) => path.join(tmpdir(), name));
    let scanned = 0;
    for (const found of [...files, ...added].filter((name) => statSync(name).isFile())) {
      const bytes = readFileSync(found);
      scanned += bytes.length;
      for (const encoding of ['utf8', 'utf16le'] as const) {
        expect(bytes.includes(Buffer.from('Zonnebloemkwekerij', encoding)), found).toBe(false);
      }
    }
    expect(added).toEqual([]);
    expect(scanned).toBeGreaterThan(5_000_000);
  });
});
