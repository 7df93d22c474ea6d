import type { EntityChange } from '../../shared/contract/envelope.ts';
import type { EntityName } from '../../shared/contract/entities.ts';
import type { Operation } from '../../shared/contract/operation.ts';
import { callText } from '../../shared/text/nl/calls.ts';
import { dayOf } from './clock.ts';
import type { CommandContext, QueryContext } from './context.ts';
import { CallFailure } from './failure.ts';
import { appendAudit } from './history/auditTrail.ts';
import { createRowWriter, type RowChange } from './history/rowWriter.ts';
import { tableEntity } from './history/tables.ts';
import { keepUndoStep, takeStep } from './history/undo.ts';
import { nextIdentifier } from './identifiers.ts';
import { indexRow } from './search/searchIndex.ts';
import type { OpenSession } from './session.ts';

/** Context of a query; without an open file every read fails with `locked`. */
export function queryContext(open: OpenSession | null, now: number): QueryContext {
  const reader = open?.reader ?? {
    all: () => {
      throw new CallFailure('locked', callText.locked);
    },
    one: () => {
      throw new CallFailure('locked', callText.locked);
    },
  };
  return {
    reader,
    now,
    today: dayOf(now),
    setting<Value>(key: string, fallback: Value): Value {
      const row = reader.one<{ value: string }>('SELECT value FROM setting WHERE key = ?', [key]);
      return row === undefined ? fallback : (JSON.parse(row.value) as Value);
    },
  };
}

/**
 * Runs a command in one transaction: rows, search index, audit row and inverse step are committed together or not at all.
 * @returns its value and what changed, for the push.
 */
export function inTransaction<Value>(
  open: OpenSession,
  now: number,
  name: string,
  history: Operation['history'],
  work: (context: CommandContext) => Value,
): { readonly value: Value; readonly changes: readonly EntityChange[] } {
  const { db } = open.file;
  const base = queryContext(open, now);
  const actor = base.setting('chairName', '');
  const newId = (): string => nextIdentifier(now);
  const extra = new Set<EntityName>();

  const steps: RowChange[] = [];

  const takeBack = (direction: 'undo' | 'redo'): string => {
    const { operation, changes } = takeStep(db, direction, now);
    for (const change of changes) indexRow(db, change);
    steps.push(...changes);
    appendAudit(db, { at: now, actor, kind: direction, operation, subjects: subjectsOf(changes) });
    return operation;
  };

  const keepSettingRow = (key: string, value: unknown): void => {
    db.prepare('INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)').run(key, JSON.stringify(value));
  };

  const write = createRowWriter(db, { now, newId, indexRow: (change) => indexRow(db, change) });
  const context: CommandContext = {
    ...base,
    write,
    actor,
    newId,
    keepSetting(key, value) {
      keepSettingRow(key, value);
      extra.add('setting');
    },
    keepQuietly: keepSettingRow,
    keepDraft(place, body) {
      if (body === null) db.prepare('DELETE FROM draft WHERE place = ?').run(place);
      else {
        db.prepare('INSERT OR REPLACE INTO draft (place, body, updated_at) VALUES (?, ?, ?)').run(
          place,
          body,
          now,
        );
      }
      extra.add('draft');
    },
    stepBack: () => takeBack('undo'),
    stepForward: () => takeBack('redo'),
  };

  const value = db.transaction(() => {
    const result = work(context);
    if (history !== 'none' && (write.changes.length > 0 || extra.size > 0)) {
      appendAudit(db, {
        at: now,
        actor,
        kind: 'command',
        operation: name,
        subjects: subjectsOf(write.changes),
      });
    }
    if (history === 'undoable') {
      keepUndoStep(db, { at: now, operation: name, changes: write.changes });
    }
    return result;
  })();

  const changes = entityChanges([...write.changes, ...steps], extra);
  return { value, changes };
}

/** `entity:id` for each changed row, without doubles, in the order of the change. */
export function subjectsOf(changes: readonly RowChange[]): string[] {
  return [...new Set(changes.map((change) => `${tableEntity[change.table]}:${change.id}`))];
}

/** Groups changed rows by entity, as a push names them. */
export function entityChanges(
  changes: readonly RowChange[],
  extra: ReadonlySet<EntityName> = new Set(),
): EntityChange[] {
  const byEntity = new Map<EntityName, Set<string>>();
  for (const change of changes) {
    const entity = tableEntity[change.table];
    byEntity.set(entity, (byEntity.get(entity) ?? new Set()).add(change.id));
  }
  for (const entity of extra) byEntity.set(entity, new Set());
  if (changes.length > 0) byEntity.set('history', new Set());
  return [...byEntity].map(([entity, ids]) => ({ entity, ids: [...ids] }));
}
