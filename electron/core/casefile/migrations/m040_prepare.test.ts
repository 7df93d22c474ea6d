import { expect, test } from 'vitest';
import { newIdentifier } from '../../identifiers.ts';
import { openCaseFile } from '../openCaseFile.ts';
import { testPassphrase, withTemporaryCaseFile } from '../testing.ts';
import { caseMigrations } from './caseMigrations.ts';

const before = caseMigrations.filter(({ number }) => number < 40);
const upToHere = caseMigrations.filter(({ number }) => number <= 40);
const secret = { kind: 'passphrase', passphrase: testPassphrase } as const;
const now = Date.UTC(2026, 10, 22);

test('a file of before keeps its meeting and what a partner brought, and takes reasons and sendings from here on', () => {
  withTemporaryCaseFile(before, ({ file, path, settings }) => {
    const id = (): string => newIdentifier(now);
    const ids = { contact: id(), meeting: id(), item: id(), aCase: id(), discussion: id(), brought: id() };
    const stamp = `1, ${now}, ${now}`;
    file.db.exec(`
      INSERT INTO contact (id, version, created_at, updated_at, given_name, domain)
        VALUES ('${ids.contact}', ${stamp}, 'Proef', 'care');
      INSERT INTO meeting (id, version, created_at, updated_at, type, title, date, start_time, status)
        VALUES ('${ids.meeting}', ${stamp}, 'jv', 'Overleg', '2026-12-01', '09:30', 'planned');
      INSERT INTO cases (id, version, created_at, updated_at, number, type, status, consent_rule)
        VALUES ('${ids.aCase}', ${stamp}, 'M-0001', 'person', 'active', 'careDual');
      INSERT INTO agenda_item (id, version, created_at, updated_at, meeting_id, position, kind, planned_minutes)
        VALUES ('${ids.item}', ${stamp}, '${ids.meeting}', 0, 'case', 20);
      INSERT INTO discussion (id, version, created_at, updated_at, agenda_item_id, meeting_id, case_id, kind, method)
        VALUES ('${ids.discussion}', ${stamp}, '${ids.item}', '${ids.meeting}', '${ids.aCase}', 'new', 'bob');
      INSERT INTO contribution (id, version, created_at, updated_at, discussion_id, contact_id, state, body)
        VALUES ('${ids.brought}', ${stamp}, '${ids.discussion}', '${ids.contact}', 'received', 'Komt elke week')`);
    file.close();

    const opened = openCaseFile({ ...settings, migrations: upToHere, path, secret });
    const { db } = opened;
    expect(
      db.prepare('SELECT state, body, known_since, shareability, answer_by FROM contribution').all(),
    ).toEqual([
      { state: 'received', body: 'Komt elke week', known_since: '', shareability: null, answer_by: null },
    ]);
    expect(db.prepare('SELECT organiser_id, reserve_chair_id, ignored_order FROM meeting').all()).toEqual([
      { organiser_id: null, reserve_chair_id: null, ignored_order: '' },
    ]);

    expect(() => db.prepare("UPDATE contribution SET shareability = 'misschien'").run()).toThrow(/CHECK/u);
    expect(() => db.prepare("UPDATE contribution SET answer_by = 'morgen'").run()).toThrow(/CHECK/u);
    const reason = db.prepare(
      `INSERT INTO readiness_reason (id, version, created_at, updated_at, discussion_id, line, reason)
        VALUES (?, ${stamp}, '${ids.discussion}', 'basis', ?)`,
    );
    expect(() => reason.run(id(), '')).toThrow(/CHECK/u);
    reason.run(id(), 'Wordt dinsdag geregeld');
    expect(() => reason.run(id(), 'Nog een keer')).toThrow(/UNIQUE/u);
    expect(() => db.prepare('DELETE FROM discussion').run()).toThrow(/FOREIGN KEY/u);
    const sending = db.prepare(
      `INSERT INTO meeting_sending (id, version, created_at, updated_at, meeting_id, kind, at, recipient_count, open_points)
        VALUES (?, ${stamp}, '${ids.meeting}', 'sent', ${now}, 3, ?)`,
    );
    expect(() => sending.run(id(), 'geen lijst')).toThrow(/CHECK/u);
    sending.run(id(), '[]');
    opened.close();
  });
});
