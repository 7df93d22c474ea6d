import type { CaseDatabase } from '../connection.ts';

interface IntakeRow {
  readonly id: string;
  readonly caseId: string | null;
  readonly receivedOn: string;
  readonly initials: string;
  readonly name: string;
  readonly body: string;
}

/** Aanmeldingen of before come into the full-text index, in the form of `electron/core/search/searchIndex.ts`. */
export function indexIntakes(db: CaseDatabase): void {
  const intakes = db
    .prepare<[], IntakeRow>(
      `SELECT id, case_id AS caseId, received_on AS receivedOn, initials,
        trim(given_name || ' ' || infix || ' ' || family_name || ' ' || initials) AS name,
        reason || ' ' || purpose || ' ' || why_now || ' ' || bringer AS body
        FROM intake_request WHERE deleted_at IS NULL AND id NOT IN
        (SELECT entity_id FROM search_entry WHERE entity = 'intake')`,
    )
    .all();
  const addEntry = db.prepare(
    `INSERT INTO search_entry (entity, entity_id, case_id, masked) VALUES ('intake', ?, ?, ?)`,
  );
  const addText = db.prepare('INSERT INTO search_text (rowid, title, body) VALUES (?, ?, ?)');
  for (const { id, caseId, receivedOn, initials, name, body } of intakes) {
    const { lastInsertRowid } = addEntry.run(id, caseId, `${initials === '' ? '…' : initials} ${receivedOn}`);
    addText.run(lastInsertRowid, name.normalize('NFC'), body.normalize('NFC'));
  }
}
