import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { useEmptyCaseFile } from './support/emptyCaseFile.ts';
import { openTestCore } from './support/testCore.ts';

let folder: string | undefined;

/** Once before all tests: one empty case file, made by the core itself, for the tests to begin with. */
export async function setup(): Promise<void> {
  if (folder !== undefined) return;
  folder = mkdtempSync(path.join(tmpdir(), 'casustafel-empty-'));
  const { core } = await openTestCore({ folder, fresh: true });
  core.close();
  useEmptyCaseFile(path.join(folder, 'Proef.casus'));
}

export function teardown(): void {
  if (folder === undefined) return;
  useEmptyCaseFile(undefined);
  rmSync(folder, { recursive: true, force: true });
  folder = undefined;
}
