import { reference, row } from './columns.ts';

/**
 * Words of the organisation itself: a term of its own, what a partner says (`said_by`, `organisation_id`), or its own
 * explanation of a shipped term (the same term: then its meaning is shown instead).
 */
export const m080Sql: readonly string[] = [
  `CREATE TABLE own_term (${row},
    term TEXT NOT NULL CHECK (length(trim(term)) BETWEEN 1 AND 100),
    folded TEXT NOT NULL UNIQUE,
    meaning TEXT NOT NULL CHECK (length(trim(meaning)) BETWEEN 1 AND 1000),
    said_by TEXT CHECK (said_by IS NULL OR said_by IN ('care', 'safety', 'education', 'social', 'administration', 'private')),
    ${reference('organisation_id', 'organisation')}) STRICT`,
  'CREATE INDEX own_term_organisation ON own_term (organisation_id)',
];
