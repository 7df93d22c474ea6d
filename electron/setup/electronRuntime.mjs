// The Electron runtime: there, to be fetched, or out of reach for today.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { inRoot, projectNode, root } from './paths.mjs';
import { ended, say } from './processes.mjs';

/** How long fetching the runtime may take, in milliseconds. */
const fetchLimit = 60_000;

/** After a failed attempt the next ones are skipped for this long, in milliseconds. */
export const retryAfter = 24 * 60 * 60 * 1000;

const noteFile = inRoot('node_modules', '.cache', 'casustafel', 'electron-out-of-reach.json');

/**
 * @param {string | undefined} note text of the note about the last failed attempt
 * @param {string} version of Electron that is wanted now
 * @param {number} now milliseconds since 1970
 * @returns {boolean} true when fetching this version failed less than a day ago
 */
export function failedLately(note, version, now) {
  if (note === undefined) return false;
  try {
    const { at, version: failed } = JSON.parse(note);
    const age = now - at;
    // A clock that was set back must not block fetching for longer than a day.
    return failed === version && age >= 0 && age < retryAfter;
  } catch {
    return false;
  }
}

/**
 * Makes sure that the Electron runtime is there, fetching it when that has a chance.
 * @returns {Promise<string | undefined>} absolute path of the Electron program, or undefined when it cannot be had now
 */
export async function ensureElectron() {
  const present = electronProgram();
  if (present) return present;
  const version = JSON.parse(
    fs.readFileSync(inRoot('node_modules', 'electron', 'package.json'), 'utf8'),
  ).version;
  if (failedLately(read(noteFile), version, Date.now())) return undefined;

  say(`Fetching the Electron runtime ${version} (at most a minute) …`);
  const child = spawn(projectNode, [inRoot('node_modules', 'electron', 'install.js')], {
    cwd: root,
    stdio: 'ignore',
  });
  const limit = setTimeout(() => child.kill('SIGKILL'), fetchLimit);
  await ended(child);
  clearTimeout(limit);

  const fetched = electronProgram();
  if (fetched) return fetched;
  fs.mkdirSync(path.dirname(noteFile), { recursive: true });
  fs.writeFileSync(noteFile, JSON.stringify({ at: Date.now(), version }));
  return undefined;
}

/** @returns {string | undefined} the installed Electron program, read as Electron's own index.js reads it */
function electronProgram() {
  const folder = inRoot('node_modules', 'electron');
  const inside = read(path.join(folder, 'path.txt'));
  if (inside === undefined) return undefined;
  const program = path.join(process.env.ELECTRON_OVERRIDE_DIST_PATH || path.join(folder, 'dist'), inside);
  return fs.existsSync(program) ? program : undefined;
}

/**
 * @param {string} file
 * @returns {string | undefined}
 */
function read(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
