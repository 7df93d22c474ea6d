import { isDate, oneOf, reference, required, row, words } from './columns.ts';

/**
 * Editions of minutes that went out, agreement with the way it was given, hand-overs of every kind of document, and pages in
 * plain language. What was adopted or went out cannot be changed, not even by a mistake in the code.
 */
export const m150Sql: readonly string[] = [
  `CREATE TABLE minutes_edition (${row},
    ${required('discussion_id', 'discussion')}, label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 100),
    ${oneOf('why', ['agreement', 'export', 'adopted'])},
    document TEXT NOT NULL CHECK (json_valid(document))) STRICT`,
  'CREATE INDEX minutes_edition_discussion ON minutes_edition (discussion_id, created_at)',
  `CREATE TRIGGER minutes_edition_fixed BEFORE UPDATE OF document ON minutes_edition
    WHEN old.document IS NOT new.document
    BEGIN SELECT RAISE(ABORT, 'an edition that went out is fixed'); END`,
  `CREATE TRIGGER minutes_adopted_fixed BEFORE UPDATE OF adopted_document ON minutes
    WHEN old.adopted_document IS NOT NULL AND new.adopted_document IS NOT old.adopted_document
    BEGIN SELECT RAISE(ABORT, 'adopted minutes are fixed'); END`,
  `ALTER TABLE minutes_agreement ADD COLUMN how TEXT NOT NULL DEFAULT ''
    CHECK (how IN ('', 'meeting', 'mail', 'phone', 'paper'))`,
  `ALTER TABLE minutes_agreement ADD COLUMN ${reference('edition_id', 'minutes_edition')}`,
  'CREATE INDEX minutes_agreement_edition ON minutes_agreement (edition_id)',
  // The table of before could hold minutes only; a list of actions belongs to a meeting, a plain page to a person.
  'DROP INDEX hand_over_discussion',
  'DROP INDEX hand_over_contact',
  'ALTER TABLE hand_over RENAME TO hand_over_before',
  `CREATE TABLE hand_over (${row},
    ${required('meeting_id', 'meeting')}, ${reference('discussion_id', 'discussion')},
    ${oneOf('document', ['actionList', 'caseMinutes', 'plainSummary'])},
    ${reference('contact_id', 'contact')}, ${reference('person_id', 'person')},
    on_date TEXT NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    ${oneOf('channel', ['secureMail', 'paper', 'portal', 'other'])}, ${words('note')},
    CHECK ((document = 'actionList') = (discussion_id IS NULL)),
    CHECK ((contact_id IS NULL) <> (person_id IS NULL))) STRICT`,
  `INSERT INTO hand_over (id, version, created_at, updated_at, meeting_id, discussion_id, document, contact_id, on_date, channel, note)
    SELECT old.id, old.version, old.created_at, old.updated_at, discussion.meeting_id, old.discussion_id, 'caseMinutes',
      old.contact_id, old.on_date, old.channel, old.note
    FROM hand_over_before AS old JOIN discussion ON discussion.id = old.discussion_id`,
  'DROP TABLE hand_over_before',
  'CREATE INDEX hand_over_meeting ON hand_over (meeting_id)',
  'CREATE INDEX hand_over_discussion ON hand_over (discussion_id)',
  'CREATE INDEX hand_over_contact ON hand_over (contact_id)',
  'CREATE INDEX hand_over_person ON hand_over (person_id)',
  `CREATE TABLE plain_page (${row},
    ${required('discussion_id', 'discussion')}, ${required('person_id', 'person')},
    parts TEXT NOT NULL CHECK (json_valid(parts)),
    ${words('reviewed_hash')}, ${words('reviewed_by')}, ${isDate('reviewed_on')}, made_at INTEGER,
    UNIQUE (discussion_id, person_id)) STRICT`,
  'CREATE INDEX plain_page_person ON plain_page (person_id)',
];
