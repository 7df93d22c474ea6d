import { expect, test } from 'vitest';
import { newIdentifier } from '../../identifiers.ts';
import { openCaseFile } from '../openCaseFile.ts';
import { testPassphrase, withTemporaryCaseFile } from '../testing.ts';
import { caseMigrations } from './caseMigrations.ts';

const before = caseMigrations.filter(({ number }) => number < 30);
const upToHere = caseMigrations.filter(({ number }) => number <= 30);
const secret = { kind: 'passphrase', passphrase: testPassphrase } as const;
const now = Date.UTC(2026, 10, 22);

test('a file of before, with a series, a meeting and a case on its agenda, keeps them all', () => {
  withTemporaryCaseFile(before, ({ file, path, settings }) => {
    const ids = { series: newIdentifier(now), meeting: newIdentifier(now), item: newIdentifier(now) };
    const caseId = newIdentifier(now);
    const discussionId = newIdentifier(now);
    const stamp = `1, ${now}, ${now}`;
    file.db.exec(`
      INSERT INTO meeting_series (id, version, created_at, updated_at, name, type, rhythm)
        VALUES ('${ids.series}', ${stamp}, 'Reeks', 'jv', 'elke maand');
      INSERT INTO meeting (id, version, created_at, updated_at, series_id, type, title, date, start_time, status)
        VALUES ('${ids.meeting}', ${stamp}, '${ids.series}', 'jv', 'Overleg', '2026-12-01', '09:30', 'planned');
      INSERT INTO cases (id, version, created_at, updated_at, number, type, status, consent_rule)
        VALUES ('${caseId}', ${stamp}, 'M-0001', 'person', 'active', 'careDual');
      INSERT INTO agenda_item (id, version, created_at, updated_at, meeting_id, position, kind, planned_minutes)
        VALUES ('${ids.item}', ${stamp}, '${ids.meeting}', 0, 'case', 20);
      INSERT INTO discussion (id, version, created_at, updated_at, agenda_item_id, meeting_id, case_id, kind, method)
        VALUES ('${discussionId}', ${stamp}, '${ids.item}', '${ids.meeting}', '${caseId}', 'new', 'bob')`);
    file.close();

    const opened = openCaseFile({ ...settings, migrations: upToHere, path, secret });
    expect(
      opened.db.prepare('SELECT name, rhythm, rhythm_rule, cutoff_days FROM meeting_series').all(),
    ).toEqual([{ name: 'Reeks', rhythm: 'elke maand', rhythm_rule: null, cutoff_days: null }]);
    expect(
      opened.db
        .prepare('SELECT late_reason, professionals_minutes, split_reason, told_back FROM discussion')
        .all(),
    ).toEqual([{ late_reason: '', professionals_minutes: null, split_reason: '', told_back: '' }]);
    for (const table of ['meeting_type_setting', 'meeting_template', 'proposal_declined', 'urgent_call']) {
      expect(opened.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(0);
    }

    const split = opened.db.prepare(
      'UPDATE discussion SET professionals_minutes = ?, professionals_place = ?, split_reason = ?, told_back = ?',
    );
    expect(() => split.run(10, 'after', 'Veiligheid', ' ')).toThrow(/CHECK/u);
    expect(() => split.run(10, null, 'Veiligheid', 'Wat we afspreken')).toThrow(/CHECK/u);
    split.run(10, 'after', 'Veiligheid', 'Wat we afspreken');
    opened.close();
  });
});
