import { isTime, required, row } from './columns.ts';

const json = (column: string): string => `${column} TEXT CHECK (${column} IS NULL OR json_valid(${column}))`;
const series = (column: string): string => `ALTER TABLE meeting_series ADD COLUMN ${column}`;
const discussion = (column: string): string => `ALTER TABLE discussion ADD COLUMN ${column}`;

/**
 * Kinds of meeting and series as data of the organisation. What a meeting was made with stands beside it, so that a later
 * change of its kind or series alters nothing that exists.
 */
export const m030Sql: readonly string[] = [
  // Rhythm as data; `rhythm` keeps the words for people.
  series(json('rhythm_rule')),
  series(`scope_kind TEXT CHECK (scope_kind IN ('neighbourhood', 'school', 'municipality', 'region'))`),
  series(`school_region TEXT CHECK (school_region IN ('north', 'middle', 'south'))`),
  series('cutoff_days INTEGER CHECK (cutoff_days BETWEEN 0 AND 60)'),
  series(isTime('cutoff_time')),
  series(json('own_agenda')),
  series(json('own_minutes')),

  // A case that came after the cut-off, and a case in two parts.
  discussion(`late_reason TEXT NOT NULL DEFAULT ''`),
  discussion('professionals_minutes INTEGER CHECK (professionals_minutes BETWEEN 1 AND 600)'),
  discussion(`professionals_place TEXT CHECK (professionals_place IN ('before', 'after'))`),
  discussion(`split_reason TEXT NOT NULL DEFAULT ''`),
  discussion(`told_back TEXT NOT NULL DEFAULT ''
    CHECK ((professionals_minutes IS NULL) = (professionals_place IS NULL)
      AND (professionals_minutes IS NULL OR (trim(split_reason) <> '' AND trim(told_back) <> '')))`),

  // What the organisation changed about a kind of meeting; without a row it is as shipped.
  `CREATE TABLE meeting_type_setting (${row},
    type TEXT NOT NULL UNIQUE CHECK (length(type) BETWEEN 1 AND 60),
    settings TEXT NOT NULL CHECK (json_valid(settings))) STRICT`,
  // What a meeting was made with; without a row (made before this step) it is as shipped.
  `CREATE TABLE meeting_template (${row},
    meeting_id TEXT NOT NULL UNIQUE REFERENCES meeting (id) ON DELETE RESTRICT,
    settings TEXT NOT NULL CHECK (json_valid(settings))) STRICT`,
  `CREATE TABLE proposal_declined (${row},
    ${required('meeting_id', 'meeting')}, ${required('case_id', 'cases')},
    reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 500), UNIQUE (meeting_id, case_id)) STRICT`,
  'CREATE INDEX proposal_declined_case ON proposal_declined (case_id)',
  // Why a meeting could not wait, as the one who called it wrote it down.
  `CREATE TABLE urgent_call (${row},
    meeting_id TEXT NOT NULL UNIQUE REFERENCES meeting (id) ON DELETE RESTRICT,
    ${required('case_id', 'cases')},
    why TEXT NOT NULL CHECK (length(why) BETWEEN 1 AND 20000),
    basis TEXT NOT NULL CHECK (length(basis) BETWEEN 1 AND 60),
    basis_reason TEXT NOT NULL CHECK (length(basis_reason) BETWEEN 1 AND 20000)) STRICT`,
  'CREATE INDEX urgent_call_case ON urgent_call (case_id)',
];
