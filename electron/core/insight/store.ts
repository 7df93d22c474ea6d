const caseColumns = 'cases.id AS caseId, cases.number AS caseNumber, cases.alias AS caseAlias';
const openCase = "cases.deleted_at IS NULL AND cases.status NOT IN ('closed', 'declined', 'destroyed')";
const openAction = "status IN ('open', 'inProgress', 'waiting') AND deleted_at IS NULL";
/** Enough to sort and count what comes; a screen shows a few. */
const mostDates = 'LIMIT 200';

/** Statements of this room; a test prepares each of them against the migrated schema. */
export const statements = {
  has: `
    SELECT EXISTS (SELECT 1 FROM contact WHERE deleted_at IS NULL) AS contacts,
      EXISTS (SELECT 1 FROM cases WHERE deleted_at IS NULL) AS cases,
      EXISTS (SELECT 1 FROM meeting WHERE deleted_at IS NULL) AS meetings`,
  nextMeeting: `
    SELECT id, title, date, start_time AS startTime, end_time AS endTime, place, status FROM meeting
    WHERE deleted_at IS NULL AND (status = 'inProgress'
      OR (status IN ('draft', 'planned', 'invited') AND date >= ?))
    ORDER BY status = 'inProgress' DESC, date, start_time, id LIMIT 1`,
  attentionActions: `
    SELECT id FROM action_item WHERE ${openAction} AND due_date <= :until
    ORDER BY due_date < :today DESC, due_date, id LIMIT :limit`,
  dueSoon: `
    SELECT count(*) AS total FROM action_item WHERE ${openAction} AND due_date >= :today AND due_date <= :until`,
  counts: `
    SELECT
      (SELECT count(*) FROM cases WHERE ${openCase}) AS cases,
      (SELECT count(*) FROM intake_request WHERE status IN ('received', 'inTriage', 'onHold') AND deleted_at IS NULL) AS intakes,
      (SELECT count(*) FROM action_item WHERE ${openAction} AND due_date < :today) AS lateActions,
      (SELECT count(*) FROM signal WHERE discussed_on IS NULL AND deleted_at IS NULL) AS signals`,
  /** Young people in open cases who were born on these days. */
  birthdays: `
    SELECT ${caseColumns}, person.birth_date AS day FROM person
    JOIN case_person ON case_person.person_id = person.id JOIN cases ON cases.id = case_person.case_id
    WHERE person.birth_date BETWEEN :from AND :to AND person.deleted_at IS NULL
      AND (case_person.is_subject = 1 OR case_person.role = 'youngPerson') AND ${openCase} ${mostDates}`,
  consentEnds: `
    SELECT ${caseColumns}, consent.valid_until AS day FROM consent JOIN cases ON cases.id = consent.case_id
    WHERE consent.valid_until <= :until AND consent.state = 'given' AND ${openCase}
    ORDER BY consent.valid_until DESC ${mostDates}`,
  retentionEnds: `
    SELECT ${caseColumns}, cases.retention_end AS day FROM cases
    WHERE cases.retention_end <= :until AND cases.deleted_at IS NULL AND cases.status <> 'destroyed'
    ORDER BY cases.retention_end ${mostDates}`,
  reviews: `
    SELECT ${caseColumns}, cases.review_date AS day FROM cases
    WHERE cases.review_date <= :until AND ${openCase} ORDER BY cases.review_date ${mostDates}`,
  rechecks: `
    SELECT ${caseColumns}, informing.recheck_on AS day FROM informing JOIN cases ON cases.id = informing.case_id
    WHERE informing.recheck_on <= :until AND informing.state IN ('toDo', 'postponed') AND ${openCase}
    ORDER BY informing.recheck_on ${mostDates}`,
  decisionReviews: `
    SELECT ${caseColumns}, decision.review_date AS day FROM decision JOIN cases ON cases.id = decision.case_id
    WHERE decision.review_date <= :until AND decision.status = 'valid' AND decision.deleted_at IS NULL AND ${openCase}
    ORDER BY decision.review_date ${mostDates}`,
  withoutNextDate: `
    SELECT cases.id, cases.number, cases.alias, count(*) OVER () AS total FROM cases
    WHERE cases.status IN ('accepted', 'active', 'monitoring') AND cases.deleted_at IS NULL
      AND (cases.next_discussion_on IS NULL OR cases.next_discussion_on < :today)
      AND cases.id NOT IN (SELECT discussion.case_id FROM meeting JOIN discussion ON discussion.meeting_id = meeting.id
        WHERE meeting.date >= :today AND meeting.deleted_at IS NULL AND meeting.status NOT IN ('finished', 'cancelled'))
    ORDER BY cases.number LIMIT 5`,
} as const;
