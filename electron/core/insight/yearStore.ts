const caseColumns = 'cases.id AS caseId, cases.number AS caseNumber, cases.alias AS caseAlias';

/**
 * How a decision stands: replaced is changed, with the reason of what came in its place; expired is dropped, with the reason
 * why it was let go. Written down in the period, concepts left out.
 */
const outcomes = `
  SELECT decision.id, decision.decided_on AS decidedOn, decision.body, decision.case_id AS caseId,
    decision.end_reason AS endReason,
    CASE decision.status WHEN 'carriedOut' THEN 'carriedOut' WHEN 'superseded' THEN 'changed'
      WHEN 'expired' THEN 'dropped' ELSE 'standing' END AS outcome
  FROM decision WHERE decision.decided_on BETWEEN :from AND :to AND decision.deleted_at IS NULL
    AND decision.status <> 'concept'`;

const inYear = (day: string): string => `${day} BETWEEN :from AND :to`;
const instantInYear = (at: string): string => `${at} >= :fromAt AND ${at} < :toAt`;
const known = "cases.deleted_at IS NULL AND cases.status <> 'draft'";

/** Statements about a whole year: decisions, counts for FG and manager, presence per organisation. */
export const statements = {
  decisionOutcomes: `SELECT outcome, count(*) AS total FROM (${outcomes}) GROUP BY outcome`,
  decisions: `
    SELECT found.id, found.outcome, found.decidedOn, found.body, ${caseColumns},
      CASE found.outcome WHEN 'changed' THEN coalesce((SELECT successor.reason FROM decision AS successor
          WHERE successor.supersedes_id = found.id AND successor.deleted_at IS NULL LIMIT 1), '')
        ELSE found.endReason END AS reason
    FROM (${outcomes}) AS found LEFT JOIN cases ON cases.id = found.caseId
    WHERE :outcome IS NULL OR found.outcome = :outcome
    ORDER BY found.decidedOn DESC, found.id LIMIT :limit OFFSET :offset`,
  accountability: `
    SELECT
      (SELECT count(*) FROM cases WHERE ${inYear('submitted_on')} AND ${known}) AS submitted,
      (SELECT count(*) FROM intake_request WHERE ${inYear('outcome_on')} AND outcome = 'accepted' AND deleted_at IS NULL) AS accepted,
      (SELECT count(*) FROM intake_request WHERE ${inYear('outcome_on')} AND outcome NOT IN ('accepted', 'onHold')
        AND deleted_at IS NULL) AS declined,
      (SELECT count(*) FROM cases WHERE ${inYear('closed_on')} AND cases.deleted_at IS NULL) AS closed,
      (SELECT count(*) FROM cases WHERE cases.deleted_at IS NULL
        AND cases.status NOT IN ('draft', 'closed', 'declined', 'destroyed')) AS open,
      (SELECT count(*) FROM meeting JOIN discussion ON discussion.meeting_id = meeting.id
        WHERE ${inYear('meeting.date')} AND meeting.status = 'finished' AND meeting.deleted_at IS NULL) AS discussed,
      (SELECT count(DISTINCT discussion.case_id) FROM meeting JOIN discussion ON discussion.meeting_id = meeting.id
        JOIN legal_basis ON legal_basis.case_id = discussion.case_id
        WHERE ${inYear('meeting.date')} AND meeting.status = 'finished' AND meeting.deleted_at IS NULL
          AND legal_basis.basis NOT IN ('consent', 'anonymous', 'unknown')) AS withoutConsent,
      (SELECT count(*) FROM informing JOIN cases ON cases.id = informing.case_id
        WHERE informing.state = 'postponed' AND cases.deleted_at IS NULL) AS postponedInforming,
      (SELECT count(*) FROM case_event WHERE kind = 'retention' AND ${inYear('on_date')}
        AND from_value IS NOT NULL AND to_value > from_value) AS extensions,
      (SELECT count(*) FROM case_event WHERE kind = 'status' AND to_value = 'destroyed' AND ${inYear('on_date')}) AS destroyed,
      (SELECT count(*) FROM export_record WHERE ${instantInYear('made_at')}) AS exports`,
  /** Seats and contributions of meetings that were held, per organisation; who has none stands under the profession. */
  presence: `
    SELECT name AS organisation, max(domain) AS domain, sum(asked) AS asked, sum(present) AS present,
      sum(substitute) AS substitute, sum(excused) AS excused, sum(absent) AS absent,
      sum(contributionsAsked) AS contributionsAsked, sum(contributionsGiven) AS contributionsGiven
    FROM (
      SELECT coalesce(organisation.name, '') AS name, organisation.domain AS domain, 1 AS asked,
        seat.attendance IN ('present', 'partly') AS present, seat.attendance = 'substitute' AS substitute,
        seat.attendance = 'excused' AS excused, seat.attendance IN ('absent', 'invited', 'accepted') AS absent,
        0 AS contributionsAsked, 0 AS contributionsGiven
      FROM meeting JOIN discussion ON discussion.meeting_id = meeting.id
      JOIN seat ON seat.discussion_id = discussion.id JOIN contact ON contact.id = seat.contact_id
      LEFT JOIN organisation ON organisation.id = contact.organisation_id
      WHERE ${inYear('meeting.date')} AND meeting.status = 'finished' AND meeting.deleted_at IS NULL
      UNION ALL
      SELECT coalesce(organisation.name, ''), organisation.domain, 0, 0, 0, 0, 0, 1,
        contribution.state IN ('received', 'nothingToAdd')
      FROM meeting JOIN discussion ON discussion.meeting_id = meeting.id
      JOIN contribution ON contribution.discussion_id = discussion.id
      JOIN contact ON contact.id = contribution.contact_id
      LEFT JOIN organisation ON organisation.id = contact.organisation_id
      WHERE ${inYear('meeting.date')} AND meeting.status = 'finished' AND meeting.deleted_at IS NULL)
    GROUP BY name ORDER BY name = '', name COLLATE NOCASE`,
} as const;
