import { expect, test } from 'vitest';
import { newIdentifier } from '../../identifiers.ts';
import { openCaseFile } from '../openCaseFile.ts';
import { testPassphrase, withTemporaryCaseFile } from '../testing.ts';
import { caseMigrations } from './caseMigrations.ts';

const before = caseMigrations.filter(({ number }) => number < 80);
const upToHere = caseMigrations.filter(({ number }) => number <= 80);
const secret = { kind: 'passphrase', passphrase: testPassphrase } as const;
const now = Date.UTC(2026, 10, 22);

test('a file of before, with an organisation in it, keeps it and can hold terms of its own', () => {
  withTemporaryCaseFile(before, ({ file, path, settings }) => {
    const organisationId = newIdentifier(now);
    const stamp = `1, ${now}, ${now}`;
    file.db.exec(
      `INSERT INTO organisation (id, version, created_at, updated_at, name, domain)
        VALUES ('${organisationId}', ${stamp}, 'Politie Waterrijk', 'safety')`,
    );
    file.close();

    const opened = openCaseFile({ ...settings, migrations: upToHere, path, secret });
    expect(opened.db.prepare('SELECT name FROM organisation').pluck().all()).toEqual(['Politie Waterrijk']);
    const add = opened.db.prepare(
      `INSERT INTO own_term (id, version, created_at, updated_at, term, folded, meaning, said_by, organisation_id)
        VALUES (?, ${stamp}, ?, ?, ?, ?, ?)`,
    );
    add.run(newIdentifier(now), 'Mutatie', 'mutatie', 'Korte melding', 'safety', organisationId);
    expect(() => add.run(newIdentifier(now), 'mutatie', 'mutatie', 'Nog een', null, null)).toThrow(/UNIQUE/u);
    expect(() => add.run(newIdentifier(now), ' ', 'leeg', 'Niets', null, null)).toThrow(/CHECK/u);
    expect(() => add.run(newIdentifier(now), 'x', 'x', 'y', 'nobody', null)).toThrow(/CHECK/u);
    opened.close();
  });
});
