/** Statements of this room; a test prepares each of them against the migrated schema. */

const personColumns = `p.given_name AS givenName, p.family_name AS familyName, p.initials`;

export const statements = {
  nodes: `
    SELECT n.id, n.version, n.kind, n.person_id AS personId, n.organisation_id AS organisationId, n.label, n.note, n.x, n.y,
      ${personColumns}, cp.role, coalesce(cp.is_subject, 0) AS isSubject, o.name AS organisationName, o.domain
    FROM map_node n LEFT JOIN person p ON p.id = n.person_id
    LEFT JOIN case_person cp ON cp.person_id = n.person_id AND cp.case_id = n.case_id
    LEFT JOIN organisation o ON o.id = n.organisation_id
    WHERE n.case_id = ? ORDER BY isSubject DESC, n.created_at, n.id LIMIT 100`,
  places: 'SELECT x, y FROM map_node WHERE case_id = ?',
  countNodes: 'SELECT count(*) AS total FROM map_node WHERE case_id = ?',
  node: 'SELECT id, case_id AS caseId, kind FROM map_node WHERE id = ?',
  ties: `
    SELECT id, version, from_node_id AS fromNodeId, to_node_id AS toNodeId, kind, quality, note FROM map_tie
    WHERE case_id = ? ORDER BY created_at, id LIMIT 1000`,
  tiesOfNode: 'SELECT id FROM map_tie WHERE from_node_id = @id OR to_node_id = @id',
  tie: 'SELECT id FROM map_tie WHERE id = ?',
  between: `
    SELECT id FROM map_tie WHERE (from_node_id = @a AND to_node_id = @b) OR (from_node_id = @b AND to_node_id = @a)`,
  peopleLeft: `
    SELECT p.id AS personId, ${personColumns}, cp.role, cp.is_subject AS isSubject
    FROM case_person cp JOIN person p ON p.id = cp.person_id
    WHERE cp.case_id = @caseId
      AND NOT EXISTS (SELECT 1 FROM map_node WHERE case_id = @caseId AND person_id = cp.person_id)
    ORDER BY cp.is_subject DESC, cp.created_at, cp.id`,
  personOfCase: 'SELECT id FROM case_person WHERE case_id = ? AND person_id = ?',
  personNode: 'SELECT id FROM map_node WHERE case_id = ? AND person_id = ?',
  organisationThere: 'SELECT id FROM organisation WHERE id = ? AND deleted_at IS NULL',
  sameOrganisation: 'SELECT id FROM map_node WHERE case_id = ? AND organisation_id = ?',
} as const;
