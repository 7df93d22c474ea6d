/**
 * Statements of the running sheet, which only the chair has. Of what partners sent in it reads how far they are, never what they
 * wrote; notes of the chair and drafts are read nowhere.
 */
export const statements = {
  items: `
    SELECT i.id, i.kind, i.is_internal AS isInternal, CASE WHEN i.kind = 'case' THEN '' ELSE i.title END AS title,
      i.planned_minutes AS plannedMinutes, i.note, d.id AS discussionId
    FROM agenda_item i LEFT JOIN discussion d ON d.agenda_item_id = i.id
    WHERE i.meeting_id = ? ORDER BY i.position, i.id`,
  caseWords: 'SELECT question, why_now AS whyNow FROM cases WHERE id = ?',
  contributionStates: 'SELECT contact_id AS contactId, state FROM contribution WHERE discussion_id = ?',
  openActions: `
    SELECT body, owner_id AS ownerId, due_date AS dueDate FROM action_item
    WHERE case_id = @caseId AND discussion_id IS NOT @discussionId AND deleted_at IS NULL AND status IN ('open', 'inProgress', 'waiting')
    ORDER BY due_date, id LIMIT 15`,
} as const;
