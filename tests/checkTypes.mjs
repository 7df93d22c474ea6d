// Compiles every room with its own tsconfig, so that `window` in shared or `process` in renderer does not compile.
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Every folder with a tsconfig.json of its own. */
export const rooms = [
  'shared',
  'electron/core',
  'electron/hosts',
  'electron/main',
  'electron/preload',
  'electron/setup',
  'renderer',
  'tests',
];

/** The compiler uses more than one thread itself: more rooms at once would only take memory. */
const atOnce = 2;

/**
 * @param {(result: { room: string, passed: boolean, output: string }) => void} report called as each room is done
 * @returns {Promise<void>}
 */
export async function checkRooms(report) {
  const waiting = [...rooms];
  const worker = async () => {
    for (let room = waiting.shift(); room !== undefined; room = waiting.shift())
      report(await checkRoom(room));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/**
 * @param {string} room
 * @returns {Promise<{ room: string, passed: boolean, output: string }>}
 */
function checkRoom(room) {
  return new Promise((resolve) => {
    const compiler = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const child = spawn(process.execPath, [compiler, '-p', path.join(root, room)], { cwd: root });
    let output = '';
    child.stdout.on('data', (part) => (output += part));
    child.stderr.on('data', (part) => (output += part));
    child.once('error', (error) => resolve({ room, passed: false, output: error.message }));
    child.once('close', (code) => {
      // A room that is still empty has nothing to compile; that is no error of types.
      const empty = code !== 0 && output.trim().startsWith('error TS18003');
      resolve({ room, passed: code === 0 || empty, output: empty ? '' : output });
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  let failed = false;
  await checkRooms(({ passed, output }) => {
    process.stdout.write(output);
    if (!passed) failed = true;
  });
  process.exit(failed ? 1 : 0);
}
