import type { EntityName } from './entities.ts';

/** Every way in which a call can fail. Closed: a new failure is a new member here and a sentence in shared/text. */
export type ErrorCode =
  | 'validation'
  | 'notFound'
  | 'conflict'
  | 'locked'
  | 'busy'
  | 'wrongKey'
  | 'corrupt'
  | 'readonly'
  | 'diskFull'
  | 'versionTooNew'
  | 'forbidden'
  | 'cancelled'
  | 'internal';

export const errorCodes: readonly ErrorCode[] = [
  'validation',
  'notFound',
  'conflict',
  'locked',
  'busy',
  'wrongKey',
  'corrupt',
  'readonly',
  'diskFull',
  'versionTooNew',
  'forbidden',
  'cancelled',
  'internal',
];

/** What the renderer sends. `id` returns in the reply, so that a late reply can be told apart. */
export interface CallEnvelope {
  readonly id: string;
  readonly operation: string;
  readonly input: unknown;
}

export interface FieldProblem {
  /** Path in the input, dotted: `minutes`, `rows.3.email`. */
  readonly field: string;
  readonly message: string;
}

/** A failure that may be shown: a Dutch sentence, never a path, SQL, stack or content. */
export interface CallError {
  readonly code: ErrorCode;
  /** Plain Dutch: what happened and what to do. */
  readonly message: string;
  readonly fields?: readonly FieldProblem[];
  readonly retryable: boolean;
  /** Under this id the log holds the technical detail. */
  readonly id: string;
}

export type Reply<Value = unknown> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: CallError };

export interface EntityChange {
  readonly entity: EntityName;
  readonly ids: readonly string[];
}

/** Sent to every window after a commit. A gap in `seq` means: something was missed, read everything again. */
export type Push =
  | { readonly kind: 'changed'; readonly seq: number; readonly changes: readonly EntityChange[] }
  | { readonly kind: 'session'; readonly seq: number; readonly open: boolean }
  | {
      readonly kind: 'progress';
      readonly seq: number;
      readonly task: string;
      readonly done: number;
      readonly total: number;
    };

/** Channels between the preload script and Electron's main process; there are no others. */
export const ipcChannels = {
  call: 'casustafel:call',
  push: 'casustafel:push',
  file: 'casustafel:file',
} as const;

/** Sent over the push channel to the preload script alone: blank the page, flush typed text, then lock. */
export interface LockRequest {
  readonly kind: 'lockNow';
}
