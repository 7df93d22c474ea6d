import { expect, test } from 'vitest';
import { newIdentifier } from '../../identifiers.ts';
import { openCaseFile } from '../openCaseFile.ts';
import { testPassphrase, withTemporaryCaseFile } from '../testing.ts';
import { caseMigrations } from './caseMigrations.ts';

const before = caseMigrations.filter(({ number }) => number < 190);
const upToHere = caseMigrations.filter(({ number }) => number <= 190);
const secret = { kind: 'passphrase', passphrase: testPassphrase } as const;
const now = Date.UTC(2026, 10, 22);

test('a file of before keeps its discussions and actions, and takes a look back and bottlenecks', () => {
  withTemporaryCaseFile(before, ({ file, path, settings }) => {
    const id = (): string => newIdentifier(now);
    const ids = { meeting: id(), item: id(), aCase: id(), discussion: id() };
    const stamp = `1, ${now}, ${now}`;
    file.db.exec(`
      INSERT INTO meeting (id, version, created_at, updated_at, type, title, date, start_time, status)
        VALUES ('${ids.meeting}', ${stamp}, 'jv', 'Overleg', '2026-12-01', '09:30', 'finished');
      INSERT INTO agenda_item (id, version, created_at, updated_at, meeting_id, position, kind, planned_minutes)
        VALUES ('${ids.item}', ${stamp}, '${ids.meeting}', 0, 'case', 20);
      INSERT INTO cases (id, version, created_at, updated_at, number, type, status, consent_rule, submitted_on)
        VALUES ('${ids.aCase}', ${stamp}, 'M-0001', 'person', 'active', 'careDual', '2026-11-01');
      INSERT INTO discussion (id, version, created_at, updated_at, agenda_item_id, meeting_id, case_id, kind, method)
        VALUES ('${ids.discussion}', ${stamp}, '${ids.item}', '${ids.meeting}', '${ids.aCase}', 'new', 'bob');
      INSERT INTO action_item (id, version, created_at, updated_at, case_id, body, status, due_date)
        VALUES ('${id()}', ${stamp}, '${ids.aCase}', 'Bellen', 'open', '2026-12-05')`);
    file.close();

    const opened = openCaseFile({ ...settings, migrations: upToHere, path, secret });
    const { db } = opened;
    expect(
      db.prepare("SELECT body FROM action_item INDEXED BY action_timely WHERE due_date > '2026-01-01'").all(),
    ).toEqual([{ body: 'Bellen' }]);
    const look = db.prepare(
      `INSERT INTO meeting_reflection (id, version, created_at, updated_at, discussion_id, facts)
        VALUES (?, ${stamp}, ?, ?)`,
    );
    expect(() => look.run(id(), ids.discussion, 'fine')).toThrow(/CHECK/u);
    look.run(id(), ids.discussion, 'good');
    expect(() => look.run(id(), ids.discussion, null)).toThrow(/UNIQUE/u);
    const bottleneckId = id();
    const add = db.prepare(
      `INSERT INTO bottleneck (id, version, created_at, updated_at, body, noticed_on, state)
        VALUES (?, ${stamp}, ?, '2026-11-22', 'open')`,
    );
    expect(() => add.run(id(), '')).toThrow(/CHECK/u);
    add.run(bottleneckId, 'Wachtlijst');
    const count = db.prepare(
      `INSERT INTO bottleneck_case (id, version, created_at, updated_at, bottleneck_id, case_id) VALUES (?, ${stamp}, ?, ?)`,
    );
    count.run(id(), bottleneckId, ids.aCase);
    expect(() => count.run(id(), bottleneckId, ids.aCase)).toThrow(/UNIQUE/u);
    expect(() => db.prepare('DELETE FROM bottleneck').run()).toThrow(/FOREIGN KEY/u);
    opened.close();
  });
});
