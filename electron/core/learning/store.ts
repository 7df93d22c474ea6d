/** Statements of this room; a test prepares each of them against the migrated schema. */
export const statements = {
  ownTerms: `SELECT own_term.id, own_term.version, own_term.term, own_term.meaning, own_term.said_by AS saidBy,
      own_term.organisation_id AS organisationId, coalesce(organisation.name, '') AS organisationName
    FROM own_term LEFT JOIN organisation ON organisation.id = own_term.organisation_id
    ORDER BY own_term.folded`,
  termNamed: 'SELECT id, term FROM own_term WHERE folded = ?',
  ownTermCount: 'SELECT count(*) AS total FROM own_term',
  organisationHere: 'SELECT id FROM organisation WHERE id = ? AND deleted_at IS NULL',
  meetingHere: `SELECT id, version FROM meeting WHERE id = ? AND deleted_at IS NULL AND status IN ('draft', 'planned', 'invited')`,
  contactHere: 'SELECT id, profession FROM contact WHERE id = ? AND deleted_at IS NULL',
  caseHere: 'SELECT id FROM cases WHERE id = ? AND deleted_at IS NULL',
  organisationNamed:
    'SELECT id FROM organisation WHERE deleted_at IS NULL AND lower(trim(name)) = lower(trim(?))',
} as const;
