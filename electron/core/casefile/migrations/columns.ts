/**
 * Pieces of SQL that every step of the schema is written with. Conventions (architecture.md, "The case file"): STRICT tables,
 * text UUIDv7 ids, UTC milliseconds for instants, `YYYY-MM-DD` text for dates, `version` per row for conflicts, RESTRICT.
 * A step that has been released reads them too: what a piece writes never changes.
 */

/** Id, version and the two timestamps of the row writer. */
export const row = `
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  version INTEGER NOT NULL CHECK (version >= 1),
  created_at INTEGER NOT NULL CHECK (created_at >= 0),
  updated_at INTEGER NOT NULL CHECK (updated_at >= 0)`;

export const isDate = (column: string): string =>
  `${column} TEXT CHECK (${column} IS NULL OR ${column} GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')`;
export const isTime = (column: string): string =>
  `${column} TEXT CHECK (${column} IS NULL OR ${column} GLOB '[0-2][0-9]:[0-5][0-9]')`;
export const flag = (column: string): string =>
  `${column} INTEGER NOT NULL DEFAULT 0 CHECK (${column} IN (0, 1))`;
export const words = (column: string): string => `${column} TEXT NOT NULL DEFAULT ''`;
export const reference = (column: string, table: string): string =>
  `${column} TEXT REFERENCES ${table} (id) ON DELETE RESTRICT`;
export const required = (column: string, table: string): string =>
  `${column} TEXT NOT NULL REFERENCES ${table} (id) ON DELETE RESTRICT`;
export const oneOf = (column: string, values: readonly string[]): string =>
  `${column} TEXT NOT NULL CHECK (${column} IN (${values.map((value) => `'${value}'`).join(', ')}))`;
