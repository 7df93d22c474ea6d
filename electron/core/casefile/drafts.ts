import type { CaseFileEnvironment } from './caseFile.ts';

/**
 * Files that are built beside a case file and become it by a rename: a new file, the copy under a new key, a backup on
 * its way back. One that is found later was left by a crash, was never the case file and may go.
 */
export type DraftKind = 'new' | 'rekey' | 'restore';

export function draftPath(caseFilePath: string, kind: DraftKind): string {
  return `${caseFilePath}.${kind}`;
}

/**
 * Removes a draft and its journal, if there. Never fails: it is called while another error is on its way, and what stays
 * is encrypted and is removed by the next attempt.
 */
export function removeDraft({ disk }: CaseFileEnvironment, caseFilePath: string, kind: DraftKind): void {
  for (const suffix of ['', '-wal', '-journal']) {
    try {
      disk.remove(`${draftPath(caseFilePath, kind)}${suffix}`);
    } catch {
      continue;
    }
  }
}
