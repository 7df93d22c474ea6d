/** Statements of this room; a test prepares each of them against the migrated schema. */
export const statements = {
  draft: 'SELECT body, updated_at AS updatedAt FROM draft WHERE place = ?',
  lastChange: 'SELECT max(at) AS savedAt FROM audit_event',
  undoNext: "SELECT seq, operation FROM undo_step WHERE state = 'done' ORDER BY seq DESC LIMIT 1",
  redoNext: "SELECT operation FROM undo_step WHERE state = 'undone' ORDER BY seq LIMIT 1",
  auditCount: 'SELECT count(*) AS links FROM audit_event',
  auditMoment: 'SELECT at FROM audit_event WHERE seq = ?',
  auditAll:
    'SELECT seq, at, actor, kind, operation, subjects FROM audit_event ORDER BY seq DESC LIMIT ? OFFSET ?',
  auditOfKinds: `SELECT seq, at, actor, kind, operation, subjects FROM audit_event
    WHERE kind IN (SELECT value FROM json_each(?)) ORDER BY seq DESC LIMIT ? OFFSET ?`,
  auditCountOfKinds:
    'SELECT count(*) AS links FROM audit_event WHERE kind IN (SELECT value FROM json_each(?))',
} as const;
