import { expect, test } from 'vitest';
import { newIdentifier } from '../../identifiers.ts';
import { openCaseFile } from '../openCaseFile.ts';
import { testPassphrase, withTemporaryCaseFile } from '../testing.ts';
import { caseMigrations } from './caseMigrations.ts';

const before = caseMigrations.filter(({ number }) => number < 120);
const upToHere = caseMigrations.filter(({ number }) => number <= 120);
const secret = { kind: 'passphrase', passphrase: testPassphrase } as const;
const now = Date.UTC(2026, 10, 22);

test('goals of before can be found afterwards, by accents folded; those in the bin cannot', () => {
  withTemporaryCaseFile(before, ({ file, path, settings }) => {
    const caseId = newIdentifier(now);
    const [kept, binned] = [newIdentifier(now + 1), newIdentifier(now + 2)];
    const stamp = `1, ${now}, ${now}`;
    file.db.exec(
      `INSERT INTO cases (id, version, created_at, updated_at, number, type, status, consent_rule)
        VALUES ('${caseId}', ${stamp}, 'M-1', 'person', 'active', 'careDual')`,
    );
    const add = file.db.prepare(
      `INSERT INTO goal (id, version, created_at, updated_at, case_id, body, result, state, position, deleted_at)
        VALUES (?, ${stamp}, '${caseId}', ?, ?, 'notStarted', 0, ?)`,
    );
    add.run(kept, 'Elke dag naar de dagbesteding', 'Geen verzuim in één maand', null);
    add.run(binned, 'Elke dag ontbijten', '', now);
    file.close();

    const opened = openCaseFile({ ...settings, migrations: upToHere, path, secret });
    const find = opened.db.prepare(
      `SELECT entity, entity_id AS id, case_id AS caseId, masked FROM search_entry
        WHERE rowid IN (SELECT rowid FROM search_text WHERE search_text MATCH ?)`,
    );
    const hit = { entity: 'goal', id: kept, caseId, masked: 'Elke dag naar de dagbesteding' };
    expect(find.all('elke')).toEqual([hit]);
    expect(find.all('een')).toEqual([hit]);
    opened.close();
  });
});
