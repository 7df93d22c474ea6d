import { isDate, oneOf, reference, required, row, words } from './columns.ts';

/**
 * Preparing one meeting: since when a partner knows what they bring and whether it may be shared, who organises and who
 * stands in for the chair, a reason per point that is not ready, what went out and which points were open then.
 */
export const m040Sql: readonly string[] = [
  `ALTER TABLE contribution ADD COLUMN ${words('known_since')}`,
  `ALTER TABLE contribution ADD COLUMN shareability TEXT
    CHECK (shareability IS NULL OR shareability IN ('shareable', 'oralOnly', 'doNotShare'))`,
  `ALTER TABLE contribution ADD COLUMN ${isDate('answer_by')}`,
  `ALTER TABLE meeting ADD COLUMN ${reference('organiser_id', 'contact')}`,
  `ALTER TABLE meeting ADD COLUMN ${reference('reserve_chair_id', 'contact')}`,
  'CREATE INDEX meeting_organiser ON meeting (organiser_id)',
  'CREATE INDEX meeting_reserve_chair ON meeting (reserve_chair_id)',
  // The ids of a proposed order that the chair put aside; another proposal has other ids and is shown again.
  `ALTER TABLE meeting ADD COLUMN ${words('ignored_order')}`,
  `CREATE TABLE readiness_reason (${row},
    ${required('discussion_id', 'discussion')},
    line TEXT NOT NULL CHECK (length(line) BETWEEN 1 AND 60),
    reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    UNIQUE (discussion_id, line)) STRICT`,
  `CREATE TABLE meeting_sending (${row},
    ${required('meeting_id', 'meeting')},
    ${oneOf('kind', ['sent', 'withdrawn'])},
    at INTEGER NOT NULL CHECK (at >= 0),
    recipient_count INTEGER NOT NULL CHECK (recipient_count >= 0),
    open_points TEXT NOT NULL CHECK (json_valid(open_points)),
    ${words('note')}) STRICT`,
  'CREATE INDEX meeting_sending_meeting ON meeting_sending (meeting_id, at)',
];
