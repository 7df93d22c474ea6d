import { flag, isDate, oneOf, reference, required, row, words } from './columns.ts';

const routes = ['', 'askPerson', 'consent', 'ownTask', 'throughIntroducer', 'advice', 'other'] as const;

/**
 * What the chair works with at the table: options, summaries per phase, open questions with who finds out how, silent
 * estimates, the queue of speakers, scripts as they were read aloud. Who spoke, or for how long, is not kept: a place in
 * the queue is removed when someone gets the floor.
 */
export const m050Sql: readonly string[] = [
  `CREATE TABLE discussion_option (${row},
    ${required('discussion_id', 'discussion')},
    body TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 20000), ${flag('is_nothing')}) STRICT`,
  'CREATE INDEX discussion_option_discussion ON discussion_option (discussion_id, created_at)',
  // Why there are fewer than two options, and the answer to "wat als we het mis hebben?" (features D16).
  `ALTER TABLE discussion ADD COLUMN ${words('few_options_reason')}`,
  `ALTER TABLE discussion ADD COLUMN ${words('if_wrong')}`,
  'ALTER TABLE discussion ADD COLUMN estimates_shown_at INTEGER',
  `CREATE TABLE phase_summary (${row},
    ${required('discussion_id', 'discussion')}, phase TEXT NOT NULL CHECK (length(phase) BETWEEN 1 AND 60),
    body TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 500), UNIQUE (discussion_id, phase)) STRICT`,
  // Is an interpretation shared by the table (feature D11).
  `ALTER TABLE statement ADD COLUMN agreement TEXT NOT NULL DEFAULT 'open' CHECK (agreement IN ('open', 'consensus', 'dissent'))`,
  `ALTER TABLE statement ADD COLUMN ${words('agreement_note')}`,
  // A statement of kind `unknown` without a row here is an open question that nobody took yet (feature D15).
  `CREATE TABLE open_question (${row},
    statement_id TEXT NOT NULL UNIQUE REFERENCES statement (id) ON DELETE RESTRICT,
    ${required('case_id', 'cases')}, ${reference('owner_contact_id', 'contact')},
    route TEXT NOT NULL DEFAULT '' CHECK (route IN (${routes.map((route) => `'${route}'`).join(', ')})),
    ${words('route_note')}, ${isDate('due_on')}, ${oneOf('state', ['open', 'answered', 'dropped'])},
    ${words('answer')}, ${isDate('closed_on')},
    CHECK ((state = 'open') = (closed_on IS NULL))) STRICT`,
  'CREATE INDEX open_question_case ON open_question (case_id, state)',
  'CREATE INDEX open_question_owner ON open_question (owner_contact_id)',
  // The number that one person said about safety, 0 to 10. Never added up, compared or searched (feature D14).
  `CREATE TABLE silent_estimate (${row},
    ${required('discussion_id', 'discussion')}, ${required('contact_id', 'contact')},
    said INTEGER NOT NULL CHECK (said BETWEEN 0 AND 10), UNIQUE (discussion_id, contact_id)) STRICT`,
  'CREATE INDEX silent_estimate_contact ON silent_estimate (contact_id)',
  `CREATE TABLE speaker_turn (${row},
    ${required('meeting_id', 'meeting')}, ${required('contact_id', 'contact')},
    ${oneOf('kind', ['turn', 'order'])}, UNIQUE (meeting_id, contact_id)) STRICT`,
  'CREATE INDEX speaker_turn_contact ON speaker_turn (contact_id)',
  // As it was read, with the time: a second reading is a second row (features C12, C17).
  `CREATE TABLE script_reading (${row},
    ${required('meeting_id', 'meeting')}, ${oneOf('kind', ['opening', 'closing'])},
    body TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 20000), read_at INTEGER NOT NULL) STRICT`,
  'CREATE INDEX script_reading_meeting ON script_reading (meeting_id, read_at)',
  `CREATE TABLE secrecy_agreement (${row},
    ${required('meeting_id', 'meeting')}, ${required('contact_id', 'contact')}, agreed_at INTEGER NOT NULL,
    UNIQUE (meeting_id, contact_id)) STRICT`,
  'CREATE INDEX secrecy_agreement_contact ON secrecy_agreement (contact_id)',
  // Where a parked point comes back, and when it was dealt with there (feature C16).
  `ALTER TABLE parked_point ADD COLUMN ${reference('next_meeting_id', 'meeting')}`,
  `ALTER TABLE parked_point ADD COLUMN ${isDate('handled_on')}`,
  'CREATE INDEX parked_point_next ON parked_point (next_meeting_id)',
  `ALTER TABLE agenda_item ADD COLUMN ${reference('parked_point_id', 'parked_point')}`,
  'CREATE INDEX agenda_item_parked ON agenda_item (parked_point_id)',
];
