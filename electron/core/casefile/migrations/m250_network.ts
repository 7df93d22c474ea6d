import type { CaseDatabase } from '../connection.ts';

interface OfferRow {
  readonly id: string;
  readonly name: string;
  readonly words: string;
}

/**
 * Rounds and evaluations can be taken away; and what organisations offered before it could be found comes into the full-text
 * index, in the form of `electron/core/search/searchIndex.ts`.
 */
export function removableAndFound(db: CaseDatabase): void {
  db.exec('ALTER TABLE ambition_round ADD COLUMN deleted_at INTEGER');
  db.exec('ALTER TABLE evaluation ADD COLUMN deleted_at INTEGER');
  const offers = db
    .prepare<[], OfferRow>(
      `SELECT id, name, trim(region || ' ' || for_whom || ' ' || body) AS words FROM offer WHERE deleted_at IS NULL
        AND id NOT IN (SELECT entity_id FROM search_entry WHERE entity = 'offer')`,
    )
    .all();
  const addEntry = db.prepare(
    `INSERT INTO search_entry (entity, entity_id, case_id, masked) VALUES ('offer', ?, NULL, ?)`,
  );
  const addText = db.prepare('INSERT INTO search_text (rowid, title, body) VALUES (?, ?, ?)');
  for (const { id, name, words } of offers) {
    const { lastInsertRowid } = addEntry.run(id, name);
    addText.run(lastInsertRowid, name.normalize('NFC'), words.normalize('NFC'));
  }
}
