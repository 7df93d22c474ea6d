// node electron/setup/run.mjs <demo|host|bench> [arguments]: sets up, builds, and becomes that program.
// Only the program itself writes to stdout.
import fs from 'node:fs';
import process from 'node:process';
import { setUpAndBuild } from './build.mjs';
import { inRoot } from './paths.mjs';
import { becomeProjectNode, say } from './processes.mjs';

/** @type {Record<string, string | undefined>} */
const programs = {
  demo: inRoot('dist', 'node', 'demo.js'),
  host: inRoot('dist', 'node', 'host.js'),
  bench: inRoot('tests', 'bench', 'bench.ts'),
};

/** @returns {Promise<number>} exit code */
async function main() {
  const name = process.argv[2] || '';
  const program = programs[name];
  if (!program) {
    say(`Usage: run.mjs ${Object.keys(programs).join('|')} [arguments]`);
    return 2;
  }
  if (!(await setUpAndBuild())) return 1;
  if (!fs.existsSync(program)) {
    say(`There is no program "${name}" yet: nothing builds ${program}.`);
    return 1;
  }
  return becomeProjectNode(program, process.argv.slice(3));
}

main().then(
  (code) => process.exit(code),
  (error) => {
    say(String(error && error.stack));
    process.exit(1);
  },
);
