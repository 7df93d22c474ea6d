import { parentPort } from 'node:worker_threads';
import { createCore } from './createCore.ts';
import { portsOverMessages } from './portsOverMessages.ts';
import type { FromCore, ToCore } from './workerMessages.ts';

/**
 * Entry of the worker thread in which the core runs, so that a backup or an export never freezes a window.
 * Speaks the messages of workerMessages.ts with the connection in hosts/.
 */
const port = parentPort;
if (port === null) throw new Error('The core worker runs in a worker thread only');

const send = (message: FromCore): void => port.postMessage(message);
const { ports, answer } = portsOverMessages(send);

const core = createCore({
  ports,
  clock: () => Date.now(),
  log: (entry) => send({ kind: 'log', entry }),
  push: (push) => send({ kind: 'push', push }),
});

port.on('message', (message: ToCore) => {
  switch (message.kind) {
    case 'call':
      void core
        .call(message.operation, message.input)
        .then((reply) => send({ kind: 'reply', id: message.id, reply }));
      return;
    case 'portAnswer':
      answer(message);
      return;
    case 'tick':
      core.tick();
      return;
    case 'close':
      core.close();
      send({ kind: 'closed' });
      port.close();
      return;
  }
});

send({ kind: 'ready' });
