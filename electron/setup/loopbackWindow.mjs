// Runs the loopback host and shows it in an app window of an installed browser, or prints its address.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import readline from 'node:readline';
import { findBrowser } from './browser.mjs';
import { forbidPreconnect } from './browserProfile.mjs';
import { inRoot, projectNode, root, userDataFolder } from './paths.mjs';
import { ended, forwardSignals, say } from './processes.mjs';

/**
 * @param {unknown} value what a program wrote as its one line of JSON
 * @param {(text: string) => boolean} wanted
 * @returns {string | undefined} the first text in it, however deep, that is wanted
 */
export function findText(value, wanted) {
  if (typeof value === 'string') return wanted(value) ? value : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const part of Object.values(value)) {
    const found = findText(part, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Runs until the window is closed, the host ends, or this process is asked to stop.
 * @param {string | undefined} casefile to open, absolute path
 * @returns {Promise<number>} exit code
 */
export async function openLoopbackWindow(casefile) {
  const host = spawn(
    projectNode,
    [inRoot('dist', 'node', 'host.js'), '--port', '0', ...(casefile ? ['--casefile', casefile] : [])],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const hostEnded = ended(host);
  const stopForwarding = forwardSignals(host);
  const address = await Promise.race([readAddress(host), hostEnded.then(() => undefined)]);
  if (address === undefined) {
    say('Casustafel kon niet starten: de lokale dienst gaf geen adres.');
    host.kill('SIGTERM');
    await hostEnded;
    return 1;
  }

  const browser = hasDisplay() ? findBrowser() : undefined;
  if (!browser) {
    if (hasDisplay()) say('Er is geen Chromium, Chrome of Edge gevonden.');
    process.stdout.write(`Open dit adres in een browser op deze computer: ${address}\n`);
    const code = await hostEnded;
    stopForwarding();
    return code;
  }

  const page = spawn(browser, browserArguments(address), { stdio: 'ignore' });
  await Promise.race([ended(page), hostEnded]);
  page.kill();
  host.kill('SIGTERM');
  const code = await hostEnded;
  stopForwarding();
  return code;
}

/** @returns {boolean} true when a window can be shown */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** @returns {boolean} true on Linux as root, where Chromium and Electron refuse to start with their sandbox */
export function cannotSandbox() {
  return process.platform === 'linux' && typeof process.getuid === 'function' && process.getuid() === 0;
}

/**
 * @param {string} address with the one-time token
 * @returns {string[]}
 */
function browserArguments(address) {
  // Own profile: no extension of the user's browser sees the case file, and nothing is synchronised.
  const profile = path.join(userDataFolder(), 'window');
  fs.mkdirSync(profile, { recursive: true, mode: 0o700 });
  forbidPreconnect(profile);
  return [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-sync',
    '--disable-extensions',
    '--disable-background-networking',
    ...(cannotSandbox() ? ['--no-sandbox'] : []),
  ];
}

/**
 * @param {import('node:child_process').ChildProcess} host
 * @returns {Promise<string | undefined>} the address in the first line of JSON that the host writes
 */
function readAddress(host) {
  return new Promise((resolve) => {
    if (!host.stdout) return resolve(undefined);
    const lines = readline.createInterface({ input: host.stdout });
    lines.on('line', (line) => {
      try {
        resolve(findText(JSON.parse(line), (text) => text.startsWith('http://')));
      } catch {
        // Not the line of JSON.
      }
    });
  });
}
