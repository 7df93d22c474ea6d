import { expect, test } from 'vitest';
import { newIdentifier } from '../../identifiers.ts';
import { openCaseFile } from '../openCaseFile.ts';
import { testPassphrase, withTemporaryCaseFile } from '../testing.ts';
import { caseMigrations } from './caseMigrations.ts';

const before = caseMigrations.filter(({ number }) => number < 90);
const upToHere = caseMigrations.filter(({ number }) => number <= 90);
const secret = { kind: 'passphrase', passphrase: testPassphrase } as const;
const now = Date.UTC(2026, 10, 22);

test('an aanmelding of before is found by its words and by the name, and one that was removed is not', () => {
  withTemporaryCaseFile(before, ({ file, path, settings }) => {
    const kept = newIdentifier(now);
    const removed = newIdentifier(now);
    const insert = file.db.prepare(`
      INSERT INTO intake_request (id, version, created_at, updated_at, received_on, about, given_name, infix, family_name,
        initials, reason, purpose, why_now, told, told_reason, bringer, urgency, urgency_reason, status, framework, necessity,
        outcome_reason, outcome_by, refer_to, deleted_at)
      VALUES (?, 1, ${now}, ${now}, '2026-11-20', 'person', 'Zoë', 'de', 'Proef', 'Z.P.', ?, 'rust', 'toetsweek', 1, '',
        'mentor', 'normal', '', 'received', 'zvh', '', '', '', '', ?)`);
    insert.run(kept, 'slaapt slecht', null);
    insert.run(removed, 'slaapt ook slecht', now);
    file.close();

    const opened = openCaseFile({ ...settings, migrations: upToHere, path, secret });
    const find = (words: string): unknown =>
      opened.db
        .prepare(
          `SELECT entry.entity, entry.entity_id AS id, entry.masked FROM search_text
            JOIN search_entry AS entry ON entry.rowid = search_text.rowid WHERE search_text MATCH ?`,
        )
        .all(words);
    const found = [{ entity: 'intake', id: kept, masked: 'Z.P. 2026-11-20' }];
    expect(find('slaapt')).toEqual(found);
    expect(find('Zoe\u0308'.normalize('NFC'))).toEqual(found);
    opened.close();
  });
});
