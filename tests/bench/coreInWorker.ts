import type { Input, OperationName, Output } from '../../shared/contract/contract.ts';
import { connectCore } from '../../electron/hosts/coreConnection.ts';
import { createFolderPorts } from '../../electron/hosts/folderPorts.ts';
import { createHeldFiles } from '../../electron/hosts/heldFiles.ts';
import { loadPassphrase, type LoadFile } from './loadFile.ts';

export interface CoreInWorker {
  /** Through the dispatcher in the worker thread, as a window calls it. @throws when the call is refused */
  call<Name extends OperationName>(operation: Name, input: Input<Name>): Promise<Output<Name>>;
  close(): Promise<void>;
}

/** Opens a load file as the hosts do: the core in its own thread. */
export async function openInWorker({ folder, file }: LoadFile): Promise<CoreInWorker> {
  const core = connectCore({
    workerFile: new URL('../../electron/core/worker.ts', import.meta.url),
    ports: createFolderPorts({
      folder,
      caseFile: file,
      incoming: createHeldFiles(),
      outgoing: createHeldFiles(),
    }),
    log: (entry) => process.stderr.write(`${JSON.stringify(entry)}\n`),
  });
  const call = async <Name extends OperationName>(
    operation: Name,
    input: Input<Name>,
  ): Promise<Output<Name>> => {
    const reply = await core.call(operation, input);
    if (!reply.ok) throw new Error(`${operation}: ${reply.error.message}`);
    return reply.value as Output<Name>;
  };
  const [recent] = await call('casefile.recent', {});
  if (recent === undefined) throw new Error('The load file is not seen');
  await call('casefile.open', {
    handle: recent.handle,
    secret: { kind: 'passphrase', passphrase: loadPassphrase },
  });
  return { call, close: () => core.close() };
}
