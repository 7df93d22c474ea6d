// Runs while the package is made, after the files are in place: no fuse of the Electron program stays undecided.
import fs from 'node:fs';
import path from 'node:path';

/** Stands before the fuses in every Electron program. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** Fuses that electron-builder.yml decides under `electronFuses`, in their order in the program. */
export const fusesOfBuilder = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
];

/**
 * Newer fuses, which electron-builder cannot name yet.
 * wasmTrapHandlers: left on, as Electron ships it; the page cannot run WebAssembly, because its policy forbids it.
 */
export const newerFuses = [{ name: 'wasmTrapHandlers', on: true }];

/**
 * Hook of electron-builder; flips the newer fuses, electron-builder flips the others after it.
 * @param {import('app-builder-lib').AfterPackContext} context
 */
export async function afterPack(context) {
  const { electronPlatformName, appOutDir, packager } = context;
  const name = packager.appInfo.productFilename;
  const programs = {
    darwin: [`${name}.app`, 'Contents', 'Frameworks', 'Electron Framework.framework', 'Electron Framework'],
    win32: [`${name}.exe`],
    linux: ['executableName' in packager ? String(packager.executableName) : name],
  };
  const program = programs[/** @type {keyof typeof programs} */ (electronPlatformName)];
  if (program === undefined) throw new Error(`No package is made for ${electronPlatformName}`);
  decideFuses(path.join(appOutDir, ...program), packager.config.electronFuses ?? {});
}

/**
 * @param {string} file the Electron program
 * @param {object} decided what electron-builder.yml decides, by name
 * @throws {Error} when a fuse of the program has no decision, here or in electron-builder.yml
 */
export function decideFuses(file, decided) {
  const given = new Map(Object.entries(decided));
  for (const fuse of fusesOfBuilder)
    if (typeof given.get(fuse) !== 'boolean')
      throw new Error(`electron-builder.yml does not decide the fuse ${fuse}`);
  const program = fs.readFileSync(file);
  let found = 0;
  // A universal program for macOS holds the fuses twice.
  for (let at = program.indexOf(sentinel); at >= 0; at = program.indexOf(sentinel, at + 1)) {
    found += 1;
    const wire = at + sentinel.length;
    const [version, length] = [program[wire], program[wire + 1]];
    const known = fusesOfBuilder.length + newerFuses.length;
    if (version !== 1 || length !== known)
      throw new Error(
        `This Electron has ${length} fuses of version ${version}; ${known} of version 1 are decided`,
      );
    newerFuses.forEach(({ on }, index) => {
      program[wire + 2 + fusesOfBuilder.length + index] = (on ? '1' : '0').charCodeAt(0);
    });
  }
  if (found === 0) throw new Error('There are no fuses in this program');
  fs.writeFileSync(file, program);
}
