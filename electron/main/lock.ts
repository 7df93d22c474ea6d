import type { PowerMonitor } from 'electron';
import type { CoreConnection } from '../hosts/coreConnection.ts';

export interface LockOptions {
  readonly core: Pick<CoreConnection, 'call' | 'onPush'>;
  /** Asks the page to blank, flush what was typed and lock. */
  readonly requestPageLock: () => void;
  /** Puts a new page in a new process in the place of the old one, so that nothing of it stays in memory. */
  readonly renewPage: () => void;
  /** How long the page gets before the main process locks by itself, in milliseconds. */
  readonly patience: number;
}

export interface Lock {
  /** True while a case file is open. */
  isOpen(): boolean;
  /** Done when the file is closed. Nothing happens when none is open. */
  lock(): Promise<void>;
}

/** Locks the case file, whoever asks: menu, page, system. After every lock, however it came, the page is a new one. */
export function createLock(options: LockOptions): Lock {
  let open = false;
  let locking: PromiseWithResolvers<void> | null = null;

  const closed = (): void => {
    if (!open) return;
    open = false;
    options.renewPage();
    locking?.resolve();
    locking = null;
  };

  options.core.onPush((push) => {
    if (push.kind !== 'session') return;
    if (push.open) open = true;
    else closed();
  });

  return {
    isOpen: () => open,
    lock() {
      if (!open) return Promise.resolve();
      if (locking !== null) return locking.promise;
      locking = Promise.withResolvers<void>();
      const { promise } = locking;
      options.requestPageLock();
      // A page that hangs may not keep the file open. After a core that died there is nothing to close.
      const timer = setTimeout(
        () => void options.core.call('casefile.lock', {}).then(closed),
        options.patience,
      );
      return promise.finally(() => clearTimeout(timer));
    },
  };
}

/** Locks when the computer goes to sleep, its screen is locked, or another person takes over its screen (macOS). */
export function lockOnAbsence(powerMonitor: Pick<PowerMonitor, 'on'>, lock: () => Promise<void>): void {
  powerMonitor.on('suspend', () => void lock());
  powerMonitor.on('lock-screen', () => void lock());
  powerMonitor.on('user-did-resign-active', () => void lock());
}
