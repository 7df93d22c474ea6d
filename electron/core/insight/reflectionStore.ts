const points = ['facts', 'voice', 'collaboration', 'safety', 'options', 'plan'] as const;
const answers = points.map((point) => `meeting_reflection.${point}`).join(', ');
const tallies = points
  .flatMap((point) =>
    (['good', 'mixed', 'poor'] as const).map(
      (answer) => `coalesce(sum(meeting_reflection.${point} = '${answer}'), 0) AS ${point}_${answer}`,
    ),
  )
  .join(',\n      ');

/** The look back of the chair. No other room reads this table. */
export const statements = {
  meeting: 'SELECT title, date FROM meeting WHERE id = ? AND deleted_at IS NULL',
  ofMeeting: `
    SELECT discussion.id AS discussionId, cases.id AS caseId, cases.number AS caseNumber, cases.alias AS caseAlias,
      discussion.closed_at IS NOT NULL OR meeting.status = 'finished' AS isClosed,
      meeting_reflection.id AS reflectionId, ${answers}, coalesce(meeting_reflection.note, '') AS note
    FROM meeting JOIN discussion ON discussion.meeting_id = meeting.id
    JOIN agenda_item ON agenda_item.id = discussion.agenda_item_id
    JOIN cases ON cases.id = discussion.case_id
    LEFT JOIN meeting_reflection ON meeting_reflection.discussion_id = discussion.id
    WHERE meeting.id = ? ORDER BY agenda_item.position`,
  discussion: 'SELECT id FROM discussion WHERE id = ?',
  ofDiscussion: 'SELECT id FROM meeting_reflection WHERE discussion_id = ?',
  hasNote: "SELECT 1 FROM meeting_reflection WHERE id = ? AND note <> ''",
  courseTotal: `SELECT count(*) AS total FROM meeting WHERE status = 'finished' AND deleted_at IS NULL`,
  course: `
    SELECT meeting.id AS meetingId, meeting.title, meeting.date,
      count(discussion.id) AS discussions, count(meeting_reflection.id) AS reflected,
      ${tallies}
    FROM (SELECT id, title, date, start_time FROM meeting WHERE status = 'finished' AND deleted_at IS NULL
      ORDER BY date DESC, start_time DESC, id LIMIT :limit OFFSET :offset) AS meeting
    LEFT JOIN discussion ON discussion.meeting_id = meeting.id
    LEFT JOIN meeting_reflection ON meeting_reflection.discussion_id = discussion.id
    GROUP BY meeting.id ORDER BY meeting.date DESC, meeting.start_time DESC, meeting.id`,
} as const;
