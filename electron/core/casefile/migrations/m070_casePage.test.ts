import { expect, test } from 'vitest';
import { openCaseFile } from '../openCaseFile.ts';
import { testPassphrase, withTemporaryCaseFile } from '../testing.ts';
import { versionOf } from '../migrations.ts';
import { caseMigrations } from './caseMigrations.ts';

const before = caseMigrations.filter(({ number }) => number < 70);
const upTo = caseMigrations.filter(({ number }) => number <= 70);
const caseId = '01890a5d-ac96-774b-bcce-000000000001';
const statementId = '01890a5d-ac96-774b-bcce-000000000002';

test('a file of before keeps its case and statements, and gets the tables of the case page', () => {
  withTemporaryCaseFile(before, ({ file, path, settings }) => {
    const row = '1, 1000, 1000';
    file.db.exec(
      `INSERT INTO cases (id, version, created_at, updated_at, number, type, status, consent_rule)
       VALUES ('${caseId}', ${row}, 'M-0001', 'person', 'active', 'careDual')`,
    );
    file.db.exec(
      `INSERT INTO statement (id, version, created_at, updated_at, case_id, kind, body, visibility, shareability)
       VALUES ('${statementId}', ${row}, '${caseId}', 'fact', 'was er al', 'room', 'shareable')`,
    );
    file.close();
    const upgraded = openCaseFile({
      ...settings,
      migrations: upTo,
      path,
      secret: { kind: 'passphrase', passphrase: testPassphrase },
    });
    expect(versionOf(upgraded.db)).toBe(70);
    expect(upgraded.db.prepare('SELECT body, life_domain FROM statement').all()).toEqual([
      { body: 'was er al', life_domain: null },
    ]);
    expect(upgraded.db.pragma('foreign_key_check')).toEqual([]);
    // One mark is about one thing; a node on the map is a person, an organisation, or words.
    const mark =
      (columns: string, values: string): (() => unknown) =>
      () =>
        upgraded.db.exec(
          `INSERT INTO withheld (id, version, created_at, updated_at, case_id, person_id${columns})
         VALUES ('01890a5d-ac96-774b-bcce-000000000003', ${row}, '${caseId}', '${caseId}'${values})`,
        );
    expect(mark('', '')).toThrow('CHECK');
    expect(mark(', statement_id, part', `, '${statementId}', 'safety'`)).toThrow('CHECK');
    expect(() =>
      upgraded.db.exec(
        `INSERT INTO map_node (id, version, created_at, updated_at, case_id, kind, x, y)
         VALUES ('01890a5d-ac96-774b-bcce-000000000004', ${row}, '${caseId}', 'other', 0, 0)`,
      ),
    ).toThrow('CHECK');
    upgraded.close();
  });
});
