import { fileURLToPath } from 'node:url';
import {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  powerMonitor,
  protocol,
  screen,
  session,
} from 'electron';
import { desktopText } from '../../shared/text/nl/desktop.ts';
import type { AskedWindow } from '../core/ports.ts';
import { connectCore } from '../hosts/coreConnection.ts';
import { registerIpc } from '../hosts/ipc.ts';
import { trustedSender } from '../hosts/trustedSender.ts';
import { appOrigin, screenAddress } from './address.ts';
import { appSchemePrivileges, handleAppProtocol } from './appProtocol.ts';
import { openAppWindow } from './appWindow.ts';
import { createCopiedText } from './copiedText.ts';
import { createElectronPorts } from './electronPorts.ts';
import { createFileHandles } from './fileHandles.ts';
import { createLock, lockOnAbsence } from './lock.ts';
import { createWindow } from './mainWindow.ts';
import { hardenStart } from './measures/commandLine.ts';
import { hardenSession } from './measures/hardenSession.ts';
import { menuTemplate } from './menu.ts';
import { caseFileIn, onCaseFileOpened } from './openedFile.ts';
import { closeBeforeQuit } from './quit.ts';
import { createPanicKey } from './panicKey.ts';
import { createRecentFiles } from './recentFiles.ts';
import { openForRunningMeeting } from './runningMeeting.ts';
import { openSecondWindows } from './secondWindows.ts';
import { createWindowStateFile } from './windowState.ts';

// Composes the desktop program; every rule stands in the file that it is imported from.
const workerFile = new URL('../core/worker.ts', import.meta.url);
const preloadFile = new URL('../preload/preload.ts', import.meta.url);
const pageFolder = new URL('../../dist/renderer/', import.meta.url);
const developerTools = !app.isPackaged;

hardenStart(app);
protocol.registerSchemesAsPrivileged([appSchemePrivileges]);

let named = caseFileIn(process.argv, process.cwd());
let showNamed = (): void => undefined;
let showWindow = (): void => undefined;
onCaseFileOpened(app, {
  file(opened) {
    named = opened;
    showNamed();
  },
  secondStart: () => showWindow(),
});

if (app.requestSingleInstanceLock()) void app.whenReady().then(start).catch(endWithWords);
else app.exit(0);

async function start(): Promise<void> {
  const userData = app.getPath('userData');
  const clock = (): number => Date.now();
  const handles = createFileHandles(clock);
  // Without `persist:` the session lives in memory only.
  const pageSession = session.fromPartition('casustafel', { cache: false });
  await hardenSession(pageSession, app, { developerTools });
  handleAppProtocol(pageSession.protocol, fileURLToPath(pageFolder));
  const copiedText = createCopiedText({
    clipboard,
    later(work, milliseconds) {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
  });

  const core = connectCore({
    workerFile,
    ports: createElectronPorts({
      dialog,
      window: () => window.current(),
      openWindow: (asked) => second.open(asked),
      clipboard: (deed) => copiedText.take(deed),
      handles,
      recent: createRecentFiles(userData, clock),
      documents: app.getPath('documents'),
      named: () => named,
    }),
    log: (entry) => process.stderr.write(`${JSON.stringify(entry)}\n`),
  });
  const contents = () => [...window.contents(), ...second.contents()];
  const ipc = registerIpc({
    ipcMain,
    core,
    isTrustedSender: trustedSender(appOrigin, contents),
    registerFile: (file) => handles.takeIn(file),
    windows: contents,
  });
  const lock = createLock({
    core,
    requestPageLock: () => ipc.requestLock(),
    renewPage: () => {
      void copiedText.wipe();
      if (quit.hasBegun()) return;
      window.renew();
      second.renew();
    },
    patience: 1000,
  });

  const quit = closeBeforeQuit(app, async () => {
    await lock.lock();
    second.closeAll();
    ipc.close();
    await core.close();
    await copiedText.wipe();
  });

  const panicKey = createPanicKey(globalShortcut, () => {
    if (!lock.isOpen()) return;
    second.hide();
    void lock.lock();
  });
  const windowParts = {
    BrowserWindow,
    session: pageSession,
    preloadFile: fileURLToPath(preloadFile),
    developerTools,
    watchKeys: panicKey.watch,
  };
  const windowState = createWindowStateFile(userData);
  const workAreas = screen.getAllDisplays().map((display) => display.workArea);
  const window = openAppWindow(
    {
      make: (state) => createWindow({ ...windowParts, state }),
      keep: (state) => windowState.keep(state),
      mayClose: () => quit.mayCloseWindows(),
      quit: () => app.quit(),
    },
    await windowState.read(workAreas),
  );
  const second = openSecondWindows({
    make: (asked) => createWindow({ ...windowParts, ...asked }),
    screen,
    chairBounds: () => window.current().getBounds(),
    onRoom: panicKey.roomIsOpen,
  });

  const menu = menuTemplate(
    {
      lock: () => void lock.lock(),
      openScreen(path) {
        // The menu is also that of the second windows; the screen comes in the window of the chair.
        window.show();
        void window.current().loadURL(screenAddress(path));
      },
      openWindow: (role) => void openWindow(role),
    },
    { platform: process.platform, developerTools },
  );
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu));
  app.setAboutPanelOptions({
    applicationName: desktopText.title,
    applicationVersion: app.getVersion(),
    copyright: desktopText.licence,
  });
  async function openWindow(role: AskedWindow['role']): Promise<void> {
    if (await openForRunningMeeting(core, role)) return;
    await dialog.showMessageBox(window.current(), {
      type: 'info',
      message: desktopText.noMeetingRuns,
      detail: desktopText.noMeetingRunsExplained,
      buttons: [desktopText.understood],
    });
  }
  lockOnAbsence(powerMonitor, () => lock.lock());
  showWindow = () => window.show();
  showNamed = () => {
    window.show();
    // The start screen reads its list of files again; an open meeting is never closed by a double click.
    if (!lock.isOpen()) window.renew();
    else
      void dialog.showMessageBox(window.current(), {
        type: 'info',
        message: desktopText.anotherOpen,
        detail: desktopText.anotherOpenExplained,
        buttons: [desktopText.understood],
      });
  };
}

/** A start that fails says so in a window of the system; without it the program would seem to do nothing. */
function endWithWords(): void {
  dialog.showErrorBox(desktopText.cannotStart, desktopText.cannotStartExplained);
  app.exit(1);
}
