import { workerData } from 'node:worker_threads';
import type { HostPorts } from './ports.ts';
import type { FromCore, PortName, ToCore, WorkerStart } from './workerMessages.ts';

type PortAnswer = Extract<ToCore, { kind: 'portAnswer' }>;

/** The host's doors as seen from the worker thread: each call is a message, each answer settles its promise. */
export function portsOverMessages(send: (message: FromCore) => void): {
  readonly ports: HostPorts;
  answer(message: PortAnswer): void;
} {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(reason: Error): void }>();
  let next = 0;

  const knock = <Name extends PortName>(
    name: Name,
    parameters: Parameters<HostPorts[Name]>,
  ): ReturnType<HostPorts[Name]> => {
    next += 1;
    const id = next;
    const promise = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
    send({ kind: 'port', id, name, parameters });
    return promise as ReturnType<HostPorts[Name]>;
  };

  const { capabilities } = workerData as WorkerStart;
  return {
    ports: {
      chooseCaseFile: (...parameters) => knock('chooseCaseFile', parameters),
      pathOf: (...parameters) => knock('pathOf', parameters),
      recentCaseFiles: (...parameters) => knock('recentCaseFiles', parameters),
      rememberCaseFile: (...parameters) => knock('rememberCaseFile', parameters),
      readFile: (...parameters) => knock('readFile', parameters),
      saveFile: (...parameters) => knock('saveFile', parameters),
      openWindow: (...parameters) => knock('openWindow', parameters),
      clipboard: (...parameters) => knock('clipboard', parameters),
      capabilities: () => capabilities,
    },
    answer(message) {
      const promise = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.ok) promise?.resolve(message.value);
      else promise?.reject(Object.assign(new Error('The host could not do this'), { code: message.code }));
    },
  };
}
