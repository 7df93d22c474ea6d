import type Database from 'better-sqlite3';
import { historyText } from '../../../shared/text/nl/history.ts';
import { CallFailure } from '../failure.ts';
import type { TableName } from './tables.ts';
import { insertImage, readImage, updateImage, type RowChange, type RowImage } from './rowWriter.ts';

interface StepRow {
  seq: number;
  operation: string;
  changes: string;
}

/** Keeps the inverse of one command. A new command ends what could be redone. */
export function keepUndoStep(
  db: Database.Database,
  step: { readonly at: number; readonly operation: string; readonly changes: readonly RowChange[] },
): void {
  const changes = mergedByRow(step.changes);
  if (changes.length === 0) return;
  db.prepare("DELETE FROM undo_step WHERE state = 'undone'").run();
  db.prepare("INSERT INTO undo_step (at, operation, state, changes) VALUES (?, ?, 'done', ?)").run(
    step.at,
    step.operation,
    JSON.stringify(changes),
  );
}

/** One change per row: the first image before and the last after; a row that was made and removed again drops out. */
export function mergedByRow(changes: readonly RowChange[]): RowChange[] {
  const merged = new Map<string, RowChange>();
  for (const change of changes) {
    const key = `${change.table} ${change.id}`;
    const earlier = merged.get(key);
    merged.set(key, earlier === undefined ? change : { ...change, before: earlier.before });
  }
  return [...merged.values()].filter((change) => change.before !== null || change.after !== null);
}

/** The command that undo (or redo) would take next; undefined when there is none. */
export function nextStep(db: Database.Database, direction: 'undo' | 'redo'): StepRow | undefined {
  const sql =
    direction === 'undo'
      ? "SELECT seq, operation, changes FROM undo_step WHERE state = 'done' ORDER BY seq DESC LIMIT 1"
      : "SELECT seq, operation, changes FROM undo_step WHERE state = 'undone' ORDER BY seq LIMIT 1";
  return db.prepare(sql).get() as StepRow | undefined;
}

/**
 * Takes one step back or forward and turns it around in the table.
 * @returns what changed, for the push and the search index.
 * @throws CallFailure `notFound` when there is no step, `conflict` when a row says something else since.
 */
export function takeStep(
  db: Database.Database,
  direction: 'undo' | 'redo',
  now: number,
): { readonly operation: string; readonly changes: readonly RowChange[] } {
  const step = nextStep(db, direction);
  if (step === undefined) {
    throw new CallFailure(
      'notFound',
      direction === 'undo' ? historyText.nothingToUndo : historyText.nothingToRedo,
    );
  }
  const recorded = JSON.parse(step.changes) as RowChange[];
  const order = direction === 'undo' ? recorded.toReversed() : recorded;
  const applied = order.map((change) => {
    const [from, to] = direction === 'undo' ? [change.after, change.before] : [change.before, change.after];
    return applyImage(db, change.table, change.id, from, to, now);
  });
  const inOrder = direction === 'undo' ? applied.toReversed() : applied;
  db.prepare('UPDATE undo_step SET state = ?, changes = ? WHERE seq = ?').run(
    direction === 'undo' ? 'undone' : 'done',
    JSON.stringify(direction === 'undo' ? inOrder.map(turned) : inOrder),
    step.seq,
  );
  return { operation: step.operation, changes: applied };
}

/** A step is kept in the direction of doing: what undo applied is stored the other way round. */
function turned(change: RowChange): RowChange {
  return { ...change, before: change.after, after: change.before };
}

/**
 * True when the row stands as the step left it. What it says counts, not its version: taking back a later step gives the row a
 * newer version, and the step before that one must still fit. Columns that came with a newer schema are not in an older step.
 */
function isAsLeft(current: RowImage | null, left: RowImage | null): boolean {
  if (current === null || left === null) return current === left;
  return Object.keys(left).every((column) => written.has(column) || current[column] === left[column]);
}

/** Columns that every write changes. */
const written: ReadonlySet<string> = new Set(['version', 'updated_at']);

function applyImage(
  db: Database.Database,
  table: TableName,
  id: string,
  from: RowImage | null,
  to: RowImage | null,
  now: number,
): RowChange {
  const current = readImage(db, table, id) ?? null;
  if (!isAsLeft(current, from)) throw new CallFailure('conflict', historyText.undoConflict);
  if (to === null) {
    db.prepare(`DELETE FROM ${table} WHERE id = ?`).run(id);
    return { table, id, before: current, after: null };
  }
  const version = Math.max(Number(current?.['version'] ?? 0), Number(to['version'])) + 1;
  const after: RowImage = { ...to, version, updated_at: now };
  if (current === null) insertImage(db, table, after);
  else {
    updateImage(
      db,
      table,
      after,
      Object.keys(after).filter((column) => column !== 'id'),
    );
  }
  return { table, id, before: current, after };
}
