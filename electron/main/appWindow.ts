import type { BrowserWindow, WebContents } from 'electron';
import type { WindowState } from './windowState.ts';

export interface AppWindowOptions {
  readonly make: (state: WindowState) => BrowserWindow;
  readonly keep: (state: WindowState) => Promise<void>;
  /** Asked when the person closes the window; when not yet, the program is asked to quit first. */
  readonly mayClose: () => boolean;
  readonly quit: () => void;
}

/** The one window of the program. */
export interface AppWindow {
  current(): BrowserWindow;
  /** Contents that may call, and that hear what changed. */
  contents(): readonly WebContents[];
  /** A new window with a new process in the same place; the old one is gone with all it had in memory. */
  renew(): void;
  /** Brings the window to the front. */
  show(): void;
}

export function openAppWindow(options: AppWindowOptions, first: WindowState): AppWindow {
  const watch = (window: BrowserWindow): BrowserWindow => {
    window.on('close', (event) => {
      void options.keep(stateOf(window));
      if (options.mayClose()) return;
      event.preventDefault();
      options.quit();
    });
    // A page that crashed comes back as an empty one; a second crash at once would go on for ever.
    let crashes = 0;
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      crashes += 1;
      if (reason !== 'clean-exit' && crashes <= 3) window.webContents.reload();
    });
    return window;
  };
  let window = watch(options.make(first));

  return {
    current: () => window,
    contents: () => (window.isDestroyed() ? [] : [window.webContents]),
    renew() {
      if (window.isDestroyed()) return;
      const old = window;
      // The new window first: when none is left, the program ends.
      window = watch(options.make(stateOf(old)));
      old.destroy();
    },
    show() {
      if (window.isDestroyed()) return;
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
  };
}

function stateOf(window: BrowserWindow): WindowState {
  return { bounds: window.getNormalBounds(), maximised: window.isMaximized() };
}
