import { expect, test } from 'vitest';
import { newIdentifier } from '../../identifiers.ts';
import { openCaseFile } from '../openCaseFile.ts';
import { testPassphrase, withTemporaryCaseFile } from '../testing.ts';
import { caseMigrations } from './caseMigrations.ts';

const before = caseMigrations.filter(({ number }) => number < 160);
const upToHere = caseMigrations.filter(({ number }) => number <= 160);
const secret = { kind: 'passphrase', passphrase: testPassphrase } as const;
const now = Date.UTC(2026, 10, 22);

test('a file of before keeps its agenda for everyone, and takes lines that one partner does not get', () => {
  withTemporaryCaseFile(before, ({ file, path, settings }) => {
    const id = (): string => newIdentifier(now);
    const ids = { contact: id(), meeting: id(), item: id(), aCase: id(), decision: id(), action: id() };
    const stamp = `1, ${now}, ${now}`;
    file.db.exec(`
      INSERT INTO contact (id, version, created_at, updated_at, given_name, domain)
        VALUES ('${ids.contact}', ${stamp}, 'Proef', 'care');
      INSERT INTO meeting (id, version, created_at, updated_at, type, title, date, start_time, status)
        VALUES ('${ids.meeting}', ${stamp}, 'jv', 'Overleg', '2026-12-01', '09:30', 'planned');
      INSERT INTO agenda_item (id, version, created_at, updated_at, meeting_id, position, kind, title, planned_minutes)
        VALUES ('${ids.item}', ${stamp}, '${ids.meeting}', 0, 'plain', 'Opening', 5);
      INSERT INTO cases (id, version, created_at, updated_at, number, type, status, consent_rule)
        VALUES ('${ids.aCase}', ${stamp}, 'M-0001', 'person', 'active', 'careDual');
      INSERT INTO decision (id, version, created_at, updated_at, case_id, body, status)
        VALUES ('${ids.decision}', ${stamp}, '${ids.aCase}', 'Besluit', 'concept');
      INSERT INTO action_item (id, version, created_at, updated_at, case_id, body, status)
        VALUES ('${ids.action}', ${stamp}, '${ids.aCase}', 'Actie', 'open')`);
    file.close();

    const opened = openCaseFile({ ...settings, migrations: upToHere, path, secret });
    const { db } = opened;
    expect(db.prepare('SELECT title, is_internal FROM agenda_item').all()).toEqual([
      { title: 'Opening', is_internal: 0 },
    ]);
    expect(() => db.prepare('UPDATE agenda_item SET is_internal = 2').run()).toThrow(/CHECK/u);
    const hold = db.prepare(
      `INSERT INTO held_back (id, version, created_at, updated_at, case_id, contact_id, decision_id, action_id, reason)
        VALUES (?, ${stamp}, '${ids.aCase}', '${ids.contact}', ?, ?, ?)`,
    );
    expect(() => hold.run(id(), ids.decision, null, ' ')).toThrow(/CHECK/u);
    expect(() => hold.run(id(), null, null, 'Reden')).toThrow(/CHECK/u);
    expect(() => hold.run(id(), ids.decision, ids.action, 'Reden')).toThrow(/CHECK/u);
    hold.run(id(), ids.decision, null, 'Reden');
    hold.run(id(), null, ids.action, 'Reden');
    expect(() => hold.run(id(), null, ids.action, 'Nog een keer')).toThrow(/UNIQUE/u);
    expect(() => db.prepare('DELETE FROM decision').run()).toThrow(/FOREIGN KEY/u);
    opened.close();
  });
});
