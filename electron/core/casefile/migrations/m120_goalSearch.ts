import type { CaseDatabase } from '../connection.ts';

interface GoalRow {
  readonly id: string;
  readonly caseId: string;
  readonly body: string;
  readonly result: string;
}

/** Goals written before they could be found come into the full-text index, in the form of `electron/core/search/searchIndex.ts`. */
export function indexGoals(db: CaseDatabase): void {
  const goals = db
    .prepare<
      [],
      GoalRow
    >(`SELECT id, case_id AS caseId, body, result FROM goal WHERE deleted_at IS NULL AND id NOT IN
        (SELECT entity_id FROM search_entry WHERE entity = 'goal')`)
    .all();
  const addEntry = db.prepare(
    `INSERT INTO search_entry (entity, entity_id, case_id, masked) VALUES ('goal', ?, ?, ?)`,
  );
  const addText = db.prepare(`INSERT INTO search_text (rowid, title, body) VALUES (?, '', ?)`);
  for (const { id, caseId, body, result } of goals) {
    const { lastInsertRowid } = addEntry.run(id, caseId, body);
    addText.run(
      lastInsertRowid,
      [body, result]
        .filter((part) => part !== '')
        .join(' ')
        .normalize('NFC'),
    );
  }
}
