import { Worker } from 'node:worker_threads';
import type { Push, Reply } from '../../shared/contract/envelope.ts';
import { callText } from '../../shared/text/nl/calls.ts';
import type { HostPorts, Log } from '../core/ports.ts';
import type { FromCore, ToCore, WorkerStart } from '../core/workerMessages.ts';

export interface CoreConnectionOptions {
  /** File of the worker entry: source in development, bundle in the product. */
  readonly workerFile: URL;
  readonly ports: HostPorts;
  readonly log: Log;
}

/** The host's side of the core's thread: calls go in, pushes come out. */
export interface CoreConnection {
  call(operation: string, input: unknown): Promise<Reply>;
  /** @returns a function that stops listening. */
  onPush(listener: (push: Push) => void): () => void;
  /** Locks the file and ends the thread. */
  close(): Promise<void>;
}

/** Milliseconds between two looks at whether somebody is still there. */
const tickEvery = 15_000;

/** Starts the worker thread. When it dies, every pending call gets a failure, so that nothing hangs. */
export function connectCore(options: CoreConnectionOptions): CoreConnection {
  const start: WorkerStart = { capabilities: options.ports.capabilities() };
  const worker = new Worker(options.workerFile, { workerData: start });
  const pending = new Map<number, (reply: Reply) => void>();
  const listeners = new Set<(push: Push) => void>();
  let next = 0;
  let ended = false;
  const closed = Promise.withResolvers<void>();

  const send = (message: ToCore): void => worker.postMessage(message);
  const ticking = setInterval(() => send({ kind: 'tick' }), tickEvery);
  ticking.unref();

  const rejectAll = (): void => {
    ended = true;
    clearInterval(ticking);
    for (const settle of pending.values()) settle(threadEnded());
    pending.clear();
    closed.resolve();
  };

  worker.on('message', (message: FromCore) => {
    switch (message.kind) {
      case 'ready':
        return;
      case 'reply':
        pending.get(message.id)?.(message.reply);
        pending.delete(message.id);
        return;
      case 'push':
        for (const listener of listeners) listener(message.push);
        return;
      case 'log':
        options.log(message.entry);
        return;
      case 'port':
        void answerPort(options.ports, message).then(send);
        return;
      case 'closed':
        closed.resolve();
        return;
    }
  });
  worker.on('error', (error) => {
    options.log({ id: 'thread', code: 'internal', operation: '', detail: error.name });
    rejectAll();
  });
  worker.on('exit', rejectAll);

  return {
    call(operation, input) {
      if (ended) return Promise.resolve(threadEnded());
      next += 1;
      const id = next;
      return new Promise((resolve) => {
        pending.set(id, resolve);
        try {
          send({ kind: 'call', id, operation, input });
        } catch {
          // Thousands of levels deep, or no plain data: it cannot even travel to the thread, where the schema would refuse it.
          pending.delete(id);
          resolve(refusal('validation', callText.validation));
        }
      });
    },
    onPush(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      if (!ended) send({ kind: 'close' });
      await closed.promise;
      await worker.terminate();
    },
  };
}

async function answerPort(
  ports: HostPorts,
  message: Extract<FromCore, { kind: 'port' }>,
): Promise<Extract<ToCore, { kind: 'portAnswer' }>> {
  try {
    const door = ports[message.name] as (...parameters: readonly unknown[]) => Promise<unknown>;
    const value = await door.apply(ports, [...message.parameters]);
    return { kind: 'portAnswer', id: message.id, ok: true, value };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'internal';
    return { kind: 'portAnswer', id: message.id, ok: false, code };
  }
}

function threadEnded(): Reply {
  return refusal('internal', callText.internal);
}

function refusal(code: 'internal' | 'validation', message: string): Reply {
  return { ok: false, error: { code, message, retryable: code === 'internal', id: 'thread' } };
}
