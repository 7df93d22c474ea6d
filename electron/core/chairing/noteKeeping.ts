import type Database from 'better-sqlite3';
import { dayOf } from '../clock.ts';
import type { CommandContext } from '../context.ts';
import { appendAudit } from '../history/auditTrail.ts';
import { statements } from './noteStore.ts';

/** How long a private note is kept at most, in days (feature C10). */
export const longestKept = 30;
const day = 24 * 60 * 60_000;

/** The last day on which a note can be there, `YYYY-MM-DD`. @param createdAt UTC milliseconds */
export function noteGoneOn(createdAt: number): string {
  return dayOf(createdAt + longestKept * day);
}

/**
 * The notes of a case go when its minutes are adopted; those of the meeting as a whole when the last of its cases is. Part of the
 * command that adopts.
 */
export function forgetNotesOfAdopted({ reader, write }: CommandContext, discussionId: string): void {
  const notes = [
    ...reader.all<{ id: string }>(statements.notesOfDiscussion, [discussionId]),
    ...reader.all<{ id: string }>(statements.notesOfWholeMeeting, { discussionId }),
  ];
  for (const { id } of notes) write.remove('chair_note', id);
}

/**
 * Deletes notes that are older than thirty days, and what undo still remembers of notes that are gone. Runs when a case file opens
 * and before it closes; the file overwrites what is deleted (secure delete).
 * @param now UTC milliseconds
 * @returns how many notes went
 */
export function forgetOldNotes(db: Database.Database, now: number): number {
  return db.transaction(() => {
    const gone = db
      .prepare('DELETE FROM chair_note WHERE created_at < ?')
      .run(now - longestKept * day).changes;
    if (gone > 0) {
      appendAudit(db, {
        at: now,
        actor: '',
        kind: 'session',
        operation: 'chairing.forgetNotes',
        subjects: [],
      });
    }
    forgetInUndo(db);
    return gone;
  })();
}

function forgetInUndo(db: Database.Database): void {
  const steps = db
    .prepare(`SELECT seq, changes FROM undo_step WHERE changes LIKE '%"chair_note"%'`)
    .all() as {
    seq: number;
    changes: string;
  }[];
  const isThere = db.prepare('SELECT 1 FROM chair_note WHERE id = ?');
  for (const { seq, changes } of steps) {
    const recorded = JSON.parse(changes) as { table: string; id: string }[];
    const kept = recorded.filter(({ table, id }) => table !== 'chair_note' || isThere.get(id) !== undefined);
    if (kept.length === recorded.length) continue;
    if (kept.length === 0) db.prepare('DELETE FROM undo_step WHERE seq = ?').run(seq);
    else db.prepare('UPDATE undo_step SET changes = ? WHERE seq = ?').run(JSON.stringify(kept), seq);
  }
}
