/** Statements of this room; a test prepares each of them against the migrated schema. */
export const statements = {
  help: 'SELECT id, version, theme, hints, signs, involve, source, dated_on AS datedOn FROM theme_help',
  helpOfTheme: `
    SELECT id, version, theme, hints, signs, involve, source, dated_on AS datedOn FROM theme_help WHERE theme = ?`,
  cards: `
    SELECT id, version, kind, answers, filled_on AS filledOn, written_by AS writtenBy, in_minutes AS inMinutes
    FROM reflection_card WHERE case_id = ? AND deleted_at IS NULL ORDER BY created_at DESC, id LIMIT 100`,
  card: 'SELECT id, case_id AS caseId, kind FROM reflection_card WHERE id = ? AND deleted_at IS NULL',
  discussionOfCase: 'SELECT id FROM discussion WHERE id = ? AND case_id = ?',
} as const;
