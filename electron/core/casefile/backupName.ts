import { caseFileExtension } from './caseFile.ts';

/** Why a backup was made. */
export type BackupKind = 'close' | 'manual' | 'migration' | 'import' | 'destruction' | 'passphrase';

export type NamedBackup = Readonly<{
  name: string;
  kind: BackupKind;
  /** UTC milliseconds. */
  takenAt: number;
}>;

/** File name of a backup: the name of the case file, the instant in UTC to the millisecond, and why it was made. */
export function backupName(base: string, takenAt: number, kind: BackupKind): string {
  return `${base}.${new Date(takenAt).toISOString().replace(/[:.]/gu, '-')}.${kind}${caseFileExtension}`;
}

/** Reads a name back; null for every file that is not a backup of the case file with this name. */
export function readBackupName(base: string, name: string): NamedBackup | null {
  if (!name.startsWith(`${base}.`)) return null;
  const match = namePattern.exec(name.slice(base.length));
  if (match === null) return null;
  const [, date, hour, minute, second, millisecond, kind] = match;
  const takenAt = Date.parse(`${date}T${hour}:${minute}:${second}.${millisecond}Z`);
  return Number.isNaN(takenAt) || !isBackupKind(kind) ? null : { name, kind, takenAt };
}

/**
 * The backups that may go. Kept are the 5 latest, the newest of each of the 7 latest days and of each of the 8 latest
 * weeks (Monday to Sunday) on which there is one; days and weeks are in UTC. Days without a backup do not count, so
 * nothing disappears during a holiday.
 */
export function backupsToRemove(backups: readonly NamedBackup[]): readonly NamedBackup[] {
  const newestFirst = [...backups].sort((left, right) => right.takenAt - left.takenAt);
  const kept = new Set([
    ...newestFirst.slice(0, latestKept),
    ...newestOfEach(newestFirst, dayOf).slice(0, daysKept),
    ...newestOfEach(newestFirst, weekOf).slice(0, weeksKept),
  ]);
  return newestFirst.filter((backup) => !kept.has(backup));
}

const latestKept = 5;
const daysKept = 7;
const weeksKept = 8;

const namePattern = /^\.(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z\.([a-z]+)\.casus$/u;
const backupKinds: readonly string[] = [
  'close',
  'manual',
  'migration',
  'import',
  'destruction',
  'passphrase',
] satisfies readonly BackupKind[];

function isBackupKind(kind: string | undefined): kind is BackupKind {
  return kind !== undefined && backupKinds.includes(kind);
}

function newestOfEach(
  newestFirst: readonly NamedBackup[],
  period: (instant: number) => number,
): NamedBackup[] {
  const newest = new Map<number, NamedBackup>();
  for (const backup of newestFirst) {
    const key = period(backup.takenAt);
    if (!newest.has(key)) newest.set(key, backup);
  }
  return [...newest.values()];
}

const dayLength = 86_400_000;

function dayOf(instant: number): number {
  return Math.floor(instant / dayLength);
}

/** Day 0 was a Thursday, so weeks begin on day -3, a Monday. */
function weekOf(instant: number): number {
  return Math.floor((dayOf(instant) + 3) / 7);
}
