// npm run build: installs what is missing, then builds everything into dist/ with the pinned Node.
import fs from 'node:fs';
import process from 'node:process';
import { inRoot, projectNode, root } from './paths.mjs';
import { ensurePackages } from './packages.mjs';
import { run } from './processes.mjs';
import { isBuilt } from './sources.mjs';

/**
 * Sets up and builds when needed. All words go to stderr.
 * @param {{ always?: boolean }} [options] `always` builds even when dist/ is up to date
 * @returns {Promise<boolean>} false when something failed; the reason is then on stderr
 */
export async function setUpAndBuild(options) {
  if (!(await ensurePackages())) return false;
  if (!(options && options.always) && isBuilt(root)) return true;
  return (await run(projectNode, [inRoot('electron', 'setup', 'bundles.ts')])) === 0;
}

if (fs.realpathSync(process.argv[1] || '') === inRoot('electron', 'setup', 'build.mjs')) {
  setUpAndBuild({ always: true }).then(
    (built) => process.exit(built ? 0 : 1),
    (error) => {
      process.stderr.write(String(error && error.stack) + '\n');
      process.exit(1);
    },
  );
}
