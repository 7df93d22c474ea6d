/** Statements of this room; a test prepares each of them against the migrated schema. */
export const statements = {
  caseRow:
    'SELECT id, version, type, consent_rule AS consentRule FROM cases WHERE id = ? AND deleted_at IS NULL',
  basis: `
    SELECT id, version, basis, law_note AS lawNote, purpose, proportionality, subsidiarity, reason,
      special_data AS specialData, criminal_data AS criminalData, confirmed_by AS confirmedBy, confirmed_on AS confirmedOn
    FROM legal_basis WHERE case_id = ?`,
  informing: `
    SELECT id, version, state, by_contact_id AS byContactId, informed_on AS informedOn, told, not_told AS notTold,
      reason, recheck_on AS recheckOn
    FROM informing WHERE case_id = ?`,
  contactReference: `
    SELECT contact.id,
      replace(trim(contact.given_name || ' ' || contact.infix || ' ' || contact.family_name), '  ', ' ') AS name,
      contact.profession, coalesce(organisation.name, '') AS organisation, contact.domain
    FROM contact LEFT JOIN organisation ON organisation.id = contact.organisation_id WHERE contact.id = ?`,
  people: `
    SELECT cp.id AS casePersonId, p.id AS personId, p.initials, p.given_name AS givenName, p.family_name AS familyName,
      p.birth_date AS birthDate, cp.role, cp.is_subject AS isSubject, cp.has_authority AS hasAuthority
    FROM case_person cp JOIN person p ON p.id = cp.person_id
    WHERE cp.case_id = ? ORDER BY cp.is_subject DESC, cp.created_at, cp.id`,
  consents: `
    SELECT id, version, about_person_id AS aboutPersonId, giver_person_id AS giverPersonId, state, kind, scope, recipients,
      purpose, how, asked_by AS askedBy, asked_on AS askedOn, given_on AS givenOn, valid_until AS validUntil,
      withdrawn_on AS withdrawnOn, proof
    FROM consent WHERE case_id = ? ORDER BY created_at, id`,
  consentRow: 'SELECT id, version FROM consent WHERE id = ?',
  sameConsent: `
    SELECT id, version FROM consent
    WHERE case_id = ? AND about_person_id = ? AND giver_person_id = ? AND kind = ?`,
} as const;
