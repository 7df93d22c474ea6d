/** Statements about a whole meeting; the rule of store.ts holds here too. */
export const statements = {
  meeting: `
    SELECT m.id, m.version, m.title, m.type, m.date, m.start_time AS startTime, m.end_time AS endTime, m.place, m.status,
      m.finished_at AS finishedAt, m.action_list_made_at AS actionListMadeAt, m.chair_id AS chairId,
      m.minute_taker_id AS minuteTakerId, coalesce(s.name, '') AS seriesName
    FROM meeting m LEFT JOIN meeting_series s ON s.id = m.series_id
    WHERE m.id = ? AND m.deleted_at IS NULL`,
  cases: `
    SELECT d.id AS discussionId, d.case_id AS caseId, c.number, d.kind, mi.state, mi.version, mi.adopted_at AS adoptedAt,
      (SELECT count(*) FROM seat WHERE seat.discussion_id = d.id AND attendance IN ('present', 'partly', 'substitute')) AS presentCount,
      (SELECT max(made_at) FROM export_record WHERE export_record.discussion_id = d.id AND kind = 'caseMinutes') AS exportedAt
    FROM discussion d JOIN agenda_item i ON i.id = d.agenda_item_id JOIN cases c ON c.id = d.case_id
      LEFT JOIN minutes mi ON mi.discussion_id = d.id
    WHERE d.meeting_id = ? AND c.deleted_at IS NULL ORDER BY i.position`,
  exports: `
    SELECT id, kind, file_name AS fileName, made_at AS madeAt, recipient FROM export_record
    WHERE meeting_id = ? ORDER BY made_at DESC, id DESC LIMIT 50`,
  /** A case has its number here; its title, which people may type, stays in the file, and so does that of an internal item. */
  agenda: `
    SELECT i.position, i.kind, i.is_internal AS isInternal,
      CASE WHEN i.kind = 'case' OR i.is_internal = 1 THEN '' ELSE i.title END AS title,
      i.planned_minutes AS plannedMinutes, c.number, d.kind AS discussionKind, c.introducer_contact_id AS introducerId,
      d.late_reason AS lateReason
    FROM agenda_item i LEFT JOIN discussion d ON d.agenda_item_id = i.id LEFT JOIN cases c ON c.id = d.case_id
    WHERE i.meeting_id = ? ORDER BY i.position, i.id`,
  /** Everyone whose name may not stand in a document of this meeting. */
  persons: `
    SELECT p.given_name AS givenName, p.infix, p.family_name AS familyName, p.initials
    FROM discussion d JOIN case_person cp ON cp.case_id = d.case_id JOIN person p ON p.id = cp.person_id
    WHERE d.meeting_id = ?`,
  /** Professionals of this meeting: their names stay out of files that many people read. */
  professionals: `
    SELECT contact.given_name AS givenName, contact.infix, contact.family_name AS familyName, '' AS initials
    FROM contact WHERE contact.id IN (
      SELECT seat.contact_id FROM seat JOIN discussion ON discussion.id = seat.discussion_id WHERE discussion.meeting_id = :meetingId
      UNION SELECT seat.substitute_contact_id FROM seat JOIN discussion ON discussion.id = seat.discussion_id
        WHERE discussion.meeting_id = :meetingId
      UNION SELECT contact_id FROM participant WHERE meeting_id = :meetingId
      UNION SELECT chair_id FROM meeting WHERE id = :meetingId
      UNION SELECT minute_taker_id FROM meeting WHERE id = :meetingId)`,
  /** Everyone present gets this list, so a line that one of them does not get is not on it. */
  decisions: `
    SELECT c.number, d.body, d.implementer_id AS implementerId, d.review_date AS reviewDate, d.case_id AS caseId
    FROM decision d LEFT JOIN cases c ON c.id = d.case_id LEFT JOIN discussion di ON di.id = d.discussion_id
      LEFT JOIN agenda_item i ON i.id = di.agenda_item_id
    WHERE d.id IN (SELECT id FROM decision WHERE meeting_id = @meetingId
        UNION SELECT de.id FROM decision de JOIN discussion x ON x.id = de.discussion_id WHERE x.meeting_id = @meetingId)
      AND d.deleted_at IS NULL AND c.deleted_at IS NULL AND d.status <> 'concept'
      AND NOT EXISTS (SELECT 1 FROM held_back h WHERE h.decision_id = d.id)
    ORDER BY i.position, d.created_at, d.id`,
  actions: `
    SELECT c.number, a.body, a.owner_id AS ownerId, a.due_date AS dueDate, a.status, a.case_id AS caseId
    FROM action_item a LEFT JOIN cases c ON c.id = a.case_id
      LEFT JOIN discussion di ON di.meeting_id = @meetingId AND di.case_id = a.case_id
      LEFT JOIN agenda_item i ON i.id = di.agenda_item_id
    WHERE a.id IN (SELECT id FROM action_item WHERE meeting_id = @meetingId
        UNION SELECT ai.id FROM action_item ai JOIN discussion x ON x.id = ai.discussion_id WHERE x.meeting_id = @meetingId
        UNION SELECT am.action_id FROM action_mention am JOIN discussion x ON x.id = am.discussion_id WHERE x.meeting_id = @meetingId)
      AND a.deleted_at IS NULL AND c.deleted_at IS NULL AND a.owner_id IS NOT NULL AND a.due_date IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM held_back h WHERE h.action_id = a.id OR h.decision_id = a.decision_id)
    ORDER BY i.position, a.due_date, a.id`,
  /** Without owner: agreed at a case of this meeting, or noted on its day. The plus keeps SQLite from walking through all that hold. */
  agreements: `
    SELECT c.number, a.body, a.case_id AS caseId
    FROM discussion d JOIN agenda_item i ON i.id = d.agenda_item_id JOIN cases c ON c.id = d.case_id
      JOIN meeting m ON m.id = d.meeting_id JOIN agreement a ON a.case_id = d.case_id
      LEFT JOIN action_item origin ON origin.id = a.action_id
    WHERE d.meeting_id = @meetingId AND c.deleted_at IS NULL AND +a.state = 'valid'
      AND (a.discussion_id = d.id OR (a.discussion_id IS NULL AND a.made_on = m.date))
      AND NOT EXISTS (SELECT 1 FROM held_back h WHERE h.action_id = origin.id OR h.decision_id = origin.decision_id)
    ORDER BY i.position, a.created_at, a.id LIMIT 500`,
  /** How many lines are not complete enough for the list. */
  incomplete: `
    SELECT (SELECT count(*) FROM action_item WHERE meeting_id = @meetingId AND deleted_at IS NULL
        AND (owner_id IS NULL OR due_date IS NULL) AND status IN ('open', 'inProgress', 'waiting')) AS actions,
      (SELECT count(*) FROM decision WHERE meeting_id = @meetingId AND deleted_at IS NULL AND status = 'concept') AS decisions`,
  /** Each case of the meeting once. */
  caseNumbers: `
    SELECT DISTINCT d.case_id AS caseId, c.number FROM discussion d JOIN cases c ON c.id = d.case_id
    WHERE d.meeting_id = ? ORDER BY c.number`,
  readings:
    'SELECT kind, body, read_at AS readAt FROM script_reading WHERE meeting_id = ? ORDER BY read_at, rowid',
  agreed: `
    SELECT trim(c.given_name || CASE c.infix WHEN '' THEN '' ELSE ' ' || c.infix END
        || CASE c.family_name WHEN '' THEN '' ELSE ' ' || c.family_name END) AS name,
      coalesce(o.name, '') AS organisation, a.agreed_at AS agreedAt
    FROM secrecy_agreement a JOIN contact c ON c.id = a.contact_id LEFT JOIN organisation o ON o.id = c.organisation_id
    WHERE a.meeting_id = ? ORDER BY a.agreed_at, a.rowid`,
  basisOfCase: `SELECT basis FROM legal_basis WHERE case_id = ?`,
  present: `
    SELECT contact_id AS contactId FROM participant
    WHERE meeting_id = ? AND attendance IN ('present', 'partly', 'substitute') ORDER BY id`,
} as const;
