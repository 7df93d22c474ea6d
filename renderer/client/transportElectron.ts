import type { Push, Reply } from '../../shared/contract/envelope.ts';
import type { Transport } from './transport.ts';

/** What the preload script puts on the window; exactly these three. */
export interface CasustafelBridge {
  call(operation: string, input: unknown): Promise<Reply>;
  onPush(listener: (push: Push) => void): () => void;
  /** Registers the file with the main process; answers an opaque handle, never the path. */
  pathForFile(file: File): Promise<string>;
}

/** Calls over Electron's bridge. The bridge is in the same process tree: there is no gap to heal. */
export function electronTransport(bridge: CasustafelBridge): Transport {
  return {
    call: (operation, input) => bridge.call(operation, input),
    listen: (onPush) => bridge.onPush(onPush),
    handleOf: async (file) => ({ ok: true, value: await bridge.pathForFile(file) }),
  };
}
