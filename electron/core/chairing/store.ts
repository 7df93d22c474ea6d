/** First name, infix and surname of a contact as one text. */
export const nameOf = (alias: string): string => `
  trim(${alias}.given_name || CASE ${alias}.infix WHEN '' THEN '' ELSE ' ' || ${alias}.infix END
    || CASE ${alias}.family_name WHEN '' THEN '' ELSE ' ' || ${alias}.family_name END)`;

/** Id, name, profession, domain and organisation of a contact, as columns that begin with `prefix`. */
export const person = (alias: string, prefix: string): string => `
  ${alias}.id AS ${prefix}Id, ${nameOf(alias)} AS ${prefix}Name, ${alias}.profession AS ${prefix}Profession,
  ${alias}.domain AS ${prefix}Domain,
  (SELECT name FROM organisation WHERE organisation.id = ${alias}.organisation_id) AS ${prefix}Organisation`;

/** The name of the contact with the id in a column; empty when there is none. */
export const nameById = (column: string): string =>
  `coalesce((SELECT ${nameOf('c')} FROM contact AS c WHERE c.id = ${column}), '')`;

const birthOfSubject = `
  (SELECT person.birth_date FROM case_person JOIN person ON person.id = case_person.person_id
    WHERE case_person.case_id = cases.id AND case_person.is_subject = 1
    ORDER BY case_person.created_at, case_person.id LIMIT 1)`;

const decisionColumns = `
  decision.id, decision.version, decision.created_at AS createdAt, decision.body, decision.reason, decision.status,
  decision.implementer_id AS implementerId, ${nameById('decision.implementer_id')} AS implementer,
  decision.review_date AS reviewDate`;

const actionColumns = `
  action_item.id, action_item.version, action_item.created_at AS createdAt, action_item.body, action_item.status,
  action_item.owner_id AS ownerId, ${nameById('action_item.owner_id')} AS owner, action_item.due_date AS dueDate,
  action_item.waiting_for AS waitingFor`;

const statementColumns = `
  statement.id, statement.rowid AS place, statement.version, statement.created_at AS createdAt, statement.kind,
  statement.body, statement.source_contact_id AS sourceId, statement.source_organisation_id AS sourceOrganisationId,
  statement.source_note AS sourceNote, statement.observed_on AS observedOn, statement.shareability,
  statement.released, statement.agreement, statement.agreement_note AS agreementNote,
  coalesce(contact.domain, organisation.domain) AS sourceDomain,
  CASE WHEN contact.id IS NULL THEN coalesce(organisation.name, '') ELSE ${nameOf('contact')} END AS source
  FROM statement LEFT JOIN contact ON contact.id = statement.source_contact_id
    LEFT JOIN organisation ON organisation.id = statement.source_organisation_id`;

const parkedColumns = `
  parked_point.id, parked_point.version, parked_point.created_at AS createdAt,
  parked_point.discussion_id AS discussionId, coalesce(cases.number, '') AS caseNumber, parked_point.body,
  parked_point.owner_contact_id AS ownerId, ${nameById('parked_point.owner_contact_id')} AS owner, parked_point.outcome,
  parked_point.handled_on AS handledOn, parked_point.next_meeting_id = :meetingId AS isBack,
  (SELECT date FROM meeting WHERE meeting.id = parked_point.next_meeting_id) AS landsOn`;

/**
 * Statements of this room; a test prepares each of them against the migrated schema. Lines typed within one millisecond
 * keep their order by `rowid`.
 */
export const statements = {
  meeting: `
    SELECT meeting.id, meeting.version, meeting.type, meeting.title, meeting.date, meeting.start_time AS startTime,
      meeting.end_time AS endTime, meeting.place, meeting.status, ${nameById('meeting.chair_id')} AS chair,
      ${nameById('meeting.minute_taker_id')} AS minuteTaker, meeting.chair_id AS chairId,
      meeting.minute_taker_id AS minuteTakerId, coalesce(meeting_series.ambition, '') AS ambition,
      meeting.opening_text AS openingText, meeting.started_at AS startedAt, meeting.finished_at AS finishedAt,
      meeting.current_item_id AS currentItemId
    FROM meeting LEFT JOIN meeting_series ON meeting_series.id = meeting.series_id
    WHERE meeting.id = ? AND meeting.deleted_at IS NULL`,
  agenda: `
    SELECT agenda_item.id, agenda_item.version, agenda_item.kind, agenda_item.title, agenda_item.note,
      agenda_item.planned_minutes AS plannedMinutes,
      (SELECT min(started_at) FROM phase_run WHERE agenda_item_id = agenda_item.id) AS startedAt,
      (SELECT coalesce(sum(ended_at - started_at), 0) FROM phase_run
        WHERE agenda_item_id = agenda_item.id AND ended_at IS NOT NULL) AS endedMilliseconds,
      (SELECT max(started_at) FROM phase_run WHERE agenda_item_id = agenda_item.id AND ended_at IS NULL) AS openSince,
      discussion.id AS discussionId, discussion.case_id AS caseId, discussion.kind AS discussionKind,
      discussion.closed_at AS closedAt, cases.number, cases.alias, cases.theme, ${birthOfSubject} AS birthDate
    FROM agenda_item LEFT JOIN discussion ON discussion.agenda_item_id = agenda_item.id
      LEFT JOIN cases ON cases.id = discussion.case_id
    WHERE agenda_item.meeting_id = ? ORDER BY agenda_item.position, agenda_item.id`,
  joinsLater: `
    SELECT seat.discussion_id AS discussionId, seat.from_time AS "at",
      CASE contact.profession WHEN '' THEN ${nameOf('contact')} ELSE contact.profession END AS name
    FROM discussion JOIN seat ON seat.discussion_id = discussion.id JOIN contact ON contact.id = seat.contact_id
    WHERE discussion.agenda_item_id IN (SELECT id FROM agenda_item WHERE meeting_id = ?)
      AND seat.from_time IS NOT NULL AND seat.attendance IN ('invited', 'accepted')
    ORDER BY seat.from_time, seat.id`,
  participants: `
    SELECT participant.id, participant.version, participant.attendance, ${person('contact', 'contact')}
    FROM participant JOIN contact ON contact.id = participant.contact_id
    WHERE participant.meeting_id = ? ORDER BY contact.family_name, contact.given_name, participant.id`,
  contact: `SELECT ${person('contact', 'contact')} FROM contact WHERE contact.id = ? AND contact.deleted_at IS NULL`,
  organisationsOfSeats: `
    SELECT DISTINCT organisation.id, organisation.name
    FROM seat JOIN contact ON contact.id = seat.contact_id JOIN organisation ON organisation.id = contact.organisation_id
    WHERE seat.discussion_id = ? ORDER BY organisation.name, organisation.id`,
  parked: `
    SELECT ${parkedColumns} FROM parked_point LEFT JOIN discussion ON discussion.id = parked_point.discussion_id
      LEFT JOIN cases ON cases.id = discussion.case_id
    WHERE parked_point.meeting_id = :meetingId OR parked_point.next_meeting_id = :meetingId
    ORDER BY parked_point.created_at, parked_point.rowid LIMIT 200`,
  noteCount: 'SELECT count(*) AS total FROM chair_note WHERE meeting_id = ?',
  notes: `
    SELECT chair_note.id, chair_note.version, chair_note.created_at AS createdAt,
      chair_note.discussion_id AS discussionId, coalesce(cases.number, '') AS caseNumber, chair_note.body
    FROM chair_note LEFT JOIN discussion ON discussion.id = chair_note.discussion_id
      LEFT JOIN cases ON cases.id = discussion.case_id
    WHERE chair_note.meeting_id = ? ORDER BY chair_note.created_at, chair_note.rowid`,
  note: 'SELECT id FROM chair_note WHERE id = ?',

  discussion: `
    SELECT discussion.id, discussion.version, discussion.agenda_item_id AS itemId, discussion.meeting_id AS meetingId,
      discussion.case_id AS caseId, discussion.kind, discussion.method, discussion.question, discussion.answered,
      discussion.answer_note AS answerNote, discussion.current_phase AS currentPhase,
      discussion.voice_missing_reason AS voiceMissingReason, discussion.no_lead_reason AS noLeadReason, discussion.decision_said_aloud AS decisionSaidAloud,
      discussion.closed_at AS closedAt, agenda_item.planned_minutes AS plannedMinutes, cases.version AS caseVersion,
      cases.number, cases.alias, cases.type AS caseType, cases.theme, cases.question AS caseQuestion,
      cases.introducer_contact_id AS introducerId, cases.next_discussion_on AS nextDiscussionOn,
      cases.lead_holder_id AS leadHolderId, cases.status AS caseStatus, ${birthOfSubject} AS birthDate,
      meeting.date, meeting.start_time AS startTime
    FROM discussion JOIN agenda_item ON agenda_item.id = discussion.agenda_item_id
      JOIN cases ON cases.id = discussion.case_id JOIN meeting ON meeting.id = discussion.meeting_id
    WHERE discussion.id = ?`,
  phases: `
    SELECT phase, sum(CASE WHEN ended_at IS NULL THEN 0 ELSE ended_at - started_at END) AS endedMilliseconds,
      max(CASE WHEN ended_at IS NULL THEN started_at END) AS openSince
    FROM phase_run WHERE agenda_item_id = ? AND phase IS NOT NULL GROUP BY phase`,
  statementsOf: `
    SELECT * FROM (
      SELECT ${statementColumns}
      WHERE statement.discussion_id = ? AND statement.deleted_at IS NULL AND statement.visibility <> 'chair'
      ORDER BY statement.created_at DESC, statement.rowid DESC LIMIT 500)
    ORDER BY createdAt, place`,
  someStatementsOf: `
    SELECT ${statementColumns}
    WHERE statement.id IN (SELECT value FROM json_each(:ids)) AND statement.discussion_id = :discussionId
      AND statement.deleted_at IS NULL AND statement.visibility <> 'chair'
    ORDER BY statement.created_at, statement.rowid`,
  statementTotal: `
    SELECT count(*) AS total, coalesce(sum(kind = 'voice'), 0) AS voices FROM statement
    WHERE discussion_id = ? AND deleted_at IS NULL AND visibility <> 'chair'`,
  earlierStatements: `
    SELECT count(*) AS total FROM statement
    WHERE case_id = :caseId AND discussion_id IS NOT :discussionId AND deleted_at IS NULL
      AND visibility <> 'chair' AND shareability = 'shareable'`,
  linesPerSource: `
    SELECT source_contact_id AS contactId, count(*) AS lines FROM statement
    WHERE discussion_id = ? AND deleted_at IS NULL AND source_contact_id IS NOT NULL GROUP BY source_contact_id`,
  seats: `
    SELECT seat.id, seat.version, seat.from_time AS fromTime, seat.to_time AS toTime, seat.attendance, seat.heard,
      seat.may_decide AS mayDecide, seat.knows_person AS knowsPerson, seat.note,
      seat.substitute_contact_id AS substituteId, ${person('contact', 'contact')},
      (SELECT state FROM contribution
        WHERE contribution.discussion_id = seat.discussion_id AND contribution.contact_id = seat.contact_id) AS contribution
    FROM seat JOIN contact ON contact.id = seat.contact_id
    WHERE seat.discussion_id = ? ORDER BY seat.created_at, seat.rowid`,
  seat: `
    SELECT seat.id, seat.discussion_id AS discussionId, seat.contact_id AS contactId, seat.attendance, seat.heard,
      seat.from_time AS fromTime, seat.to_time AS toTime, discussion.meeting_id AS meetingId
    FROM seat JOIN discussion ON discussion.id = seat.discussion_id WHERE seat.id = ?`,
  seatOfContact: `
    SELECT id, heard FROM seat
    WHERE discussion_id = :discussionId AND (contact_id = :contactId OR substitute_contact_id = :contactId) LIMIT 1`,
  participantOf: 'SELECT id, attendance FROM participant WHERE meeting_id = ? AND contact_id = ?',
  participant: 'SELECT id, meeting_id AS meetingId FROM participant WHERE id = ?',
  decisionsOf: `
    SELECT ${decisionColumns} FROM decision
    WHERE decision.discussion_id = ? AND decision.deleted_at IS NULL ORDER BY decision.created_at, decision.rowid`,
  actionsOf: `
    SELECT ${actionColumns} FROM action_item
    WHERE action_item.discussion_id = ? AND action_item.deleted_at IS NULL
    ORDER BY action_item.created_at, action_item.rowid`,
  meetingDecisions: `
    SELECT ${decisionColumns} FROM decision
    WHERE decision.meeting_id = ? AND decision.discussion_id IS NULL AND decision.deleted_at IS NULL
    ORDER BY decision.created_at, decision.rowid`,
  meetingActions: `
    SELECT ${actionColumns} FROM action_item
    WHERE action_item.meeting_id = ? AND action_item.discussion_id IS NULL AND action_item.deleted_at IS NULL
    ORDER BY action_item.created_at, action_item.rowid`,
  carried: `
    SELECT ${actionColumns},
      action_item.mention_count AS mentionCount, action_item.kept_at_mention AS keptAtMention,
      EXISTS (SELECT 1 FROM action_mention
        WHERE action_id = action_item.id AND discussion_id = :discussionId) AS mentionedHere
    FROM action_item
    WHERE action_item.case_id = :caseId AND action_item.discussion_id IS NOT :discussionId
      AND action_item.deleted_at IS NULL
      AND (action_item.status IN ('open', 'inProgress', 'waiting')
        OR EXISTS (SELECT 1 FROM action_mention
          WHERE action_id = action_item.id AND discussion_id = :discussionId))
    ORDER BY action_item.due_date IS NULL, action_item.due_date, action_item.id LIMIT 100`,
  mention: 'SELECT id FROM action_mention WHERE action_id = ? AND discussion_id = ?',
  action: `
    SELECT id, case_id AS caseId, discussion_id AS discussionId, meeting_id AS meetingId, body, owner_id AS ownerId,
      due_date AS dueDate, status FROM action_item WHERE id = ? AND deleted_at IS NULL`,
  decision: `
    SELECT id, discussion_id AS discussionId, meeting_id AS meetingId, status, decided_on AS decidedOn
    FROM decision WHERE id = ? AND deleted_at IS NULL`,
  statement:
    'SELECT id, kind, discussion_id AS discussionId FROM statement WHERE id = ? AND deleted_at IS NULL',
  parkedPoint:
    'SELECT id, discussion_id AS discussionId, meeting_id AS meetingId FROM parked_point WHERE id = ?',
  noteSentBefore: 'SELECT id, version FROM chair_note WHERE id = ? AND meeting_id = ?',
  /** Any kind of line by its id, also one that was removed again. */
  lineSentBefore: `
    SELECT 'statement' AS type, id, version, discussion_id AS discussionId, NULL AS meetingId FROM statement WHERE id = :id
    UNION ALL SELECT 'option', id, version, discussion_id, NULL FROM discussion_option WHERE id = :id
    UNION ALL SELECT 'decision', id, version, discussion_id, meeting_id FROM decision WHERE id = :id
    UNION ALL SELECT 'action', id, version, discussion_id, meeting_id FROM action_item WHERE id = :id
    UNION ALL SELECT 'parked', id, version, discussion_id, meeting_id FROM parked_point WHERE id = :id`,
  previous: `
    SELECT discussion.id, meeting.date, meeting.title FROM discussion JOIN meeting ON meeting.id = discussion.meeting_id
    WHERE discussion.case_id = :caseId AND discussion.id <> :discussionId AND meeting.deleted_at IS NULL
      AND (discussion.closed_at IS NOT NULL OR meeting.status = 'finished')
      AND (meeting.date, meeting.start_time) < (:date, :startTime)
    ORDER BY meeting.date DESC, meeting.start_time DESC LIMIT 1`,
  decisionsThen: `
    SELECT decision.id, decision.body, ${nameById('decision.implementer_id')} AS implementer, decision.status,
      decision.review_date AS reviewDate
    FROM decision
    WHERE decision.discussion_id = ? AND decision.status <> 'concept' AND decision.deleted_at IS NULL
    ORDER BY decision.created_at, decision.rowid LIMIT 20`,
  actionsThen: `
    SELECT ${actionColumns} FROM action_item
    WHERE action_item.discussion_id = ? AND action_item.deleted_at IS NULL
    ORDER BY action_item.due_date IS NULL, action_item.due_date, action_item.id LIMIT 50`,
  signals: `
    SELECT count(*) AS total, coalesce(sum(coalesce(observed_on, '') > :since OR discussed_on IS NULL), 0) AS fresh
    FROM signal WHERE case_id = :caseId AND deleted_at IS NULL`,
  basis: `
    SELECT basis, confirmed_on AS confirmedOn,
      (purpose <> '' AND proportionality <> '' AND subsidiarity <> '') AS testsDone
    FROM legal_basis WHERE case_id = ?`,
  informing: `
    SELECT state, informed_on AS informedOn, ${nameById('informing.by_contact_id')} AS informedBy
    FROM informing WHERE case_id = ?`,

  openRuns: `
    SELECT phase_run.id, phase_run.agenda_item_id AS itemId, phase_run.phase, phase_run.started_at AS startedAt
    FROM agenda_item JOIN phase_run ON phase_run.agenda_item_id = agenda_item.id
    WHERE agenda_item.meeting_id = ? AND phase_run.ended_at IS NULL`,
  runsOf: `
    SELECT id, started_at AS startedAt, ended_at AS endedAt FROM phase_run
    WHERE agenda_item_id = :itemId AND phase IS :phase ORDER BY started_at, id`,
  item: `
    SELECT agenda_item.id, agenda_item.meeting_id AS meetingId, agenda_item.kind, discussion.id AS discussionId,
      discussion.method, discussion.current_phase AS currentPhase
    FROM agenda_item LEFT JOIN discussion ON discussion.agenda_item_id = agenda_item.id WHERE agenda_item.id = ?`,
  discussionIds: `
    SELECT discussion.id, discussion.closed_at AS closedAt, cases.number
    FROM agenda_item JOIN discussion ON discussion.agenda_item_id = agenda_item.id
      JOIN cases ON cases.id = discussion.case_id
    WHERE agenda_item.meeting_id = ? ORDER BY agenda_item.position`,
} as const;
