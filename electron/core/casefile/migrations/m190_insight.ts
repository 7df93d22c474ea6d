import { isDate, oneOf, reference, required, row, words } from './columns.ts';

const answers = (column: string): string =>
  `${column} TEXT CHECK (${column} IS NULL OR ${column} IN ('good', 'mixed', 'poor'))`;

/**
 * Looking back on a discussion, for the chair alone; bottlenecks across cases, with the cases that count; and what counting
 * over a period needs to stay quick in a large file.
 */
export const m190Sql: readonly string[] = [
  // Six points on the meeting, never on a person; a point that was skipped has no answer.
  `CREATE TABLE meeting_reflection (${row},
    discussion_id TEXT NOT NULL UNIQUE REFERENCES discussion (id) ON DELETE RESTRICT,
    ${answers('facts')}, ${answers('voice')}, ${answers('collaboration')},
    ${answers('safety')}, ${answers('options')}, ${answers('plan')},
    note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 500)) STRICT`,
  `CREATE TABLE bottleneck (${row},
    body TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 2000),
    ${words('asks')},
    domain TEXT CHECK (domain IS NULL OR domain IN ('care', 'safety', 'education', 'social', 'administration', 'private')),
    ${reference('organisation_id', 'organisation')},
    noticed_on TEXT NOT NULL CHECK (noticed_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    ${oneOf('state', ['open', 'raised', 'solved'])}, ${isDate('raised_on')}, ${words('outcome')},
    deleted_at INTEGER) STRICT`,
  'CREATE INDEX bottleneck_organisation ON bottleneck (organisation_id)',
  'CREATE INDEX bottleneck_noticed ON bottleneck (noticed_on)',
  `CREATE TABLE bottleneck_case (${row},
    ${required('bottleneck_id', 'bottleneck')}, ${required('case_id', 'cases')},
    UNIQUE (bottleneck_id, case_id)) STRICT`,
  'CREATE INDEX bottleneck_case_case ON bottleneck_case (case_id)',

  // Whether an action was on time is asked of a whole year at once: this index holds all of the answer.
  'CREATE INDEX action_timely ON action_item (due_date, status, done_on, deleted_at, id)',
  'CREATE INDEX cases_submitted ON cases (submitted_on)',
];
