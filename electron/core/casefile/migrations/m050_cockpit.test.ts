import { expect, test } from 'vitest';
import { versionOf } from '../migrations.ts';
import { openCaseFile } from '../openCaseFile.ts';
import { testPassphrase, withTemporaryCaseFile } from '../testing.ts';
import { caseMigrations } from './caseMigrations.ts';

const before = caseMigrations.filter(({ number }) => number < 50);
const upTo = caseMigrations.filter(({ number }) => number <= 50);
const id = (last: number): string => `01890a5d-ac96-774b-bcce-${String(last).padStart(12, '0')}`;
const own = '1, 1000, 1000';
const columns = 'id, version, created_at, updated_at';

test('a file of before keeps its rows and gets what the chair works with', () => {
  withTemporaryCaseFile(before, ({ file, path, settings }) => {
    for (const sql of [
      `INSERT INTO cases (${columns}, number, type, status, consent_rule)
       VALUES ('${id(1)}', ${own}, 'M-0001', 'person', 'active', 'careDual')`,
      `INSERT INTO meeting (${columns}, type, title, date, start_time, status)
       VALUES ('${id(2)}', ${own}, 'zvhCases', 'Overleg', '2026-11-24', '09:30', 'planned')`,
      `INSERT INTO agenda_item (${columns}, meeting_id, position, kind, planned_minutes)
       VALUES ('${id(3)}', ${own}, '${id(2)}', 0, 'case', 40)`,
      `INSERT INTO discussion (${columns}, agenda_item_id, meeting_id, case_id, kind, method)
       VALUES ('${id(4)}', ${own}, '${id(3)}', '${id(2)}', '${id(1)}', 'new', 'bob')`,
      `INSERT INTO statement (${columns}, case_id, discussion_id, kind, body, visibility, shareability)
       VALUES ('${id(5)}', ${own}, '${id(1)}', '${id(4)}', 'unknown', 'Wie heeft het gezag?', 'room', 'shareable')`,
      `INSERT INTO parked_point (${columns}, meeting_id, discussion_id, body, outcome)
       VALUES ('${id(6)}', ${own}, '${id(2)}', '${id(4)}', 'Sleutels', 'open')`,
    ])
      file.db.exec(sql);
    file.close();
    const upgraded = openCaseFile({
      ...settings,
      migrations: upTo,
      path,
      secret: { kind: 'passphrase', passphrase: testPassphrase },
    });
    expect(versionOf(upgraded.db)).toBe(50);
    const { db } = upgraded;
    expect(db.prepare('SELECT body, agreement, agreement_note FROM statement').all()).toEqual([
      { body: 'Wie heeft het gezag?', agreement: 'open', agreement_note: '' },
    ]);
    expect(
      db.prepare('SELECT few_options_reason, if_wrong, estimates_shown_at FROM discussion').all(),
    ).toEqual([{ few_options_reason: '', if_wrong: '', estimates_shown_at: null }]);
    expect(db.prepare('SELECT body, next_meeting_id, handled_on FROM parked_point').all()).toEqual([
      { body: 'Sleutels', next_meeting_id: null, handled_on: null },
    ]);
    expect(db.pragma('foreign_key_check')).toEqual([]);
    const question =
      (state: string, closedOn: string): (() => unknown) =>
      () =>
        db.exec(`INSERT INTO open_question (${columns}, statement_id, case_id, state, closed_on)
        VALUES ('${id(7)}', ${own}, '${id(5)}', '${id(1)}', '${state}', ${closedOn})`);
    expect(question('answered', 'NULL')).toThrow('CHECK');
    expect(question('open', "'2026-11-24'")).toThrow('CHECK');
    expect(question('open', 'NULL')).not.toThrow();
    expect(() => db.exec('DELETE FROM statement')).toThrow('FOREIGN KEY');
    upgraded.close();
  });
});
