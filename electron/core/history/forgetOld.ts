import type Database from 'better-sqlite3';
import { appendAudit } from './auditTrail.ts';
import type { RowChange } from './rowWriter.ts';
import type { TableName } from './tables.ts';

/** How long private words are kept at most, in days (features C10, I2). */
export const longestKept = 30;

const day = 24 * 60 * 60_000;

/** The moment after which words of that moment are gone. @param writtenAt UTC milliseconds @returns UTC milliseconds */
export function forgottenAfter(writtenAt: number): number {
  return writtenAt + longestKept * day;
}

/** Words that one table keeps for a short while. */
export interface ShortKept {
  readonly table: TableName;
  /** What the audit trail says when words went. */
  readonly operation: string;
  /** Statement: takes away the words that were written before a moment, in UTC milliseconds. */
  readonly forget: string;
  /** Statement: has a row while the words of that id are there. */
  readonly isThere: string;
  /** What undo may still know of a row whose words are gone; null: nothing. */
  readonly withoutWords: (change: RowChange) => RowChange | null;
}

/**
 * Takes away words that were written more than thirty days ago, and what undo still remembers of words that are gone: all in one
 * transaction and one pass over the steps. Runs when a case file opens and before it closes; the file overwrites what is deleted
 * (secure delete).
 * @param now UTC milliseconds
 */
export function forgetOld(db: Database.Database, kinds: readonly ShortKept[], now: number): void {
  db.transaction(() => {
    for (const { forget, operation } of kinds) {
      const gone = db.prepare(forget).run(now - longestKept * day).changes;
      if (gone > 0) appendAudit(db, { at: now, actor: '', kind: 'session', operation, subjects: [] });
    }
    forgetInUndo(db, kinds);
  })();
}

/** Of each step stays what does not hold such words; a step that held nothing else goes. */
function forgetInUndo(db: Database.Database, kinds: readonly ShortKept[]): void {
  const ofTable = new Map(
    kinds.map((kind) => [kind.table, { ...kind, isThere: db.prepare(kind.isThere) }] as const),
  );
  const without = (change: RowChange): RowChange[] => {
    const kind = ofTable.get(change.table);
    if (kind === undefined || kind.isThere.get(change.id) !== undefined) return [change];
    return [kind.withoutWords(change)].filter((kept) => kept !== null);
  };
  const mentioned = kinds.map(() => 'changes LIKE ?').join(' OR ');
  const steps = db
    .prepare(`SELECT seq, changes FROM undo_step WHERE ${mentioned}`)
    .all(...kinds.map(({ table }) => `%"${table}"%`)) as { seq: number; changes: string }[];
  for (const { seq, changes } of steps) {
    const kept = (JSON.parse(changes) as RowChange[]).flatMap(without);
    const written = JSON.stringify(kept);
    if (written === changes) continue;
    if (kept.length === 0) db.prepare('DELETE FROM undo_step WHERE seq = ?').run(seq);
    else db.prepare('UPDATE undo_step SET changes = ? WHERE seq = ?').run(written, seq);
  }
}
