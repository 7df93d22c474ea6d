import { folderOf, withoutExtension, caseFileExtension, type CaseFileEnvironment } from './caseFile.ts';

/**
 * Moves a case file out of the way together with its log, and deletes nothing. A log without its file, and a file
 * without its log, are both possible. Returns the path of the file set aside; null when there was nothing.
 */
export function setAside(environment: CaseFileEnvironment, caseFilePath: string): string | null {
  const { disk } = environment;
  const present = companions.filter((suffix) => disk.exists(`${caseFilePath}${suffix}`));
  if (present.length === 0) return null;
  const target = freeName(environment, caseFilePath);
  // The file first: should it stop halfway, then opening says that the file is gone instead of showing an old state.
  for (const suffix of present) disk.rename(`${caseFilePath}${suffix}`, `${target}${suffix}`);
  disk.syncFolder(folderOf(caseFilePath));
  return target;
}

/** The file itself and what SQLite may keep beside it. */
const companions = ['', '-wal', '-shm', '-journal'] as const;

function freeName({ clock, disk }: CaseFileEnvironment, caseFilePath: string): string {
  const moment = new Date(clock.now()).toISOString().replace(/[:.]/gu, '-');
  for (let attempt = 1; ; attempt += 1) {
    const suffix = attempt === 1 ? '' : `-${attempt}`;
    const name = `${withoutExtension(caseFilePath)}.opzij-${moment}${suffix}${caseFileExtension}`;
    if (!companions.some((companion) => disk.exists(`${name}${companion}`))) return name;
  }
}
