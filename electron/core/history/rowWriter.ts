import type Database from 'better-sqlite3';
import type { SqlValue } from '../reader.ts';
import { CallFailure } from '../failure.ts';
import { historyText } from '../../../shared/text/nl/history.ts';
import type { TableName } from './tables.ts';

export type RowImage = Readonly<Record<string, SqlValue>>;

/** One changed row: `before` null = made, `after` null = removed. Together they are the inverse of the command. */
export interface RowChange {
  readonly table: TableName;
  readonly id: string;
  readonly before: RowImage | null;
  readonly after: RowImage | null;
}

/** Values for columns; `id`, `version` and the two timestamps are the writer's own. */
export type Values = Readonly<Record<string, SqlValue>>;

/**
 * Every write of a command goes through here, so that each keeps its before and after image for undo,
 * its version for conflicts and its place in the search index.
 */
export interface RowWriter {
  /** @returns the id of the new row (given in `values.id`, else made) and version 1. */
  insert(table: TableName, values: Values): { id: string; version: number };
  /**
   * Changes the named columns; nothing is written when all are equal already.
   * @param expected the version the caller last saw; a newer row fails with `conflict`.
   */
  update(table: TableName, id: string, values: Values, expected?: number): { id: string; version: number };
  remove(table: TableName, id: string, expected?: number): void;
  readonly changes: readonly RowChange[];
}

export interface WriterServices {
  readonly now: number;
  newId(): string;
  /** Called after every row change; keeps the search index true. */
  indexRow(change: RowChange): void;
}

const own = new Set(['version', 'created_at', 'updated_at']);

export function createRowWriter(db: Database.Database, services: WriterServices): RowWriter {
  const changes: RowChange[] = [];

  const record = (change: RowChange): void => {
    changes.push(change);
    services.indexRow(change);
  };

  return {
    changes,
    insert(table, values) {
      const id = typeof values['id'] === 'string' ? values['id'] : services.newId();
      const image: RowImage = {
        ...values,
        id,
        version: 1,
        created_at: services.now,
        updated_at: services.now,
      };
      insertImage(db, table, image);
      record({ table, id, before: null, after: readImage(db, table, id) ?? image });
      return { id, version: 1 };
    },
    update(table, id, values, expected) {
      const before = requireImage(db, table, id, expected);
      const changed = Object.entries(values).filter(
        ([column, value]) => !own.has(column) && column !== 'id' && before[column] !== value,
      );
      const version = Number(before['version']);
      if (changed.length === 0) return { id, version };
      const after: RowImage = {
        ...before,
        ...Object.fromEntries(changed),
        version: version + 1,
        updated_at: services.now,
      };
      updateImage(db, table, after, [...changed.map(([column]) => column), 'version', 'updated_at']);
      record({ table, id, before, after });
      return { id, version: version + 1 };
    },
    remove(table, id, expected) {
      const before = requireImage(db, table, id, expected);
      prepared(db, `DELETE FROM ${table} WHERE id = ?`).run(id);
      record({ table, id, before, after: null });
    },
  };
}

/** The whole row as it stands; undefined when it is not there. */
export function readImage(db: Database.Database, table: TableName, id: string): RowImage | undefined {
  return prepared(db, `SELECT * FROM ${table} WHERE id = ?`).get(id) as RowImage | undefined;
}

export function insertImage(db: Database.Database, table: TableName, image: RowImage): void {
  const columns = Object.keys(image);
  assertColumns(columns);
  prepared(
    db,
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
  ).run(image);
}

export function updateImage(
  db: Database.Database,
  table: TableName,
  image: RowImage,
  columns: readonly string[],
): void {
  assertColumns(columns);
  prepared(
    db,
    `UPDATE ${table} SET ${columns.map((column) => `${column} = @${column}`).join(', ')} WHERE id = @id`,
  ).run(image);
}

function requireImage(
  db: Database.Database,
  table: TableName,
  id: string,
  expected: number | undefined,
): RowImage {
  const image = readImage(db, table, id);
  if (image === undefined) throw new CallFailure('notFound', historyText.rowGone);
  if (expected !== undefined && image['version'] !== expected) {
    throw new CallFailure('conflict', historyText.rowChanged);
  }
  return image;
}

/** Column names come from our own code; this keeps it so. */
function assertColumns(columns: readonly string[]): void {
  for (const column of columns) {
    if (!/^[a-z][a-z0-9_]*$/.test(column)) throw new Error('Not a column name');
  }
}

const cache = new WeakMap<Database.Database, Map<string, Database.Statement>>();

function prepared(db: Database.Database, sql: string): Database.Statement {
  let statements = cache.get(db);
  if (statements === undefined) {
    statements = new Map();
    cache.set(db, statements);
  }
  let statement = statements.get(sql);
  if (statement === undefined) {
    statement = db.prepare(sql);
    statements.set(sql, statement);
  }
  return statement;
}
