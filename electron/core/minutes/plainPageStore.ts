/** Pages in plain language; a test prepares each statement. What stands on a page comes through `caseMaterial.ts`. */
export const statements = {
  page: `
    SELECT id, version, parts, reviewed_hash AS reviewedHash, reviewed_by AS reviewedBy, reviewed_on AS reviewedOn
    FROM plain_page WHERE discussion_id = ? AND person_id = ?`,
  people: `
    SELECT p.id AS personId, p.given_name AS givenName, p.family_name AS familyName, p.initials, cp.role
    FROM case_person cp JOIN person p ON p.id = cp.person_id
    WHERE cp.case_id = ? AND p.deleted_at IS NULL
      AND (cp.is_subject = 1 OR cp.role IN ('youngPerson', 'parent', 'guardian'))
    ORDER BY cp.is_subject DESC, cp.id`,
} as const;
