/** Agreement with minutes and the editions that went out; a test prepares each statement. */
export const statements = {
  agreements: `
    SELECT id, contact_id AS contactId, state, remark, on_date AS onDate, how, edition_id AS editionId
    FROM minutes_agreement WHERE discussion_id = ? ORDER BY id`,
  editions: `
    SELECT id, label, why, created_at AS madeAt FROM minutes_edition
    WHERE discussion_id = ? ORDER BY created_at, id`,
  edition: 'SELECT id, label, document FROM minutes_edition WHERE id = ? AND discussion_id = ?',
  lastEdition: `
    SELECT id, document FROM minutes_edition WHERE discussion_id = ? ORDER BY created_at DESC, id DESC LIMIT 1`,
} as const;
