import { caseFacts, onAnyTable } from './store.ts';

/** A question is open until it was answered or dropped. */
const stillOpen = `NOT EXISTS (SELECT 1 FROM open_question
  WHERE open_question.statement_id = statement.id AND open_question.state <> 'open')`;

/** Statements about kinds of meeting, series and their plans; a test prepares each of them against the migrated schema. */
export const statements = {
  typeSettings: 'SELECT id, version, type, settings FROM meeting_type_setting',
  oneTypeSettings: 'SELECT id, version, type, settings FROM meeting_type_setting WHERE type = ?',
  template: 'SELECT settings FROM meeting_template WHERE meeting_id = ?',
  seriesPlan: `
    SELECT id, version, name, type, place, start_time AS startTime, end_time AS endTime, chair_id AS chairId,
      minute_taker_id AS minuteTakerId, rhythm_rule AS rhythmRule, school_region AS schoolRegion,
      own_agenda AS ownAgenda, own_minutes AS ownMinutes
    FROM meeting_series WHERE id = ? AND deleted_at IS NULL`,
  /** Days on which a series meets, in a stretch of time; what was cancelled or deleted leaves its day free. */
  takenDays: `
    SELECT DISTINCT date FROM meeting
    WHERE series_id = @seriesId AND deleted_at IS NULL AND status <> 'cancelled' AND date BETWEEN @from AND @until`,
  cutoff: 'SELECT cutoff_days AS days, cutoff_time AS time FROM meeting_series WHERE id = ?',
  /** The first meeting of a series after this one that still takes cases. */
  nextInSeries: `
    SELECT id, date FROM meeting
    WHERE series_id = :seriesId AND id <> :id AND deleted_at IS NULL AND status IN ('draft', 'planned', 'invited')
      AND (date, start_time) > (:date, :startTime)
    ORDER BY date, start_time LIMIT 1`,
  /** The meeting nearest to today, the coming one before the last; an urgent one has no rules of its own and comes last. */
  tableOfCase: `
    SELECT meeting.id, meeting.type FROM discussion JOIN meeting ON meeting.id = discussion.meeting_id
    WHERE discussion.case_id = @caseId AND meeting.deleted_at IS NULL AND meeting.status <> 'cancelled'
    ORDER BY meeting.type = 'urgent', meeting.date < @today, abs(julianday(meeting.date) - julianday(@today)) LIMIT 1`,
  madeForType: 'SELECT table_type AS type FROM cases WHERE id = ?',
  anyPerson: 'SELECT id FROM case_person WHERE case_id = ? LIMIT 1',
  meetingsOfCase: `
    SELECT meeting.id, meeting.type, meeting.date FROM discussion JOIN meeting ON meeting.id = discussion.meeting_id
    WHERE discussion.case_id = ? ORDER BY meeting.date DESC`,
  /** Cases that were last at a table of this series, or that have a promised date and were at no table yet. */
  proposals: `
    WITH own AS (
      SELECT discussion.case_id AS id FROM meeting JOIN discussion ON discussion.meeting_id = meeting.id
      WHERE meeting.series_id = :seriesId AND meeting.deleted_at IS NULL AND meeting.status = 'finished'
      UNION
      SELECT cases.id FROM cases WHERE cases.next_discussion_on IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM discussion WHERE discussion.case_id = cases.id))
    SELECT ${caseFacts},
      (SELECT count(*) FROM feedback WHERE feedback.case_id = cases.id AND state = 'toDo') AS feedbackOwed,
      (SELECT min(before_date) FROM feedback WHERE feedback.case_id = cases.id AND state = 'toDo') AS feedbackOn,
      (SELECT count(*) FROM statement WHERE statement.case_id = cases.id AND kind = 'unknown'
        AND deleted_at IS NULL AND ${stillOpen}) AS questions,
      (SELECT min(created_at) FROM statement WHERE statement.case_id = cases.id AND kind = 'unknown'
        AND deleted_at IS NULL AND ${stillOpen}) AS firstQuestionAt
    FROM own JOIN cases ON cases.id = own.id
    WHERE ${onAnyTable}
      AND NOT EXISTS (SELECT 1 FROM discussion WHERE discussion.meeting_id = :meetingId AND discussion.case_id = cases.id)
      AND coalesce((SELECT last.series_id FROM discussion JOIN meeting AS last ON last.id = discussion.meeting_id
        WHERE discussion.case_id = cases.id AND last.deleted_at IS NULL AND last.status = 'finished'
        ORDER BY last.date DESC, last.start_time DESC LIMIT 1), :seriesId) = :seriesId`,
  declined: `
    SELECT proposal_declined.id, proposal_declined.version, proposal_declined.case_id AS caseId, cases.number, cases.alias,
      proposal_declined.reason
    FROM proposal_declined JOIN cases ON cases.id = proposal_declined.case_id
    WHERE proposal_declined.meeting_id = ? AND cases.deleted_at IS NULL ORDER BY cases.number`,
  urgentCall: 'SELECT why, basis, basis_reason AS basisReason FROM urgent_call WHERE meeting_id = ?',
  caseForUrgent: 'SELECT id, number, alias, type, question FROM cases WHERE id = ? AND deleted_at IS NULL',
  itemIds: 'SELECT id FROM agenda_item WHERE meeting_id = ? ORDER BY position, id',
  lastTable: `
    SELECT discussion.id, meeting.date FROM discussion JOIN meeting ON meeting.id = discussion.meeting_id
    WHERE discussion.case_id = ? AND meeting.deleted_at IS NULL AND meeting.status <> 'cancelled'
      AND EXISTS (SELECT 1 FROM seat WHERE seat.discussion_id = discussion.id)
    ORDER BY meeting.date DESC, meeting.start_time DESC LIMIT 1`,
} as const;
