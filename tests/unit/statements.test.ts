import { expect, test } from 'vitest';
import { caseMigrations } from '../../electron/core/casefile/migrations/caseMigrations.ts';
import { withTemporaryCaseFile } from '../../electron/core/casefile/testing.ts';

const stores: Readonly<Record<string, unknown>> = import.meta.glob(
  '../../electron/core/*/*{store,Store}.ts',
  { eager: true },
);

/** Every text that a store exports under `statements`, named by its file. */
function statementsOf(stores: Readonly<Record<string, unknown>>): [string, string][] {
  return Object.entries(stores).flatMap(([file, module]) => {
    const { statements } = module as { statements?: Readonly<Record<string, string>> };
    return Object.entries(statements ?? {}).map(([name, sql]): [string, string] => [`${file} ${name}`, sql]);
  });
}

test('there are statements to prepare', () => {
  expect(statementsOf(stores).length).toBeGreaterThan(5);
});

test('every statement of every store prepares against the migrated schema and only reads', () => {
  withTemporaryCaseFile(caseMigrations, ({ file }) => {
    for (const [name, sql] of statementsOf(stores)) {
      const prepare = () => file.db.prepare(sql);
      expect(prepare, name).not.toThrow();
      expect(prepare().readonly, name).toBe(true);
    }
  });
});

test('every table is STRICT and every foreign key has an index to find its children by', () => {
  withTemporaryCaseFile(caseMigrations, ({ file }) => {
    const tables = file.db
      .prepare("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
      .all() as { name: string; strict: number }[];
    for (const { name, strict } of tables) {
      if (name.startsWith('sqlite_') || name.startsWith('search_text')) continue;
      expect(strict, name).toBe(1);
      const keys = file.db
        .prepare('SELECT "from" AS "column", on_delete FROM pragma_foreign_key_list(?)')
        .all(name) as { column: string; on_delete: string }[];
      for (const { column, on_delete } of keys) {
        expect(on_delete, `${name}.${column}`).toBe('RESTRICT');
        const plan = file.db
          .prepare(`EXPLAIN QUERY PLAN SELECT 1 FROM ${name} WHERE ${column} = ?`)
          .all('x') as {
          detail: string;
        }[];
        expect(plan[0]?.detail, `${name}.${column}`).toMatch(/USING (COVERING )?INDEX|PRIMARY KEY/);
      }
    }
  });
});
