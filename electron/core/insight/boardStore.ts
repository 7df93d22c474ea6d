const caseColumns = 'cases.id AS caseId, cases.number AS caseNumber, cases.alias AS caseAlias';
const openCase = "cases.deleted_at IS NULL AND cases.status NOT IN ('closed', 'declined', 'destroyed')";
const isOpen = "status IN ('open', 'inProgress', 'waiting') AND deleted_at IS NULL";
const contactName = (table: string): string =>
  `coalesce(trim(trim(${table}.given_name || ' ' || ${table}.infix) || ' ' || ${table}.family_name), '')`;
const noPlace = 'NULL AS meetingId, NULL AS itemId';

/** Meetings that still come, with their cases. */
const coming = `meeting
  JOIN discussion ON discussion.meeting_id = meeting.id
  JOIN cases ON cases.id = discussion.case_id`;
const isComing = `meeting.date >= :today AND meeting.deleted_at IS NULL
  AND meeting.status NOT IN ('finished', 'cancelled') AND cases.deleted_at IS NULL`;
const place = 'meeting.id AS meetingId, discussion.agenda_item_id AS itemId';

const withoutDate = `cases.status IN ('accepted', 'active', 'monitoring') AND cases.deleted_at IS NULL
  AND (cases.next_discussion_on IS NULL OR cases.next_discussion_on < :today)
  AND cases.id NOT IN (SELECT discussion.case_id FROM meeting JOIN discussion ON discussion.meeting_id = meeting.id
    WHERE meeting.date >= :today AND meeting.deleted_at IS NULL AND meeting.status NOT IN ('finished', 'cancelled'))`;
const missing = `seat.attendance IN ('excused', 'absent') AND seat.substitute_contact_id IS NULL`;
const waitsForWords = `contribution.state IN ('asked', 'promised')`;

/**
 * For each kind of line on the regiebord: how many, and the first of them by date. `:most` is how many a page needs at most.
 * Every statement counts and lists with the same condition.
 */
export const statements = {
  countWithoutNextDate: `SELECT count(*) AS total FROM cases WHERE ${withoutDate}`,
  withoutNextDate: `
    SELECT cases.id, ${caseColumns}, '' AS words,
      (SELECT max(meeting.date) FROM discussion JOIN meeting ON meeting.id = discussion.meeting_id
        WHERE discussion.case_id = cases.id AND meeting.deleted_at IS NULL AND meeting.status <> 'cancelled'
          AND meeting.date < :today) AS day,
      ${contactName('contact')} AS who, ${noPlace}
    FROM cases LEFT JOIN contact ON contact.id = cases.process_coordinator_id
    WHERE ${withoutDate} ORDER BY day, cases.number LIMIT :most`,
  countLateAction: `SELECT count(*) AS total FROM action_item WHERE ${isOpen} AND due_date < :today`,
  lateAction: `
    SELECT action.id, ${caseColumns}, action.body AS words, action.due_date AS day,
      ${contactName('contact')} AS who, ${noPlace}
    FROM (SELECT id FROM action_item WHERE ${isOpen} AND due_date < :today ORDER BY due_date, id LIMIT :most) AS first
    JOIN action_item AS action ON action.id = first.id
    LEFT JOIN cases ON cases.id = action.case_id LEFT JOIN contact ON contact.id = action.owner_id
    ORDER BY day, action.id`,
  countMissingPartner: `
    SELECT count(*) AS total FROM ${coming} JOIN seat ON seat.discussion_id = discussion.id
    WHERE ${isComing} AND ${missing}`,
  missingPartner: `
    SELECT seat.id, ${caseColumns}, seat.attendance AS words, meeting.date AS day,
      ${contactName('contact')} || coalesce(', ' || organisation.name, '') AS who, ${place}
    FROM ${coming} JOIN seat ON seat.discussion_id = discussion.id
    JOIN contact ON contact.id = seat.contact_id LEFT JOIN organisation ON organisation.id = contact.organisation_id
    WHERE ${isComing} AND ${missing} ORDER BY day, seat.id LIMIT :most`,
  countContributionOpen: `
    SELECT count(*) AS total FROM ${coming} JOIN contribution ON contribution.discussion_id = discussion.id
    WHERE ${isComing} AND ${waitsForWords}`,
  contributionOpen: `
    SELECT contribution.id, ${caseColumns}, contribution.state AS words,
      coalesce(contribution.answer_by, meeting.date) AS day,
      ${contactName('contact')} || coalesce(', ' || organisation.name, '') AS who, ${place}
    FROM ${coming} JOIN contribution ON contribution.discussion_id = discussion.id
    JOIN contact ON contact.id = contribution.contact_id
    LEFT JOIN organisation ON organisation.id = contact.organisation_id
    WHERE ${isComing} AND ${waitsForWords} ORDER BY day, contribution.id LIMIT :most`,
  countCaseReview: `SELECT count(*) AS total FROM cases WHERE cases.review_date <= :until AND ${openCase}`,
  caseReview: `
    SELECT cases.id, ${caseColumns}, '' AS words, cases.review_date AS day, ${contactName('contact')} AS who, ${noPlace}
    FROM cases LEFT JOIN contact ON contact.id = cases.process_coordinator_id
    WHERE cases.review_date <= :until AND ${openCase} ORDER BY day, cases.number LIMIT :most`,
  countDecisionReview: `
    SELECT count(*) AS total FROM decision JOIN cases ON cases.id = decision.case_id
    WHERE decision.review_date <= :until AND decision.status = 'valid' AND decision.deleted_at IS NULL AND ${openCase}`,
  decisionReview: `
    SELECT decision.id, ${caseColumns}, decision.body AS words, decision.review_date AS day,
      ${contactName('contact')} AS who, ${noPlace}
    FROM decision JOIN cases ON cases.id = decision.case_id LEFT JOIN contact ON contact.id = decision.implementer_id
    WHERE decision.review_date <= :until AND decision.status = 'valid' AND decision.deleted_at IS NULL AND ${openCase}
    ORDER BY day, decision.id LIMIT :most`,
  countFeedback: `
    SELECT count(*) AS total FROM feedback JOIN cases ON cases.id = feedback.case_id
    WHERE feedback.state = 'toDo' AND cases.deleted_at IS NULL`,
  feedback: `
    SELECT feedback.id, ${caseColumns},
      CASE WHEN feedback.to_contact_id IS NULL THEN feedback.to_whom ELSE ${contactName('receiver')} END AS words,
      coalesce(feedback.before_date, feedback.waiting_since) AS day, ${contactName('contact')} AS who, ${noPlace}
    FROM feedback JOIN cases ON cases.id = feedback.case_id
    LEFT JOIN contact AS receiver ON receiver.id = feedback.to_contact_id
    LEFT JOIN contact ON contact.id = feedback.by_contact_id
    WHERE feedback.state = 'toDo' AND cases.deleted_at IS NULL ORDER BY day, feedback.id LIMIT :most`,
} as const;
