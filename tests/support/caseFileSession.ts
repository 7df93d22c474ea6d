import path from 'node:path';
import { testPassphrase } from '../../electron/core/casefile/testing.ts';
import type { TestCore } from './testCore.ts';

/** The only case file in the folder of a test, as the start screen names it. */
export async function onlyFile(core: TestCore): Promise<string> {
  const [recent] = await core.call('casefile.recent', {});
  if (recent === undefined) throw new Error('No case file');
  return recent.handle;
}

export function withPassphrase(passphrase: string): { kind: 'passphrase'; passphrase: string } {
  return { kind: 'passphrase', passphrase };
}

/** Opens the only case file again after a lock. */
export async function openAgain(core: TestCore, passphrase = testPassphrase): Promise<void> {
  await core.call('casefile.open', { handle: await onlyFile(core), secret: withPassphrase(passphrase) });
}

export function organisationNames(core: TestCore): unknown {
  return core.core.session.current()?.file.db.prepare('SELECT name FROM organisation').pluck().all();
}

/** Where the test core keeps its case file. */
export function caseFilePathOf(core: TestCore): string {
  return path.join(core.folder, 'Proef.casus');
}
