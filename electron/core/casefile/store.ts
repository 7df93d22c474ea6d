/** Statements of this room; a test prepares each of them against the migrated schema. */
export const statements = {
  lastCommand:
    "SELECT at FROM audit_event WHERE kind IN ('command', 'undo', 'redo') ORDER BY seq DESC LIMIT 1",
  caseCount: 'SELECT count(*) AS cases FROM cases WHERE deleted_at IS NULL',
} as const;
