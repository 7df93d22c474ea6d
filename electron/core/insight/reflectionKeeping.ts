import type Database from 'better-sqlite3';
import { longestKept } from '../chairing/noteKeeping.ts';
import type { CommandContext } from '../context.ts';
import { appendAudit } from '../history/auditTrail.ts';
import type { RowChange, RowImage } from '../history/rowWriter.ts';
import { statements } from './reflectionStore.ts';

const day = 24 * 60 * 60_000;

/**
 * The words of a look back go when the minutes of its case are adopted, as private notes do (features C10, I2); the answers are
 * about the meeting and stay. Part of the command that adopts.
 */
export function forgetLookBackOfAdopted({ reader, write }: CommandContext, discussionId: string): void {
  const kept = reader.one<{ id: string }>(statements.ofDiscussion, [discussionId]);
  if (kept !== undefined) write.update('meeting_reflection', kept.id, { note: '' });
}

/**
 * Empties words of a look back that were written more than thirty days ago, and what undo still remembers of words that are gone.
 * Runs when a case file opens and before it closes; the file overwrites what is deleted (secure delete).
 * @param now UTC milliseconds
 * @returns how many notes went
 */
export function forgetOldLookBacks(db: Database.Database, now: number): number {
  return db.transaction(() => {
    const gone = db
      .prepare(
        "UPDATE meeting_reflection SET note = '', version = version + 1 WHERE note <> '' AND updated_at < ?",
      )
      .run(now - longestKept * day).changes;
    if (gone > 0) {
      appendAudit(db, {
        at: now,
        actor: '',
        kind: 'session',
        operation: 'insight.forgetNotes',
        subjects: [],
      });
    }
    forgetInUndo(db);
    return gone;
  })();
}

/** The step stays, so that answers can still be taken back; only the words are taken out of it. */
function forgetInUndo(db: Database.Database): void {
  const steps = db
    .prepare(`SELECT seq, changes FROM undo_step WHERE changes LIKE '%"meeting_reflection"%'`)
    .all() as { seq: number; changes: string }[];
  const hasNote = db.prepare("SELECT 1 FROM meeting_reflection WHERE id = ? AND note <> ''");
  for (const { seq, changes } of steps) {
    const recorded = JSON.parse(changes) as RowChange[];
    const kept = recorded.map((change) =>
      change.table === 'meeting_reflection' && hasNote.get(change.id) === undefined
        ? { ...change, before: withoutNote(change.before), after: withoutNote(change.after) }
        : change,
    );
    const written = JSON.stringify(kept);
    if (written !== changes) {
      db.prepare('UPDATE undo_step SET changes = ? WHERE seq = ?').run(written, seq);
    }
  }
}

function withoutNote(image: RowImage | null): RowImage | null {
  return image === null ? null : { ...image, note: '' };
}
