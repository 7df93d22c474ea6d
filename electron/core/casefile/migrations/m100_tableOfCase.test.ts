import { expect, test } from 'vitest';
import { newIdentifier } from '../../identifiers.ts';
import { openCaseFile } from '../openCaseFile.ts';
import { testPassphrase, withTemporaryCaseFile } from '../testing.ts';
import { caseMigrations } from './caseMigrations.ts';

const before = caseMigrations.filter(({ number }) => number < 100);
const upToHere = caseMigrations.filter(({ number }) => number <= 100);
const secret = { kind: 'passphrase', passphrase: testPassphrase } as const;
const now = Date.UTC(2026, 10, 22);

test('a file of before, with a case in it, keeps it without a table in mind', () => {
  withTemporaryCaseFile(before, ({ file, path, settings }) => {
    const add = `INSERT INTO cases (id, version, created_at, updated_at, number, type, status, consent_rule)
      VALUES (?, 1, ${now}, ${now}, ?, 'person', 'active', 'careDual')`;
    file.db.prepare(add).run(newIdentifier(now), 'T-0001');
    file.close();

    const opened = openCaseFile({ ...settings, migrations: upToHere, path, secret });
    expect(opened.db.prepare('SELECT number, table_type FROM cases').all()).toEqual([
      { number: 'T-0001', table_type: null },
    ]);
    const change = opened.db.prepare('UPDATE cases SET table_type = ?');
    change.run('zatVo');
    expect(() => change.run('')).toThrow(/CHECK/u);
    opened.close();
  });
});
