import type { Core } from '../createCore.ts';
import { insertImage, type Values } from '../history/rowWriter.ts';
import type { TableName } from '../history/tables.ts';
import { newIdentifier } from '../identifiers.ts';

/** For tests of this room: a row of another area, put in the open file as its own operation would have. @returns its id */
export function plant(core: Core, table: TableName, values: Values, now: number): string {
  const session = core.session.current();
  if (session === null) throw new Error('No open case file');
  const id = newIdentifier(now);
  insertImage(session.file.db, table, { ...values, id, version: 1, created_at: now, updated_at: now });
  return id;
}
