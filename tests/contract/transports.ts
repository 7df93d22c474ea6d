import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Reply } from '../../shared/contract/envelope.ts';
import { connectCore } from '../../electron/hosts/coreConnection.ts';
import { createFolderPorts } from '../../electron/hosts/folderPorts.ts';
import { createHeldFiles } from '../../electron/hosts/heldFiles.ts';
import { startLoopback } from '../../electron/hosts/loopback.ts';
import { openTestCore } from '../support/testCore.ts';

/** One way from caller to core, with an open case file behind it. */
export interface TestTransport {
  readonly name: 'memory' | 'http';
  call(operation: string, input: unknown): Promise<Reply>;
  /** True when the input cannot travel this way at all (a cycle in JSON); it then never reaches the core. */
  refusesToSend(input: unknown): boolean;
  close(): Promise<void>;
}

export async function memoryTransport(): Promise<TestTransport> {
  const core = await openTestCore();
  return {
    name: 'memory',
    call: (operation, input) => core.core.call(operation, input),
    refusesToSend: () => false,
    close: async () => core.close(),
  };
}

/** The real loopback host with the core in its worker thread, called by fetch. */
export async function httpTransport(): Promise<TestTransport> {
  const folder = mkdtempSync(path.join(tmpdir(), 'casustafel-contract-'));
  const incoming = createHeldFiles();
  const outgoing = createHeldFiles();
  const core = connectCore({
    workerFile: new URL('../../electron/core/worker.ts', import.meta.url),
    ports: createFolderPorts({ folder, incoming, outgoing }),
    log: () => undefined,
  });
  const host = await startLoopback({ core, pageFolder: folder, port: 0, incoming, outgoing });
  const { origin } = new URL(host.address);
  const first = await fetch(host.address, { redirect: 'manual' });
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';

  const call = async (operation: string, input: unknown): Promise<Reply> => {
    const response = await fetch(`${origin}/call`, {
      method: 'POST',
      headers: { cookie, origin, 'content-type': 'application/json' },
      body: JSON.stringify({ operation, input }),
    });
    if (response.status !== 200) throw new Error(`HTTP ${response.status} for ${operation}`);
    return (await response.json()) as Reply;
  };

  const chosen = await call('casefile.choose', { purpose: 'create', suggestedName: 'Contract' });
  if (!chosen.ok) throw new Error('No place for the test file');
  const { handle } = chosen.value as { handle: string };
  const created = await call('casefile.create', {
    handle,
    passphrase: 'vijf woorden voor het contract',
    chairName: '',
  });
  if (!created.ok) throw new Error(created.error.message);

  return {
    name: 'http',
    call,
    refusesToSend(input) {
      try {
        // JSON has no NaN and drops undefined: such an input cannot be sent as it is.
        return JSON.stringify(input) === undefined || JSON.stringify(input).includes('{"number":null}');
      } catch {
        return true;
      }
    },
    async close() {
      await host.close();
      await core.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
