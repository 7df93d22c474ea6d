import type * as z from 'zod';
import type { cockpitStatement } from '../../../shared/contract/chairing/shapes.ts';
import type { Reader } from '../reader.ts';
import type { StatementRow } from './rows.ts';
import { statements } from './store.ts';

type Statement = z.input<typeof cockpitStatement>;
type PlacedRow = StatementRow & { readonly place: number };

/** What was said at one discussion, oldest first; the newest 500. */
export function statementsOf(reader: Reader, discussionId: string): Statement[] {
  return reader.all<PlacedRow>(statements.statementsOf, [discussionId]).map(statementOut);
}

/** Those of these ids that are (still) there, oldest first. */
export function someStatementsOf(reader: Reader, discussionId: string, ids: readonly string[]): Statement[] {
  return reader
    .all<PlacedRow>(statements.someStatementsOf, { discussionId, ids: JSON.stringify(ids) })
    .map(statementOut);
}

function statementOut({ place: _place, ...statement }: PlacedRow): Statement {
  return { ...statement, released: statement.released === 1 };
}
