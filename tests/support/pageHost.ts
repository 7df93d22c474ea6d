import path from 'node:path';
import { startLoopback } from '../../electron/hosts/loopback.ts';
import type { TestCore } from './testCore.ts';

export interface PageHost {
  readonly address: string;
  close(): Promise<void>;
}

/** The built page over the real loopback host, with the core of a test behind it: rows can be written that no screen writes. */
export async function startPageHost(testCore: TestCore): Promise<PageHost> {
  const { core, incoming, outgoing } = testCore;
  const host = await startLoopback({
    core: {
      call: (operation, input) => core.call(operation, input),
      onPush: (listener) => testCore.onPush(listener),
    },
    pageFolder: path.join(import.meta.dirname, '../../dist/renderer'),
    port: 0,
    incoming,
    outgoing,
  });
  return { address: host.address, close: () => host.close() };
}
