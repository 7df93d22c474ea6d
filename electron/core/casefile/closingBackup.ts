import { randomBytes } from 'node:crypto';
import { caseFileFaultSentences } from '../../../shared/text/nl/casefile.ts';
import { casefileScreensText } from '../../../shared/text/nl/casefileScreens.ts';
import type { Log } from '../ports.ts';
import type { OpenCaseFile } from './caseFile.ts';
import { toCaseFileError } from './faults.ts';
import { backUpWhenChanged } from './sessionBackup.ts';

/**
 * The backup at every lock. A backup that fails never keeps a file open: it is logged, and told on the start screen.
 */
export function closingBackup(log: Log): {
  beforeClose(file: OpenCaseFile): void;
  /** What went wrong at the last lock, as a sentence; null when nothing did. */
  notice(): string | null;
} {
  let notice: string | null = null;
  return {
    beforeClose(file) {
      notice = null;
      try {
        backUpWhenChanged(file);
      } catch (error) {
        const named = toCaseFileError(error);
        const id = randomBytes(4).toString('hex');
        log({ id, code: named.code, operation: 'casefile.lock', detail: named.fault.reason });
        notice = casefileScreensText.closingBackupFailed(caseFileFaultSentences(named.fault).happened);
      }
    },
    notice: () => notice,
  };
}
