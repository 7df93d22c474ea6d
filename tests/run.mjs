// npm test [-- names of checks] [-- files]: sets itself up and runs every check. Any Node from 14 on can start it.
import path from 'node:path';
import process from 'node:process';
import { ensurePackages } from '../electron/setup/packages.mjs';
import { inRoot } from '../electron/setup/paths.mjs';
import { becomeProjectNode, say } from '../electron/setup/processes.mjs';

/** @returns {Promise<number>} exit code */
async function main() {
  if (!(await ensurePackages())) {
    process.stdout.write('0 passed, 1 failed, 0 skipped\n');
    return 1;
  }
  // As under npm: the pinned Node and the tools of this repository go before those of the machine.
  process.env.PATH = inRoot('node_modules', '.bin') + path.delimiter + (process.env.PATH || '');
  return becomeProjectNode(inRoot('tests', 'runChecks.ts'), process.argv.slice(2));
}

main().then(
  (code) => process.exit(code),
  (error) => {
    say(String(error && error.stack));
    process.exit(1);
  },
);
