import type * as z from 'zod';
import type { EntityName } from './entities.ts';

/**
 * What one call is: its name is the key in the contract.
 * - `query` reads and never writes; `command` runs in one transaction with one audit row;
 *   `task` may wait for the host (a dialog, a file) or the disk, and opens transactions itself.
 */
export interface Operation<
  Kind extends 'query' | 'command' | 'task' = 'query' | 'command' | 'task',
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
> {
  readonly kind: Kind;
  readonly input: I;
  readonly output: O;
  /** `openFile`: refused with `locked` while no case file is open. */
  readonly requires: 'nothing' | 'openFile';
  /** A query: the entities it reads (a push on one of them makes the answer stale). A command: those it may change. */
  readonly entities: readonly EntityName[];
  /** Commands: `undoable` (the rule), `recorded` (audited, cannot be undone), `none` (drafts: neither). */
  readonly history: 'undoable' | 'recorded' | 'none';
  /** Queries that read a case: the name of the input field with its id, so that reading is audited. */
  readonly auditedBy?: string;
  /** Commands that bring in much at once: the file of before is kept as a backup of this kind, before the transaction begins. */
  readonly backsUpFirst?: 'import';
}

interface Definition<I extends z.ZodType, O extends z.ZodType> {
  readonly input: I;
  readonly output: O;
  readonly entities: readonly EntityName[];
}

/** Reads; needs an open file unless said otherwise. */
export function query<I extends z.ZodType, O extends z.ZodType>(
  definition: Definition<I, O> & {
    readonly requires?: 'nothing' | 'openFile';
    readonly auditedBy?: string;
  },
): Operation<'query', I, O> {
  return { requires: 'openFile', ...definition, kind: 'query', history: 'none' };
}

/** Changes the case file in one transaction. */
export function command<I extends z.ZodType, O extends z.ZodType>(
  definition: Definition<I, O> & {
    readonly history?: 'undoable' | 'recorded' | 'none';
    readonly backsUpFirst?: 'import';
  },
): Operation<'command', I, O> {
  return { history: 'undoable', ...definition, kind: 'command', requires: 'openFile' };
}

/** Waits for host or disk: choose a file, write a Word file, make a backup. */
export function task<I extends z.ZodType, O extends z.ZodType>(
  definition: Definition<I, O> & { readonly requires?: 'nothing' | 'openFile' },
): Operation<'task', I, O> {
  return { requires: 'openFile', ...definition, kind: 'task', history: 'recorded' };
}
