import { expect, test } from 'vitest';
import { newIdentifier } from '../../identifiers.ts';
import { openCaseFile } from '../openCaseFile.ts';
import { testPassphrase, withTemporaryCaseFile } from '../testing.ts';
import { caseMigrations } from './caseMigrations.ts';

const before = caseMigrations.filter(({ number }) => number < 260);
const upToHere = caseMigrations.filter(({ number }) => number <= 260);
const secret = { kind: 'passphrase', passphrase: testPassphrase } as const;
const now = Date.UTC(2026, 10, 22);

test('a file of before keeps its decisions, ended ones without a reason, and takes when and why one ends', () => {
  withTemporaryCaseFile(before, ({ file, path, settings }) => {
    const ids = { contact: newIdentifier(now), decision: newIdentifier(now) };
    const stamp = `1, ${now}, ${now}`;
    file.db.exec(`
      INSERT INTO contact (id, version, created_at, updated_at, given_name, family_name, domain)
        VALUES ('${ids.contact}', ${stamp}, 'Proef', 'Vries', 'care');
      INSERT INTO decision (id, version, created_at, updated_at, body, reason, implementer_id, status, decided_on)
        VALUES ('${ids.decision}', ${stamp}, 'Eerst veilig', 'nodig', '${ids.contact}', 'expired', '2026-05-01')`);
    file.close();

    const opened = openCaseFile({ ...settings, migrations: upToHere, path, secret });
    const { db } = opened;
    expect(db.prepare('SELECT body, ended_on, end_reason FROM decision').all()).toEqual([
      { body: 'Eerst veilig', ended_on: null, end_reason: '' },
    ]);
    const end = db.prepare('UPDATE decision SET ended_on = ?, end_reason = ?');
    expect(() => end.run('gisteren', 'x')).toThrow(/CHECK/u);
    end.run('2026-06-01', 'Het gezin verhuisde');
    expect(db.prepare('SELECT end_reason FROM decision').pluck().get()).toBe('Het gezin verhuisde');
    opened.close();
  });
});
