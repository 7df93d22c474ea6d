import { words } from './columns.ts';

/** Why a case left the table without anyone who leads it: asked at the end of each discussion. */
export const m240Sql: readonly string[] = [`ALTER TABLE discussion ADD COLUMN ${words('no_lead_reason')}`];
