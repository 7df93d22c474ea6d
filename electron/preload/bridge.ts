import type { IpcRenderer, WebUtils } from 'electron';
import { ipcChannels, type LockRequest, type Push, type Reply } from '../../shared/contract/envelope.ts';
import { callText } from '../../shared/text/nl/calls.ts';

/** What the page gets; exactly these three. */
export interface Bridge {
  call(operation: string, input: unknown): Promise<Reply>;
  /** @returns a function that stops listening */
  onPush(listener: (push: Push) => void): () => void;
  /** Registers the file with the main process; answers an opaque handle, never the path. */
  pathForFile(file: File): Promise<string>;
}

export interface BridgeOptions {
  readonly ipcRenderer: Pick<IpcRenderer, 'invoke' | 'on'>;
  readonly webUtils: Pick<WebUtils, 'getPathForFile'>;
  /** Hides what the page shows, at once. */
  readonly blank: () => void;
  /** Lets the page send typed text that is not kept yet; has been sent when this returns. */
  readonly flush: () => void;
}

/** The bridge of the page to the main process. Electron's own objects never reach the page. */
export function createBridge(options: BridgeOptions): Bridge {
  const { ipcRenderer, webUtils } = options;
  const listeners = new Set<(push: Push) => void>();

  const call = async (operation: string, input: unknown): Promise<Reply> => {
    try {
      return (await ipcRenderer.invoke(ipcChannels.call, operation, input)) as Reply;
    } catch {
      // Input that cannot be cloned, or a main process that is ending.
      return {
        ok: false,
        error: { code: 'validation', message: callText.validation, retryable: false, id: 'bridge' },
      };
    }
  };

  ipcRenderer.on(ipcChannels.push, (_event, message: Push | LockRequest) => {
    if (message.kind === 'lockNow') {
      options.blank();
      options.flush();
      // Messages keep their order: what was flushed arrives before the lock.
      void call('casefile.lock', {});
      return;
    }
    for (const listener of listeners) listener(message);
  });

  return {
    call,
    onPush(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    async pathForFile(file) {
      return (await ipcRenderer.invoke(ipcChannels.file, webUtils.getPathForFile(file))) as string;
    },
  };
}
