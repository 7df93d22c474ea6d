import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { benchCockpit } from './benchCockpit.ts';
import { benchCore } from './benchCore.ts';
import { benchPage } from './benchPage.ts';
import { benchScreens } from './benchScreens.ts';
import { benchWord } from './benchWord.ts';
import { loadFile } from './loadFile.ts';

/**
 * `npm run bench`: one line of JSON a measurement `{name, ours, other, ratio, unit, note}`, ours and the other in one run.
 * `npm run bench -- --small` takes a tenth of the load-test set. Only those lines go to stdout.
 */
const cases = process.argv.includes('--small') ? 1_000 : 10_000;
const folder = mkdtempSync(path.join(tmpdir(), 'casustafel-bench-'));
try {
  const large = loadFile(cases, path.join(folder, 'large'));
  const small = loadFile(100, path.join(folder, 'small'));
  await benchWord(folder);
  await benchCore(cases, large, loadFile(cases, path.join(folder, 'copy')), small);
  await benchScreens(cases, large, small);
  await benchPage(cases, large);
  await benchCockpit();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
