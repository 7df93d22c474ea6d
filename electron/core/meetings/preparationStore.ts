/** Statements of preparing one meeting in depth; a test prepares each of them against the migrated schema. */
export const statements = {
  /**
   * Minutes really spent per closed discussion at other meetings of this type, the latest first: enough to learn from, and
   * few enough to read at once. Milliseconds.
   */
  spent: `
    SELECT discussion.kind,
      (SELECT sum(ended_at - started_at) FROM phase_run WHERE phase_run.agenda_item_id = discussion.agenda_item_id) AS spent
    FROM meeting JOIN discussion ON discussion.meeting_id = meeting.id
    WHERE meeting.type = :type AND meeting.id <> :meetingId AND meeting.deleted_at IS NULL AND meeting.status = 'finished'
      AND EXISTS (SELECT 1 FROM phase_run WHERE phase_run.agenda_item_id = discussion.agenda_item_id)
      AND NOT EXISTS (SELECT 1 FROM phase_run WHERE phase_run.agenda_item_id = discussion.agenda_item_id AND ended_at IS NULL)
    ORDER BY meeting.date DESC, discussion.id LIMIT 200`,
  meetingRoles: `
    SELECT coalesce(meeting.organiser_id, meeting_series.organiser_id) AS organiserId,
      coalesce(meeting.reserve_chair_id, meeting_series.reserve_chair_id) AS reserveId,
      meeting.organiser_id AS ownOrganiserId, meeting.reserve_chair_id AS ownReserveId, meeting.ignored_order AS ignoredOrder
    FROM meeting LEFT JOIN meeting_series ON meeting_series.id = meeting.series_id WHERE meeting.id = ?`,
  /** Meetings that are near and still wait for partners; which of them are due is worked out from the cut-off. */
  waiting: `
    SELECT meeting.id AS meetingId, meeting.series_id AS seriesId, meeting.title, meeting.date, count(*) AS open
    FROM meeting JOIN discussion ON discussion.meeting_id = meeting.id
      JOIN contribution ON contribution.discussion_id = discussion.id
    WHERE meeting.date BETWEEN :today AND :until AND meeting.deleted_at IS NULL
      AND meeting.status IN ('draft', 'planned', 'invited') AND contribution.state IN ('asked', 'promised')
    GROUP BY meeting.id ORDER BY meeting.date, meeting.start_time, meeting.id LIMIT 50`,
  reasons: 'SELECT id, line, reason FROM readiness_reason WHERE discussion_id = ? ORDER BY created_at, id',
  sendings: `
    SELECT id, kind, at, recipient_count AS recipientCount, open_points AS openPoints, note
    FROM meeting_sending WHERE meeting_id = ? ORDER BY at DESC, id DESC LIMIT 50`,
  /** Everybody of the smoelenboek but family: those belong to one case. */
  professionals: `
    SELECT contact.id AS contactId, contact.given_name AS contactGivenName, contact.infix AS contactInfix,
      contact.family_name AS contactFamilyName, contact.profession AS contactProfession, contact.domain AS contactDomain,
      organisation.name AS contactOrganisation
    FROM contact LEFT JOIN organisation ON organisation.id = contact.organisation_id
    WHERE contact.deleted_at IS NULL AND contact.domain <> 'private' AND contact.informal = 0
    ORDER BY contact.family_name, contact.given_name, contact.id LIMIT 3000`,
  expected: `
    SELECT seat.contact_id AS id FROM seat JOIN discussion ON discussion.id = seat.discussion_id
    WHERE discussion.meeting_id = :meetingId
    UNION SELECT contact_id FROM participant WHERE meeting_id = :meetingId`,
  themeOfCase: 'SELECT theme FROM cases WHERE id = ?',
  emails: `
    SELECT contact.id, contact.email FROM contact WHERE contact.id IN (SELECT value FROM json_each(?)) AND contact.email <> ''`,
} as const;
