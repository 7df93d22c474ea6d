import { isDate, words } from './columns.ts';

/** When a decision ended, and why one was let go: the yearly look at decisions asks it (feature I4). */
export const m260Sql: readonly string[] = [
  `ALTER TABLE decision ADD COLUMN ${isDate('ended_on')}`,
  `ALTER TABLE decision ADD COLUMN ${words('end_reason')}`,
];
