import { isDate, oneOf, required, row, words } from './columns.ts';

/**
 * The organisation's own Word templates and where each is used (an empty kind or type of meeting means: all of them);
 * chosen recipients of a statement; who of those present agreed with the minutes; what was handed over to whom.
 */
export const m140Sql: readonly string[] = [
  `CREATE TABLE house_template (${row},
    name TEXT NOT NULL CHECK (length(trim(name)) BETWEEN 1 AND 200),
    ${words('file_name')}, size INTEGER NOT NULL CHECK (size > 0),
    kinds TEXT NOT NULL CHECK (json_valid(kinds)),
    content TEXT NOT NULL CHECK (length(content) > 0), deleted_at INTEGER) STRICT`,
  `CREATE TABLE house_template_use (${row},
    kind TEXT NOT NULL DEFAULT '', meeting_type TEXT NOT NULL DEFAULT '',
    ${required('template_id', 'house_template')}, UNIQUE (kind, meeting_type)) STRICT`,
  'CREATE INDEX house_template_use_template ON house_template_use (template_id)',
  `CREATE TABLE statement_recipient (${row},
    ${required('statement_id', 'statement')}, ${required('contact_id', 'contact')},
    UNIQUE (statement_id, contact_id)) STRICT`,
  'CREATE INDEX statement_recipient_contact ON statement_recipient (contact_id)',
  `CREATE TABLE minutes_agreement (${row},
    ${required('discussion_id', 'discussion')}, ${required('contact_id', 'contact')},
    ${oneOf('state', ['asked', 'agreed', 'remark'])}, ${words('remark')}, ${isDate('on_date')},
    UNIQUE (discussion_id, contact_id)) STRICT`,
  'CREATE INDEX minutes_agreement_contact ON minutes_agreement (contact_id)',
  `CREATE TABLE hand_over (${row},
    ${required('discussion_id', 'discussion')}, ${required('contact_id', 'contact')},
    on_date TEXT NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    ${oneOf('channel', ['secureMail', 'paper', 'portal', 'other'])}, ${words('note')}) STRICT`,
  'CREATE INDEX hand_over_discussion ON hand_over (discussion_id)',
  'CREATE INDEX hand_over_contact ON hand_over (contact_id)',
];
