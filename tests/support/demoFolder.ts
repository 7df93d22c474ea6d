import { createCore } from '../../electron/core/createCore.ts';
import { buildDemo } from '../../electron/core/demo/buildDemo.ts';
import { createFolderPorts } from '../../electron/hosts/folderPorts.ts';
import { createHeldFiles } from '../../electron/hosts/heldFiles.ts';
import { folderCopy } from './folderCopy.ts';
import { pagePassphrase } from './pageCalls.ts';

/** A folder with one case file, and the code that opens it without the cost of a passphrase. */
export interface CaseFileFolder {
  readonly folder: string;
  readonly recoveryCode: string;
}

const codes = new Map<string, string>();

/**
 * A case file with a real key, made once in this process: the fictional region, or nothing when `empty`.
 * @param now UTC milliseconds; the region lies around it
 */
export async function demoFolder(
  options: { readonly empty?: boolean; readonly now?: number } = {},
): Promise<CaseFileFolder> {
  const { empty = false, now } = options;
  const name = empty ? 'empty' : `demo${now ?? ''}`;
  const folder = await folderCopy(name, async (original) => {
    codes.set(name, await makeFile(original, empty ? null : (now ?? Date.now())));
  });
  return { folder, recoveryCode: codes.get(name) ?? '' };
}

async function makeFile(folder: string, demoAt: number | null): Promise<string> {
  const core = createCore({
    ports: createFolderPorts({ folder, incoming: createHeldFiles(), outgoing: createHeldFiles() }),
    clock: () => Date.now(),
    log: () => undefined,
    push: () => undefined,
  });
  const valueOf = async (operation: string, input: unknown): Promise<unknown> => {
    const reply = await core.call(operation, input);
    if (!reply.ok) throw new Error(`${operation}: ${reply.error.message}`);
    return reply.value;
  };
  const chosen = await valueOf('casefile.choose', { purpose: 'create', suggestedName: 'De Meren' });
  const made = await valueOf('casefile.create', {
    handle: (chosen as { handle: string }).handle,
    passphrase: pagePassphrase,
    chairName: 'Ilse Voorbeeld',
  });
  const open = core.session.current();
  if (open === null) throw new Error('The new file is not open');
  if (demoAt !== null) buildDemo(open, demoAt);
  core.close();
  return (made as { recoveryCode: string }).recoveryCode;
}
