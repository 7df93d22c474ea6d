import { expect, test } from 'vitest';
import { newIdentifier } from '../../identifiers.ts';
import { openCaseFile } from '../openCaseFile.ts';
import { testPassphrase, withTemporaryCaseFile } from '../testing.ts';
import { caseMigrations } from './caseMigrations.ts';

const before = caseMigrations.filter(({ number }) => number < 230);
const upToHere = caseMigrations.filter(({ number }) => number <= 230);
const secret = { kind: 'passphrase', passphrase: testPassphrase } as const;
const now = Date.UTC(2026, 10, 22);

test('files that left before have no reason for a name, and new ones keep theirs', () => {
  withTemporaryCaseFile(before, ({ file, path, settings }) => {
    const insert = `INSERT INTO export_record (id, version, created_at, updated_at, kind, made_at, file_name, sha256`;
    const id = newIdentifier(now);
    file.db.exec(`${insert}) VALUES ('${id}', 1, ${now}, ${now}, 'letter', ${now}, 'brief.docx', 'abc')`);
    file.close();

    const opened = openCaseFile({ ...settings, migrations: upToHere, path, secret });
    const { db } = opened;
    expect(db.prepare('SELECT id, file_name, name_reason FROM export_record').all()).toEqual([
      { id, file_name: 'brief.docx', name_reason: '' },
    ]);
    db.exec(`${insert}, name_reason)
      VALUES ('${newIdentifier(now)}', 1, ${now}, ${now}, 'letter', ${now}, 'brief.docx', 'abc', 'een naamgenoot')`);
    expect(db.prepare("SELECT count(*) AS number FROM export_record WHERE name_reason <> ''").get()).toEqual({
      number: 1,
    });
    opened.close();
  });
});
