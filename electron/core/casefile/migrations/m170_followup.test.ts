import { expect, test } from 'vitest';
import { newIdentifier } from '../../identifiers.ts';
import { openCaseFile } from '../openCaseFile.ts';
import { testPassphrase, withTemporaryCaseFile } from '../testing.ts';
import { caseMigrations } from './caseMigrations.ts';

const before = caseMigrations.filter(({ number }) => number < 170);
const upToHere = caseMigrations.filter(({ number }) => number <= 170);
const secret = { kind: 'passphrase', passphrase: testPassphrase } as const;
const now = Date.UTC(2026, 10, 22);

test('actions, decisions and cases of before stand as they stood, with nothing chosen yet', () => {
  withTemporaryCaseFile(before, ({ file, path, settings }) => {
    const [caseId, actionId, decisionId] = [now, now + 1, now + 2].map((at) => newIdentifier(at));
    const stamp = `1, ${now}, ${now}`;
    file.db.exec(
      `INSERT INTO cases (id, version, created_at, updated_at, number, type, status, consent_rule)
        VALUES ('${caseId}', ${stamp}, 'M-1', 'person', 'active', 'careDual');
       INSERT INTO decision (id, version, created_at, updated_at, case_id, body, status)
        VALUES ('${decisionId}', ${stamp}, '${caseId}', 'Eerst veilig', 'concept');
       INSERT INTO action_item (id, version, created_at, updated_at, case_id, body, status, mention_count)
        VALUES ('${actionId}', ${stamp}, '${caseId}', 'Bellen', 'open', 3)`,
    );
    file.close();

    const opened = openCaseFile({ ...settings, migrations: upToHere, path, secret });
    const one = (sql: string): unknown => opened.db.prepare(sql).get();
    expect(one('SELECT body, mention_count, kept_at_mention FROM action_item')).toEqual({
      body: 'Bellen',
      mention_count: 3,
      kept_at_mention: 0,
    });
    expect(one('SELECT body, change_when FROM decision')).toEqual({ body: 'Eerst veilig', change_when: '' });
    expect(one('SELECT number, contact_weeks FROM cases')).toEqual({ number: 'M-1', contact_weeks: null });
    expect(one('SELECT count(*) AS total FROM agreement')).toEqual({ total: 0 });
    opened.close();
  });
});

test('an agreement ends with a reason or not at all, and a helper helps once', () => {
  withTemporaryCaseFile(upToHere, ({ file }) => {
    const [agreementId, actionId, contactId] = [now, now + 1, now + 2].map((at) => newIdentifier(at));
    const stamp = `1, ${now}, ${now}`;
    const end = `INSERT INTO agreement (id, version, created_at, updated_at, body, state, made_on)
      VALUES ('${agreementId}', ${stamp}, 'Niet alleen naar huis', 'ended', '2026-11-22')`;
    expect(() => file.db.exec(end)).toThrow(/CHECK/);
    file.db.exec(
      `INSERT INTO contact (id, version, created_at, updated_at, given_name, family_name, domain)
        VALUES ('${contactId}', ${stamp}, 'Proef', 'Vermeer', 'care');
       INSERT INTO action_item (id, version, created_at, updated_at, body, status)
        VALUES ('${actionId}', ${stamp}, 'Bellen', 'open')`,
    );
    const help = (at: number): unknown =>
      file.db.exec(
        `INSERT INTO action_helper (id, version, created_at, updated_at, action_id, contact_id)
          VALUES ('${newIdentifier(at)}', ${stamp}, '${actionId}', '${contactId}')`,
      );
    help(now + 3);
    expect(() => help(now + 4)).toThrow(/UNIQUE/);
  });
});
