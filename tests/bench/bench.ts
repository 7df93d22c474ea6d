import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { benchCore } from './benchCore.ts';
import { benchPage } from './benchPage.ts';
import { benchWord } from './benchWord.ts';

/**
 * `npm run bench`: one line of JSON a measurement `{name, ours, other, ratio, unit, note}`, ours and the other in one run.
 * `npm run bench -- --small` takes a tenth of the load-test set.
 */
const cases = process.argv.includes('--small') ? 1_000 : 10_000;
const folder = mkdtempSync(path.join(tmpdir(), 'casustafel-bench-'));
try {
  await benchWord(folder);
  await benchCore(cases);
  await benchPage(cases);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
