import type { App } from 'electron';

/** Quits only after the case file is closed: what was typed is kept, the key is gone. */
export function closeBeforeQuit(app: Pick<App, 'on' | 'quit'>, close: () => Promise<void>): Quit {
  let state: 'running' | 'closing' | 'closed' = 'running';
  app.on('before-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    const end = (): void => {
      state = 'closed';
      app.quit();
    };
    // A file that cannot be closed well is closed by the end of the program; its journal is whole.
    void close().then(end, end);
  });
  app.on('window-all-closed', () => app.quit());
  return { hasBegun: () => state !== 'running', mayCloseWindows: () => state === 'closed' };
}

export interface Quit {
  hasBegun(): boolean;
  /** False until the case file is closed: the page is still needed to flush what was typed. */
  mayCloseWindows(): boolean;
}
