import { expect, test } from 'vitest';
import { newIdentifier } from '../../identifiers.ts';
import { openCaseFile } from '../openCaseFile.ts';
import { testPassphrase, withTemporaryCaseFile } from '../testing.ts';
import { caseMigrations } from './caseMigrations.ts';

const before = caseMigrations.filter(({ number }) => number < 240);
const upToHere = caseMigrations.filter(({ number }) => number <= 240);
const secret = { kind: 'passphrase', passphrase: testPassphrase } as const;
const now = Date.UTC(2026, 10, 22);

test('a file of before keeps its discussions, without a reason why nobody leads', () => {
  withTemporaryCaseFile(before, ({ file, path, settings }) => {
    const id = (): string => newIdentifier(now);
    const ids = { meeting: id(), item: id(), aCase: id(), discussion: id() };
    const stamp = `1, ${now}, ${now}`;
    file.db.exec(`
      INSERT INTO meeting (id, version, created_at, updated_at, type, title, date, start_time, status)
        VALUES ('${ids.meeting}', ${stamp}, 'jv', 'Overleg', '2026-12-01', '09:30', 'finished');
      INSERT INTO agenda_item (id, version, created_at, updated_at, meeting_id, position, kind, planned_minutes)
        VALUES ('${ids.item}', ${stamp}, '${ids.meeting}', 0, 'case', 20);
      INSERT INTO cases (id, version, created_at, updated_at, number, type, status, consent_rule)
        VALUES ('${ids.aCase}', ${stamp}, 'M-0001', 'person', 'active', 'careDual');
      INSERT INTO discussion (id, version, created_at, updated_at, agenda_item_id, meeting_id, case_id, kind, method)
        VALUES ('${ids.discussion}', ${stamp}, '${ids.item}', '${ids.meeting}', '${ids.aCase}', 'new', 'bob')`);
    file.close();

    const opened = openCaseFile({ ...settings, migrations: upToHere, path, secret });
    const { db } = opened;
    expect(db.prepare('SELECT id, kind, no_lead_reason FROM discussion').all()).toEqual([
      { id: ids.discussion, kind: 'new', no_lead_reason: '' },
    ]);
    expect(() => db.prepare('UPDATE discussion SET no_lead_reason = NULL').run()).toThrow(/NOT NULL/u);
    opened.close();
  });
});
