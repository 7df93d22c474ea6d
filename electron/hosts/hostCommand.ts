import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { connectCore } from './coreConnection.ts';
import { createFolderPorts } from './folderPorts.ts';
import { createHeldFiles } from './heldFiles.ts';
import { startLoopback } from './loopback.ts';

/**
 * `npm run host -- --casefile FILE --port N --folder DIR`: the loopback host alone.
 * Prints one line of JSON with the address; ends cleanly on SIGTERM and SIGINT.
 */
const { values } = parseArgs({
  options: {
    casefile: { type: 'string' },
    port: { type: 'string', default: '0' },
    folder: { type: 'string' },
  },
});

const here = import.meta.dirname;
const bundled = existsSync(path.join(here, 'worker.js'));
const workerFile = bundled
  ? new URL('worker.js', import.meta.url)
  : new URL('../core/worker.ts', import.meta.url);
const pageFolder = bundled ? path.join(here, '../renderer') : path.join(here, '../../dist/renderer');

const incoming = createHeldFiles();
const outgoing = createHeldFiles();
const ports = createFolderPorts({
  folder: values.folder ?? path.join(homedir(), 'Casustafel'),
  ...(values.casefile === undefined ? {} : { caseFile: values.casefile }),
  incoming,
  outgoing,
});
const core = connectCore({
  workerFile,
  ports,
  log: (entry) => process.stderr.write(`${JSON.stringify(entry)}\n`),
});
const host = await startLoopback({ core, pageFolder, port: Number(values.port), incoming, outgoing });
process.stdout.write(`${JSON.stringify({ address: host.address, port: host.port })}\n`);

let ending = false;
const end = (): void => {
  if (ending) return;
  ending = true;
  void host
    .close()
    .then(() => core.close())
    .then(() => process.exit(0));
};
process.on('SIGTERM', end);
process.on('SIGINT', end);
