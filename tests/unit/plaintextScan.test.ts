import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wordDocumentBytes } from '../../electron/core/word/writeWordDocument.ts';
import { caseMinutesSample } from '../fixtures/word/caseMinutesSample.ts';
import { scanForPlaintext, scanned } from '../support/plaintextScan.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'casustafel-scan-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a marker is found as UTF-8, as UTF-16 and inside a Word file, and not where it is not', () => {
  writeFileSync(path.join(folder, 'log.txt'), 'iets met Plantijn erin');
  writeFileSync(path.join(folder, 'profile.bin'), Buffer.from('…Plantijn…', 'utf16le'));
  writeFileSync(path.join(folder, 'clean.bin'), Buffer.from('niets'));
  writeFileSync(path.join(folder, 'verslag.docx'), wordDocumentBytes(caseMinutesSample));
  const found = scanForPlaintext([folder], ['Plantijn', 'Casusverslag']);
  expect(found.map(({ file, form }) => `${path.basename(file)} ${form}`).toSorted()).toEqual([
    'log.txt utf-8',
    'profile.bin utf-16',
    'verslag.docx inside a zip',
  ]);
  expect(scanned([folder])).toMatchObject({ files: 4 });
});
