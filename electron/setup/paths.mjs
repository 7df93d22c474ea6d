// Where things stand in this repository. Read by scripts that any Node from 14 on must be able to run.
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository root. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * @param {...string} parts
 * @returns {string} absolute path of a file in the repository
 */
export const inRoot = (...parts) => path.join(root, ...parts);

/** The Node that this repository pins (a dev dependency), whatever Node the machine has. */
export const projectNode = inRoot(
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** @returns {string} folder for what the program keeps for this user, outside the repository */
export function userDataFolder() {
  const home = process.env.HOME || process.env.USERPROFILE || '.';
  if (process.platform === 'win32')
    return path.join(process.env.APPDATA || path.join(home, 'AppData', 'Roaming'), 'Casustafel');
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Casustafel');
  return path.join(process.env.XDG_DATA_HOME || path.join(home, '.local', 'share'), 'casustafel');
}
