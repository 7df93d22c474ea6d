import { words } from './columns.ts';

/** Why a file left although a name of another case stands in it; empty for all others. */
export const m230Sql: readonly string[] = [`ALTER TABLE export_record ADD COLUMN ${words('name_reason')}`];
