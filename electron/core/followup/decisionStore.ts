import { caseColumns, contactColumns, contactJoin, contactName, page } from './columns.ts';

const reviewLate = "decision.status = 'valid' AND decision.review_date < :today";

const decisionFilter = `
  decision.deleted_at IS NULL
  AND (CASE WHEN :status IS NULL THEN decision.status <> 'concept' ELSE decision.status = :status END)
  AND (:caseId IS NULL OR decision.case_id = :caseId)
  AND (:implementerId IS NULL OR decision.implementer_id = :implementerId)
  AND (:onlyReviewLate = 0 OR (${reviewLate}))
  AND (:words IS NULL OR decision.id IN (SELECT entity_id FROM search_entry WHERE entity = 'decision'
    AND rowid IN (SELECT rowid FROM search_text WHERE search_text MATCH :words)))`;

const openAction = "action_item.status IN ('open', 'inProgress', 'waiting')";

/** SQL of the register of decisions; a test prepares each statement against the migrated schema. */
export const statements = {
  decision: `
    SELECT id, version, status, body, reason, alternatives, change_when AS changeWhen, implementer_id AS implementerId,
      case_id AS caseId, discussion_id AS discussionId, meeting_id AS meetingId, type, decided_on AS decidedOn,
      review_date AS reviewDate
    FROM decision WHERE id = ? AND deleted_at IS NULL`,
  decisionIds: `
    SELECT decision.id FROM decision WHERE ${decisionFilter}
    ORDER BY decision.decided_on DESC, decision.id DESC ${page}`,
  decisionTotal: `SELECT count(*) AS total FROM decision WHERE ${decisionFilter}`,
  decisionCounts: `SELECT status, count(*) AS total FROM decision WHERE deleted_at IS NULL GROUP BY status`,
  decisionRows: `
    SELECT decision.id, decision.version, decision.body, decision.reason, decision.alternatives,
      decision.change_when AS changeWhen, decision.ended_on AS endedOn, decision.end_reason AS endReason,
      decision.status, decision.type, decision.decided_on AS decidedOn,
      decision.review_date AS reviewDate, coalesce(${reviewLate}, 0) AS isReviewLate,
      decision.meeting_id AS meetingId, ${caseColumns}, ${contactColumns('implementer', 'implementer')},
      replaced.id AS replacedId, replaced.body AS replacedBody, next.id AS nextId, next.body AS nextBody,
      (SELECT count(*) FROM action_item WHERE action_item.decision_id = decision.id
        AND action_item.deleted_at IS NULL) AS actionCount,
      (SELECT count(*) FROM action_item WHERE action_item.decision_id = decision.id
        AND action_item.deleted_at IS NULL AND ${openAction}) AS openActionCount,
      (SELECT count(*) FROM stance WHERE stance.decision_id = decision.id
        AND stance.stance IN ('reservation', 'objection')) AS dissentCount
    FROM json_each(:ids) AS wanted JOIN decision ON decision.id = wanted.value
    LEFT JOIN cases ON cases.id = decision.case_id
    LEFT JOIN decision AS replaced ON replaced.id = decision.supersedes_id
    LEFT JOIN decision AS next ON next.supersedes_id = decision.id AND next.deleted_at IS NULL
    ${contactJoin('implementer', 'decision.implementer_id')}
    ORDER BY wanted.key`,
  placeOfDecision: `
    SELECT meeting.id, meeting.title, meeting.date,
      CASE WHEN coalesce(discussion.question, '') = '' THEN coalesce(cases.question, '') ELSE discussion.question END
        AS question
    FROM decision LEFT JOIN discussion ON discussion.id = decision.discussion_id
      LEFT JOIN meeting ON meeting.id = coalesce(discussion.meeting_id, decision.meeting_id)
      LEFT JOIN cases ON cases.id = decision.case_id
    WHERE decision.id = ?`,
  /** Back to the first and on to the newest; a limit ends whatever a damaged file says. */
  chain: `
    WITH RECURSIVE
      earlier (id, place) AS (
        SELECT :decisionId, 0
        UNION SELECT decision.supersedes_id, earlier.place - 1 FROM earlier JOIN decision ON decision.id = earlier.id
          WHERE decision.supersedes_id IS NOT NULL AND earlier.place > -50),
      later (id, place) AS (
        SELECT :decisionId, 0
        UNION SELECT decision.id, later.place + 1 FROM later JOIN decision ON decision.supersedes_id = later.id
          WHERE decision.deleted_at IS NULL AND later.place < 50)
    SELECT decision.id, decision.body, decision.reason, decision.status, decision.decided_on AS decidedOn,
      coalesce((SELECT ${contactName('contact')} FROM contact WHERE contact.id = decision.implementer_id), '') AS implementer
    FROM (SELECT id, place FROM earlier UNION SELECT id, place FROM later) AS link
      JOIN decision ON decision.id = link.id
    ORDER BY link.place`,
  stances: `
    SELECT contact.id AS contactId, ${contactName('contact')} AS name, organisation.name AS organisation,
      stance.stance, stance.reason
    FROM stance JOIN contact ON contact.id = stance.contact_id
      LEFT JOIN organisation ON organisation.id = contact.organisation_id
    WHERE stance.decision_id = ?
    ORDER BY CASE stance.stance WHEN 'objection' THEN 0 WHEN 'reservation' THEN 1 WHEN 'canLiveWith' THEN 2 ELSE 3 END,
      contact.family_name, contact.id`,
  actionsOfDecision: `
    SELECT action_item.id, action_item.body, action_item.status, action_item.due_date AS dueDate,
      coalesce((SELECT ${contactName('contact')} FROM contact WHERE contact.id = action_item.owner_id), '') AS owner,
      coalesce(${openAction} AND action_item.due_date < :today, 0) AS isLate
    FROM action_item WHERE action_item.decision_id = :decisionId AND action_item.deleted_at IS NULL
    ORDER BY action_item.due_date IS NULL, action_item.due_date, action_item.id LIMIT 200`,
  feedbackOfDecision: `
    SELECT feedback.id, feedback.state,
      coalesce((SELECT ${contactName('contact')} FROM contact WHERE contact.id = feedback.to_contact_id),
        feedback.to_whom) AS "to"
    FROM feedback WHERE feedback.decision_id = ? ORDER BY feedback.created_at, feedback.id LIMIT 200`,
} as const;
