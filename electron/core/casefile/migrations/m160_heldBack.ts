import { flag, reference, required, row } from './columns.ts';

/** Items of the agenda that only the chair has; decisions and actions that are not in the file of one partner, with the reason. */
export const m160Sql: readonly string[] = [
  `ALTER TABLE agenda_item ADD COLUMN ${flag('is_internal')}`,
  `CREATE TABLE held_back (${row},
    ${required('case_id', 'cases')}, ${required('contact_id', 'contact')},
    ${reference('decision_id', 'decision')}, ${reference('action_id', 'action_item')},
    reason TEXT NOT NULL CHECK (length(trim(reason)) BETWEEN 1 AND 500),
    CHECK ((decision_id IS NULL) <> (action_id IS NULL)),
    UNIQUE (contact_id, decision_id), UNIQUE (contact_id, action_id)) STRICT`,
  'CREATE INDEX held_back_case ON held_back (case_id)',
  'CREATE INDEX held_back_decision ON held_back (decision_id)',
  'CREATE INDEX held_back_action ON held_back (action_id)',
];
