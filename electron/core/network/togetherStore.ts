/** Of a mandate: this person was asked, and may not decide at that meeting. */
const mayNotDecide = 'mandate.may_decide = 0';

/** Statements of mandate, role cards, visits and learning points. */
export const statements = {
  invited: `
    SELECT contact.id, contact.given_name AS givenName, contact.infix, contact.family_name AS familyName,
      coalesce(organisation.name, '') AS organisation, mandate.id AS mandateId, mandate.may_decide AS mayDecide,
      mandate.may_commit AS mayCommit, mandate.ask_back_on AS askBackOn, mandate.note
    FROM contact LEFT JOIN organisation ON organisation.id = contact.organisation_id
      LEFT JOIN mandate ON mandate.contact_id = contact.id AND mandate.meeting_id = :meetingId
    WHERE contact.deleted_at IS NULL AND contact.id IN (
      SELECT contact_id FROM participant WHERE meeting_id = :meetingId
      UNION SELECT seat.contact_id FROM seat JOIN discussion ON discussion.id = seat.discussion_id
        WHERE discussion.meeting_id = :meetingId
      UNION SELECT seat.substitute_contact_id FROM seat JOIN discussion ON discussion.id = seat.discussion_id
        WHERE discussion.meeting_id = :meetingId AND seat.substitute_contact_id IS NOT NULL)
    ORDER BY contact.family_name, contact.given_name, contact.id`,
  mandate: 'SELECT id FROM mandate WHERE meeting_id = :meetingId AND contact_id = :contactId',
  /** Who may not decide at the meeting of a discussion, and when they answer. */
  withoutMandate: `
    SELECT mandate.contact_id AS contactId, mandate.ask_back_on AS askBackOn FROM mandate
      JOIN discussion ON discussion.meeting_id = mandate.meeting_id
    WHERE discussion.id = ? AND ${mayNotDecide}`,
  /** Which of these decisions (ids as JSON) are carried out by somebody who may not decide at the meeting where they were made. */
  decisionsWithoutMandate: `
    SELECT decision.id, mandate.ask_back_on AS askBackOn
    FROM json_each(?) AS wanted JOIN decision ON decision.id = wanted.value
      LEFT JOIN discussion ON discussion.id = decision.discussion_id
      JOIN mandate ON mandate.meeting_id = coalesce(discussion.meeting_id, decision.meeting_id)
        AND mandate.contact_id = decision.implementer_id
    WHERE ${mayNotDecide}`,
  roleCards: `
    SELECT role, name, brings, takes, may_not_see AS mayNotSee, basis, ask_officer AS askOfficer, source,
      source_on AS sourceOn FROM role_card ORDER BY name COLLATE NOCASE, role`,
  roleCard: 'SELECT id FROM role_card WHERE role = ?',
  visits: `
    SELECT id, version, on_date AS onDate, who, what FROM visit WHERE deleted_at IS NULL
    ORDER BY on_date DESC, created_at DESC, id LIMIT :limit OFFSET :offset`,
  visitCount: 'SELECT count(*) AS count FROM visit WHERE deleted_at IS NULL',
  visit: 'SELECT id FROM visit WHERE id = ? AND deleted_at IS NULL',
  learningPoints: `
    SELECT learning_point.id, learning_point.version, learning_point.on_date AS onDate,
      meeting.id AS meetingId, meeting.title, meeting.date, learning_point.body, learning_point.training,
      learning_point.training_on AS trainingOn, learning_point.training_by AS trainingBy
    FROM learning_point LEFT JOIN meeting ON meeting.id = learning_point.meeting_id
    WHERE learning_point.deleted_at IS NULL AND (:meetingId IS NULL OR learning_point.meeting_id = :meetingId)
    ORDER BY learning_point.on_date DESC, learning_point.created_at DESC, learning_point.id LIMIT :limit OFFSET :offset`,
  learningPointCount: `
    SELECT count(*) AS count FROM learning_point
    WHERE deleted_at IS NULL AND (:meetingId IS NULL OR meeting_id = :meetingId)`,
  learningPoint: 'SELECT id FROM learning_point WHERE id = ? AND deleted_at IS NULL',
  experts: `
    SELECT contact.id, contact.given_name AS givenName, contact.infix, contact.family_name AS familyName,
      coalesce(organisation.name, '') AS organisation, contact.expertise
    FROM contact LEFT JOIN organisation ON organisation.id = contact.organisation_id
    WHERE contact.deleted_at IS NULL AND contact.expertise <> ''
    ORDER BY contact.family_name, contact.given_name, contact.id LIMIT 200`,
  caseNumbers: 'SELECT number FROM cases',
  familyNames: 'SELECT DISTINCT family_name AS familyName FROM person WHERE length(family_name) > 2',
} as const;
