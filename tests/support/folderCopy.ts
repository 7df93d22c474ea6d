import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

const filled = new Map<string, Promise<string>>();

/**
 * A folder of the test's own with what `fill` puts in it. The folder is filled once in this process under that name;
 * everybody gets a copy.
 */
export async function folderCopy(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const original = filled.get(name) ?? makeOriginal(name, fill);
  filled.set(name, original);
  const folder = mkdtempSync(path.join(tmpdir(), `casustafel-${name}-`));
  cpSync(await original, folder, { recursive: true });
  return folder;
}

async function makeOriginal(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), `casustafel-${name}-original-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await fill(folder);
  return folder;
}
