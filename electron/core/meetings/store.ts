const person = (alias: string): string => `
  ${alias}.id AS ${alias}Id, ${alias}.given_name AS ${alias}GivenName, ${alias}.infix AS ${alias}Infix,
  ${alias}.family_name AS ${alias}FamilyName, ${alias}.profession AS ${alias}Profession, ${alias}.domain AS ${alias}Domain,
  (SELECT name FROM organisation WHERE organisation.id = ${alias}.organisation_id) AS ${alias}Organisation`;

const meetingColumns = `
  meeting.id, meeting.version, meeting.series_id AS seriesId, meeting_series.name AS seriesName, meeting.type, meeting.title,
  meeting.date, meeting.start_time AS startTime, meeting.end_time AS endTime, meeting.place, meeting.status,
  (SELECT count(*) FROM agenda_item WHERE agenda_item.meeting_id = meeting.id AND agenda_item.kind = 'case') AS caseCount,
  (SELECT coalesce(sum(planned_minutes), 0) FROM agenda_item WHERE agenda_item.meeting_id = meeting.id) AS plannedMinutes`;

const inSeries = '(:seriesId IS NULL OR meeting.series_id = :seriesId)';

/** What a reason of the backlog or of a proposal is made of; parameter `formerMeetingId`. */
export const caseFacts = `  cases.id AS caseId, cases.number, cases.alias, cases.type, cases.status, cases.question, cases.urgent,
      cases.submitted_on AS submittedOn, cases.next_discussion_on AS promisedOn, cases.review_date AS reviewOn,
      cases.retention_end AS retentionOn,
      (SELECT min(valid_until) FROM consent WHERE consent.case_id = cases.id AND consent.state = 'given') AS consentOn,
      (SELECT count(*) FROM signal WHERE signal.case_id = cases.id AND discussed_on IS NULL AND deleted_at IS NULL) AS signals,
      (SELECT min(created_at) FROM signal WHERE signal.case_id = cases.id AND discussed_on IS NULL
        AND deleted_at IS NULL) AS firstSignalAt,
      (SELECT max(meeting.date) FROM discussion JOIN meeting ON meeting.id = discussion.meeting_id
        WHERE discussion.case_id = cases.id AND meeting.deleted_at IS NULL AND meeting.status = 'finished') AS lastDiscussedOn,
      (SELECT count(*) FROM parked_point JOIN discussion ON discussion.id = parked_point.discussion_id
        WHERE discussion.case_id = cases.id AND parked_point.meeting_id = :formerMeetingId
          AND parked_point.outcome IN ('open', 'nextMeeting') AND parked_point.handled_on IS NULL) AS parked`;

export const onAnyTable = `cases.deleted_at IS NULL
  AND cases.status IN ('draft', 'submitted', 'inTriage', 'accepted', 'active', 'monitoring', 'deEscalated')`;

/** Statements of this room; a test prepares each of them against the migrated schema. */
export const statements = {
  series: `
    SELECT id, version, name, type, rhythm, scope, place, start_time AS startTime, end_time AS endTime,
      organiser_id AS organiserId, chair_id AS chairId, reserve_chair_id AS reserveChairId,
      minute_taker_id AS minuteTakerId, ambition, rhythm_rule AS rhythmRule, scope_kind AS scopeKind,
      school_region AS schoolRegion, cutoff_days AS cutoffDays, cutoff_time AS cutoffTime, own_agenda AS ownAgenda,
      own_minutes AS ownMinutes,
      (SELECT count(*) FROM meeting WHERE meeting.series_id = meeting_series.id AND meeting.deleted_at IS NULL) AS meetingCount,
      (SELECT min(date) FROM meeting WHERE meeting.series_id = meeting_series.id AND meeting.deleted_at IS NULL
        AND meeting.date >= :today AND meeting.status NOT IN ('cancelled', 'finished')) AS nextDate
    FROM meeting_series WHERE deleted_at IS NULL ORDER BY name COLLATE NOCASE, id`,
  upcoming: `
    SELECT ${meetingColumns} FROM meeting LEFT JOIN meeting_series ON meeting_series.id = meeting.series_id
    WHERE meeting.deleted_at IS NULL AND ${inSeries}
      AND (meeting.status = 'inProgress' OR (meeting.date >= :today AND meeting.status <> 'finished'))
    ORDER BY meeting.date, meeting.start_time, meeting.id LIMIT :limit OFFSET :offset`,
  upcomingTotal: `
    SELECT count(*) AS total FROM meeting
    WHERE meeting.deleted_at IS NULL AND ${inSeries}
      AND (meeting.status = 'inProgress' OR (meeting.date >= :today AND meeting.status <> 'finished'))`,
  past: `
    SELECT ${meetingColumns} FROM meeting LEFT JOIN meeting_series ON meeting_series.id = meeting.series_id
    WHERE meeting.deleted_at IS NULL AND ${inSeries}
      AND (meeting.status = 'finished' OR (meeting.date < :today AND meeting.status <> 'inProgress'))
    ORDER BY meeting.date DESC, meeting.start_time DESC, meeting.id LIMIT :limit OFFSET :offset`,
  pastTotal: `
    SELECT count(*) AS total FROM meeting
    WHERE meeting.deleted_at IS NULL AND ${inSeries}
      AND (meeting.status = 'finished' OR (meeting.date < :today AND meeting.status <> 'inProgress'))`,
  deleted: `
    SELECT ${meetingColumns} FROM meeting LEFT JOIN meeting_series ON meeting_series.id = meeting.series_id
    WHERE meeting.deleted_at IS NOT NULL AND ${inSeries} AND :today = :today
    ORDER BY meeting.deleted_at DESC, meeting.id LIMIT :limit OFFSET :offset`,
  deletedTotal: `
    SELECT count(*) AS total FROM meeting
    WHERE meeting.deleted_at IS NOT NULL AND ${inSeries} AND :today = :today`,

  meeting: `
    SELECT meeting.id, meeting.version, meeting.series_id AS seriesId, meeting_series.name AS seriesName,
      meeting_series.rhythm AS seriesRhythm, meeting.type, meeting.title, meeting.date, meeting.start_time AS startTime,
      meeting.end_time AS endTime, meeting.place, meeting.status, meeting.cancel_reason AS cancelReason,
      meeting.chair_id AS chairId, meeting.minute_taker_id AS minuteTakerId, meeting.started_at AS startedAt,
      meeting.finished_at AS finishedAt, meeting.current_item_id AS currentItemId
    FROM meeting LEFT JOIN meeting_series ON meeting_series.id = meeting.series_id
    WHERE meeting.id = ? AND meeting.deleted_at IS NULL`,
  contact: `SELECT ${person('contact')} FROM contact WHERE contact.id = ?`,
  people: `
    SELECT ${person('contact')} FROM contact LEFT JOIN organisation ON organisation.id = contact.organisation_id
    WHERE contact.deleted_at IS NULL AND (:like = '%%'
      OR contact.given_name || ' ' || contact.infix || ' ' || contact.family_name LIKE :like ESCAPE '!'
      OR contact.given_name || ' ' || contact.family_name LIKE :like ESCAPE '!'
      OR contact.profession LIKE :like ESCAPE '!' OR organisation.name LIKE :like ESCAPE '!')
    ORDER BY contact.family_name, contact.given_name, contact.id LIMIT :limit`,
  participants: `
    SELECT participant.id, participant.version, participant.attendance, ${person('contact')}
    FROM participant JOIN contact ON contact.id = participant.contact_id
    WHERE participant.meeting_id = ? ORDER BY contact.family_name, contact.given_name, participant.id`,

  items: `
    SELECT agenda_item.id, agenda_item.version, agenda_item.meeting_id AS meetingId, agenda_item.position, agenda_item.kind,
      agenda_item.title, agenda_item.planned_minutes AS plannedMinutes, agenda_item.note, agenda_item.heavy,
      agenda_item.is_internal AS isInternal,
      discussion.id AS discussionId,
      (SELECT min(started_at) FROM phase_run WHERE phase_run.agenda_item_id = agenda_item.id) AS startedAt,
      (SELECT max(ended_at) FROM phase_run WHERE phase_run.agenda_item_id = agenda_item.id) AS endedAt,
      (SELECT count(*) FROM phase_run WHERE phase_run.agenda_item_id = agenda_item.id AND ended_at IS NULL) AS openRuns,
      (SELECT sum(coalesce(ended_at, :now) - started_at) FROM phase_run
        WHERE phase_run.agenda_item_id = agenda_item.id) AS spent
    FROM agenda_item LEFT JOIN discussion ON discussion.agenda_item_id = agenda_item.id
    WHERE agenda_item.meeting_id = :meetingId ORDER BY agenda_item.position, agenda_item.id`,
  item: `
    SELECT agenda_item.id, agenda_item.version, agenda_item.meeting_id AS meetingId, agenda_item.position, agenda_item.kind,
      agenda_item.title, agenda_item.planned_minutes AS plannedMinutes, agenda_item.note, agenda_item.heavy,
      agenda_item.is_internal AS isInternal,
      discussion.id AS discussionId
    FROM agenda_item LEFT JOIN discussion ON discussion.agenda_item_id = agenda_item.id
    WHERE agenda_item.id = ?`,
  /** What was recorded under an item or its discussion, so that removing it would lose something. */
  recorded: `
    SELECT (SELECT count(*) FROM phase_run WHERE agenda_item_id = :itemId)
      + (SELECT count(*) FROM statement WHERE discussion_id = :discussionId)
      + (SELECT count(*) FROM decision WHERE discussion_id = :discussionId)
      + (SELECT count(*) FROM action_item WHERE discussion_id = :discussionId)
      + (SELECT count(*) FROM action_mention WHERE discussion_id = :discussionId)
      + (SELECT count(*) FROM feedback WHERE discussion_id = :discussionId)
      + (SELECT count(*) FROM chair_note WHERE discussion_id = :discussionId)
      + (SELECT count(*) FROM parked_point WHERE discussion_id = :discussionId)
      + (SELECT count(*) FROM minutes WHERE discussion_id = :discussionId)
      + (SELECT count(*) FROM finding_kept WHERE discussion_id = :discussionId)
      + (SELECT count(*) FROM export_record WHERE discussion_id = :discussionId)
      + (SELECT count(*) FROM discussion_option WHERE discussion_id = :discussionId)
      + (SELECT count(*) FROM phase_summary WHERE discussion_id = :discussionId)
      + (SELECT count(*) FROM silent_estimate WHERE discussion_id = :discussionId) AS total`,

  discussion: `
    SELECT discussion.id, discussion.version, discussion.agenda_item_id AS itemId, discussion.meeting_id AS meetingId,
      discussion.case_id AS caseId, cases.number AS caseNumber, cases.alias, cases.type AS caseType,
      cases.status AS caseStatus, cases.consent_rule AS consentRule, cases.introducer_contact_id AS introducerId,
      discussion.kind, discussion.method, discussion.question, discussion.answered,
      discussion.discuss_anyway_reason AS discussAnywayReason, discussion.late_reason AS lateReason,
      discussion.professionals_minutes AS professionalsMinutes, discussion.professionals_place AS professionalsPlace,
      discussion.split_reason AS splitReason, discussion.told_back AS toldBack, discussion.closed_at AS closedAt,
      meeting.date, meeting.start_time AS startTime, meeting.type AS meetingType, cases.retention_end AS retentionEnd
    FROM discussion JOIN cases ON cases.id = discussion.case_id JOIN meeting ON meeting.id = discussion.meeting_id
    WHERE discussion.id = ?`,
  discussionOfCase: 'SELECT id FROM discussion WHERE meeting_id = ? AND case_id = ?',
  previousDiscussion: `
    SELECT discussion.id AS discussionId, meeting.date,
      (SELECT count(*) FROM seat WHERE seat.discussion_id = discussion.id) AS seatCount
    FROM discussion JOIN meeting ON meeting.id = discussion.meeting_id
    WHERE discussion.case_id = :caseId AND discussion.id <> :discussionId AND meeting.deleted_at IS NULL
      AND meeting.status <> 'cancelled' AND (meeting.date, meeting.start_time) < (:date, :startTime)
    ORDER BY meeting.date DESC, meeting.start_time DESC LIMIT 1`,
  everDiscussed: `
    SELECT count(*) AS total FROM discussion JOIN meeting ON meeting.id = discussion.meeting_id
    WHERE discussion.case_id = :caseId AND discussion.meeting_id <> :meetingId AND meeting.deleted_at IS NULL
      AND (discussion.closed_at IS NOT NULL OR meeting.status = 'finished')`,

  seats: `
    SELECT seat.id, seat.version, seat.discussion_id AS discussionId, seat.from_time AS fromTime, seat.to_time AS toTime,
      seat.attendance, seat.heard, seat.may_decide AS mayDecide, seat.knows_person AS knowsPerson, seat.note,
      seat.substitute_contact_id AS substituteId, ${person('contact')}
    FROM seat JOIN contact ON contact.id = seat.contact_id
    WHERE seat.discussion_id = ? ORDER BY seat.created_at, seat.id`,
  seat: 'SELECT contact_id AS contactId, from_time AS fromTime, to_time AS toTime FROM seat WHERE id = ?',
  contactInUse: 'SELECT id FROM contact WHERE id = ? AND deleted_at IS NULL',
  contributions: `
    SELECT contribution.id, contribution.version, contribution.state, contribution.asked_on AS askedOn,
      contribution.received_on AS receivedOn, contribution.answer_by AS answerBy, contribution.known_since AS knownSince,
      contribution.shareability, contribution.body, ${person('contact')}
    FROM contribution JOIN contact ON contact.id = contribution.contact_id
    WHERE contribution.discussion_id = ? ORDER BY contribution.created_at, contribution.id`,

  caseForAgenda: `
    SELECT id, number, type, question, status, urgent FROM cases WHERE id = ? AND deleted_at IS NULL`,
  basisOfCase: 'SELECT basis, confirmed_on AS confirmedOn FROM legal_basis WHERE case_id = ?',
  peopleOfCase: `
    SELECT person.id, person.initials, person.birth_date AS birthDate, case_person.role,
      case_person.is_subject AS isSubject, case_person.has_authority AS hasAuthority
    FROM case_person JOIN person ON person.id = case_person.person_id
    WHERE case_person.case_id = ? AND person.deleted_at IS NULL ORDER BY case_person.created_at, case_person.id`,
  consentsOfCase: `
    SELECT about_person_id AS aboutId, giver_person_id AS giverId, state, asked_on AS askedOn, given_on AS givenOn,
      withdrawn_on AS withdrawnOn, valid_until AS validUntil, created_at AS createdAt
    FROM consent WHERE case_id = ? ORDER BY updated_at, id`,
  findPlacesOfCase: `
    SELECT DISTINCT find_place AS place FROM statement
    WHERE case_id = ? AND find_place IS NOT NULL AND deleted_at IS NULL`,
  voiceMissing: 'SELECT voice_missing_reason AS reason FROM discussion WHERE id = ?',
  voiceOfCase: `
    SELECT count(*) AS total FROM statement WHERE case_id = ? AND kind = 'voice' AND deleted_at IS NULL`,

  backlog: `
    SELECT ${caseFacts}
    FROM cases
    WHERE ${onAnyTable}
      AND NOT EXISTS (SELECT 1 FROM discussion WHERE discussion.meeting_id = :meetingId AND discussion.case_id = cases.id)
      AND (:onlyEarly = 0 OR cases.type = 'early')
      AND (:onlyAnonymous = 0 OR (cases.type = 'anonymous'
        AND NOT EXISTS (SELECT 1 FROM case_person WHERE case_person.case_id = cases.id)))
      AND (:search = '' OR cases.number LIKE :like ESCAPE '!' OR cases.alias LIKE :like ESCAPE '!'
        OR cases.question LIKE :like ESCAPE '!' OR cases.theme LIKE :like ESCAPE '!')`,
  formerMeeting: `
    SELECT former.id, former.date FROM meeting AS former JOIN meeting AS this ON this.id = ?
    WHERE former.series_id = this.series_id AND former.deleted_at IS NULL AND former.status <> 'cancelled'
      AND (former.date, former.start_time) < (this.date, this.start_time)
    ORDER BY former.date DESC, former.start_time DESC LIMIT 1`,
  parkedWithoutCase: `
    SELECT id, body FROM parked_point
    WHERE meeting_id = ? AND discussion_id IS NULL AND outcome IN ('open', 'nextMeeting')
      AND handled_on IS NULL AND next_meeting_id IS NULL ORDER BY created_at, id LIMIT 50`,
} as const;

/** The pattern that finds these words anywhere, with `!` before what LIKE would read as a wildcard. */
export function likeWords(words: string): string {
  return `%${words.trim().replaceAll(/[!%_]/gu, '!$&')}%`;
}
