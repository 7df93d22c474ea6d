import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dropStamp, hashOfSources, isBuilt, stampBuild } from './sources.mjs';

let root = '';
const write = (file: string, text: string): void => {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), text);
};
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'sources-'));
  write('shared/dates/age.ts', 'export const age = 1;');
  stampBuild(root, hashOfSources(root));
});
afterEach(() => fs.rmSync(root, { recursive: true }));

test('a build stays good while the sources stay the same', () => {
  expect(isBuilt(root)).toBe(true);
});

test('a changed, added, renamed or removed source makes the build stale', () => {
  write('shared/dates/age.ts', 'export const age = 2;');
  expect(isBuilt(root)).toBe(false);
  write('shared/dates/age.ts', 'export const age = 1;');
  expect(isBuilt(root)).toBe(true);
  write('resources/word/house.txt', '');
  expect(isBuilt(root)).toBe(false);
  fs.rmSync(path.join(root, 'resources'), { recursive: true });
  fs.renameSync(path.join(root, 'shared/dates/age.ts'), path.join(root, 'shared/dates/years.ts'));
  expect(isBuilt(root)).toBe(false);
  fs.rmSync(path.join(root, 'shared'), { recursive: true });
  expect(isBuilt(root)).toBe(false);
});

test('tests and explanations do not make the build stale', () => {
  write('shared/dates/age.test.ts', 'test');
  write('shared/README.md', 'text');
  expect(isBuilt(root)).toBe(true);
});

test('a build that began and did not end is not taken for a good one', () => {
  dropStamp(root);
  expect(isBuilt(root)).toBe(false);
  dropStamp(root);
});
