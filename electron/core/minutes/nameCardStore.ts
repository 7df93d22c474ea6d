/** What the smoelenboek says to everyone; remarks about a contact are read by no document. */
export const statements = {
  reach: `
    SELECT id, call_for AS callFor, area, working_days AS workingDays FROM contact
    WHERE id IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL`,
} as const;
