/** Statements of answers to invitations. */
export const statements = {
  meeting: 'SELECT id, title, date FROM meeting WHERE id = ? AND deleted_at IS NULL',
  /** Everybody who was asked: for the meeting, for a case, or to stand in. By name. */
  invited: `
    SELECT contact.id, contact.given_name AS givenName, contact.infix, contact.family_name AS familyName,
      contact.email, coalesce(organisation.name, '') AS organisation
    FROM contact LEFT JOIN organisation ON organisation.id = contact.organisation_id
    WHERE contact.deleted_at IS NULL AND contact.id IN (
      SELECT contact_id FROM participant WHERE meeting_id = :meetingId
      UNION SELECT seat.contact_id FROM seat JOIN discussion ON discussion.id = seat.discussion_id
        WHERE discussion.meeting_id = :meetingId
      UNION SELECT seat.substitute_contact_id FROM seat JOIN discussion ON discussion.id = seat.discussion_id
        WHERE discussion.meeting_id = :meetingId AND seat.substitute_contact_id IS NOT NULL)
    ORDER BY contact.family_name, contact.given_name, contact.id`,
  /** Of who organises the meeting, else the series, else of the chair. */
  organiserEmail: `
    SELECT contact.email FROM meeting LEFT JOIN meeting_series ON meeting_series.id = meeting.series_id
      JOIN contact ON contact.id = coalesce(meeting.organiser_id, meeting_series.organiser_id, meeting.chair_id, meeting_series.chair_id)
    WHERE meeting.id = ? AND contact.deleted_at IS NULL`,
  kept: `
    SELECT id, contact_id AS contactId, answer, sequence, stamp FROM calendar_reply WHERE meeting_id = ?`,
  replies: `
    SELECT calendar_reply.contact_id AS contactId, contact.given_name AS givenName, contact.infix,
      contact.family_name AS familyName, calendar_reply.answer, calendar_reply.comment,
      calendar_reply.by_hand AS byHand, calendar_reply.received_on AS receivedOn
    FROM calendar_reply JOIN contact ON contact.id = calendar_reply.contact_id
    WHERE calendar_reply.meeting_id = ? AND contact.deleted_at IS NULL
    ORDER BY contact.family_name, contact.given_name, contact.id`,
  participant: `
    SELECT id, attendance FROM participant WHERE meeting_id = :meetingId AND contact_id = :contactId`,
  seats: `
    SELECT seat.id, seat.attendance FROM seat JOIN discussion ON discussion.id = seat.discussion_id
    WHERE discussion.meeting_id = :meetingId AND seat.contact_id = :contactId`,
} as const;
