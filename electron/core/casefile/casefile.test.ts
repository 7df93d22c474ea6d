import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newOrganisation } from '../../../tests/support/caseWorld.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { backUpBeforeImport } from './sessionBackup.ts';
import { testPassphrase } from './testing.ts';
import {
  onlyFile,
  openAgain,
  organisationNames,
  withPassphrase,
} from '../../../tests/support/caseFileSession.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openTestCore();
});
afterEach(() => core.close());

const minute = 60_000;
const nextPassphrase = 'zeven andere woorden voor morgen';

const backupFiles = (): string[] =>
  readdirSync(core.folder, { recursive: true })
    .map(String)
    .filter((name) => name.includes('reservekopieen') && name.endsWith('.casus'));

describe('backups', () => {
  test('a lock after a change makes one, a lock after reading does not', async () => {
    core.advance(1000);
    await core.call('casefile.lock', {});
    expect(backupFiles()).toHaveLength(1);
    core.advance(minute);
    await openAgain(core);
    core.advance(minute);
    await core.call('casefile.lock', {});
    expect(backupFiles()).toHaveLength(1);
    await openAgain(core);
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
    expect(organisationNames(core)).toEqual(['Blijft']);
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
    const known = await onlyFile(core);
    const refused = await core.refusal('casefile.open', {
      handle: known,
      secret: withPassphrase(testPassphrase),
    });
    expect(refused.code).toBe('wrongKey');
    await core.call('casefile.open', { handle: known, secret: { kind: 'recoveryCode', code: recoveryCode } });
    await core.call('casefile.lock', {});
    await openAgain(core, nextPassphrase);
  });

  test('the passphrase of now must be right, and a wrong one changes nothing', async () => {
    const refused = await core.refusal('casefile.changePassphrase', { current: 'mis', next: nextPassphrase });
    expect(refused.code).toBe('wrongKey');
    await core.call('casefile.lock', {});
    await openAgain(core);
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
