import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createCaseFile } from '../../electron/core/casefile/createCaseFile.ts';
import { caseMigrations } from '../../electron/core/casefile/migrations/caseMigrations.ts';
import { buildLoadSet, fullLoad, loadOf, type LoadSize } from '../../electron/core/demo/buildLoadSet.ts';
import { createSession } from '../../electron/core/session.ts';

export const loadPassphrase = 'een groot bestand om te meten';
/** The moment around which the load set lies: fixed, so that the file can be kept. */
export const loadNow = Date.UTC(2026, 10, 22, 8, 0, 0);

const root = path.join(import.meta.dirname, '../..');
const kept = path.join(root, 'node_modules/.cache/casustafel');

export interface LoadFile {
  readonly folder: string;
  readonly file: string;
}

/**
 * A case file with the load-test set, made once for each state of schema and generator and then copied.
 * @param cases 10 000 for the full set
 * @param folder is made; the caller removes it
 */
export function loadFile(cases: number, folder: string): LoadFile {
  mkdirSync(kept, { recursive: true });
  const original = path.join(kept, `load-${cases}-${fingerprint(cases)}.casus`);
  if (!existsSync(original)) make(original, cases);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, 'load.casus');
  copyFileSync(original, file);
  return { folder, file };
}

/** The same network at every size: what is compared is the number of cases, not how many partners one case can have. */
function sizeOf(cases: number): LoadSize {
  return { ...loadOf(cases), contacts: fullLoad.contacts };
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
  buildLoadSet(session.open(file), loadNow, sizeOf(cases));
  session.close();
  renameSync(draft, original);
  removeOlder(cases, path.basename(original));
}

/** A full set takes hundreds of megabytes: of each size only the newest is kept. */
function removeOlder(cases: number, newest: string): void {
  for (const name of readdirSync(kept)) {
    if (name.startsWith(`load-${cases}-`) && name !== newest) rmSync(path.join(kept, name), { force: true });
  }
}

/** What the bytes of a load file follow from: the schema, the generator and what is indexed for search. */
const makers = [
  'electron/core/casefile/migrations',
  'electron/core/demo',
  'electron/core/search/searchIndex.ts',
] as const;

/** Changes with its makers and size only: a change of a query measures the same file again. */
function fingerprint(cases: number): string {
  const hash = createHash('sha256').update(JSON.stringify(sizeOf(cases)));
  for (const maker of makers) {
    for (const file of sourcesOf(path.join(root, maker))) hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
}

function sourcesOf(maker: string): string[] {
  if (maker.endsWith('.ts')) return [maker];
  return readdirSync(maker)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .toSorted()
    .map((name) => path.join(maker, name));
}
