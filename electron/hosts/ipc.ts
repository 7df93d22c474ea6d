import type { IpcMain, WebContents } from 'electron';
import { ipcChannels, type LockRequest, type Push, type Reply } from '../../shared/contract/envelope.ts';
import { callText } from '../../shared/text/nl/calls.ts';
import { desktopText } from '../../shared/text/nl/desktop.ts';
import type { CoreConnection } from './coreConnection.ts';
import { newHandle } from './heldFiles.ts';
import type { SenderOfCall } from './trustedSender.ts';

export interface IpcOptions {
  readonly ipcMain: Pick<IpcMain, 'handle' | 'removeHandler'>;
  readonly core: Pick<CoreConnection, 'call' | 'onPush'>;
  readonly isTrustedSender: (event: SenderOfCall) => boolean;
  /** Takes in the path of a file that the person dropped or chose; answers an opaque handle, or null when it is no such file. */
  readonly registerFile: (path: string) => Promise<string | null>;
  /** Windows that hear what changed. */
  readonly windows: () => readonly Pick<WebContents, 'send' | 'isDestroyed'>[];
}

export interface Ipc {
  /** Asks every page to blank, flush what was typed and lock; the pages answer with the call `casefile.lock`. */
  requestLock(): void;
  close(): void;
}

/** The only registrar of Electron's messages: carries calls, pushes and dropped files, and checks who sends. */
export function registerIpc(options: IpcOptions): Ipc {
  const { ipcMain, core, isTrustedSender } = options;

  ipcMain.handle(ipcChannels.call, async (event, ...parameters: unknown[]): Promise<Reply> => {
    if (!isTrustedSender(event)) return refused('forbidden', desktopText.forbidden);
    const [operation, input] = parameters;
    if (parameters.length !== 2 || typeof operation !== 'string')
      return refused('validation', callText.validation);
    try {
      return await core.call(operation, input);
    } catch {
      return refused('internal', callText.internal);
    }
  });

  ipcMain.handle(ipcChannels.file, async (event, ...parameters: unknown[]): Promise<string> => {
    const [path] = parameters;
    if (!isTrustedSender(event) || parameters.length !== 1 || typeof path !== 'string') return newHandle();
    try {
      // A handle that leads nowhere: whoever asks learns nothing about which files exist.
      return (await options.registerFile(path)) ?? newHandle();
    } catch {
      return newHandle();
    }
  });

  const send = (message: Push | LockRequest): void => {
    for (const window of options.windows()) if (!window.isDestroyed()) window.send(ipcChannels.push, message);
  };
  const stop = core.onPush(send);

  return {
    requestLock: () => send({ kind: 'lockNow' }),
    close() {
      stop();
      ipcMain.removeHandler(ipcChannels.call);
      ipcMain.removeHandler(ipcChannels.file);
    },
  };
}

function refused(code: 'forbidden' | 'validation' | 'internal', message: string): Reply {
  return { ok: false, error: { code, message, retryable: code === 'internal', id: 'host' } };
}
