import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bundles } from '../../electron/setup/bundles.ts';
import { fusesOfBuilder } from '../../electron/setup/strictFuses.mjs';

const root = path.join(import.meta.dirname, '../..');
const lines = readFileSync(path.join(root, 'electron-builder.yml'), 'utf8')
  .split('\n')
  .filter((line) => !line.trimStart().startsWith('#'));

/** Lines under a key at the left margin, without what follows at the margin. */
function under(key: string): string[] {
  const begin = lines.indexOf(`${key}:`);
  expect([key, begin]).not.toEqual([key, -1]);
  const rest = lines.slice(begin + 1);
  const end = rest.findIndex((line) => /^\S/.test(line));
  return rest.slice(0, end === -1 ? rest.length : end).map((line) => line.trim());
}

const listUnder = (key: string): string[] =>
  under(key)
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2).replaceAll("'", ''));

test('every fuse is decided, on the safe side', () => {
  const fuses = Object.fromEntries(
    under('electronFuses')
      .filter(Boolean)
      .map((line) => line.split(': ')),
  );
  expect(fuses).toEqual({
    runAsNode: 'false',
    enableCookieEncryption: 'true',
    enableNodeOptionsEnvironmentVariable: 'false',
    enableNodeCliInspectArguments: 'false',
    enableEmbeddedAsarIntegrityValidation: 'true',
    onlyLoadAppFromAsar: 'true',
    loadBrowserProcessSpecificV8Snapshot: 'false',
    grantFileProtocolExtraPrivileges: 'false',
  });
  expect(Object.keys(fuses).toSorted()).toEqual([...fusesOfBuilder].toSorted());
  expect(lines).toContain('afterPack: ./electron/setup/strictFuses.mjs');
});

test('the package holds the programs that ship, and leaves out the others by name', () => {
  const files = listUnder('files');
  for (const { output, shipped } of bundles) expect(files).toContain(shipped ? output : `!${output}`);
  expect(files.filter((file) => /^(electron|shared|renderer|tests)\b/.test(file))).toEqual([]);
});

test('of the database only the native part of the own platform goes along, outside the archive', () => {
  const native = listUnder('files').filter((file) => file.includes('prebuilds'));
  expect(native).toEqual(['node_modules/better-sqlite3/prebuilds/${platform}-${arch}.node']);
  expect(listUnder('files').indexOf('!node_modules/**/*')).toBeLessThan(
    listUnder('files').indexOf(native[0] ?? ''),
  );
  expect(listUnder('asarUnpack')).toEqual(['**/*.node']);
  expect(under('asar')).toContain('smartUnpack: false');
});

test('there are installers for Windows, macOS and Linux, and a case file opens by double click', () => {
  expect(listUnder('win')).toEqual(['nsis', 'msi']);
  expect(listUnder('mac')).toEqual(['dmg']);
  expect(listUnder('linux')).toEqual(['AppImage', 'deb']);
  expect(listUnder('fileAssociations')).toContain('ext: casus');
});

test('nothing is published and no update is fetched', () => {
  expect(lines).toContain('publish: null');
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  expect(
    Object.keys(manifest.dependencies).filter((name) => /updater|telemetry|sentry|analytics/.test(name)),
  ).toEqual([]);
});
