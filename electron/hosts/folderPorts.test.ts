import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFolderPorts } from './folderPorts.ts';
import { createHeldFiles } from './heldFiles.ts';

let base: string;
const incoming = createHeldFiles();
const outgoing = createHeldFiles();

beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'casustafel-folder-'));
});

afterEach(() => {
  rmSync(base, { recursive: true, force: true });
});

const open = (caseFile?: string) =>
  createFolderPorts({
    folder: path.join(base, 'files'),
    ...(caseFile === undefined ? {} : { caseFile }),
    incoming,
    outgoing,
  });

test('the folder for case files is made, for this user alone', () => {
  open();
  expect(statSync(path.join(base, 'files')).mode & 0o777).toBe(0o700);
});

test('a new case file gets a place inside the folder, whatever name was asked for', async () => {
  const ports = open();
  for (const name of [
    'Regio Noord',
    '../../etc/passwd',
    '/abs',
    'a\u0000b',
    '..',
    '',
    'x.casus',
    'CON: *?',
  ]) {
    const chosen = await ports.chooseCaseFile('create', name);
    const file = await ports.pathOf(chosen?.handle ?? '');
    expect(path.dirname(file ?? '')).toBe(path.join(base, 'files'));
    expect(path.basename(file ?? '')).toMatch(/^[\p{L}\p{N} _-]+\.casus$/u);
  }
});

test('a name that is taken gets a number; nothing is overwritten', async () => {
  const ports = open();
  writeFileSync(path.join(base, 'files', 'Regio.casus'), 'kept');
  expect((await ports.chooseCaseFile('create', 'Regio'))?.name).toBe('Regio 2.casus');
});

test('an unknown handle has no path', async () => {
  expect(await open().pathOf('../../etc/passwd')).toBeNull();
  expect(await open().pathOf('__proto__')).toBeNull();
});

test('recent files show names and the last folder only, the last opened first', async () => {
  const elsewhere = path.join(base, 'elders.casus');
  writeFileSync(elsewhere, '');
  const ports = open(elsewhere);
  writeFileSync(path.join(base, 'files', 'a.casus'), '');
  writeFileSync(path.join(base, 'files', 'note.txt'), '');
  await ports.rememberCaseFile(elsewhere);
  const recent = await ports.recentCaseFiles();
  expect(recent.map(({ name }) => name).toSorted()).toEqual(['a', 'elders']);
  expect(JSON.stringify(recent)).not.toContain(base);
  rmSync(elsewhere);
  const gone = (await ports.recentCaseFiles()).find(({ name }) => name === 'elders');
  expect(gone?.exists).toBe(false);
});

test('an export never touches the disk', async () => {
  const ports = open();
  const saved = await ports.saveFile({
    suggestedName: 'verslag.docx',
    mediaType: 'application/octet-stream',
    bytes: new Uint8Array([1, 2]),
  });
  expect(saved?.kind).toBe('download');
  expect(existsSync(path.join(base, 'files', 'verslag.docx'))).toBe(false);
  expect(outgoing.take(saved?.url?.slice('/download/'.length) ?? '')?.bytes).toEqual(new Uint8Array([1, 2]));
});
