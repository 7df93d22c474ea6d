/** Statements of this room; a test prepares each of them against the migrated schema. */
const marked = (column: string): string =>
  `SELECT id, version, ${column} AS thingId, person_id AS personId, reason FROM withheld WHERE case_id = ? AND ${column} IS NOT NULL`;

export const statements = {
  bases: `
    SELECT id, version, person_id AS personId, basis, reason, confirmed_by AS confirmedBy, confirmed_on AS confirmedOn
    FROM person_basis WHERE case_id = ?`,
  basisOfPerson: `
    SELECT id, version, basis, confirmed_on AS confirmedOn FROM person_basis WHERE case_id = ? AND person_id = ?`,
  basis: 'SELECT id FROM person_basis WHERE id = ?',
  personOfCase: 'SELECT id FROM case_person WHERE case_id = ? AND person_id = ?',
  /** Everything that can be kept from somebody, newest first within a kind; `leaves` = it can stand in minutes at all. */
  things: `
    SELECT 'statement' AS kind, id, body AS text, created_at AS at,
      shareability = 'shareable' AND visibility IN ('casePartners', 'room') AS leaves
    FROM statement WHERE case_id = @caseId AND deleted_at IS NULL
    UNION ALL SELECT 'event', id, body, created_at, shareability = 'shareable' AND visibility IN ('casePartners', 'room')
    FROM role_event WHERE case_id = @caseId AND deleted_at IS NULL
    UNION ALL SELECT 'goal', id, body, created_at, 1 FROM goal WHERE case_id = @caseId AND deleted_at IS NULL
    UNION ALL SELECT 'decision', id, body, created_at, status <> 'concept' FROM decision
    WHERE case_id = @caseId AND deleted_at IS NULL
    UNION ALL SELECT 'action', id, body, created_at, owner_id IS NOT NULL AND due_date IS NOT NULL FROM action_item
    WHERE case_id = @caseId AND deleted_at IS NULL
    ORDER BY at DESC, id LIMIT 500`,
  marksOfStatements: marked('statement_id'),
  marksOfDecisions: marked('decision_id'),
  marksOfActions: marked('action_id'),
  marksOfGoals: marked('goal_id'),
  marksOfEvents: marked('role_event_id'),
  marksOfParts: marked('part'),
  statementOfCase: 'SELECT id FROM statement WHERE id = ? AND case_id = ?',
  decisionOfCase: 'SELECT id FROM decision WHERE id = ? AND case_id = ?',
  actionOfCase: 'SELECT id FROM action_item WHERE id = ? AND case_id = ?',
  goalOfCase: 'SELECT id FROM goal WHERE id = ? AND case_id = ?',
  eventOfCase: 'SELECT id FROM role_event WHERE id = ? AND case_id = ?',
  discussions: `
    SELECT d.id AS discussionId, m.title, m.date FROM discussion d JOIN meeting m ON m.id = d.meeting_id
    WHERE d.case_id = ? AND m.deleted_at IS NULL ORDER BY m.date DESC, m.start_time DESC, d.id LIMIT 50`,
  marksOfPerson: 'SELECT id FROM withheld WHERE case_id = ? AND person_id = ?',
} as const;
