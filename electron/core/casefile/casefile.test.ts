import {
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
  writeSync,
  closeSync,
  cpSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newOrganisation } from '../../../tests/support/caseWorld.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { createCaseFile } from './createCaseFile.ts';
import { caseMigrations } from './migrations/caseMigrations.ts';
import { backUpBeforeImport } from './sessionBackup.ts';
import { testKeyCost, testPassphrase, testSettings } from './testing.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openTestCore();
});
afterEach(() => core.close());

const minute = 60_000;
const nextPassphrase = 'zeven andere woorden voor morgen';

async function handle(): Promise<string> {
  const [recent] = await core.call('casefile.recent', {});
  if (recent === undefined) throw new Error('No case file');
  return recent.handle;
}

const withPassphrase = (passphrase: string) => ({ kind: 'passphrase', passphrase }) as const;

async function open(passphrase = testPassphrase): Promise<void> {
  await core.call('casefile.open', { handle: await handle(), secret: withPassphrase(passphrase) });
}

const backupFiles = (): string[] =>
  readdirSync(core.folder, { recursive: true })
    .map(String)
    .filter((name) => name.includes('reservekopieen') && name.endsWith('.casus'));

const organisationNames = (): unknown =>
  core.core.session.current()?.file.db.prepare('SELECT name FROM organisation').pluck().all();

const caseFilePath = (): string => path.join(core.folder, 'Proef.casus');

describe('sentences for what can be wrong with a file', () => {
  test('a wrong passphrase says so, and guesses have to wait longer and longer', async () => {
    await core.call('casefile.lock', {});
    const input = { handle: await handle(), secret: withPassphrase('mis') };
    const refused = await core.refusal('casefile.open', input);
    expect(refused.code).toBe('wrongKey');
    expect(refused.message).toMatch(/^Deze wachtzin past niet op dit casusbestand\./);
    await core.refusal('casefile.open', input);
    await core.refusal('casefile.open', input);
    await core.refusal('casefile.open', input);
    expect(core.waits).toEqual([1000, 2000]);
  });

  test('waiting after a wrong passphrase holds up no other call', async () => {
    await core.call('casefile.lock', {});
    const input = { handle: await handle(), secret: withPassphrase('mis') };
    const order: string[] = [];
    const guesses = Promise.all(
      [1, 2, 3].map(() => core.core.call('casefile.open', input).then(() => order.push('guess'))),
    );
    await core.call('casefile.state', {});
    order.push('state');
    await guesses;
    expect(order.at(-1)).toBe('guess');
  });

  test('a file that is none says so, and stays as it is', async () => {
    core.core.session.close();
    const bytes = 'dit is gewoon een brief '.repeat(1000);
    writeFileSync(caseFilePath(), bytes);
    const refused = await core.refusal('casefile.open', {
      handle: await handle(),
      secret: withPassphrase(testPassphrase),
    });
    expect([refused.code, refused.message]).toEqual([
      'corrupt',
      expect.stringMatching(/^Dit is geen casusbestand/),
    ]);
    expect(readFileSync(caseFilePath(), 'utf8')).toBe(bytes);
  });

  test('a damaged page says so, and a backup can take its place', async () => {
    await newOrganisation(core);
    await core.call('casefile.lock', {});
    damage(caseFilePath());
    const known = await handle();
    const refused = await core.refusal('casefile.open', {
      handle: known,
      secret: withPassphrase(testPassphrase),
    });
    expect(refused.code).toBe('corrupt');
    expect(refused.message).toMatch(/beschadigd\. Zet een reservekopie terug/);

    const [newest] = await core.call('casefile.backups', { file: known });
    if (newest === undefined) throw new Error('No backup');
    const restored = await core.call('casefile.restore', {
      file: known,
      backup: newest.id,
      secret: withPassphrase(testPassphrase),
    });
    expect(restored).toMatchObject({ cases: 0, takenAt: newest.takenAt });
    expect(restored.setAside).toContain('opzij');
    expect(organisationNames()).toEqual(['Wijkteam Zuid']);
  });

  test('a file of a newer version says so', async () => {
    core.core.session.close();
    unlinkSync(caseFilePath());
    createCaseFile({
      ...testSettings([...caseMigrations, { number: 9990, name: 'later', up: () => undefined }]),
      path: caseFilePath(),
      passphrase: testPassphrase,
      keyCost: testKeyCost,
    }).file.close();
    const refused = await core.refusal('casefile.open', {
      handle: await handle(),
      secret: withPassphrase(testPassphrase),
    });
    expect(refused.code).toBe('versionTooNew');
    expect(refused.message).toMatch(/nieuwere Casustafel \(bestandsversie 9990.*Werk Casustafel bij/);
  });

  test('a file that another computer has says who, and can be taken over', async () => {
    await core.call('casefile.lock', {});
    const note = {
      host: 'pc-balie',
      user: 'Noor Elders',
      openedAt: core.now(),
      processId: 1,
      threadId: 0,
      processStartedAt: 1,
    };
    writeFileSync(`${caseFilePath()}.lock`, JSON.stringify(note));
    const input = { handle: await handle(), secret: withPassphrase(testPassphrase) };
    const refused = await core.refusal('casefile.open', input);
    expect(refused).toMatchObject({
      code: 'busy',
      message: expect.stringMatching(/^Dit casusbestand is open bij Noor Elders op computer pc-balie/),
      fields: [{ field: 'takeOver' }],
    });
    await core.call('casefile.open', { ...input, takeOver: true });
    expect((await core.call('casefile.state', {})).open).toBe(true);
  });

  test('a file that is open in this program says so, and stays open where it was', async () => {
    await expect(openTestCore({ folder: core.folder })).rejects.toThrow(
      'busy Dit casusbestand is al open in Casustafel. Ga naar het venster dat al open is.',
    );
    await core.call('casefile.setIdleMinutes', { minutes: 5 });
  });

  test('a full disk says so, and nothing is half written', async () => {
    const db = core.core.session.current()?.file.db;
    const pages = Number(db?.pragma('page_count', { simple: true }));
    db?.pragma(`max_page_count = ${pages}`);
    const chairName = 'n'.repeat(500);
    let refused = null;
    for (let count = 0; count < 500 && refused === null; count += 1) {
      const reply = await core.core.call('network.createOrganisation', {
        name: `Organisatie ${count} ${chairName.slice(0, 150)}`,
        domain: 'social',
        place: '',
        phone: '',
        email: '',
        note: chairName.repeat(4),
      });
      if (!reply.ok) refused = { ...reply.error, kept: count };
    }
    expect(refused).toMatchObject({
      code: 'diskFull',
      message: expect.stringMatching(
        /^De schijf is vol\. Je laatste wijziging is niet opgeslagen; alles daarvoor wel/,
      ),
    });
    expect(organisationNames()).toHaveLength(refused?.kept ?? -1);
    db?.pragma('max_page_count = 1000000');
    expect(await core.call('history.checkChain', {})).toMatchObject({ brokenAt: null });
  });

  test('a place where nothing may be written says so', async () => {
    const db = core.core.session.current()?.file.db;
    db?.pragma('query_only = ON');
    const refused = await core.refusal('casefile.setIdleMinutes', { minutes: 5 });
    db?.pragma('query_only = OFF');
    expect([refused.code, refused.message]).toEqual([
      'readonly',
      expect.stringMatching(/^Casustafel mag niet schrijven in deze map/),
    ]);
  });

  test('a file that vanished under the program is told before a command is called done', async () => {
    renameSync(caseFilePath(), path.join(core.folder, 'weg.elders'));
    const refused = await core.refusal('casefile.setIdleMinutes', { minutes: 5 });
    expect([refused.code, refused.message]).toEqual([
      'notFound',
      expect.stringMatching(/^Het casusbestand staat niet meer op deze plek/),
    ]);
  });

  test('a folder that is gone says so', async () => {
    await core.call('casefile.lock', {});
    const known = await handle();
    const aside = mkdtempSync(path.join(tmpdir(), 'casustafel-aside-'));
    cpSync(core.folder, aside, { recursive: true });
    rmSync(core.folder, { recursive: true });
    const refused = await core.refusal('casefile.open', {
      handle: known,
      secret: withPassphrase(testPassphrase),
    });
    expect(refused.message).toMatch(/^De map van het casusbestand is er niet meer/);
    cpSync(aside, core.folder, { recursive: true });
    rmSync(aside, { recursive: true });
    await open();
  });
});

describe('backups', () => {
  test('a lock after a change makes one, a lock after reading does not', async () => {
    core.advance(1000);
    await core.call('casefile.lock', {});
    expect(backupFiles()).toHaveLength(1);
    core.advance(minute);
    await open();
    core.advance(minute);
    await core.call('casefile.lock', {});
    expect(backupFiles()).toHaveLength(1);
    await open();
    await newOrganisation(core);
    core.advance(minute);
    await core.call('casefile.lock', {});
    expect(backupFiles()).toHaveLength(2);
  });

  test('one that fails at locking keeps nothing open, and is told on the start screen', async () => {
    writeFileSync(path.join(core.folder, 'Proef.reservekopieen'), 'a file where the folder should be');
    await core.call('casefile.lock', {});
    const state = await core.call('casefile.state', {});
    expect(state.open).toBe(false);
    expect(state.notice).toMatch(/^Je werk is bewaard, maar bij het vergrendelen lukte de reservekopie niet/);
    expect(core.logged.at(-1)).toMatchObject({ operation: 'casefile.lock' });
  });

  test('by hand and before an import, listed newest first without a path', async () => {
    core.advance(1000);
    const made = await core.call('casefile.backUpNow', {});
    core.advance(1000);
    backUpBeforeImport(core.core.session);
    const listed = await core.call('casefile.backups', { file: null });
    expect(listed.map(({ kind }) => kind)).toEqual(['import', 'manual']);
    expect(listed[1]).toEqual(made);
    expect(JSON.stringify(listed)).not.toContain(core.folder);
  });

  test('restoring in place brings back what was, and tells no window of a lock', async () => {
    await newOrganisation(core, 'Blijft');
    core.advance(1000);
    const { id } = await core.call('casefile.backUpNow', {});
    await newOrganisation(core, 'Gaat');
    core.pushes.length = 0;
    const generation = core.core.session.generation();
    await core.call('casefile.restore', { file: null, backup: id, secret: withPassphrase(testPassphrase) });
    expect(core.pushes.filter((push) => push.kind === 'session')).toMatchObject([{ open: true }]);
    expect(core.core.session.generation()).toBeGreaterThan(generation);
    expect(organisationNames()).toEqual(['Blijft']);
    const recent = await core.call('casefile.recent', {});
    expect(recent.map(({ name }) => name)).toEqual(['Proef']);
  });

  test('a wrong passphrase for the backup leaves the open file open', async () => {
    const { id } = await core.call('casefile.backUpNow', {});
    const refused = await core.refusal('casefile.restore', {
      file: null,
      backup: id,
      secret: withPassphrase('mis'),
    });
    expect(refused.code).toBe('wrongKey');
    await core.call('casefile.setIdleMinutes', { minutes: 5 });
  });
});

describe('passphrase and recovery code', () => {
  test('another passphrase replaces the open file; the old one no longer fits', async () => {
    const before = core.core.session.generation();
    core.pushes.length = 0;
    const { recoveryCode } = await core.call('casefile.changePassphrase', {
      current: testPassphrase,
      next: nextPassphrase,
    });
    expect(core.core.session.generation()).toBeGreaterThan(before);
    expect(core.pushes).not.toContainEqual(expect.objectContaining({ kind: 'session', open: false }));
    await newOrganisation(core);
    await core.call('casefile.lock', {});
    const known = await handle();
    const refused = await core.refusal('casefile.open', {
      handle: known,
      secret: withPassphrase(testPassphrase),
    });
    expect(refused.code).toBe('wrongKey');
    await core.call('casefile.open', { handle: known, secret: { kind: 'recoveryCode', code: recoveryCode } });
    await core.call('casefile.lock', {});
    await open(nextPassphrase);
  });

  test('the passphrase of now must be right, and a wrong one changes nothing', async () => {
    const refused = await core.refusal('casefile.changePassphrase', { current: 'mis', next: nextPassphrase });
    expect(refused.code).toBe('wrongKey');
    await core.call('casefile.lock', {});
    await open();
  });

  test('the code is confirmed by two groups, in any spelling; a wrong group is named', async () => {
    const { recoveryCode, askedGroups } = await core.call('casefile.changePassphrase', {
      current: testPassphrase,
      next: nextPassphrase,
    });
    const [first, second] = askedGroups;
    expect(first).toBeLessThan(second);
    const groups = recoveryCode.split('-');
    const right = groups[second - 1] ?? '';
    const wrong = await core.call('casefile.confirmRecoveryCode', {
      groups: [
        { number: first, text: 'AAAAA' },
        { number: second, text: right },
      ],
    });
    expect(wrong.wrongGroups).toEqual([first]);
    expect((await core.call('casefile.settings', {})).recoveryCodeConfirmedAt).toBeNull();
    const good = await core.call('casefile.confirmRecoveryCode', {
      groups: [
        { number: first, text: ` ${(groups[first - 1] ?? '').toLowerCase()} ` },
        { number: second, text: right },
      ],
    });
    expect(good.wrongGroups).toEqual([]);
    expect((await core.call('casefile.settings', {})).recoveryCodeConfirmedAt).toBe(core.now());
  });

  test('a short word is not acceptable, five words are, with the time to guess in words', async () => {
    const weak = await core.call('casefile.estimate', { passphrase: 'welkom', known: [] });
    const strong = await core.call('casefile.estimate', { passphrase: testPassphrase, known: [] });
    expect([weak.acceptable, strong.acceptable]).toEqual([false, true]);
    expect(weak.advice.length).toBeGreaterThan(0);
    expect(strong.timeToGuess).toMatch(/jaar$/);
  });
});

describe('lock when nobody is there', () => {
  test('after ten quiet minutes on the wall clock, sleep included', async () => {
    core.advance(10 * minute - 1);
    core.core.tick();
    expect(core.core.session.current()).not.toBeNull();
    core.advance(1);
    core.core.tick();
    expect(core.core.session.current()).toBeNull();
    expect(core.pushes.at(-1)).toMatchObject({ kind: 'session', open: false });
  });

  test('typing and pressing put it off, questions that the page asks by itself do not', async () => {
    core.advance(9 * minute);
    await core.call('casefile.active', {});
    core.advance(9 * minute);
    await core.call('history.state', {});
    await core.call('casefile.state', {});
    core.core.tick();
    expect(core.core.session.current()).not.toBeNull();
    core.advance(minute);
    core.core.tick();
    expect(core.core.session.current()).toBeNull();
  });

  test('the time is a setting, and a clock that is put back does not keep the file open for ever', async () => {
    await core.call('casefile.setIdleMinutes', { minutes: 3 });
    core.advance(-60 * minute);
    core.core.tick();
    core.advance(3 * minute);
    core.core.tick();
    expect(core.core.session.current()).toBeNull();
  });
});

test('name, organisation, prefix and theme are kept over a restart', async () => {
  await core.call('casefile.saveSettings', {
    chairName: 'Ilse Brandsma',
    organisationName: 'ZVH De Meren',
    caseNumberPrefix: 'ZM-',
  });
  await core.call('casefile.setTheme', { theme: 'dark' });
  core = await core.reopen();
  expect(await core.call('casefile.settings', {})).toEqual({
    chairName: 'Ilse Brandsma',
    organisationName: 'ZVH De Meren',
    caseNumberPrefix: 'ZM-',
    idleMinutes: 10,
    theme: 'dark',
    recoveryCodeConfirmedAt: null,
  });
});

test('the check of the file reports progress and finds nothing in a sound file', async () => {
  const verdict = await core.call('casefile.checkIntegrity', {});
  expect(verdict).toEqual({ sound: true, findings: [] });
  const progress = core.pushes.filter((push) => push.kind === 'progress');
  expect(progress.length).toBeGreaterThan(10);
  expect(progress.at(-1)).toMatchObject({ task: 'casefile.checkIntegrity' });
});

/** Overwrites bytes in the middle of the first page. */
function damage(file: string): void {
  const descriptor = openSync(file, 'r+');
  writeSync(descriptor, Buffer.alloc(64, 7), 0, 64, 2000);
  closeSync(descriptor);
}
