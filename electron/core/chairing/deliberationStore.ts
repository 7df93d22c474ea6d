import { nameById, person } from './store.ts';

const questionColumns = `
  statement.id AS statementId, statement.body, statement.created_at AS askedAt, statement.discussion_id AS discussionId,
  open_question.owner_contact_id AS ownerId, ${nameById('open_question.owner_contact_id')} AS owner,
  coalesce(open_question.route, '') AS route, coalesce(open_question.route_note, '') AS routeNote,
  open_question.due_on AS dueOn, coalesce(open_question.state, 'open') AS state,
  coalesce(open_question.answer, '') AS answer`;

/** What the table thinks with. A test prepares each of them against the migrated schema. */
export const statements = {
  options: `
    SELECT id, version, created_at AS createdAt, body, is_nothing AS isNothing FROM discussion_option
    WHERE discussion_id = ? ORDER BY created_at, rowid`,
  option: 'SELECT id, discussion_id AS discussionId FROM discussion_option WHERE id = ?',
  nothingOption:
    'SELECT id, version FROM discussion_option WHERE discussion_id = ? AND is_nothing = 1 LIMIT 1',
  notes: `
    SELECT few_options_reason AS fewOptionsReason, if_wrong AS ifWrong, estimates_shown_at AS estimatesShownAt
    FROM discussion WHERE id = ?`,
  summaries: 'SELECT phase, body FROM phase_summary WHERE discussion_id = ? ORDER BY created_at, rowid',
  summary: 'SELECT id FROM phase_summary WHERE discussion_id = ? AND phase = ?',
  stances: `
    SELECT stance.decision_id AS decisionId, stance.contact_id AS contactId, stance.stance, stance.reason
    FROM decision JOIN stance ON stance.decision_id = decision.id
    WHERE decision.discussion_id = ? AND decision.deleted_at IS NULL ORDER BY stance.created_at, stance.rowid`,
  stance: 'SELECT id FROM stance WHERE decision_id = ? AND contact_id = ?',
  estimates: `
    SELECT contact_id AS contactId, said FROM silent_estimate WHERE discussion_id = ? ORDER BY created_at, rowid`,
  estimate: 'SELECT id FROM silent_estimate WHERE discussion_id = ? AND contact_id = ?',
  /** Open ones of the case, and those that were closed since this discussion was put on the agenda. */
  questions: `
    SELECT ${questionColumns}
    FROM statement LEFT JOIN open_question ON open_question.statement_id = statement.id
    WHERE statement.case_id = :caseId AND statement.kind = 'unknown' AND statement.deleted_at IS NULL
      AND statement.visibility <> 'chair'
      AND (coalesce(open_question.state, 'open') = 'open' OR statement.discussion_id = :discussionId
        OR open_question.closed_on >= :since)
    ORDER BY coalesce(open_question.state, 'open') <> 'open', open_question.due_on IS NULL, open_question.due_on,
      statement.created_at, statement.rowid LIMIT 60`,
  question: `
    SELECT open_question.id, statement.case_id AS caseId, statement.kind
    FROM statement LEFT JOIN open_question ON open_question.statement_id = statement.id
    WHERE statement.id = ? AND statement.deleted_at IS NULL`,
  questionOf: 'SELECT id FROM open_question WHERE statement_id = ?',
  checklist: `
    SELECT
      (SELECT count(*) FROM statement WHERE statement.discussion_id = :discussionId AND deleted_at IS NULL
        AND kind IN ('fact', 'observation')
        AND (source_contact_id IS NOT NULL OR source_organisation_id IS NOT NULL OR source_note <> '')) AS sourcedFacts,
      (SELECT count(*) FROM contribution WHERE discussion_id = :discussionId AND state = 'received') AS contributions,
      (SELECT count(*) FROM statement WHERE case_id = :caseId AND kind = 'voice' AND deleted_at IS NULL
        AND visibility <> 'chair'
        AND (discussion_id = :discussionId OR (discussion_id IS NULL AND created_at >= :sinceAt))) AS voices,
      (SELECT count(*) FROM discussion_option WHERE discussion_id = :discussionId) AS options,
      EXISTS (SELECT 1 FROM discussion_option WHERE discussion_id = :discussionId AND is_nothing = 1) AS hasNothing,
      (SELECT count(*) FROM decision WHERE discussion_id = :discussionId AND deleted_at IS NULL
        AND status <> 'concept') AS validDecisions,
      (SELECT count(*) FROM decision WHERE discussion_id = :discussionId AND deleted_at IS NULL
        AND status = 'concept') AS conceptDecisions,
      (SELECT count(*) FROM action_item WHERE discussion_id = :discussionId AND deleted_at IS NULL
        AND owner_id IS NOT NULL AND due_date IS NOT NULL) AS ownedActions,
      (SELECT count(*) FROM action_item WHERE discussion_id = :discussionId AND deleted_at IS NULL
        AND (owner_id IS NULL OR due_date IS NULL)) AS conceptActions`,
  newSignals: `
    SELECT signal.id, signal.body, signal.observed_on AS observedOn,
      CASE WHEN signal.source_note <> '' THEN signal.source_note ELSE ${nameById('signal.source_contact_id')} END AS source
    FROM signal WHERE signal.case_id = :caseId AND signal.deleted_at IS NULL
      AND (coalesce(signal.observed_on, '') > :since OR signal.discussed_on IS NULL)
    ORDER BY signal.created_at DESC, signal.rowid DESC LIMIT 6`,
  heardBefore: `
    SELECT seat.contact_id AS contactId, count(*) AS total
    FROM discussion JOIN seat ON seat.discussion_id = discussion.id
    WHERE discussion.meeting_id = :meetingId AND discussion.id <> :discussionId AND seat.heard = 'newFact'
    GROUP BY seat.contact_id`,
  queue: `
    SELECT speaker_turn.id, speaker_turn.kind, ${person('contact', 'contact')}
    FROM speaker_turn JOIN contact ON contact.id = speaker_turn.contact_id
    WHERE speaker_turn.meeting_id = ?
    ORDER BY speaker_turn.kind <> 'order', speaker_turn.created_at, speaker_turn.rowid`,
  turn: 'SELECT id, meeting_id AS meetingId FROM speaker_turn WHERE id = ?',
  turnOf: 'SELECT id FROM speaker_turn WHERE meeting_id = ? AND contact_id = ?',
  decisionSeats: `
    SELECT seat.contact_id AS contactId, seat.substitute_contact_id AS substituteId, seat.attendance
    FROM decision JOIN seat ON seat.discussion_id = decision.discussion_id
    WHERE decision.id = ? AND decision.deleted_at IS NULL ORDER BY seat.created_at, seat.rowid`,
  laterMeetings: `
    SELECT later.id, later.title, later.date FROM meeting AS this JOIN meeting AS later ON later.series_id = this.series_id
    WHERE this.id = ? AND later.deleted_at IS NULL AND later.status IN ('draft', 'planned', 'invited')
      AND (later.date, later.start_time) > (this.date, this.start_time)
    ORDER BY later.date, later.start_time LIMIT 5`,
  meetingType: 'SELECT type FROM meeting WHERE id = ?',
  readings: `
    SELECT id, kind, body, read_at AS readAt FROM script_reading WHERE meeting_id = ? ORDER BY read_at, rowid`,
  agreements:
    'SELECT id, contact_id AS contactId, agreed_at AS agreedAt FROM secrecy_agreement WHERE meeting_id = ?',
  agreement: 'SELECT id FROM secrecy_agreement WHERE meeting_id = ? AND contact_id = ?',
  spokenActions: `
    SELECT action_item.body, ${nameById('action_item.owner_id')} AS owner, action_item.due_date AS dueDate,
      coalesce(cases.number, '') AS caseNumber
    FROM action_item LEFT JOIN cases ON cases.id = action_item.case_id
    WHERE action_item.meeting_id = ? AND action_item.deleted_at IS NULL
      AND action_item.status NOT IN ('done', 'dropped')
    ORDER BY cases.number IS NOT NULL, action_item.discussion_id, action_item.created_at, action_item.rowid LIMIT 200`,
  spokenCases: `
    SELECT cases.number, ${nameById('informing.by_contact_id')} AS informedBy, coalesce(informing.state, 'toDo') AS informing,
      cases.next_discussion_on AS nextOn,
      (SELECT group_concat(CASE WHEN feedback.to_whom <> '' THEN feedback.to_whom
          ELSE ${nameById('feedback.to_contact_id')} END, ', ')
        FROM feedback WHERE feedback.discussion_id = discussion.id AND feedback.state = 'toDo') AS feedbackTo
    FROM agenda_item JOIN discussion ON discussion.agenda_item_id = agenda_item.id
      JOIN cases ON cases.id = discussion.case_id LEFT JOIN informing ON informing.case_id = cases.id
    WHERE agenda_item.meeting_id = ?
      AND EXISTS (SELECT 1 FROM phase_run WHERE phase_run.agenda_item_id = agenda_item.id)
    ORDER BY agenda_item.position`,
  parkedRow: `
    SELECT parked_point.id, parked_point.version, parked_point.body, parked_point.meeting_id AS meetingId,
      parked_point.outcome, parked_point.next_meeting_id AS nextMeetingId, discussion.case_id AS caseId,
      cases.number AS caseNumber
    FROM parked_point LEFT JOIN discussion ON discussion.id = parked_point.discussion_id
      LEFT JOIN cases ON cases.id = discussion.case_id WHERE parked_point.id = ?`,
  openParked: `
    SELECT id, version FROM parked_point
    WHERE handled_on IS NULL AND ((meeting_id = :meetingId AND outcome = 'open')
      OR (next_meeting_id = :meetingId AND outcome = 'nextMeeting'))
    ORDER BY created_at, rowid LIMIT 200`,
  landedItem: `
    SELECT agenda_item.id, agenda_item.meeting_id AS meetingId FROM agenda_item
    WHERE agenda_item.parked_point_id = ? AND NOT EXISTS (SELECT 1 FROM phase_run WHERE agenda_item_id = agenda_item.id)`,
  parkedOfCase: `
    SELECT parked_point.id, parked_point.version, parked_point.body,
      ${nameById('parked_point.owner_contact_id')} AS owner, meeting.date
    FROM discussion JOIN parked_point ON parked_point.discussion_id = discussion.id
      JOIN meeting ON meeting.id = parked_point.meeting_id
    WHERE discussion.case_id = :caseId AND discussion.id <> :discussionId AND parked_point.handled_on IS NULL
      AND parked_point.outcome IN ('open', 'nextMeeting')
    ORDER BY parked_point.created_at, parked_point.rowid LIMIT 20`,
  caseOnAgenda: 'SELECT id FROM discussion WHERE meeting_id = ? AND case_id = ?',
  itemPlaces: 'SELECT id, kind, position FROM agenda_item WHERE meeting_id = ? ORDER BY position, id',
  itemRuns: 'SELECT count(*) AS total FROM phase_run WHERE agenda_item_id = ?',
  itemPlan: `
    SELECT agenda_item.id, agenda_item.meeting_id AS meetingId, agenda_item.kind, agenda_item.planned_minutes AS minutes
    FROM agenda_item WHERE agenda_item.id = ?`,
} as const;
