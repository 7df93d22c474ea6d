/** True when no mark keeps it from the person that a file is for; `@personId` is empty for the partners of the case. */
const notWithheld = (which: string): string =>
  `NOT EXISTS (SELECT 1 FROM withheld w WHERE w.person_id = @personId AND (w.${which}))`;

/** True when nothing holds it back from the partner that a file is for; `@contactId` is empty for all of them together. */
const notHeldBack = (which: string): string =>
  `NOT EXISTS (SELECT 1 FROM held_back h WHERE h.contact_id = @contactId AND (h.${which}))`;

/**
 * Statements of this room; a test prepares each of them against the migrated schema. What leaves the file is *selected*
 * here and nowhere filtered later: no statement reads notes of the chair, drafts or contributions, and statements of the
 * table come through `caseStatements` only, which asks for shareable ones that partners of this case may read.
 */
export const statements = {
  discussion: `
    SELECT d.id, d.case_id AS caseId, d.meeting_id AS meetingId, d.kind, d.question, d.answered,
      d.answer_note AS answerNote, d.voice_missing_reason AS voiceMissingReason, d.no_lead_reason AS noLeadReason,
      d.discuss_anyway_reason AS discussAnywayReason, d.closed_at AS closedAt,
      c.number, c.type AS caseType, c.question AS caseQuestion, c.reason, c.why_now AS whyNow,
      c.review_date AS reviewDate, c.retention_end AS retentionEnd, c.next_discussion_on AS nextDiscussionOn,
      c.safety_agreements AS safetyAgreements, c.process_coordinator_id AS processCoordinatorId,
      c.case_coordinator_id AS caseCoordinatorId, c.lead_holder_id AS leadHolderId,
      c.introducer_contact_id AS introducerId,
      m.title AS meetingTitle, m.date, m.start_time AS startTime, m.finished_at AS finishedAt,
      m.chair_id AS chairId, m.minute_taker_id AS minuteTakerId
    FROM discussion d JOIN cases c ON c.id = d.case_id JOIN meeting m ON m.id = d.meeting_id
    WHERE d.id = ? AND c.deleted_at IS NULL AND m.deleted_at IS NULL`,
  readinessReasons: `SELECT line, reason FROM readiness_reason WHERE discussion_id = ? ORDER BY created_at, id`,
  urgentCall: `
    SELECT u.why, u.basis, u.basis_reason AS basisReason
    FROM discussion d JOIN urgent_call u ON u.meeting_id = d.meeting_id AND u.case_id = d.case_id WHERE d.id = ?`,
  split: `
    SELECT professionals_minutes AS minutes, professionals_place AS place, split_reason AS reason, told_back AS toldBack
    FROM discussion WHERE id = ? AND professionals_minutes IS NOT NULL`,
  contacts: `
    SELECT contact.id, given_name AS givenName, infix, family_name AS familyName, profession, contact.domain,
      coalesce(organisation.name, '') AS organisation
    FROM contact LEFT JOIN organisation ON organisation.id = contact.organisation_id
    WHERE contact.id IN (SELECT value FROM json_each(?))`,
  seats: `
    SELECT seat.contact_id AS contactId, seat.attendance, seat.substitute_contact_id AS substituteContactId,
      seat.from_time AS fromTime, seat.to_time AS toTime
    FROM seat JOIN contact ON contact.id = seat.contact_id
    WHERE seat.discussion_id = ? ORDER BY contact.family_name, contact.given_name, seat.id`,
  casePersons: `
    SELECT p.id AS personId, p.given_name AS givenName, p.infix, p.family_name AS familyName, p.initials, cp.role,
      cp.is_subject AS isSubject, cp.is_offender AS isOffender, cp.is_victim AS isVictim, cp.is_witness AS isWitness
    FROM case_person cp JOIN person p ON p.id = cp.person_id
    WHERE cp.case_id = ? ORDER BY cp.is_subject DESC, cp.id`,
  legalBasis: `
    SELECT basis, law_note AS lawNote, purpose, proportionality, subsidiarity FROM legal_basis WHERE case_id = ?`,
  informing: `
    SELECT state, by_contact_id AS byContactId, informed_on AS informedOn, told FROM informing WHERE case_id = ?`,
  /** Shareable, for partners of this case, said at this discussion or earlier; for one person: not kept from that person. */
  caseStatements: `
    SELECT s.id, s.kind, s.body, s.source_contact_id AS sourceContactId, coalesce(o.name, '') AS sourceOrganisation,
      s.source_note AS sourceNote, s.observed_on AS observedOn, s.how_asked AS howAsked, s.agreement,
      s.agreement_note AS agreementNote
    FROM statement s
      LEFT JOIN organisation o ON o.id = s.source_organisation_id
      LEFT JOIN discussion e ON e.id = s.discussion_id LEFT JOIN meeting em ON em.id = e.meeting_id
    WHERE s.case_id = @caseId AND s.deleted_at IS NULL
      AND s.shareability = 'shareable' AND s.visibility IN ('casePartners', 'room')
      AND ${notWithheld('statement_id = s.id')}
      AND (s.discussion_id = @discussionId
        OR (s.discussion_id IS NULL AND s.created_at <= @until)
        OR (em.date, em.start_time) < (@date, @startTime))
    ORDER BY s.created_at, s.id`,
  /** Only how many; the words stay where they are. */
  leftOut: `
    SELECT coalesce(sum(shareability = 'oralOnly'), 0) AS oralOnly,
      coalesce(sum(shareability = 'doNotShare'), 0) AS doNotShare,
      coalesce(sum(shareability = 'shareable' AND visibility IN ('subset', 'chair')), 0) AS hidden
    FROM statement WHERE case_id = ? AND deleted_at IS NULL`,
  caseDecisions: `
    SELECT id, body, reason, type, implementer_id AS implementerId, status, review_date AS reviewDate
    FROM decision
    WHERE case_id = @caseId AND deleted_at IS NULL AND status <> 'concept'
      AND ${notWithheld('decision_id = decision.id')}
      AND ${notHeldBack('decision_id = decision.id')}
      AND (discussion_id = @discussionId OR (discussion_id IS NULL AND meeting_id = @meetingId))
    ORDER BY created_at, id`,
  dissent: `
    SELECT stance.contact_id AS contactId, stance.stance, stance.reason, decision.id AS decisionId,
      decision.body AS decision,
      (SELECT count(*) FROM stance AS other WHERE other.decision_id = decision.id) AS spoke,
      (SELECT count(*) FROM stance AS other WHERE other.decision_id = decision.id
        AND other.stance IN ('support', 'canLiveWith')) AS agree
    FROM stance JOIN decision ON decision.id = stance.decision_id
    WHERE decision.case_id = @caseId AND decision.deleted_at IS NULL AND decision.status <> 'concept'
      AND (decision.discussion_id = @discussionId OR (decision.discussion_id IS NULL AND decision.meeting_id = @meetingId))
      AND stance.stance IN ('reservation', 'objection')
      AND ${notWithheld('decision_id = decision.id')} AND ${notHeldBack('decision_id = decision.id')}
    ORDER BY stance.id`,
  /** An action that follows from a decision or serves a goal is kept with it: it would tell what was kept. */
  caseActions: `
    SELECT id, body, owner_id AS ownerId, due_date AS dueDate, status FROM action_item
    WHERE case_id = @caseId AND deleted_at IS NULL AND owner_id IS NOT NULL AND due_date IS NOT NULL
      AND ${notHeldBack('action_id = action_item.id OR h.decision_id = action_item.decision_id')}
      AND ${notWithheld(`action_id = action_item.id OR w.decision_id = action_item.decision_id
        OR w.goal_id IN (SELECT goal_id FROM goal_action WHERE goal_action.action_id = action_item.id)`)}
      AND (discussion_id = @discussionId OR (discussion_id IS NULL AND meeting_id = @meetingId)
        OR EXISTS (SELECT 1 FROM action_mention WHERE action_id = action_item.id AND discussion_id = @discussionId))
    ORDER BY due_date, id`,
  /**
   * What everyone keeps to, nobody does, and still holds: agreed at this discussion or before, or noted after it and before the case
   * came back to a table. Nobody marked for which person it is, so it is in no file for one; it is kept with the action it came from.
   */
  caseAgreements: `
    SELECT agreement.id, agreement.body FROM agreement
      LEFT JOIN action_item origin ON origin.id = agreement.action_id
      LEFT JOIN discussion e ON e.id = agreement.discussion_id LEFT JOIN meeting em ON em.id = e.meeting_id
    WHERE agreement.case_id = @caseId AND agreement.state = 'valid' AND @personId = ''
      AND ${notHeldBack('action_id = origin.id OR h.decision_id = origin.decision_id')}
      AND (agreement.discussion_id = @discussionId OR (em.date, em.start_time) < (@date, @startTime)
        OR (agreement.discussion_id IS NULL AND NOT EXISTS (
          SELECT 1 FROM discussion l JOIN meeting lm ON lm.id = l.meeting_id
          WHERE l.case_id = @caseId AND lm.deleted_at IS NULL AND lm.status IN ('inProgress', 'finished')
            AND (lm.date, lm.start_time) > (@date, @startTime) AND lm.date <= agreement.made_on)))
    ORDER BY agreement.made_on, agreement.created_at, agreement.id LIMIT 200`,
  caseGoals: `
    SELECT goal.id, goal.body, goal.result, goal.life_domain AS lifeDomain, own.label AS ownDomain,
      goal.until_date AS untilDate, goal.state, goal.state_note AS stateNote, goal.who_contact_id AS whoContactId,
      goal.who_words AS whoWords
    FROM goal LEFT JOIN own_life_domain own ON own.id = goal.life_domain
    WHERE goal.case_id = @caseId AND goal.deleted_at IS NULL AND ${notWithheld('goal_id = goal.id')}
    ORDER BY goal.position, goal.id LIMIT 200`,
  goalSteps: `
    SELECT step.goal_id AS goalId, step.body, step.who_contact_id AS whoContactId, step.who_words AS whoWords,
      step.due_date AS dueDate, step.done_on AS doneOn
    FROM goal JOIN goal_step step ON step.goal_id = goal.id
    WHERE goal.case_id = @caseId AND goal.deleted_at IS NULL AND ${notWithheld('goal_id = goal.id')}
    ORDER BY step.position, step.id LIMIT 1000`,
  /** Events up to the meeting, shareable and for partners of this case. */
  roleEvents: `
    SELECT e.id, e.on_date AS onDate, e.kind, e.body, e.source_contact_id AS sourceContactId, e.source_note AS sourceNote
    FROM role_event e
    WHERE e.case_id = @caseId AND e.deleted_at IS NULL AND e.on_date <= @date
      AND e.shareability = 'shareable' AND e.visibility IN ('casePartners', 'room')
      AND ${notWithheld('role_event_id = e.id')}
    ORDER BY e.on_date, e.created_at, e.id LIMIT 200`,
  roleEventPeople: `
    SELECT part.role_event_id AS eventId, part.is_suspect AS isSuspect, part.is_victim AS isVictim,
      part.is_witness AS isWitness, part.is_unclear AS isUnclear,
      p.given_name AS givenName, p.infix, p.family_name AS familyName, p.initials
    FROM role_event e JOIN role_event_person part ON part.role_event_id = e.id JOIN person p ON p.id = part.person_id
    WHERE e.case_id = @caseId AND e.deleted_at IS NULL AND ${notWithheld('role_event_id = e.id')}
    ORDER BY part.created_at, part.id LIMIT 2000`,
  /** Only those that a person put in the minutes on purpose; never in a file for one person of the case. */
  reflectionCards: `
    SELECT id, kind, answers FROM reflection_card
    WHERE case_id = @caseId AND deleted_at IS NULL AND in_minutes = 1 AND @personId = '' ORDER BY created_at, id LIMIT 50`,
  /** Whole parts that are not for one person. */
  withheldParts: `SELECT part FROM withheld WHERE case_id = @caseId AND person_id = @personId AND part IS NOT NULL`,
  /** How much is kept from one person; counted, never read. */
  countWithheld: `SELECT count(*) AS total FROM withheld WHERE case_id = @caseId AND person_id = @personId`,
  personOfCase: `
    SELECT p.given_name AS givenName, p.infix, p.family_name AS familyName, p.initials, cp.role
    FROM case_person cp JOIN person p ON p.id = cp.person_id WHERE cp.case_id = ? AND cp.person_id = ?`,
  /** What is not complete enough for a file: only the check reads it. */
  conceptDecisions: `
    SELECT id, body, reason, implementer_id AS implementerId FROM decision
    WHERE case_id = @caseId AND deleted_at IS NULL AND status = 'concept'
      AND (discussion_id = @discussionId OR (discussion_id IS NULL AND meeting_id = @meetingId))
    ORDER BY created_at, id`,
  conceptActions: `
    SELECT id, body, owner_id AS ownerId, due_date AS dueDate FROM action_item
    WHERE case_id = @caseId AND deleted_at IS NULL AND (owner_id IS NULL OR due_date IS NULL)
      AND status IN ('open', 'inProgress', 'waiting')
      AND (discussion_id = @discussionId OR (discussion_id IS NULL AND meeting_id = @meetingId)
        OR EXISTS (SELECT 1 FROM action_mention WHERE action_id = action_item.id AND discussion_id = @discussionId))
    ORDER BY created_at, id`,
  openFeedback: `
    SELECT id, to_contact_id AS toContactId, to_whom AS toWhom FROM feedback
    WHERE case_id = ? AND state = 'toDo' AND (by_contact_id IS NULL OR before_date IS NULL) ORDER BY id`,
  /** People of other cases whose given or family name is among the words (a JSON list) that stand in the texts. */
  namesElsewhere: `
    SELECT DISTINCT given_name AS givenName, infix, family_name AS familyName FROM person
    WHERE deleted_at IS NULL
      AND (given_name IN (SELECT value FROM json_each(@words)) OR family_name IN (SELECT value FROM json_each(@words)))
      AND EXISTS (SELECT 1 FROM case_person WHERE person_id = person.id)
      AND NOT EXISTS (SELECT 1 FROM case_person WHERE person_id = person.id AND case_id = @caseId)
    LIMIT 500`,
  minutes: `
    SELECT id, version, state, summary, adopted_at AS adoptedAt, adopted_by AS adoptedBy,
      adopted_document AS adoptedDocument
    FROM minutes WHERE discussion_id = ?`,
  addenda: `
    SELECT id, dated_on AS datedOn, body, written_by AS writtenBy FROM addendum
    WHERE minutes_id = ? ORDER BY created_at, id`,
  keptFindings: `SELECT id, rule, fingerprint, reason FROM finding_kept WHERE discussion_id = ?`,
  exportCount: `SELECT count(*) AS number FROM export_record WHERE discussion_id = ? AND kind = 'caseMinutes'`,
  /** How often invitations of this meeting were made, one by one or together: files of one moment are one round. */
  invitationRounds: `
    SELECT count(DISTINCT made_at) AS number FROM export_record
    WHERE meeting_id = ? AND kind IN ('invitationDraft', 'partnerCalendar')`,
  meetingExportCount: `SELECT count(*) AS number FROM export_record WHERE meeting_id = ? AND kind = ?`,
} as const;
