import { beforeEach, expect, test } from 'vitest';
import { createWindow } from './mainWindow.ts';
import { testBrowserWindow, testEvent, TestSession, TestWindow } from './testingElectron.ts';

const session = new TestSession().asSession();

function open(options: { developerTools?: boolean; maximised?: boolean } = {}): TestWindow {
  createWindow({
    BrowserWindow: testBrowserWindow,
    session,
    preloadFile: '/app/preload.cjs',
    state: { bounds: { x: 1, y: 2, width: 1000, height: 700 }, maximised: options.maximised ?? false },
    developerTools: options.developerTools ?? false,
  });
  const [window] = TestWindow.made;
  if (window === undefined) throw new Error('No window was made');
  return window;
}

beforeEach(() => {
  TestWindow.made.length = 0;
});

test('a window is sandboxed, isolated and has nothing that the page does not need', () => {
  expect(open().options.webPreferences).toEqual({
    session,
    preload: '/app/preload.cjs',
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
    devTools: false,
  });
});

test('the inspector exists only where the program is not packaged', () => {
  expect(open({ developerTools: true }).options.webPreferences?.devTools).toBe(true);
});

test('it shows the own page, in its place, and stays on it', () => {
  const window = open();
  expect(window.done).toEqual(['load app://casustafel/']);
  expect(window.options).toMatchObject({ x: 1, y: 2, width: 1000, height: 700, show: false });
  const event = testEvent('https://example.org/');
  window.webContents.emit('will-navigate', event);
  expect(event.defaultPrevented).toBe(true);
});

test('the title is the name of the program, whatever the page calls itself', () => {
  const window = open();
  const event = testEvent();
  window.emit('page-title-updated', event, 'M-0412 Fictief');
  expect([window.options.title, event.defaultPrevented]).toEqual(['Casustafel', true]);
});

test('it is shown when there is something to see, maximised when it was', () => {
  const window = open({ maximised: true });
  window.emit('ready-to-show');
  expect(window.done).toEqual(['load app://casustafel/', 'maximize', 'show']);
});

test('a second window begins on its own screen, with the same hardening; the one for the beamer fills its display', () => {
  createWindow({
    BrowserWindow: testBrowserWindow,
    session,
    preloadFile: '/app/preload.cjs',
    state: { bounds: { width: 1000, height: 700 }, maximised: false },
    developerTools: false,
    address: 'app://casustafel/#/zaal/1',
    fullScreen: true,
  });
  const room = TestWindow.made.at(-1);
  expect(room?.done).toEqual(['load app://casustafel/#/zaal/1']);
  expect(room?.options.fullscreen).toBe(true);
  TestWindow.made.length = 0;
  const ordinary = open();
  expect(ordinary.options.fullscreen).toBeUndefined();
  expect(room?.options.webPreferences).toEqual(ordinary.options.webPreferences);
});
