import type * as z from 'zod';
import type { Operation } from '../../shared/contract/operation.ts';
import type { Attempts } from './casefile/attempts.ts';
import type { KeyCost } from './casefile/derivedKey.ts';
import type { Reader } from './reader.ts';
import type { RowWriter } from './history/rowWriter.ts';
import type { HostPorts } from './ports.ts';
import type { SessionControl } from './session.ts';

/** What a query gets: a reader and the moment of the call. */
export interface QueryContext {
  readonly reader: Reader;
  /** UTC milliseconds. */
  readonly now: number;
  /** Dutch calendar day of `now`, `YYYY-MM-DD`. */
  readonly today: string;
  setting<Value>(key: string, fallback: Value): Value;
}

/** What a command gets besides: the writer (the only way to change a row) and new ids. */
export interface CommandContext extends QueryContext {
  readonly write: RowWriter;
  readonly actor: string;
  newId(): string;
  keepSetting(key: string, value: unknown): void;
  /** A setting that no screen shows: no window is told, and nothing is read again for it. */
  keepQuietly(key: string, value: unknown): void;
  /** Drafts are no part of history: last text wins. `null` removes. */
  keepDraft(place: string, body: string | null): void;
  /** Takes the last command back (or does it again) as an audited command of its own. @returns its operation name */
  stepBack(): string;
  stepForward(): string;
}

/** What a task gets: transactions that it opens itself, the host's doors, and the session. */
export interface TaskContext {
  readonly ports: HostPorts;
  readonly session: SessionControl;
  /** Only tests lower the cost of a key. */
  readonly keyCost: KeyCost | undefined;
  /** Every guess of a secret goes through it. */
  readonly attempts: Attempts;
  /** What went wrong at the last lock, as a sentence; null when nothing did. */
  notice(): string | null;
  now(): number;
  read<Value>(work: (context: QueryContext) => Value): Value;
  /** One transaction with one audit row, as a command. */
  change<Value>(work: (context: CommandContext) => Value): Value;
  progress(done: number, total: number): void;
}

type Handler<O extends Operation> = O['kind'] extends 'query'
  ? (input: z.output<O['input']>, context: QueryContext) => z.input<O['output']>
  : O['kind'] extends 'command'
    ? (input: z.output<O['input']>, context: CommandContext) => z.input<O['output']>
    : (input: z.output<O['input']>, context: TaskContext) => Promise<z.input<O['output']>>;

/** One function for each operation of an area's contract. */
export type Handlers<AreaContract extends Readonly<Record<string, Operation>>> = {
  readonly [Name in keyof AreaContract]: Handler<AreaContract[Name]>;
};
