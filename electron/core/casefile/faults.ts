import type { CaseFileFault, CaseFileFaultCode } from '../../../shared/model/caseFileFault.ts';

/**
 * A known fault of the case file. `fault` may be shown; `message` holds the technical detail, is for the log only and
 * must never cross the bridge.
 */
export class CaseFileError extends Error {
  readonly fault: CaseFileFault;

  constructor(fault: CaseFileFault, detail: string, cause?: unknown) {
    super(`${fault.code}/${fault.reason}: ${detail}`, cause === undefined ? {} : { cause });
    this.name = 'CaseFileError';
    this.fault = fault;
  }

  get code(): CaseFileFaultCode {
    return this.fault.code;
  }

  get reason(): CaseFileFault['reason'] {
    return this.fault.reason;
  }

  get detail(): string {
    return this.message;
  }
}

/**
 * Names any error from SQLite or the file system as a fault of the case file. This is the only place where error codes
 * of other layers are read. An error that is already named passes unchanged.
 */
export function toCaseFileError(error: unknown): CaseFileError {
  if (error instanceof CaseFileError) return error;
  const code = codeOf(error);
  return new CaseFileError(faultForCode(code), code ?? 'no code', error);
}

/** Runs `work`; whatever it throws comes out as a `CaseFileError`. */
export function namingFaults<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw toCaseFileError(error);
  }
}

function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

function faultForCode(code: string | null): CaseFileFault {
  if (code === null) return { code: 'internal', reason: 'unexpected' };
  // SQLite adds the extended reason after the primary code (SQLITE_IOERR_READ, SQLITE_CORRUPT_VTAB …).
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') {
    return { code: 'diskFull', reason: 'noSpace' };
  }
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_IOERR_SHORT_READ' || code === 'SQLITE_NOTADB') {
    return { code: 'corrupt', reason: 'damagedPage' };
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED') || code === 'EBUSY') {
    return { code: 'busy', reason: 'sameComputer', holder: null };
  }
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS' || code === 'EACCES' || code === 'EPERM') {
    return { code: 'readonly', reason: 'noWriteAccess' };
  }
  if (code.startsWith('SQLITE_CANTOPEN') || code === 'SQLITE_PERM') {
    return { code: 'readonly', reason: 'noWriteAccess' };
  }
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ESTALE')
    return { code: 'notFound', reason: 'file' };
  return { code: 'internal', reason: 'unexpected' };
}
