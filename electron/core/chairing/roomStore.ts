/**
 * Statements of the screen in the room. They *select* what was released: the words of a line must still be the words that were
 * released, and a statement must at this moment be shareable and for the room. No column of a name, a source, a reason or a note
 * stands in any of them.
 */
export const statements = {
  room: `
    SELECT coalesce(room_screen.blank, 0) AS blank, coalesce(room_screen.show_initials, 0) AS showInitials,
      agenda_item.kind, discussion.id AS discussionId, coalesce(cases.number, '') AS caseNumber,
      coalesce(cases.alias, '') AS alias,
      (SELECT person.initials FROM case_person JOIN person ON person.id = case_person.person_id
        WHERE case_person.case_id = discussion.case_id AND case_person.is_subject = 1
        ORDER BY case_person.created_at, case_person.id LIMIT 1) AS initials
    FROM meeting LEFT JOIN room_screen ON room_screen.meeting_id = meeting.id
      LEFT JOIN agenda_item ON agenda_item.id = meeting.current_item_id AND agenda_item.meeting_id = meeting.id
      LEFT JOIN discussion ON discussion.agenda_item_id = agenda_item.id
      LEFT JOIN cases ON cases.id = discussion.case_id
    WHERE meeting.id = ? AND meeting.deleted_at IS NULL`,
  roomLines: `
    SELECT id, kind, body FROM (
      SELECT statement.id, statement.kind, statement.body, room_line.created_at AS releasedAt, room_line.rowid AS place
      FROM room_line JOIN statement ON statement.id = room_line.statement_id
      WHERE room_line.meeting_id = :meetingId AND statement.discussion_id = :discussionId
        AND statement.body = room_line.body AND statement.released = 1 AND statement.visibility = 'room'
        AND statement.shareability = 'shareable' AND statement.deleted_at IS NULL
      UNION ALL
      SELECT decision.id, 'decision', decision.body, room_line.created_at, room_line.rowid
      FROM room_line JOIN decision ON decision.id = room_line.decision_id
      WHERE room_line.meeting_id = :meetingId AND decision.discussion_id IS :discussionId
        AND decision.body = room_line.body AND decision.deleted_at IS NULL
      UNION ALL
      SELECT action_item.id, 'action', action_item.body, room_line.created_at, room_line.rowid
      FROM room_line JOIN action_item ON action_item.id = room_line.action_id
      WHERE room_line.meeting_id = :meetingId AND action_item.discussion_id IS :discussionId
        AND action_item.body = room_line.body AND action_item.deleted_at IS NULL
      ORDER BY releasedAt DESC, place DESC LIMIT 100)
    ORDER BY releasedAt, place`,
  roomScreen: 'SELECT id FROM room_screen WHERE meeting_id = ?',
  releasedOfMeeting: 'SELECT id, statement_id AS statementId FROM room_line WHERE meeting_id = ?',
  releasedOf: `
    SELECT id FROM room_line
    WHERE meeting_id = :meetingId AND coalesce(statement_id, decision_id, action_id) = :lineId`,
  statementToRelease: `
    SELECT discussion_id AS discussionId, NULL AS meetingId, body, visibility, shareability
    FROM statement WHERE id = ? AND deleted_at IS NULL`,
  decisionToRelease: `
    SELECT discussion_id AS discussionId, meeting_id AS meetingId, body, 'room' AS visibility,
      'shareable' AS shareability
    FROM decision WHERE id = ? AND deleted_at IS NULL`,
  actionToRelease: `
    SELECT discussion_id AS discussionId, meeting_id AS meetingId, body, 'room' AS visibility,
      'shareable' AS shareability
    FROM action_item WHERE id = ? AND deleted_at IS NULL`,
  statementVisibility: 'SELECT visibility FROM statement WHERE id = ?',
} as const;
