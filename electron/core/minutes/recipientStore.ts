/**
 * Lines that are not in the file for everyone. `recipientStatements` is the only one that a document reads: shareable lines
 * that were chosen for this very recipient. `keptStatements` is for the screen of the chair.
 */
export const statements = {
  recipientStatements: `
    SELECT s.id, s.kind, s.body, s.source_contact_id AS sourceContactId, coalesce(o.name, '') AS sourceOrganisation,
      s.source_note AS sourceNote, s.observed_on AS observedOn, s.how_asked AS howAsked, s.agreement,
      s.agreement_note AS agreementNote
    FROM statement s
      JOIN statement_recipient chosen ON chosen.statement_id = s.id AND chosen.contact_id = @contactId
      LEFT JOIN organisation o ON o.id = s.source_organisation_id
      LEFT JOIN discussion e ON e.id = s.discussion_id LEFT JOIN meeting em ON em.id = e.meeting_id
    WHERE s.case_id = @caseId AND s.deleted_at IS NULL
      AND s.shareability = 'shareable' AND s.visibility = 'subset'
      AND (s.discussion_id = @discussionId
        OR (s.discussion_id IS NULL AND s.created_at <= @until)
        OR (em.date, em.start_time) < (@date, @startTime))
    ORDER BY s.created_at, s.id LIMIT 500`,
  keptStatements: `
    SELECT s.id, s.kind, s.body,
      CASE WHEN s.shareability <> 'shareable' THEN s.shareability ELSE s.visibility END AS why
    FROM statement s
    WHERE s.case_id = ? AND s.deleted_at IS NULL
      AND (s.shareability <> 'shareable' OR s.visibility IN ('subset', 'chair'))
    ORDER BY s.created_at, s.id LIMIT 500`,
  chosen: `
    SELECT r.id, r.statement_id AS statementId, r.contact_id AS contactId
    FROM statement_recipient r JOIN statement s ON s.id = r.statement_id
    WHERE s.case_id = ? ORDER BY r.id`,
  subsetStatement: `
    SELECT id, version FROM statement
    WHERE id = @statementId AND case_id = @caseId AND deleted_at IS NULL AND visibility = 'subset'`,
  /** Decisions and actions that the minutes of this case have, to choose who does not get them. */
  outcome: `
    SELECT 'decision' AS kind, id, body FROM decision
    WHERE case_id = @caseId AND deleted_at IS NULL AND status <> 'concept'
      AND (discussion_id = @discussionId OR (discussion_id IS NULL AND meeting_id = @meetingId))
    UNION ALL
    SELECT 'action', id, body FROM action_item
    WHERE case_id = @caseId AND deleted_at IS NULL AND owner_id IS NOT NULL AND due_date IS NOT NULL
      AND (discussion_id = @discussionId OR (discussion_id IS NULL AND meeting_id = @meetingId)
        OR EXISTS (SELECT 1 FROM action_mention WHERE action_id = action_item.id AND discussion_id = @discussionId))
    ORDER BY kind DESC, id LIMIT 500`,
  heldBack: `
    SELECT id, contact_id AS contactId, decision_id AS decisionId, action_id AS actionId, reason FROM held_back
    WHERE case_id = ? ORDER BY id`,
  madeFor: `
    SELECT recipient_contact_id AS contactId, max(made_at) AS madeAt FROM export_record
    WHERE discussion_id = ? AND kind = 'recipientMinutes' GROUP BY recipient_contact_id`,
} as const;
