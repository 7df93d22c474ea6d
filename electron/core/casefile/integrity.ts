import type { OpenCaseFile } from './caseFile.ts';
import type { CaseDatabase } from './connection.ts';
import { namingFaults, toCaseFileError } from './faults.ts';

export type IntegrityProgress = Readonly<{ done: number; total: number }>;

/** What a check found, without content: names of tables are those of the schema. */
export type IntegrityFinding = Readonly<{
  kind: 'damagedPage' | 'structure' | 'danglingReference';
  /** Null when it concerns the file as a whole. */
  table: string | null;
  count: number;
}>;

/**
 * Reads the whole file from the disk again, page by page, and checks it: the seal on every page in use (a page whose
 * HMAC does not fit cannot be read), the structure of every table, index and search index, and every reference. Reports
 * progress after each step. An empty list means that the file is sound.
 *
 * Throws `CaseFileError` only for what is not damage (`diskFull`, `readonly`, `internal`).
 */
export function checkIntegrity(
  file: OpenCaseFile,
  onProgress: (progress: IntegrityProgress) => void,
): readonly IntegrityFinding[] {
  const { db } = file;
  return namingFaults(() => {
    const tables = readTables(db);
    if (tables === null) return [{ kind: 'damagedPage', table: null, count: 1 }];
    const steps = [
      () => forgetCachedPages(db),
      ...tables.map((table) => () => checkTable(db, table)),
      () => checkReferences(db),
      () => checkWhole(db),
    ];
    const findings: IntegrityFinding[] = [];
    steps.forEach((step, index) => {
      findings.push(...findingDamage(step));
      onProgress({ done: index + 1, total: steps.length });
    });
    return findings;
  });
}

function readTables(db: CaseDatabase): readonly string[] | null {
  try {
    const names = db
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .pluck()
      .all();
    return names.map(String);
  } catch (error) {
    if (toCaseFileError(error).code === 'corrupt') return null;
    throw error;
  }
}

/** Pages in memory were checked when they were read; the disk may have changed since. */
function forgetCachedPages(db: CaseDatabase): readonly IntegrityFinding[] {
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.pragma('shrink_memory');
  return [];
}

function checkTable(db: CaseDatabase, table: string): readonly IntegrityFinding[] {
  return structureFindings(db.pragma(`integrity_check(${quoted(table)})`), table);
}

function checkReferences(db: CaseDatabase): readonly IntegrityFinding[] {
  const dangling = db.pragma('foreign_key_check');
  const counts = new Map<string, number>();
  for (const row of Array.isArray(dangling) ? dangling : []) {
    const table = String(Object.values(row)[0]);
    counts.set(table, (counts.get(table) ?? 0) + 1);
  }
  return [...counts].map(([table, count]) => ({ kind: 'danglingReference', table, count }));
}

/** The free pages and the page count, which belong to no table. */
function checkWhole(db: CaseDatabase): readonly IntegrityFinding[] {
  return structureFindings(db.pragma('quick_check'), null);
}

function structureFindings(verdict: unknown, table: string | null): readonly IntegrityFinding[] {
  const lines = Array.isArray(verdict) ? verdict.map((row) => String(Object.values(row)[0])) : [];
  if (lines.length === 1 && lines[0] === 'ok') return [];
  return [{ kind: 'structure', table, count: Math.max(1, lines.length) }];
}

function findingDamage(step: () => readonly IntegrityFinding[]): readonly IntegrityFinding[] {
  try {
    return step();
  } catch (error) {
    if (toCaseFileError(error).code !== 'corrupt') throw error;
    return [{ kind: 'damagedPage', table: null, count: 1 }];
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
