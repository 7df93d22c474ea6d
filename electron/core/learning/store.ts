/** Statements of this room; a test prepares each of them against the migrated schema. */
export const statements = {
  ownTerms: `SELECT own_term.id, own_term.version, own_term.term, own_term.meaning, own_term.said_by AS saidBy,
      own_term.organisation_id AS organisationId, coalesce(organisation.name, '') AS organisationName
    FROM own_term LEFT JOIN organisation ON organisation.id = own_term.organisation_id
    ORDER BY own_term.folded`,
  termNamed: 'SELECT id, term FROM own_term WHERE folded = ?',
  ownTermCount: 'SELECT count(*) AS total FROM own_term',
  organisationHere: 'SELECT id FROM organisation WHERE id = ? AND deleted_at IS NULL',
} as const;
