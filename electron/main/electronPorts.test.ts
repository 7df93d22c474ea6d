import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserWindow, OpenDialogOptions, SaveDialogOptions } from 'electron';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AskedWindow, ClipboardDeed, HostPorts } from '../core/ports.ts';
import { createElectronPorts } from './electronPorts.ts';
import { createFileHandles, type FileHandles } from './fileHandles.ts';
import { createRecentFiles } from './recentFiles.ts';

let folder: string;
let now: number;
let answer: string | null;
let asked: (SaveDialogOptions | OpenDialogOptions)[];
let named: string | null;
let handles: FileHandles;
let ports: HostPorts;
let opened: AskedWindow[];
let deeds: ClipboardDeed[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'casustafel-ports-'));
  mkdirSync(path.join(folder, 'data'));
  now = 1_000;
  answer = null;
  asked = [];
  named = null;
  opened = [];
  deeds = [];
  handles = createFileHandles(() => now);
  ports = createElectronPorts({
    dialog: {
      showSaveDialog: async (...parameters: unknown[]) => {
        asked.push(parameters.at(-1) as SaveDialogOptions);
        return { canceled: answer === null, filePath: answer ?? '' };
      },
      showOpenDialog: async (...parameters: unknown[]) => {
        asked.push(parameters.at(-1) as OpenDialogOptions);
        return { canceled: answer === null, filePaths: answer === null ? [] : [answer] };
      },
    },
    window: () => ({}) as BrowserWindow,
    openWindow: (window) => opened.push(window),
    clipboard: async (deed) => void deeds.push(deed),
    handles,
    recent: createRecentFiles(path.join(folder, 'data'), () => now),
    documents: path.join(folder, 'documents'),
    named: () => named,
  });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (name: string): string => path.join(folder, name);

test('a chosen place is a handle with a name; its path stays with the host', async () => {
  answer = inFolder('Regio Noord');
  const chosen = await ports.chooseCaseFile('create', 'Regio Noord');
  expect(chosen?.name).toBe('Regio Noord.casus');
  expect(JSON.stringify(chosen)).not.toContain(folder);
  expect(await ports.pathOf(chosen?.handle ?? '')).toBe(inFolder('Regio Noord.casus'));
  expect(await ports.pathOf('__proto__')).toBeNull();
  expect(await ports.pathOf(inFolder('Regio Noord.casus'))).toBeNull();
});

test('an existing file is chosen among case files, and no dialog adds to the list of the system', async () => {
  answer = inFolder('Oud.casus');
  const chosen = await ports.chooseCaseFile('open', '');
  expect(await ports.pathOf(chosen?.handle ?? '')).toBe(answer);
  expect((await ports.chooseCaseFile('open', ''))?.handle).toBe(chosen?.handle);
  await ports.chooseCaseFile('create', 'x');
  await ports.saveFile({ suggestedName: 'a.docx', mediaType: '', bytes: new Uint8Array() });
  for (const options of asked) expect(options.properties).toContain('dontAddToRecent');
  expect(asked[0]?.filters).toEqual([{ name: 'Casusbestand', extensions: ['casus'] }]);
});

test('a dialog that was closed gives nothing', async () => {
  expect(await ports.chooseCaseFile('create', 'x')).toBeNull();
  expect(await ports.chooseCaseFile('open', 'x')).toBeNull();
  expect(
    await ports.saveFile({ suggestedName: 'a.docx', mediaType: '', bytes: new Uint8Array() }),
  ).toBeNull();
});

test('a suggested name never leads out of the folder where the dialog begins', async () => {
  for (const name of ['../../x', '/etc/passwd', 'a\\b', '..', '', 'C:\\x', '.verborgen', 'a\u0000b'])
    await ports.chooseCaseFile('create', name);
  for (const { defaultPath } of asked) {
    expect(path.dirname(defaultPath ?? '')).toBe(path.join(folder, 'documents'));
    expect(path.basename(defaultPath ?? '')).toMatch(/^[\p{L}\p{N}][\p{L}\p{N} ._()-]*\.casus$/u);
  }
});

test('the save dialog says that the file leaves the encryption', async () => {
  await ports.saveFile({ suggestedName: 'Verslag 3 maart.docx', mediaType: '', bytes: new Uint8Array() });
  expect(asked[0]?.title).toMatch(/buiten de versleuteling/);
  expect(JSON.stringify(asked[0])).toMatch(/Word-bestand valt buiten de versleuteling/);
  expect(asked[0]?.filters).toEqual([{ name: 'Word-document', extensions: ['docx'] }]);
});

test('a saved file is whole, for this user alone, and nothing stays beside it', async () => {
  answer = inFolder('verslag.docx');
  writeFileSync(answer, 'an older and longer report', { mode: 0o644 });
  const saved = await ports.saveFile({
    suggestedName: 'verslag.docx',
    mediaType: '',
    bytes: Buffer.from('new'),
  });
  expect(saved).toEqual({ kind: 'saved', name: 'verslag.docx' });
  expect(readFileSync(answer, 'utf8')).toBe('new');
  expect(statSync(answer).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder).toSorted()).toEqual(['data', 'verslag.docx']);
});

test('a save that fails leaves what was there, and nothing beside it', async () => {
  answer = inFolder('map');
  mkdirSync(path.join(answer, 'inside'), { recursive: true });
  await expect(
    ports.saveFile({ suggestedName: 'a.docx', mediaType: '', bytes: Buffer.from('new') }),
  ).rejects.toMatchObject({ code: expect.stringMatching(/^E[A-Z]+$/) as string });
  expect(readdirSync(folder).toSorted()).toEqual(['data', 'map']);
  answer = path.join(folder, 'missing', 'a.docx');
  await expect(
    ports.saveFile({ suggestedName: 'a.docx', mediaType: '', bytes: Buffer.from('new') }),
  ).rejects.toMatchObject({ code: 'ENOENT' });
});

test('recent files are kept newest first, with path and moment only, for this user alone', async () => {
  writeFileSync(inFolder('a.casus'), '');
  for (const [index, name] of ['a', 'b', 'a'].entries()) {
    now = 2_000 + index;
    await ports.rememberCaseFile(inFolder(`${name}.casus`));
  }
  const kept = path.join(folder, 'data', 'recent.json');
  expect(JSON.parse(readFileSync(kept, 'utf8'))).toEqual([
    { path: inFolder('a.casus'), openedAt: 2_002 },
    { path: inFolder('b.casus'), openedAt: 2_001 },
  ]);
  expect(statSync(kept).mode & 0o777).toBe(0o600);
  const recent = await ports.recentCaseFiles();
  expect(recent.map(({ name, openedAt, exists }) => [name, openedAt, exists])).toEqual([
    ['a', 2_002, true],
    ['b', 2_001, false],
  ]);
  expect(JSON.stringify(recent)).not.toContain(folder);
});

test('at most ten are remembered, also when they come at once', async () => {
  await Promise.all(
    Array.from({ length: 14 }, (_, index) => ports.rememberCaseFile(inFolder(`${index}.casus`))),
  );
  expect((await ports.recentCaseFiles()).length).toBe(10);
});

test('a broken list of recent files is no harm', async () => {
  writeFileSync(path.join(folder, 'data', 'recent.json'), '[{"path":5}]');
  expect(await ports.recentCaseFiles()).toEqual([]);
});

test('a case file that was opened by double click stands first', async () => {
  await ports.rememberCaseFile(inFolder('a.casus'));
  named = inFolder('nieuw.casus');
  expect((await ports.recentCaseFiles()).map(({ name }) => name)).toEqual(['nieuw', 'a']);
});

test('a dropped file is read once, within five minutes', async () => {
  const file = inFolder('contacten.csv');
  writeFileSync(file, 'naam');
  const [first, second] = [await handles.takeIn(file), await handles.takeIn(file)];
  expect(await ports.readFile(first ?? '')).toEqual({
    name: 'contacten.csv',
    bytes: new Uint8Array(Buffer.from('naam')),
  });
  expect(await ports.readFile(first ?? '')).toBeNull();
  now += 5 * 60_000 + 1;
  expect(await ports.readFile(second ?? '')).toBeNull();
  expect(await ports.pathOf(second ?? '')).toBeNull();
});

test('what is no plain file with a full path is not taken in', async () => {
  for (const file of [
    '',
    'contacten.csv',
    folder,
    inFolder('missing'),
    `${folder}\0`,
    `/${'a'.repeat(5_000)}`,
  ])
    expect([file.slice(0, 50), await handles.takeIn(file)]).toEqual([file.slice(0, 50), null]);
});

test('a file over 32 MB is not read', async () => {
  const file = inFolder('groot.csv');
  writeFileSync(file, '');
  truncateSync(file, 32 * 1024 * 1024 + 1);
  await expect(ports.readFile((await handles.takeIn(file)) ?? '')).rejects.toMatchObject({ code: 'EFBIG' });
});

test('the host has dialogs and no unlocking by the device', () => {
  expect(ports.capabilities()).toEqual({
    nativeDialogs: true,
    deviceUnlock: false,
    ownWindows: true,
    ownClipboard: true,
  });
});

test('a second window is opened by the main process', async () => {
  const asked = { role: 'room', meetingId: '01890a5d-ac96-774b-bcce-b302099a8057' } as const;
  expect(await ports.openWindow(asked)).toBe(true);
  expect(opened).toEqual([asked]);
});

test('what the page asks of the clipboard goes to the main process, and it is told that it is done', async () => {
  expect(await ports.clipboard({ kind: 'write', text: '06 1234 5678' })).toBe(true);
  expect(deeds).toEqual([{ kind: 'write', text: '06 1234 5678' }]);
});
