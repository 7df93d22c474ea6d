import type { Disk } from './disk.ts';

const logOf = (caseFilePath: string): string => `${caseFilePath}-wal`;
const asideOf = (caseFilePath: string): string => `${caseFilePath}-wal.terzijde`;

/** Gives the write-ahead log another name for as long as a connection closes that would remove it. */
export function putAside(disk: Disk, caseFilePath: string): void {
  if (disk.exists(logOf(caseFilePath))) disk.rename(logOf(caseFilePath), asideOf(caseFilePath));
}

/**
 * And back. Also before every opening: when the program was killed in between, what was acknowledged may stand in that log
 * alone. A log that was made since belongs to a later connection; then the one aside was read already.
 */
export function putBack(disk: Disk, caseFilePath: string): void {
  if (!disk.exists(asideOf(caseFilePath))) return;
  if (disk.exists(logOf(caseFilePath))) disk.remove(asideOf(caseFilePath));
  else disk.rename(asideOf(caseFilePath), logOf(caseFilePath));
}
