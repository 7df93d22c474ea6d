import type { Push, Reply } from '../../shared/contract/envelope.ts';

/** How calls travel. Three implementations with one behaviour: Electron's bridge, HTTP on loopback, memory in tests. */
export interface Transport {
  call(operation: string, input: unknown): Promise<Reply>;
  /** @param onGap called after a reconnect: pushes may have been missed. @returns a function that stops listening */
  listen(onPush: (push: Push) => void, onGap: () => void): () => void;
  /** Brings in a file that the person dropped or chose; answers an opaque handle. */
  handleOf(file: File): Promise<Reply<string>>;
}
