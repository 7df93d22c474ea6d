import { expect, test } from 'vitest';
import { openCaseFile } from '../openCaseFile.ts';
import { testPassphrase, withTemporaryCaseFile } from '../testing.ts';
import { caseMigrations } from './caseMigrations.ts';

const before = caseMigrations.filter(({ number }) => number < 20);
const through = caseMigrations.filter(({ number }) => number <= 20);
const secret = { kind: 'passphrase', passphrase: testPassphrase } as const;
const idOf = (last: number): string => `01890a5d-ac96-774b-bcce-b3020000000${last}`;

test('a file with signals and exports of before keeps them, and takes what comes in', () => {
  withTemporaryCaseFile(before, ({ file, path, settings }) => {
    file.db
      .prepare(
        `INSERT INTO signal (id, version, created_at, updated_at, body, kind, shareability)
         VALUES (?, 1, 1, 1, 'Oudere jongens bij de brug.', 'observation', 'shareable')`,
      )
      .run(idOf(1));
    file.db
      .prepare(
        `INSERT INTO export_record (id, version, created_at, updated_at, kind, made_at, file_name, sha256)
         VALUES (?, 1, 1, 1, 'agenda', 1, 'agenda.docx', 'x')`,
      )
      .run(idOf(2));
    file.close();
    const opened = openCaseFile({ ...settings, migrations: through, path, secret });
    const { db } = opened;
    expect(opened.migrated).toEqual(['what comes in']);
    expect(db.prepare('SELECT body, category FROM signal').all()).toEqual([
      { body: 'Oudere jongens bij de brug.', category: '' },
    ]);
    expect(db.prepare('SELECT file_name, intake_id FROM export_record').all()).toEqual([
      { file_name: 'agenda.docx', intake_id: null },
    ]);
    const insert = db.prepare(
      `INSERT INTO intake_request (id, version, created_at, updated_at, received_on, about, reason, purpose, why_now,
         told, told_reason, bringer, urgency, status, framework)
       VALUES (@id, 1, 1, 1, '2026-11-20', 'anonymous', 'r', 'p', 'w', @told, @toldReason, @bringer, 'normal', 'received', 'zvh')`,
    );
    insert.run({ id: idOf(3), told: 1, toldReason: '', bringer: 'mentor' });
    expect(() => insert.run({ id: idOf(4), told: 0, toldReason: '', bringer: 'mentor' })).toThrow(/CHECK/);
    expect(() => insert.run({ id: idOf(5), told: 1, toldReason: '', bringer: '' })).toThrow(/CHECK/);
    opened.close();
  });
});

test('a link between signals needs a reason, one end, and never ties a signal to itself', () => {
  withTemporaryCaseFile(through, ({ file: { db } }) => {
    for (const last of [1, 2]) {
      db.prepare(
        `INSERT INTO signal (id, version, created_at, updated_at, body, kind, shareability)
         VALUES (?, 1, 1, 1, 'x', 'fact', 'shareable')`,
      ).run(idOf(last));
    }
    const link = db.prepare(
      `INSERT INTO signal_link (id, version, created_at, updated_at, signal_id, other_signal_id, reason)
       VALUES (?, 1, 1, 1, ?, ?, ?)`,
    );
    expect(() => link.run(idOf(6), idOf(1), idOf(2), '')).toThrow(/CHECK/);
    expect(() => link.run(idOf(6), idOf(1), idOf(1), 'zelfde plek')).toThrow(/CHECK/);
    expect(() => link.run(idOf(6), idOf(1), null, 'zelfde plek')).toThrow(/CHECK/);
    expect(link.run(idOf(6), idOf(1), idOf(2), 'zelfde plek').changes).toBe(1);
  });
});
