import type { Migration } from '../migrations.ts';
import { m010Sql } from './m010_initial.ts';

/** Every step of the schema, oldest first. */
export const caseMigrations: readonly Migration[] = [
  {
    number: 10,
    name: 'first schema',
    up: (db) => {
      for (const sql of m010Sql) db.exec(sql);
    },
  },
];
