// Makes the demo case file of today, or finds it when it was made before.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { inRoot, projectNode, root, userDataFolder } from './paths.mjs';
import { findText } from './loopbackWindow.mjs';
import { ended, say } from './processes.mjs';

/**
 * The demo has a meeting tomorrow, so every day gets its own; within a day what was tried out is kept.
 * @returns {Promise<{ casefile: string, passphrase: string } | undefined>} undefined when it could not be made
 */
export async function ensureDemoFile() {
  const folder = path.join(userDataFolder(), 'demo', localDate(new Date()));
  const noteFile = path.join(folder, 'demo.json');
  const known = fs.existsSync(noteFile) ? readDemo(fs.readFileSync(noteFile, 'utf8')) : undefined;
  if (known && fs.existsSync(known.casefile)) return known;

  say('Making the demo case file …');
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const child = spawn(projectNode, [inRoot('dist', 'node', 'demo.js'), '--out', folder], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  if (child.stdout) child.stdout.on('data', (part) => (output += part));
  if ((await ended(child)) !== 0) return undefined;
  const made = readDemo(output);
  if (made) fs.writeFileSync(noteFile, output);
  return made;
}

/**
 * @param {string} line what the demo command printed
 * @returns {{ casefile: string, passphrase: string } | undefined}
 */
export function readDemo(line) {
  try {
    const printed = JSON.parse(line);
    const casefile = findText(printed, (text) => text.endsWith('.casus'));
    return casefile && typeof printed.passphrase === 'string'
      ? { casefile, passphrase: printed.passphrase }
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {Date} moment
 * @returns {string} YYYY-MM-DD as the clock on the wall says it
 */
function localDate(moment) {
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
