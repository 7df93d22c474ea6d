import { flag, reference, required, row } from './columns.ts';

/**
 * The screen in the room and methods of the organisation itself. `room_line` holds the words as they were released, so that a line
 * that is typed anew is no longer the line that the room may see.
 */
export const m060Sql: readonly string[] = [
  `CREATE TABLE room_screen (${row},
    meeting_id TEXT NOT NULL UNIQUE REFERENCES meeting (id) ON DELETE RESTRICT,
    ${flag('blank')}, ${flag('show_initials')}) STRICT`,
  `CREATE TABLE room_line (${row},
    ${required('meeting_id', 'meeting')},
    ${reference('statement_id', 'statement')}, ${reference('decision_id', 'decision')},
    ${reference('action_id', 'action_item')},
    body TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 20000),
    UNIQUE (statement_id), UNIQUE (decision_id), UNIQUE (action_id),
    CHECK ((statement_id IS NOT NULL) + (decision_id IS NOT NULL) + (action_id IS NOT NULL) = 1)) STRICT`,
  'CREATE INDEX room_line_meeting ON room_line (meeting_id)',
  `CREATE TABLE own_method (${row},
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    body TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 40000),
    deleted_at INTEGER) STRICT`,
  'CREATE INDEX own_method_name ON own_method (name)',
];
