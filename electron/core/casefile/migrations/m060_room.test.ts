import { expect, test } from 'vitest';
import { versionOf } from '../migrations.ts';
import { openCaseFile } from '../openCaseFile.ts';
import { testPassphrase, withTemporaryCaseFile } from '../testing.ts';
import { caseMigrations } from './caseMigrations.ts';

const before = caseMigrations.filter(({ number }) => number < 60);
const upTo = caseMigrations.filter(({ number }) => number <= 60);
const id = (last: number): string => `01890a5d-ac96-774b-bcce-${String(last).padStart(12, '0')}`;
const stamp = '1, 1000, 1000';

test('a file of before keeps its lines, none of them released, and gets the tables of the room and of own methods', () => {
  withTemporaryCaseFile(before, ({ file, path, settings }) => {
    file.db.exec(
      `INSERT INTO cases (id, version, created_at, updated_at, number, type, status, consent_rule)
       VALUES ('${id(1)}', ${stamp}, 'M-0001', 'person', 'active', 'careDual');
       INSERT INTO meeting (id, version, created_at, updated_at, type, title, date, start_time, status)
       VALUES ('${id(2)}', ${stamp}, 'zat', 'Overleg', '2026-11-24', '09:00', 'planned');
       INSERT INTO statement (id, version, created_at, updated_at, case_id, kind, body, visibility, shareability)
       VALUES ('${id(3)}', ${stamp}, '${id(1)}', 'fact', 'was er al', 'casePartners', 'shareable')`,
    );
    file.close();
    const upgraded = openCaseFile({
      ...settings,
      migrations: upTo,
      path,
      secret: { kind: 'passphrase', passphrase: testPassphrase },
    });
    expect(versionOf(upgraded.db)).toBe(60);
    expect(upgraded.db.prepare('SELECT body, released FROM statement').all()).toEqual([
      { body: 'was er al', released: 0 },
    ]);
    expect(upgraded.db.prepare('SELECT count(*) FROM room_line').pluck().get()).toBe(0);
    expect(upgraded.db.pragma('foreign_key_check')).toEqual([]);
    const release =
      (line: number, columns: string, values: string): (() => unknown) =>
      () =>
        upgraded.db.exec(
          `INSERT INTO room_line (id, version, created_at, updated_at, meeting_id, body${columns})
         VALUES ('${id(line)}', ${stamp}, '${id(2)}', 'was er al'${values})`,
        );
    // A released line is one line, and is released once.
    expect(release(4, '', '')).toThrow('CHECK');
    release(5, ', statement_id', `, '${id(3)}'`)();
    expect(release(6, ', statement_id', `, '${id(3)}'`)).toThrow('UNIQUE');
    upgraded.close();
  });
});
