export const statements = {
  /**
   * Of each case submitted in the period: the kind of its first meeting that was held, and the first day of each step. The day
   * of an aanmelding counts when there is one, else the day at the case.
   */
  leadTimes: `
    WITH held AS MATERIALIZED (
      SELECT id, date || type AS mark FROM meeting WHERE status = 'finished' AND deleted_at IS NULL),
    first AS MATERIALIZED (
      SELECT discussion.case_id AS caseId, min(held.mark) AS mark
      FROM held CROSS JOIN discussion ON discussion.meeting_id = held.id GROUP BY 1)
    SELECT cases.submitted_on AS submitted,
      (SELECT min(received_on) FROM intake_request WHERE intake_request.case_id = cases.id AND deleted_at IS NULL) AS received,
      substr(first.mark, 1, 10) AS discussed, substr(first.mark, 11) AS type,
      (SELECT min(done_on) FROM action_item WHERE action_item.case_id = cases.id AND status = 'done'
        AND deleted_at IS NULL) AS acted,
      (SELECT min(given_on) FROM feedback WHERE feedback.case_id = cases.id AND state = 'done') AS told
    FROM cases JOIN first ON first.caseId = cases.id
    WHERE cases.submitted_on BETWEEN :from AND :to AND cases.deleted_at IS NULL`,
} as const;
