import { expect, test } from 'vitest';
import { newIdentifier } from '../../identifiers.ts';
import { openCaseFile } from '../openCaseFile.ts';
import { testPassphrase, withTemporaryCaseFile } from '../testing.ts';
import { caseMigrations } from './caseMigrations.ts';

const before = caseMigrations.filter(({ number }) => number < 150);
const upToHere = caseMigrations.filter(({ number }) => number <= 150);
const secret = { kind: 'passphrase', passphrase: testPassphrase } as const;
const now = Date.UTC(2026, 10, 22);
const id = (): string => newIdentifier(now);

test('a file of before keeps who agreed and what was handed over, and fixes what went out', () => {
  withTemporaryCaseFile(before, ({ file, path, settings }) => {
    const stamp = `1, ${now}, ${now}`;
    const [contact, meeting, caseId, item, discussion, minutes] = [id(), id(), id(), id(), id(), id()];
    const head = 'id, version, created_at, updated_at';
    file.db.exec(`
      INSERT INTO contact (${head}, given_name, family_name, domain) VALUES ('${contact}', ${stamp}, 'Tom', 'Vermeer', 'care');
      INSERT INTO meeting (${head}, type, title, date, start_time, status)
        VALUES ('${meeting}', ${stamp}, 'zvhCases', 'Casusoverleg', '2026-11-21', '09:30', 'finished');
      INSERT INTO cases (${head}, number, type, status, consent_rule)
        VALUES ('${caseId}', ${stamp}, 'M-0001', 'person', 'active', 'careDual');
      INSERT INTO agenda_item (${head}, meeting_id, position, kind, planned_minutes)
        VALUES ('${item}', ${stamp}, '${meeting}', 0, 'case', 30);
      INSERT INTO discussion (${head}, agenda_item_id, meeting_id, case_id, kind, method)
        VALUES ('${discussion}', ${stamp}, '${item}', '${meeting}', '${caseId}', 'new', 'bob');
      INSERT INTO minutes (${head}, discussion_id, state, adopted_at, adopted_document)
        VALUES ('${minutes}', ${stamp}, '${discussion}', 'adopted', ${now}, '{"blocks":[]}');
      INSERT INTO minutes_agreement (${head}, discussion_id, contact_id, state, on_date)
        VALUES ('${id()}', ${stamp}, '${discussion}', '${contact}', 'agreed', '2026-11-22');
      INSERT INTO hand_over (${head}, discussion_id, contact_id, on_date, channel, note)
        VALUES ('${id()}', ${stamp}, '${discussion}', '${contact}', '2026-11-22', 'paper', 'aan de balie');`);
    file.close();

    const opened = openCaseFile({ ...settings, migrations: upToHere, path, secret });
    const { db } = opened;
    expect(db.prepare('SELECT state, on_date, how, edition_id FROM minutes_agreement').all()).toEqual([
      { state: 'agreed', on_date: '2026-11-22', how: '', edition_id: null },
    ]);
    expect(
      db
        .prepare('SELECT meeting_id, discussion_id, document, contact_id, channel, note FROM hand_over')
        .all(),
    ).toEqual([
      {
        meeting_id: meeting,
        discussion_id: discussion,
        document: 'caseMinutes',
        contact_id: contact,
        channel: 'paper',
        note: 'aan de balie',
      },
    ]);
    expect(() => db.exec(`UPDATE minutes SET adopted_document = '{"blocks":[1]}'`)).toThrow(/fixed/u);
    db.exec(`UPDATE minutes SET state = 'sent', adopted_document = adopted_document`);
    db.exec(`INSERT INTO minutes_edition (${head}, discussion_id, label, why, document)
      VALUES ('${id()}', ${stamp}, '${discussion}', 'concept 1', 'agreement', '{}')`);
    expect(() => db.exec(`UPDATE minutes_edition SET document = '[]'`)).toThrow(/fixed/u);
    expect(() =>
      db.exec(`INSERT INTO hand_over (${head}, meeting_id, document, on_date, channel)
        VALUES ('${id()}', ${stamp}, '${meeting}', 'actionList', '2026-11-22', 'paper')`),
    ).toThrow(/CHECK/u);
    opened.close();
  });
});
