import type Database from 'better-sqlite3';

export type SqlValue = string | number | null;
export type Parameters = readonly SqlValue[] | Readonly<Record<string, SqlValue>>;

/** Reads with prepared statements, each prepared once for the life of the open file. */
export interface Reader {
  all<Row>(sql: string, parameters?: Parameters): Row[];
  one<Row>(sql: string, parameters?: Parameters): Row | undefined;
}

/** The only place where SQL text becomes a statement for reading. `Row` is what the caller's SELECT names. */
export function createReader(db: Database.Database): Reader {
  const statements = new Map<string, Database.Statement>();
  const prepared = (sql: string): Database.Statement => {
    let statement = statements.get(sql);
    if (statement === undefined) {
      statement = db.prepare(sql);
      if (!statement.readonly) throw new Error('A reader only reads');
      statements.set(sql, statement);
    }
    return statement;
  };
  return {
    all: <Row>(sql: string, parameters: Parameters = []) => prepared(sql).all(parameters) as Row[],
    one: <Row>(sql: string, parameters: Parameters = []) => prepared(sql).get(parameters) as Row | undefined,
  };
}
