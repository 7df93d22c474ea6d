import type { BrowserWindow, BrowserWindowConstructorOptions, Session, WebContents } from 'electron';
import { desktopText } from '../../shared/text/nl/desktop.ts';
import { appAddress } from './address.ts';
import { stayOnOwnPage } from './measures/navigation.ts';
import type { WindowState } from './windowState.ts';

export interface WindowOptions {
  /** Electron's class, passed in so that this file loads without its runtime. */
  readonly BrowserWindow: new (options: BrowserWindowConstructorOptions) => BrowserWindow;
  readonly session: Session;
  readonly preloadFile: string;
  readonly state: WindowState;
  /** The inspector shows everything on the page, so a packaged program has none. */
  readonly developerTools: boolean;
  /** First address; the own page when left out. */
  readonly address?: string;
  /** Fills its display, for the beamer. */
  readonly fullScreen?: boolean;
  /** Hears keys before the page does. */
  readonly watchKeys?: (contents: WebContents) => void;
}

/** The only place where a window is made, so that every window has the same hardening. */
export function createWindow(options: WindowOptions): BrowserWindow {
  const { bounds, maximised } = options.state;
  const window = new options.BrowserWindow({
    ...bounds,
    ...(options.fullScreen === true ? { fullscreen: true, autoHideMenuBar: true } : {}),
    minWidth: 940,
    minHeight: 600,
    // No names: the title shows in task bars and lists of open windows.
    title: desktopText.title,
    show: false,
    backgroundColor: '#f6f4ef',
    webPreferences: {
      session: options.session,
      preload: options.preloadFile,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      enableWebSQL: false,
      safeDialogs: true,
      devTools: options.developerTools,
    },
  });
  stayOnOwnPage(window.webContents);
  options.watchKeys?.(window.webContents);
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => {
    if (maximised) window.maximize();
    window.show();
  });
  void window.loadURL(options.address ?? appAddress);
  return window;
}
