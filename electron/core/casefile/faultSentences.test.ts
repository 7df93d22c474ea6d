import {
  closeSync,
  cpSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newOrganisation } from '../../../tests/support/caseWorld.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';
import { createCaseFile } from './createCaseFile.ts';
import { caseMigrations } from './migrations/caseMigrations.ts';
import { testKeyCost, testPassphrase, testSettings } from './testing.ts';
import {
  caseFilePathOf,
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

test('a wrong passphrase says so, and guesses have to wait longer and longer', async () => {
  await core.call('casefile.lock', {});
  const input = { handle: await onlyFile(core), secret: withPassphrase('mis') };
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
  const input = { handle: await onlyFile(core), secret: withPassphrase('mis') };
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
  writeFileSync(caseFilePathOf(core), bytes);
  const refused = await core.refusal('casefile.open', {
    handle: await onlyFile(core),
    secret: withPassphrase(testPassphrase),
  });
  expect([refused.code, refused.message]).toEqual([
    'corrupt',
    expect.stringMatching(/^Dit is geen casusbestand/),
  ]);
  expect(readFileSync(caseFilePathOf(core), 'utf8')).toBe(bytes);
});

test('a damaged page says so, and a backup can take its place', async () => {
  await newOrganisation(core);
  await core.call('casefile.lock', {});
  damage(caseFilePathOf(core));
  const known = await onlyFile(core);
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
  expect(organisationNames(core)).toEqual(['Wijkteam Zuid']);
});

test('a file of a newer version says so', async () => {
  core.core.session.close();
  unlinkSync(caseFilePathOf(core));
  createCaseFile({
    ...testSettings([...caseMigrations, { number: 9990, name: 'later', up: () => undefined }]),
    path: caseFilePathOf(core),
    passphrase: testPassphrase,
    keyCost: testKeyCost,
  }).file.close();
  const refused = await core.refusal('casefile.open', {
    handle: await onlyFile(core),
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
  writeFileSync(`${caseFilePathOf(core)}.lock`, JSON.stringify(note));
  const input = { handle: await onlyFile(core), secret: withPassphrase(testPassphrase) };
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
  expect(organisationNames(core)).toHaveLength(refused?.kept ?? -1);
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
  renameSync(caseFilePathOf(core), path.join(core.folder, 'weg.elders'));
  const refused = await core.refusal('casefile.setIdleMinutes', { minutes: 5 });
  expect([refused.code, refused.message]).toEqual([
    'notFound',
    expect.stringMatching(/^Het casusbestand staat niet meer op deze plek/),
  ]);
});

test('a folder that is gone says so', async () => {
  await core.call('casefile.lock', {});
  const known = await onlyFile(core);
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
  await openAgain(core);
});

/** Overwrites bytes in the middle of the first page. */
function damage(file: string): void {
  const descriptor = openSync(file, 'r+');
  writeSync(descriptor, Buffer.alloc(64, 7), 0, 64, 2000);
  closeSync(descriptor);
}
