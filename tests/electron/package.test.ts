import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const built = existsSync(path.join(root, 'dist/main/main.js')) && process.platform === 'linux';

/** Says in every Electron program where the fuses are. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

describe.skipIf(!built)(
  `the package${built ? '' : ', not run: dist/ is not built, or this is not Linux'}`,
  () => {
    let folder: string;
    let unpacked: string;
    let inArchive: readonly string[];

    beforeAll(() => {
      folder = mkdtempSync(path.join(tmpdir(), 'casustafel-package-'));
      // In the place of the runtime stands a file with nothing but fuses, all of them switched on.
      const runtime = path.join(folder, 'runtime');
      mkdirSync(path.join(runtime, 'resources'), { recursive: true });
      writeFileSync(path.join(runtime, 'electron'), `x${sentinel}\u0001\u0009111111111x`, 'latin1');
      chmodSync(path.join(runtime, 'electron'), 0o755);
      writeFileSync(path.join(runtime, 'LICENSE'), '');
      const made = spawnSync(
        process.execPath,
        [
          path.join(root, 'node_modules/electron-builder/cli.js'),
          '--linux',
          'dir',
          '--x64',
          `-c.electronDist=${runtime}`,
          `-c.directories.output=${path.join(folder, 'out')}`,
        ],
        { cwd: root, encoding: 'utf8' },
      );
      expect([made.status, made.status === 0 ? '' : made.stdout + made.stderr]).toEqual([0, '']);
      unpacked = path.join(folder, 'out/linux-unpacked');
      const { listPackage } = createRequire(import.meta.url)('@electron/asar') as {
        listPackage(archive: string, options: object): string[];
      };
      inArchive = listPackage(path.join(unpacked, 'resources/app.asar'), {}).map((name) => name.slice(1));
    }, 300_000);

    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test('holds the three programs and the page, and no loopback host, demo command, source or test', () => {
      const programs = inArchive.filter((name) => /^dist\/(main|node|preload)\/./.test(name));
      expect(programs.toSorted()).toEqual([
        'dist/main/main.js',
        'dist/node/worker.js',
        'dist/preload/preload.cjs',
      ]);
      expect(inArchive).toContain('dist/renderer/index.html');
      expect(
        inArchive.filter((name) =>
          /\.(tsx?|mjs|map)$|\.test\.|^(electron|shared|renderer|tests)(\/|$)/.test(name),
        ),
      ).toEqual([]);
    });

    test('of the installed packages holds the database only, with the native part of this platform only', () => {
      const packages = new Set(inArchive.flatMap((name) => /^node_modules\/([^/]+)/.exec(name)?.[1] ?? []));
      expect([...packages]).toEqual(['better-sqlite3']);
      expect(inArchive.filter((name) => name.endsWith('.node'))).toEqual([
        'node_modules/better-sqlite3/prebuilds/linux-x64.node',
      ]);
    });

    test('keeps everything but the native part in the archive', () => {
      const outside = path.join(unpacked, 'resources/app.asar.unpacked');
      const files = readdirSync(outside, { recursive: true, encoding: 'utf8' }).filter((name) =>
        /\.\w+$/.test(name),
      );
      expect(files).toEqual(['node_modules/better-sqlite3/prebuilds/linux-x64.node']);
    });

    test('holds the data that the bundles read beside themselves', () => {
      for (const program of ['dist/main/main.js', 'dist/node/worker.js']) {
        const code = readFileSync(path.join(root, program), 'utf8');
        const named = [...code.matchAll(/new URL\("(\.{1,2}\/[^"]+)", import\.meta\.url\)/g)].map(
          ([, relative]) => path.posix.join(path.posix.dirname(program), relative ?? '').replace(/\/$/, ''),
        );
        for (const name of named)
          expect([program, inArchive.includes(name) ? name : `missing: ${name}`]).toEqual([program, name]);
      }
    });

    test('holds the licences of what is in it, and the bill of materials', () => {
      expect(inArchive).toContain('dist/licences.txt');
      expect(inArchive).toContain('dist/bom.cdx.json');
      expect(inArchive).toContain('LICENSE');
    });

    test('has every fuse as it was decided, read back from the program', () => {
      const program = readFileSync(path.join(unpacked, 'casustafel'), 'latin1');
      const wire = program.slice(program.indexOf(sentinel) + sentinel.length + 2).slice(0, 9);
      // RunAsNode, CookieEncryption, NodeOptions, NodeCliInspect, AsarIntegrity, OnlyLoadAppFromAsar, V8Snapshot,
      // GrantFileProtocolExtraPrivileges, WasmTrapHandlers.
      expect(wire).toBe('010011001');
    });
  },
);
