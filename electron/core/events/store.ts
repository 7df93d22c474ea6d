/** Statements of this room; a test prepares each of them against the migrated schema. */
export const statements = {
  events: `
    SELECT e.id, e.version, e.on_date AS onDate, e.kind, e.body, e.find_place AS findPlace,
      e.source_contact_id AS sourceContactId, e.source_note AS sourceNote, e.visibility, e.shareability,
      coalesce(replace(trim(contact.given_name || ' ' || contact.infix || ' ' || contact.family_name), '  ', ' '), '') AS sourceName
    FROM role_event e LEFT JOIN contact ON contact.id = e.source_contact_id
    WHERE e.case_id = ? AND e.deleted_at IS NULL ORDER BY e.on_date DESC, e.created_at DESC, e.id LIMIT 200`,
  people: `
    SELECT part.role_event_id AS eventId, part.person_id AS personId, part.is_suspect AS isSuspect,
      part.is_victim AS isVictim, part.is_witness AS isWitness, part.is_unclear AS isUnclear,
      p.given_name AS givenName, p.family_name AS familyName, p.initials,
      EXISTS (SELECT 1 FROM case_person cp WHERE cp.case_id = e.case_id AND cp.person_id = part.person_id) AS here
    FROM role_event e JOIN role_event_person part ON part.role_event_id = e.id JOIN person p ON p.id = part.person_id
    WHERE e.case_id = ? AND e.deleted_at IS NULL ORDER BY part.created_at, part.id LIMIT 5000`,
  event: 'SELECT id, case_id AS caseId FROM role_event WHERE id = ? AND deleted_at IS NULL',
  partsOfEvent: 'SELECT id, person_id AS personId FROM role_event_person WHERE role_event_id = ?',
  personOfCase: 'SELECT id FROM case_person WHERE case_id = ? AND person_id = ?',
  /** Of any event that is not in the bin: a person with a part in it cannot leave the case unseen. */
  eventOfPerson: `
    SELECT e.id FROM role_event e JOIN role_event_person part ON part.role_event_id = e.id
    WHERE e.case_id = ? AND part.person_id = ? AND e.deleted_at IS NULL LIMIT 1`,
} as const;
