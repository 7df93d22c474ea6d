import { caseColumns, contactColumns, contactJoin, contactName, page } from './columns.ts';

const feedbackFilter = `
  feedback.state = :state AND (:caseId IS NULL OR feedback.case_id = :caseId)
  AND (:organisationId IS NULL OR feedback.to_contact_id IN
    (SELECT id FROM contact WHERE contact.organisation_id = :organisationId))
  AND (:byContactId IS NULL OR feedback.by_contact_id = :byContactId)
  AND feedback.case_id IN (SELECT id FROM cases WHERE deleted_at IS NULL)`;

/** Of one decision; of one discussion, also what was still owed then; or of the whole case. */
const isAbout = `(:decisionId IS NULL OR feedback.decision_id = :decisionId)
    AND (:discussionId IS NULL OR feedback.discussion_id = :discussionId OR feedback.state = 'toDo'
      OR feedback.decision_id IN (SELECT id FROM decision WHERE decision.discussion_id = :discussionId))`;

const listed = (column: string): string =>
  `EXISTS (SELECT 1 FROM feedback WHERE feedback.case_id = :caseId AND feedback.to_contact_id = ${column}
    AND ${isAbout})`;

const wasThere = (column: string): string =>
  `EXISTS (SELECT 1 FROM seat WHERE seat.discussion_id = :discussionId
    AND ((seat.contact_id = ${column} AND seat.attendance IN ('present', 'partly'))
      OR (seat.substitute_contact_id = ${column} AND seat.attendance = 'substitute')))`;

const contactLine = (why: string, from: string): string => `
  SELECT '${why}' AS why, contact.id AS contactId, ${contactName('contact')} AS name, organisation.name AS organisation,
    ${listed('contact.id')} AS isListed, ${wasThere('contact.id')} AS wasThere
  FROM contact LEFT JOIN organisation ON organisation.id = contact.organisation_id
  WHERE contact.deleted_at IS NULL AND contact.id IN (${from})`;

/** SQL of what people still have to hear; a test prepares each statement against the migrated schema. */
export const statements = {
  feedback: 'SELECT id, version, state FROM feedback WHERE id = ?',
  feedbackTotal: `SELECT count(*) AS total FROM feedback WHERE ${feedbackFilter}`,
  feedbackCounts: `SELECT state, count(*) AS total FROM feedback
    WHERE case_id IN (SELECT id FROM cases WHERE deleted_at IS NULL) GROUP BY state`,
  feedbackRows: `
    SELECT feedback.id, feedback.version, ${caseColumns}, feedback.to_whom AS toWhom,
      ${contactColumns('recipient', 'to')}, ${contactName('teller')} AS byName, feedback.by_contact_id AS byId,
      feedback.may_tell AS mayTell, feedback.before_date AS beforeDate, feedback.state,
      feedback.given_on AS givenOn, feedback.content, feedback.reason, feedback.waiting_since AS waitingSince,
      decision.id AS decisionId, decision.body AS decisionBody
    FROM feedback JOIN cases ON cases.id = feedback.case_id
    LEFT JOIN decision ON decision.id = feedback.decision_id
    ${contactJoin('recipient', 'feedback.to_contact_id')}
    LEFT JOIN contact AS teller ON teller.id = feedback.by_contact_id
    WHERE ${feedbackFilter}
    ORDER BY CASE WHEN feedback.state = 'toDo' THEN feedback.waiting_since END,
      feedback.given_on DESC, feedback.id ${page}`,
  introducer: contactLine('introducer', 'SELECT introducer_contact_id FROM cases WHERE cases.id = :caseId'),
  informants: `${contactLine(
    'informant',
    `SELECT source_contact_id FROM statement WHERE statement.case_id = :caseId AND statement.deleted_at IS NULL
      UNION SELECT contribution.contact_id FROM discussion JOIN contribution ON contribution.discussion_id = discussion.id
        WHERE discussion.case_id = :caseId AND contribution.state = 'received'`,
  )} AND contact.id IS NOT (SELECT introducer_contact_id FROM cases WHERE cases.id = :caseId)
    ORDER BY contact.family_name, contact.id LIMIT 60`,
  family: `
    SELECT case_person.role, case_person.is_subject AS isSubject, person.given_name AS givenName, person.infix,
      person.family_name AS familyName, person.initials
    FROM case_person JOIN person ON person.id = case_person.person_id
    WHERE case_person.case_id = ? AND person.deleted_at IS NULL
      AND (case_person.is_subject = 1 OR case_person.role IN ('youngPerson', 'parent', 'guardian'))
    ORDER BY case_person.is_subject DESC, case_person.created_at, case_person.id LIMIT 20`,
  feedbackWords: `
    SELECT to_whom AS toWhom FROM feedback WHERE case_id = :caseId
      AND ${isAbout} AND to_contact_id IS NULL LIMIT 200`,
  owedBy: `SELECT id FROM feedback WHERE by_contact_id = ? AND state = 'toDo'
    AND case_id IN (SELECT id FROM cases WHERE deleted_at IS NULL) ORDER BY id`,
} as const;
