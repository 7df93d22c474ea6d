// npm start [-- --demo] [-- FILE.casus]: sets itself up and opens Casustafel.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setUpAndBuild } from './build.mjs';
import { ensureDemoFile } from './demoFile.mjs';
import { ensureElectron } from './electronRuntime.mjs';
import { cannotSandbox, hasDisplay, openLoopbackWindow } from './loopbackWindow.mjs';
import { inRoot, root } from './paths.mjs';
import { ended, forwardSignals, say } from './processes.mjs';

/** @returns {Promise<number>} exit code */
async function main() {
  const args = process.argv.slice(2);
  if (!(await setUpAndBuild())) return 1;

  let casefile = args.find((arg) => !arg.startsWith('--'));
  if (casefile) casefile = path.resolve(process.env.INIT_CWD || process.cwd(), casefile);
  if (args.includes('--demo')) {
    const demo = await ensureDemoFile();
    if (!demo) {
      say('Het demobestand kon niet worden gemaakt.');
      return 1;
    }
    casefile = demo.casefile;
    process.stdout.write(`Wachtzin van het demobestand: ${demo.passphrase}\n`);
  }

  if (!hasDisplay()) {
    say('Er is geen scherm: Casustafel start als lokale dienst op deze computer.');
    return openLoopbackWindow(casefile);
  }
  const electron = fs.existsSync(inRoot('dist', 'main', 'main.js')) ? await ensureElectron() : undefined;
  if (electron) return openElectron(electron, casefile);
  say(
    'Electron is hier niet op te halen: Casustafel opent in een eigen venster van een browser op deze computer.',
  );
  return openLoopbackWindow(casefile);
}

/**
 * @param {string} electron
 * @param {string | undefined} casefile
 * @returns {Promise<number>}
 */
async function openElectron(electron, casefile) {
  const sandbox = cannotSandbox() ? ['--no-sandbox'] : [];
  const child = spawn(electron, [...sandbox, root, ...(casefile ? [casefile] : [])], { stdio: 'inherit' });
  const stopForwarding = forwardSignals(child);
  const code = await ended(child);
  stopForwarding();
  return code;
}

main().then(
  (code) => process.exit(code),
  (error) => {
    say(String(error && error.stack));
    process.exit(1);
  },
);
