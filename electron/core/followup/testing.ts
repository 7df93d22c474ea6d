import { newIdentifier } from '../identifiers.ts';
import type { Values } from '../history/rowWriter.ts';
import { tableEntity, type TableName } from '../history/tables.ts';
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

/** Every row that people can see, as it stands: to prove that undo brings all of them back. What each write changes is left out. */
export function everyRow(session: SessionControl): Readonly<Record<string, readonly string[]>> {
  const open = session.current();
  if (open === null) throw new Error('No open case file');
  return Object.fromEntries(
    tableNames.map((table) => [
      table,
      open.reader
        .all<Record<string, unknown>>(`SELECT * FROM ${table} ORDER BY id`)
        .map((row) => JSON.stringify({ ...row, version: 0, updated_at: 0 })),
    ]),
  );
}

const tableNames = Object.keys(tableEntity) as TableName[];

export interface Planting {
  readonly plant: (table: TableName, values: Values) => string;
  /** A professional with this family name. @returns its id */
  readonly contact: (familyName: string, values?: Values) => string;
  /** An active case of a person with this number. @returns its id */
  readonly aCase: (number: string, values?: Values) => string;
}

/** The rows that tests of this room need again and again. @param here asked at every row: each test has its own file */
export function planting(here: () => Readonly<{ session: SessionControl; now: number }>): Planting {
  const plant: Planting['plant'] = (table, values) => plantRow(here().session, here().now, table, values);
  return {
    plant,
    contact: (familyName, values = {}) =>
      plant('contact', { given_name: 'Proef', family_name: familyName, domain: 'care', ...values }),
    aCase: (number, values = {}) =>
      plant('cases', {
        number,
        alias: 'J., 15',
        type: 'person',
        status: 'active',
        question: 'Wat helpt nu?',
        consent_rule: 'careDual',
        ...values,
      }),
  };
}
