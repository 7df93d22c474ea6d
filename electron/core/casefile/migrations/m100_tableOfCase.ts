/**
 * The kind of meeting a case was made for: what that kind says about retention counts until the case stood on an agenda, and its
 * period begins when the case is closed. Null: made without a table in mind.
 */
export const m100Sql: readonly string[] = [
  `ALTER TABLE cases ADD COLUMN table_type TEXT
    CHECK (table_type IS NULL OR length(table_type) BETWEEN 1 AND 60)`,
];
