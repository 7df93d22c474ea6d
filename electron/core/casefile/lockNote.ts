import { hostname } from 'node:os';
import { threadId } from 'node:worker_threads';
import type { CaseFileHolder } from '../../../shared/model/caseFileFault.ts';
import type { Disk } from './disk.ts';

/**
 * The note beside an open case file that says who has it open. It only informs: on one computer the lock is SQLite's
 * own. Between computers (network folder, synchronised folder) that lock may not hold, so there a note does stop.
 */
export type LockNote = CaseFileHolder &
  Readonly<{
    processId: number;
    /** Each thread keeps its own list of open files. */
    threadId: number;
    /** Start of the process in UTC milliseconds: tells a process from a later one with the same number. */
    processStartedAt: number;
  }>;

export function lockNotePath(caseFilePath: string): string {
  return `${caseFilePath}.lock`;
}

/** The note of this process for a file opened now. */
export function ownLockNote(user: string, openedAt: number): LockNote {
  return {
    host: hostname(),
    user,
    openedAt,
    processId: process.pid,
    threadId,
    processStartedAt: Math.round(Date.now() - process.uptime() * 1000),
  };
}

/** Replaces whatever note there was. Call only while holding SQLite's exclusive lock. */
export function writeLockNote(disk: Disk, caseFilePath: string, note: LockNote): void {
  const path = lockNotePath(caseFilePath);
  disk.remove(path);
  disk.create(path, `${JSON.stringify(note)}\n`);
}

/**
 * Removes the note; call while SQLite's lock is still held, so that it is never the note of a later opener. Never
 * fails: a note that stays behind is seen to be stale at the next opening.
 */
export function removeLockNote(disk: Disk, caseFilePath: string): void {
  try {
    disk.remove(lockNotePath(caseFilePath));
  } catch {
    return;
  }
}

/** The note beside the file; null when there is none or it cannot be understood. */
export function readLockNote(disk: Disk, caseFilePath: string): LockNote | null {
  const path = lockNotePath(caseFilePath);
  if (!disk.exists(path)) return null;
  try {
    const note: unknown = JSON.parse(disk.readText(path));
    return isLockNote(note) ? note : null;
  } catch {
    return null;
  }
}

/**
 * Where the writer of a note is, seen from here. A note of this very thread stayed behind after closing: what is open
 * here is known without notes.
 */
export function whereIs(note: LockNote): 'otherThread' | 'sameComputer' | 'otherComputer' | 'gone' {
  const own = ownLockNote('', 0);
  if (note.host !== own.host) return 'otherComputer';
  if (note.processId === own.processId) {
    const alive = Math.abs(note.processStartedAt - own.processStartedAt) < startTolerance;
    return alive && note.threadId !== own.threadId ? 'otherThread' : 'gone';
  }
  return isRunning(note.processId) ? 'sameComputer' : 'gone';
}

/** Only what a person may read. */
export function holderOf(note: LockNote): CaseFileHolder {
  return { user: note.user, host: note.host, openedAt: note.openedAt };
}

/** Milliseconds that two readings of one process's start may differ, as both are computed from the wall clock. */
const startTolerance = 2000;

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function isLockNote(note: unknown): note is LockNote {
  if (typeof note !== 'object' || note === null) return false;
  const {
    host,
    user,
    openedAt,
    processId,
    processStartedAt,
    threadId: thread,
  }: Partial<Record<keyof LockNote, unknown>> = note;
  const numbers = [openedAt, processId, processStartedAt, thread];
  return (
    typeof host === 'string' &&
    typeof user === 'string' &&
    numbers.every(Number.isSafeInteger) &&
    Number(processId) > 0
  );
}
