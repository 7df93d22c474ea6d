/** Files about a whole case; a test prepares each statement. Texts come through `caseMaterial.ts`, for one recipient. */
export const statements = {
  caseRow: `
    SELECT id, number, type, status, submitted_on AS submittedOn, closed_on AS closedOn, retention_end AS retentionEnd,
      question, safety_agreements AS safetyAgreements, next_discussion_on AS nextDiscussionOn,
      introducer_contact_id AS introducerId, process_coordinator_id AS processCoordinatorId,
      case_coordinator_id AS caseCoordinatorId, lead_holder_id AS leadHolderId
    FROM cases WHERE id = ? AND deleted_at IS NULL`,
  /** Oldest first; only meetings that began. */
  discussions: `
    SELECT d.id AS discussionId, d.meeting_id AS meetingId, m.date, m.type
    FROM discussion d JOIN meeting m ON m.id = d.meeting_id
    WHERE d.case_id = ? AND m.deleted_at IS NULL AND m.status IN ('inProgress', 'finished')
    ORDER BY m.date, m.start_time, d.id LIMIT 300`,
  /** Who sat at which discussion of this case, as themselves or standing in. */
  presence: `
    SELECT d.id AS discussionId, CASE s.attendance WHEN 'substitute'
        THEN coalesce(s.substitute_contact_id, s.contact_id) ELSE s.contact_id END AS contactId
    FROM discussion d JOIN seat s ON s.discussion_id = d.id
    WHERE d.case_id = ? AND s.attendance IN ('present', 'partly', 'substitute')`,
  persons: `
    SELECT p.id AS personId, p.given_name AS givenName, p.infix, p.family_name AS familyName, p.initials, cp.role,
      cp.is_subject AS isSubject
    FROM case_person cp JOIN person p ON p.id = cp.person_id
    WHERE cp.case_id = ? AND p.deleted_at IS NULL ORDER BY cp.is_subject DESC, cp.id`,
  basis: `
    SELECT basis, law_note AS lawNote, purpose, proportionality, subsidiarity, reason, confirmed_by AS confirmedBy,
      confirmed_on AS confirmedOn
    FROM legal_basis WHERE case_id = ?`,
  informing: `
    SELECT state, by_contact_id AS byContactId, informed_on AS informedOn FROM informing WHERE case_id = ?`,
  /** Newest first; how many there are stands in each row. */
  disclosures: `
    SELECT at, recipient_contact_id AS contactId, recipient, what, basis, count(*) OVER () AS total
    FROM disclosure WHERE case_id = ? ORDER BY at DESC, id DESC LIMIT 8`,
  /** The next meeting with this case, else the last one that was called off. */
  nextMeeting: `
    SELECT d.id AS discussionId, m.date, m.start_time AS startTime, m.place, m.type, m.chair_id AS chairId
    FROM discussion d JOIN meeting m ON m.id = d.meeting_id
    WHERE d.case_id = @caseId AND m.deleted_at IS NULL AND m.date >= @today AND m.status NOT IN ('inProgress', 'finished', 'cancelled')
    ORDER BY m.date, m.start_time LIMIT 1`,
  cancelledMeeting: `
    SELECT m.date, m.start_time AS startTime, m.cancel_reason AS reason, m.chair_id AS chairId
    FROM discussion d JOIN meeting m ON m.id = d.meeting_id
    WHERE d.case_id = ? AND m.deleted_at IS NULL AND m.status = 'cancelled' ORDER BY m.date DESC, m.start_time DESC LIMIT 1`,
  seats: `
    SELECT contact_id AS contactId FROM seat WHERE discussion_id = ? AND attendance NOT IN ('excused', 'absent') ORDER BY id`,
  /** Counts for the record of destruction: how much, never what. */
  counts: `
    SELECT (SELECT count(*) FROM case_person WHERE case_id = @caseId) AS persons,
      (SELECT count(*) FROM discussion WHERE case_id = @caseId) AS discussions,
      (SELECT count(*) FROM statement WHERE case_id = @caseId) AS statements,
      (SELECT count(*) FROM decision WHERE case_id = @caseId) AS decisions,
      (SELECT count(*) FROM action_item WHERE case_id = @caseId) AS actions,
      (SELECT count(*) FROM minutes mi JOIN discussion d ON d.id = mi.discussion_id WHERE d.case_id = @caseId) AS minutes`,
} as const;
