import { expect, test } from 'vitest';
import { newIdentifier } from '../../identifiers.ts';
import { openCaseFile } from '../openCaseFile.ts';
import { testPassphrase, withTemporaryCaseFile } from '../testing.ts';
import { caseMigrations } from './caseMigrations.ts';

const before = caseMigrations.filter(({ number }) => number < 180);
const upToHere = caseMigrations.filter(({ number }) => number <= 180);
const secret = { kind: 'passphrase', passphrase: testPassphrase } as const;
const now = Date.UTC(2026, 10, 22);
const stamp = `1, ${now}, ${now}`;

test('contacts of before are kept as professionals, and can have one photo and answers to a meeting', () => {
  withTemporaryCaseFile(before, ({ file, path, settings }) => {
    const [contact, meeting] = [newIdentifier(now), newIdentifier(now)];
    file.db.exec(
      `INSERT INTO contact (id, version, created_at, updated_at, given_name, family_name, domain, call_for)
        VALUES ('${contact}', ${stamp}, 'Tom', 'Vermeer', 'care', 'schulden');
       INSERT INTO meeting (id, version, created_at, updated_at, type, title, date, start_time, status)
        VALUES ('${meeting}', ${stamp}, 'zvhCases', 'Overleg', '2026-11-24', '09:00', 'planned')`,
    );
    file.close();

    const opened = openCaseFile({ ...settings, migrations: upToHere, path, secret });
    expect(opened.db.prepare('SELECT call_for, not_for, channel, informal FROM contact').all()).toEqual([
      { call_for: 'schulden', not_for: '', channel: '', informal: 0 },
    ]);
    const photo = opened.db.prepare(
      `INSERT INTO contact_photo (id, version, created_at, updated_at, contact_id, media_type, width, height, content)
        VALUES (?, ${stamp}, ?, ?, 120, 120, 'AAAA')`,
    );
    expect(() => photo.run(newIdentifier(now), contact, 'image/svg+xml')).toThrow(/CHECK/u);
    photo.run(newIdentifier(now), contact, 'image/jpeg');
    expect(() => photo.run(newIdentifier(now), contact, 'image/jpeg')).toThrow(/UNIQUE/u);
    const reply = opened.db.prepare(
      `INSERT INTO calendar_reply (id, version, created_at, updated_at, meeting_id, contact_id, answer, sequence, stamp, received_on)
        VALUES (?, ${stamp}, ?, ?, ?, 0, ${now}, '2026-11-22')`,
    );
    expect(() => reply.run(newIdentifier(now), meeting, contact, 'maybe')).toThrow(/CHECK/u);
    reply.run(newIdentifier(now), meeting, contact, 'declined');
    expect(() => opened.db.prepare('DELETE FROM contact').run()).toThrow(/FOREIGN KEY/u);
    opened.close();
  });
});
