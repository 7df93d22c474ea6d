import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBrowser } from './browser.mjs';

let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'browser-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const install = (name: string): string => {
  const file = path.join(folder, name);
  fs.writeFileSync(file, '');
  return file;
};

test('Chromium goes before Chrome, and Chrome before Edge', () => {
  install('microsoft-edge');
  const chrome = install('google-chrome');
  expect(findBrowser({ PATH: folder }, 'linux')).toBe(chrome);
  const chromium = install('chromium');
  expect(findBrowser({ PATH: folder }, 'linux')).toBe(chromium);
});

test('CASUSTAFEL_BROWSER goes before what is on the path, by name or by full path', () => {
  install('chromium');
  const edge = install('microsoft-edge');
  expect(findBrowser({ PATH: folder, CASUSTAFEL_BROWSER: 'microsoft-edge' }, 'linux')).toBe(edge);
  expect(findBrowser({ PATH: '', CASUSTAFEL_BROWSER: edge }, 'linux')).toBe(edge);
});

test('a machine without such a browser gives nothing', () => {
  expect(findBrowser({ PATH: folder }, 'linux')).toBeUndefined();
  expect(findBrowser({ PATH: folder, CASUSTAFEL_BROWSER: 'chromium' }, 'linux')).toBeUndefined();
});
