// Installs the packages of package-lock.json when they are missing or differ from it.
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { inRoot, projectNode } from './paths.mjs';
import { run, say } from './processes.mjs';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage */

/**
 * Compares what should be installed with what npm wrote down that it installed.
 * Optional packages are left out: npm installs only those of this operating system.
 * @param {string} wanted text of package-lock.json
 * @param {string | undefined} installed text of node_modules/.package-lock.json, absent when nothing is installed
 * @returns {string[]} names of packages that are missing or have another version
 */
export function differingPackages(wanted, installed) {
  /** @type {Record<string, LockedPackage>} */
  const locked = JSON.parse(wanted).packages;
  /** @type {Record<string, LockedPackage>} */
  const present = installed === undefined ? {} : JSON.parse(installed).packages;
  return Object.keys(locked).filter((name) => {
    const entry = locked[name];
    if (name === '' || !entry || entry.optional || entry.devOptional || entry.link) return false;
    const found = present[name];
    return !found || found.version !== entry.version;
  });
}

/**
 * Makes `node_modules` equal to package-lock.json, and the pinned Node runnable.
 * The Electron runtime is not fetched here: that can take long or be impossible, and only `npm start` needs it.
 * @returns {Promise<boolean>} false when it failed; the reason is then on stderr
 */
export async function ensurePackages() {
  const differing = differingPackages(
    fs.readFileSync(inRoot('package-lock.json'), 'utf8'),
    readIfPresent(inRoot('node_modules', '.package-lock.json')),
  );
  if (differing.length > 0) {
    if (isLink(inRoot('node_modules'))) {
      say(
        `node_modules is a link and differs from package-lock.json (${differing.slice(0, 3).join(', ')}); left alone.`,
      );
      return false;
    }
    say('Installing packages (npm ci) …');
    if ((await npm(['ci'])) !== 0) {
      say('npm ci failed. Trying npm install, which may change package-lock.json …');
      if ((await npm(['install'])) !== 0) {
        say('npm install failed too. Is the package registry within reach?');
        return false;
      }
    }
  }
  if (!fs.existsSync(projectNode)) {
    // Its own installer did not run, for instance because npm is set to ignore scripts.
    say('Fetching the pinned Node …');
    await run(process.execPath, ['installArchSpecificPackage'], { cwd: inRoot('node_modules', 'node') });
  }
  if (!fs.existsSync(projectNode)) {
    say('The pinned Node is missing: ' + path.relative(inRoot(), projectNode));
    return false;
  }
  return true;
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
function npm(args) {
  const options = { env: { ...process.env, ELECTRON_SKIP_BINARY_DOWNLOAD: '1' } };
  const quiet = [...args, '--no-audit', '--no-fund'];
  const script = process.env.npm_execpath;
  if (script && script.endsWith('.js')) return run(process.execPath, [script, ...quiet], options);
  return process.platform === 'win32'
    ? run('npm.cmd', quiet, { ...options, shell: true })
    : run('npm', quiet, options);
}

/**
 * @param {string} file
 * @returns {string | undefined}
 */
function readIfPresent(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * @param {string} file
 * @returns {boolean}
 */
function isLink(file) {
  try {
    return fs.lstatSync(file).isSymbolicLink();
  } catch {
    return false;
  }
}
