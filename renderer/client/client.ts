import type { Input, OperationName, Output } from '../../shared/contract/contract.ts';
import type { CallError, Push, Reply } from '../../shared/contract/envelope.ts';
import type { Transport } from './transport.ts';

/** A refused call, as the screens catch it: `error.message` is a Dutch sentence that may be shown. */
export class CallRefused extends Error {
  readonly error: CallError;

  constructor(error: CallError) {
    super(error.message);
    this.name = 'CallRefused';
    this.error = error;
  }
}

/**
 * For a catch: only a refusal is for the screen, anything else is a mistake of ours and goes on.
 * @throws what it is given, unless that is a refusal
 */
export function assertRefused(error: unknown): asserts error is CallRefused {
  if (!(error instanceof CallRefused)) throw error;
}

/** The open case file is not where it was: a drive that went away and may come back. Nothing was written. */
export function isUnreachable({ error }: CallRefused): boolean {
  return error.fields?.some(({ field }) => field === 'casefile') ?? false;
}

export interface Client {
  /** @throws CallRefused */
  call<Name extends OperationName>(operation: Name, input: Input<Name>): Promise<Output<Name>>;
  onPush(listener: (push: Push) => void): () => void;
  /** Called when pushes may have been missed: everything on the screen must be read again. */
  onGap(listener: () => void): () => void;
  /**
   * An opaque handle of a file that the person dropped or chose, for a call that reads it.
   * @throws CallRefused: also when it is too large to be brought to the core
   */
  handleOf(file: File): Promise<string>;
}

/** The typed door to the core. Replies that arrive after a lock are dropped with `locked` by the core itself. */
export function createClient(transport: Transport): Client {
  const pushListeners = new Set<(push: Push) => void>();
  const gapListeners = new Set<() => void>();
  let lastSeq: number | null = null;

  const gap = (): void => {
    lastSeq = null;
    for (const listener of gapListeners) listener();
  };

  transport.listen((push) => {
    if (lastSeq !== null && push.seq !== lastSeq + 1) gap();
    lastSeq = push.seq;
    for (const listener of pushListeners) listener(push);
  }, gap);

  return {
    async call(operation, input) {
      return valueOf(await transport.call(operation, input)) as Output<typeof operation>;
    },
    onPush(listener) {
      pushListeners.add(listener);
      return () => pushListeners.delete(listener);
    },
    onGap(listener) {
      gapListeners.add(listener);
      return () => gapListeners.delete(listener);
    },
    handleOf: async (file) => valueOf(await transport.handleOf(file)),
  };
}

function valueOf<Value>(reply: Reply<Value>): Value {
  if (!reply.ok) throw new CallRefused(reply.error);
  return reply.value;
}
