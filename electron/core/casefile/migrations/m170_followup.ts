import { isDate, oneOf, reference, required, row, words } from './columns.ts';

/** Helpers, agreements without owner, kept filters, contact with the young person; what a third mention was answered with. */
export const m170Sql: readonly string[] = [
  // The mention at which a person last said that the action stays; a later mention asks again.
  'ALTER TABLE action_item ADD COLUMN kept_at_mention INTEGER NOT NULL DEFAULT 0 CHECK (kept_at_mention >= 0)',
  // Few actions come back three times: found without walking through all of them.
  `CREATE INDEX action_again ON action_item (due_date, id)
    WHERE mention_count >= 3 AND status IN ('open', 'inProgress', 'waiting')`,
  `ALTER TABLE decision ADD COLUMN ${words('change_when')}`,
  'CREATE INDEX decision_decided ON decision (decided_on, id)',
  `CREATE TABLE action_helper (${row},
    ${required('action_id', 'action_item')}, ${required('contact_id', 'contact')},
    UNIQUE (action_id, contact_id)) STRICT`,
  'CREATE INDEX action_helper_contact ON action_helper (contact_id)',
  `CREATE TABLE agreement (${row},
    ${reference('case_id', 'cases')}, ${reference('discussion_id', 'discussion')}, ${reference('action_id', 'action_item')},
    body TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 20000),
    ${oneOf('state', ['valid', 'ended'])}, made_on TEXT NOT NULL, ${isDate('ended_on')}, ${words('reason')},
    CHECK (state = 'valid' OR length(reason) > 0)) STRICT`,
  'CREATE INDEX agreement_case ON agreement (case_id)',
  'CREATE INDEX agreement_discussion ON agreement (discussion_id)',
  'CREATE INDEX agreement_action ON agreement (action_id)',
  'CREATE INDEX agreement_state ON agreement (state, made_on)',
  // When somebody last spoke with the young person: a day and who, nothing about how it went.
  `CREATE TABLE contact_moment (${row},
    ${required('case_id', 'cases')}, on_date TEXT NOT NULL, ${reference('contact_id', 'contact')}, ${words('by_whom')},
    ${words('note')}) STRICT`,
  'CREATE INDEX contact_moment_case ON contact_moment (case_id, on_date)',
  'CREATE INDEX contact_moment_contact ON contact_moment (contact_id)',
  // The last day on which a voice was heard is asked for every open case: this index alone answers it.
  "CREATE INDEX statement_voice ON statement (case_id, observed_on) WHERE kind = 'voice' AND deleted_at IS NULL",
  // After so many weeks without contact a message comes; null = as everywhere.
  'ALTER TABLE cases ADD COLUMN contact_weeks INTEGER CHECK (contact_weeks IS NULL OR contact_weeks BETWEEN 1 AND 104)',
  `CREATE TABLE saved_view (${row},
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 500), address TEXT NOT NULL) STRICT`,
];
