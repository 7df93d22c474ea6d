/** Statements of this room; a test prepares each of them against the migrated schema. */
export const statements = {
  moves: `
    SELECT id, from_step AS fromStep, to_step AS toStep, on_date AS onDate, reason, decided_by AS decidedBy
    FROM group_move WHERE case_id = ? ORDER BY created_at DESC, id DESC LIMIT 50`,
  notes: 'SELECT id, version, step, done, still FROM group_step_note WHERE case_id = ?',
  note: 'SELECT id, version FROM group_step_note WHERE case_id = ? AND step = ?',
  links: `
    SELECT link.id, link.version, link.linked_case_id AS caseId, c.number, c.alias, c.status, link.reason
    FROM group_link link JOIN cases c ON c.id = link.linked_case_id
    WHERE link.case_id = ? AND c.deleted_at IS NULL ORDER BY c.number LIMIT 200`,
  link: 'SELECT id FROM group_link WHERE id = ?',
  linked: 'SELECT id FROM group_link WHERE case_id = ? AND linked_case_id = ?',
} as const;
