import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import process from 'node:process';
import { findBrowser } from '../electron/setup/browser.mjs';

/**
 * Finds the browser that the end-to-end tests drive. A bare Debian machine (a container, a build machine) gets one from
 * its own package source; nobody else's machine is changed.
 *
 * @returns absolute path, or undefined when there is none; the end-to-end tests then fail and say so
 */
export function ensureBrowser(): string | undefined {
  const present = findBrowser();
  if (present !== undefined) return present;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !fs.existsSync('/etc/debian_version')) return undefined;
  process.stderr.write('No browser found; installing chromium with apt-get …\n');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-q'],
    ['install', '-q', '-y', '--no-install-recommends', 'chromium'],
  ]) {
    const result = spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env: environment });
    if (result.status !== 0) process.stderr.write(`apt-get ${args[0]} failed\n`);
  }
  return findBrowser();
}
