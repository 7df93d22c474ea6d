// Runs the selected checks one after another and ends with one line: N passed, N failed, N skipped.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { inRoot, root } from '../electron/setup/paths.mjs';
import { isBuilt } from '../electron/setup/sources.mjs';
import { ensureBrowser } from './browserForTests.ts';
import { checkRooms } from './checkTypes.mjs';
import { readSelection, type Selection } from './selection.ts';
import {
  addTallies,
  closingLines,
  durationLines,
  emptyTally,
  exitCodeOf,
  type Tally,
  tallyOf,
} from './tally.ts';

const selection = readSelection(process.argv.slice(2));
const secondsRunning = (): number => performance.now() / 1000;
let tally = emptyTally;
for (const check of selection.checks) {
  if (check === 'types') tally = addTallies(tally, await checkTypes());
  else tally = addTallies(tally, runProgram(check));
}
tally = addTallies(tally, runProjects(selection));
process.stdout.write(`\n${[...durationLines(tally, secondsRunning()), ...closingLines(tally)].join('\n')}\n`);
process.exitCode = exitCodeOf(tally);

async function checkTypes(): Promise<Tally> {
  const started = secondsRunning();
  let types = emptyTally;
  await checkRooms(({ room, passed, output }) => {
    report(`types in ${room}`, passed, output);
    types = addTallies(types, tallyOf(passed));
  });
  return { ...types, durations: [{ suite: 'types', seconds: secondsRunning() - started }] };
}

function runProgram(check: 'lint' | 'format' | 'build'): Tally {
  const tool = (name: string): string => inRoot('node_modules', name, 'bin', name);
  const programs = {
    lint: [tool('oxlint')],
    format: [tool('oxfmt'), '--check', '.'],
    build: [inRoot('electron', 'setup', 'bundles.ts')],
  };
  const started = secondsRunning();
  const result = spawnSync(process.execPath, programs[check], { cwd: root, encoding: 'utf8' });
  const passed = result.status === 0;
  report(check, passed, result.stdout + result.stderr);
  return tallyOf(passed, { suite: check, seconds: secondsRunning() - started });
}

function report(name: string, passed: boolean, output: string): void {
  process.stdout.write(`${passed ? 'passed' : 'FAILED'}  ${name}\n`);
  if (!passed) process.stdout.write(`${output.trimEnd()}\n`);
}

function runProjects({ projects, files }: Selection): Tally {
  if (projects.length === 0) return emptyTally;
  let before = emptyTally;
  const browser = projects.includes('e2e') ? ensureBrowser() : undefined;
  // The end-to-end tests drive what is in dist/, so it must be made from the sources as they are now.
  if (projects.includes('e2e') && !isBuilt(root) && !selection.checks.includes('build'))
    before = runProgram('build');

  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'casustafel-tally-'));
  const tallyFile = path.join(folder, 'tally.json');
  const result = spawnSync(
    process.execPath,
    [inRoot('tests', 'runVitest.ts'), tallyFile, projects.join(','), ...files],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...(browser === undefined ? {} : { CASUSTAFEL_BROWSER: browser }) },
    },
  );
  const counted = readTally(tallyFile);
  fs.rmSync(folder, { recursive: true });
  if (counted === undefined) {
    process.stdout.write(
      `FAILED  the test runner ended with ${result.status ?? result.signal} and no result\n`,
    );
    return addTallies(before, tallyOf(false));
  }
  // A run that ended badly although no test failed (a crash while closing) is a failure too.
  const silentFailure = result.status !== 0 && counted.failed === 0;
  return addTallies(before, silentFailure ? addTallies(counted, tallyOf(false)) : counted);
}

function readTally(file: string): Tally | undefined {
  try {
    const tallied: Tally = JSON.parse(fs.readFileSync(file, 'utf8'));
    return tallied;
  } catch {
    return undefined;
  }
}
