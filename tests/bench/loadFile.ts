import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createCaseFile } from '../../electron/core/casefile/createCaseFile.ts';
import { caseMigrations } from '../../electron/core/casefile/migrations/caseMigrations.ts';
import { buildLoadSet, loadOf } from '../../electron/core/demo/buildLoadSet.ts';
import { createSession } from '../../electron/core/session.ts';

export const loadPassphrase = 'een groot bestand om te meten';
/** The moment around which the load set lies: fixed, so that the file can be kept. */
export const loadNow = Date.UTC(2026, 10, 22, 8, 0, 0);

const root = path.join(import.meta.dirname, '../..');
const kept = path.join(root, 'node_modules/.cache/casustafel');

/**
 * A case file with the load-test set, made once for each state of schema and generator and then copied.
 * @param cases 10 000 for the full set
 * @returns path of a copy in a new temporary folder; the caller removes the folder
 */
export function loadFile(cases: number): { readonly folder: string; readonly file: string } {
  mkdirSync(kept, { recursive: true });
  const original = path.join(kept, `load-${cases}-${fingerprint()}.casus`);
  if (!existsSync(original)) make(original, cases);
  const folder = path.join(tmpdir(), `casustafel-load-${process.pid}-${cases}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, 'load.casus');
  copyFileSync(original, file);
  return { folder, file };
}

function make(original: string, cases: number): void {
  process.stderr.write(`Making the load-test set of ${cases} cases …\n`);
  const draft = original.replace(/\.casus$/, '-new.casus');
  rmSync(draft, { force: true });
  const { file } = createCaseFile({
    path: draft,
    passphrase: loadPassphrase,
    clock: { now: () => loadNow },
    applicationVersion: '0.0.0-bench',
    migrations: caseMigrations,
    user: 'bench',
  });
  const session = createSession({ onChange: () => undefined, beforeClose: () => undefined });
  buildLoadSet(session.open(file), loadNow, loadOf(cases));
  session.close();
  renameSync(draft, original);
}

/** Changes with the schema, the generator and the search index. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of ['electron/core/casefile/migrations', 'electron/core/demo', 'electron/core/search']) {
    for (const name of readdirSync(path.join(root, folder)).toSorted()) {
      if (name.endsWith('.ts') && !name.endsWith('.test.ts')) {
        hash.update(readFileSync(path.join(root, folder, name)));
      }
    }
  }
  return hash.digest('hex').slice(0, 12);
}
