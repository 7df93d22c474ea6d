/** Aanmeldingen can be searched: those that are there already are added to the index, as `searchIndex.ts` adds new ones. */
export const m090Sql: readonly string[] = [
  `INSERT INTO search_entry (entity, entity_id, case_id, masked)
    SELECT 'intake', id, case_id, CASE initials WHEN '' THEN '…' ELSE initials END || ' ' || received_on
    FROM intake_request WHERE deleted_at IS NULL`,
  `INSERT INTO search_text (rowid, title, body)
    SELECT entry.rowid,
      trim(intake.given_name || ' ' || intake.infix || ' ' || intake.family_name || ' ' || intake.initials),
      intake.reason || ' ' || intake.purpose || ' ' || intake.why_now || ' ' || intake.bringer
    FROM search_entry AS entry JOIN intake_request AS intake ON intake.id = entry.entity_id
    WHERE entry.entity = 'intake'`,
];
