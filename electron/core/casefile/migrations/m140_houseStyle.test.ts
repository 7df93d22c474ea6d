import { expect, test } from 'vitest';
import { newIdentifier } from '../../identifiers.ts';
import { openCaseFile } from '../openCaseFile.ts';
import { testPassphrase, withTemporaryCaseFile } from '../testing.ts';
import { caseMigrations } from './caseMigrations.ts';

const before = caseMigrations.filter(({ number }) => number < 140);
const upToHere = caseMigrations.filter(({ number }) => number <= 140);
const secret = { kind: 'passphrase', passphrase: testPassphrase } as const;
const now = Date.UTC(2026, 10, 22);

test('a file of before, with a contact in it, keeps it and can hold templates and where they are used', () => {
  withTemporaryCaseFile(before, ({ file, path, settings }) => {
    const stamp = `1, ${now}, ${now}`;
    file.db.exec(
      `INSERT INTO contact (id, version, created_at, updated_at, given_name, family_name, domain)
        VALUES ('${newIdentifier(now)}', ${stamp}, 'Tom', 'Vermeer', 'care')`,
    );
    file.close();

    const opened = openCaseFile({ ...settings, migrations: upToHere, path, secret });
    expect(opened.db.prepare('SELECT family_name FROM contact').pluck().all()).toEqual(['Vermeer']);
    const template = newIdentifier(now);
    opened.db
      .prepare(
        `INSERT INTO house_template (id, version, created_at, updated_at, name, file_name, size, kinds, content)
          VALUES (?, ${stamp}, 'Huisstijl', 'huis.docx', 10, '["agenda"]', 'UEs=')`,
      )
      .run(template);
    const use = opened.db.prepare(
      `INSERT INTO house_template_use (id, version, created_at, updated_at, kind, meeting_type, template_id)
        VALUES (?, ${stamp}, ?, ?, ?)`,
    );
    use.run(newIdentifier(now), 'agenda', '', template);
    expect(() => use.run(newIdentifier(now), 'agenda', '', template)).toThrow(/UNIQUE/u);
    expect(() => use.run(newIdentifier(now), 'agenda', 'zatVo', newIdentifier(now))).toThrow(/FOREIGN KEY/u);
    expect(() => opened.db.prepare('DELETE FROM house_template').run()).toThrow(/FOREIGN KEY/u);
    opened.close();
  });
});
