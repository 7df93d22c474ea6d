import { newIdentifier } from '../identifiers.ts';
import type { Values } from '../history/rowWriter.ts';
import type { TableName } from '../history/tables.ts';
import type { SessionControl } from '../session.ts';
import { inTransaction } from '../transaction.ts';

/**
 * For tests: a row of another area, written as a command would, so that it can be searched too. @returns its id
 * @param now UTC milliseconds
 */
export function plantRow(session: SessionControl, now: number, table: TableName, values: Values): string {
  const open = session.current();
  if (open === null) throw new Error('No open case file');
  const id = newIdentifier(now);
  inTransaction(open, now, 'test', 'none', ({ write }) => write.insert(table, { id, ...values }));
  return id;
}
