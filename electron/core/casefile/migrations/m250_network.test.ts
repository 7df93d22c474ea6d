import { expect, test } from 'vitest';
import { newIdentifier } from '../../identifiers.ts';
import { openCaseFile } from '../openCaseFile.ts';
import { testPassphrase, withTemporaryCaseFile } from '../testing.ts';
import { caseMigrations } from './caseMigrations.ts';

const before = caseMigrations.filter(({ number }) => number < 250);
const upToHere = caseMigrations.filter(({ number }) => number <= 250);
const secret = { kind: 'passphrase', passphrase: testPassphrase } as const;
const now = Date.UTC(2026, 10, 22);

test('a file of before keeps its rounds and evaluations, and its offers can be found; those that were taken away cannot', () => {
  withTemporaryCaseFile(before, ({ file, path, settings }) => {
    const id = (): string => newIdentifier(now);
    const [organisation, offer] = [id(), id()];
    const stamp = `1, ${now}, ${now}`;
    file.db.exec(`
      INSERT INTO organisation (id, version, created_at, updated_at, name, domain)
        VALUES ('${organisation}', ${stamp}, 'Wijkteam', 'social');
      INSERT INTO offer (id, version, created_at, updated_at, organisation_id, name, body, region, for_whom, deleted_at)
        VALUES ('${offer}', ${stamp}, '${organisation}', 'Weerbaar', 'Tien middagen', 'Zuid', '', NULL),
          ('${id()}', ${stamp}, '${organisation}', 'Weerbaar van vroeger', '', '', '', ${now});
      INSERT INTO ambition_round (id, version, created_at, updated_at, name, step, on_date)
        VALUES ('${id()}', ${stamp}, 'Ronde', 'writing', '2026-11-01');
      INSERT INTO evaluation (id, version, created_at, updated_at, year, name, state)
        VALUES ('${id()}', ${stamp}, 2026, 'Samenwerking', 'open')`);
    file.close();

    const opened = openCaseFile({ ...settings, migrations: upToHere, path, secret });
    for (const table of ['ambition_round', 'evaluation'])
      expect(opened.db.prepare(`SELECT name, deleted_at FROM ${table}`).all()).toEqual([
        { name: table === 'evaluation' ? 'Samenwerking' : 'Ronde', deleted_at: null },
      ]);
    const find = opened.db.prepare(
      `SELECT entity, entity_id AS id, masked FROM search_entry
        WHERE rowid IN (SELECT rowid FROM search_text WHERE search_text MATCH ?)`,
    );
    const hit = { entity: 'offer', id: offer, masked: 'Weerbaar' };
    expect(find.all('weerbaar')).toEqual([hit]);
    expect(find.all('zuid')).toEqual([hit]);
    expect(find.all('middagen')).toEqual([hit]);
    opened.close();
  });
});
