// Compiles every room with its own tsconfig, so that `window` in shared or `process` in renderer does not compile.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
export const rooms = [
  'shared',
  'electron/core',
  'electron/hosts',
  'electron/main',
  'electron/preload',
  'renderer',
  'tests',
];

/** A room without a source file yet has nothing to compile; the compiler would call that an error. */
const hasSources = (room) =>
  readdirSync(path.join(root, room), { recursive: true }).some(
    (file) => /\.tsx?$/u.test(file) && !/\.(test|config)\.tsx?$/u.test(file),
  );

let failed = 0;
for (const room of rooms.filter(hasSources)) {
  const result = spawnSync(
    process.execPath,
    [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', path.join(root, room)],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  if (result.status !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
