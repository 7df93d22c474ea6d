import type Database from 'better-sqlite3';
import { tableEntity, type TableName } from '../history/tables.ts';
import type { RowChange, RowImage } from '../history/rowWriter.ts';

/** What of a row can be found: `title` weighs more; `masked` is what a hit may show before it is opened. */
interface Searchable {
  readonly title: string;
  readonly body: string;
  readonly masked: string;
  readonly caseId: string | null;
}

const word = (image: RowImage, column: string): string => String(image[column] ?? '');
const caseOf = (image: RowImage): string | null =>
  typeof image['case_id'] === 'string' ? image['case_id'] : null;
const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/** Tables that can be searched. A person's name can be found, but a hit shows the initials only (feature I10). */
const searchable: Partial<Record<TableName, (image: RowImage) => Searchable>> = {
  organisation: (image) => ({
    title: word(image, 'name'),
    body: joined(word(image, 'place'), word(image, 'note')),
    masked: word(image, 'name'),
    caseId: null,
  }),
  contact: (image) => {
    const name = joined(word(image, 'given_name'), word(image, 'infix'), word(image, 'family_name'));
    return {
      title: name,
      body: joined(
        word(image, 'profession'),
        word(image, 'call_for'),
        word(image, 'area'),
        word(image, 'email'),
      ),
      masked: joined(name, word(image, 'profession') === '' ? '' : `· ${word(image, 'profession')}`),
      caseId: null,
    };
  },
  cases: (image) => ({
    title: joined(word(image, 'number'), word(image, 'alias')),
    body: joined(word(image, 'question'), word(image, 'reason'), word(image, 'theme')),
    masked: joined(word(image, 'number'), word(image, 'alias')),
    caseId: word(image, 'id'),
  }),
  person: (image) => ({
    title: joined(word(image, 'given_name'), word(image, 'infix'), word(image, 'family_name')),
    body: word(image, 'initials'),
    masked: word(image, 'initials') === '' ? '…' : word(image, 'initials'),
    caseId: null,
  }),
  statement: (image) => ({
    title: '',
    body: word(image, 'body'),
    masked: word(image, 'kind'),
    caseId: caseOf(image),
  }),
  signal: (image) => ({
    title: '',
    body: joined(word(image, 'body'), word(image, 'source_note')),
    masked: word(image, 'kind'),
    caseId: caseOf(image),
  }),
  action_item: (image) => ({
    title: '',
    body: word(image, 'body'),
    masked: word(image, 'body'),
    caseId: caseOf(image),
  }),
  decision: (image) => ({
    title: '',
    body: joined(word(image, 'body'), word(image, 'reason')),
    masked: word(image, 'body'),
    caseId: caseOf(image),
  }),
  goal: (image) => ({
    title: '',
    body: joined(word(image, 'body'), word(image, 'result')),
    masked: word(image, 'body'),
    caseId: caseOf(image),
  }),
  offer: (image) => ({
    title: word(image, 'name'),
    body: joined(word(image, 'region'), word(image, 'for_whom'), word(image, 'body')),
    masked: word(image, 'name'),
    caseId: null,
  }),
  /** Its name moves to the case once there is one; from then on only its words are found here. */
  intake_request: (image) => ({
    title: joined(
      word(image, 'given_name'),
      word(image, 'infix'),
      word(image, 'family_name'),
      word(image, 'initials'),
    ),
    body: joined(
      word(image, 'reason'),
      word(image, 'purpose'),
      word(image, 'why_now'),
      word(image, 'bringer'),
    ),
    masked: joined(
      word(image, 'initials') === '' ? '…' : word(image, 'initials'),
      word(image, 'received_on'),
    ),
    caseId: caseOf(image),
  }),
  meeting: (image) => ({
    title: word(image, 'title'),
    body: joined(word(image, 'date'), word(image, 'place')),
    masked: joined(word(image, 'title'), word(image, 'date')),
    caseId: null,
  }),
};

/** Letters with their accents as one sign, as the words are that a person types to search. */
function composed(entry: Searchable): Searchable {
  return { ...entry, title: entry.title.normalize('NFC'), body: entry.body.normalize('NFC') };
}

/** Keeps the full-text index equal to the rows: called for every changed row inside its transaction. */
export function indexRow(db: Database.Database, change: RowChange): void {
  const describe = searchable[change.table];
  if (describe === undefined) return;
  const entity = tableEntity[change.table];
  const { after } = change;
  const found = db
    .prepare('SELECT rowid FROM search_entry WHERE entity = ? AND entity_id = ?')
    .get(entity, change.id) as { rowid: number } | undefined;
  if (after === null || (after['deleted_at'] ?? null) !== null) {
    if (found === undefined) return;
    db.prepare('DELETE FROM search_text WHERE rowid = ?').run(found.rowid);
    db.prepare('DELETE FROM search_entry WHERE rowid = ?').run(found.rowid);
    return;
  }
  const entry = composed(describe(after));
  if (found === undefined) {
    const { lastInsertRowid } = db
      .prepare('INSERT INTO search_entry (entity, entity_id, case_id, masked) VALUES (?, ?, ?, ?)')
      .run(entity, change.id, entry.caseId, entry.masked);
    db.prepare('INSERT INTO search_text (rowid, title, body) VALUES (?, ?, ?)').run(
      lastInsertRowid,
      entry.title,
      entry.body,
    );
    return;
  }
  db.prepare('UPDATE search_entry SET case_id = ?, masked = ? WHERE rowid = ?').run(
    entry.caseId,
    entry.masked,
    found.rowid,
  );
  db.prepare('UPDATE search_text SET title = ?, body = ? WHERE rowid = ?').run(
    entry.title,
    entry.body,
    found.rowid,
  );
}
