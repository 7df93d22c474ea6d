/**
 * Lines that may only be said. Only the check reads their words, to keep them out of what was typed elsewhere; no document
 * does.
 */
export const statements = {
  oralOnlyLines: `
    SELECT body FROM statement
    WHERE case_id = ? AND deleted_at IS NULL AND shareability = 'oralOnly' ORDER BY created_at, id LIMIT 500`,
} as const;
