import type { IpcRenderer } from 'electron';
import { expect, expectTypeOf, test } from 'vitest';
import type { CasustafelBridge } from '../../renderer/client/transportElectron.ts';
import { type Bridge, createBridge } from './bridge.ts';

function open(
  invoke: (channel: string, ...parameters: unknown[]) => Promise<unknown> = async () => 'answer',
) {
  const steps: unknown[][] = [];
  const listeners: ((event: unknown, message: unknown) => void)[] = [];
  const ipcRenderer = {
    invoke: (channel: string, ...parameters: unknown[]) => {
      steps.push([channel, ...parameters]);
      return invoke(channel, ...parameters);
    },
    on(channel: string, listener: (event: unknown, message: unknown) => void) {
      expect(channel).toBe('casustafel:push');
      listeners.push(listener);
      return ipcRenderer;
    },
  };
  const bridge = createBridge({
    ipcRenderer: ipcRenderer as unknown as Pick<IpcRenderer, 'invoke' | 'on'>,
    webUtils: { getPathForFile: (file) => `/path/of/${file.name}` },
    blank: () => steps.push(['blank']),
    flush: () => steps.push(['flush']),
  });
  return {
    bridge,
    steps,
    receive: (message: unknown) => listeners.forEach((listener) => listener({ sender: 'Electron' }, message)),
  };
}

test('the page gets exactly three functions, of the types that it expects', () => {
  expect(Object.keys(open().bridge).toSorted()).toEqual(['call', 'onPush', 'pathForFile']);
  expectTypeOf<Bridge>().toEqualTypeOf<CasustafelBridge>();
});

test('a call carries the operation and its input, nothing more', async () => {
  const { bridge, steps } = open();
  expect(await bridge.call('cases.list', { limit: 1 })).toBe('answer');
  expect(steps).toEqual([['casustafel:call', 'cases.list', { limit: 1 }]]);
});

test('input that cannot be cloned is refused in words, not by an exception', async () => {
  const { bridge } = open(() => Promise.reject(new Error('An object could not be cloned.')));
  expect(await bridge.call('cases.list', () => 1)).toMatchObject({
    ok: false,
    error: { code: 'validation' },
  });
});

test('a listener hears the push without anything of Electron, until it stops', () => {
  const { bridge, receive } = open();
  const heard: unknown[][] = [];
  const stop = bridge.onPush((...parameters) => heard.push(parameters));
  receive({ kind: 'session', seq: 1, open: false });
  stop();
  receive({ kind: 'session', seq: 2, open: true });
  expect(heard).toEqual([[{ kind: 'session', seq: 1, open: false }]]);
});

test('a request to lock blanks first, then keeps what was typed, then locks; the page is not told', () => {
  const { bridge, receive, steps } = open();
  const heard: unknown[] = [];
  bridge.onPush((push) => heard.push(push));
  receive({ kind: 'lockNow' });
  expect(steps).toEqual([['blank'], ['flush'], ['casustafel:call', 'casefile.lock', {}]]);
  expect(heard).toEqual([]);
});

test('a dropped file goes as a path to the main process and comes back as a handle', async () => {
  const { bridge, steps } = open(async () => 'handle');
  expect(await bridge.pathForFile(new File([], 'a.csv'))).toBe('handle');
  expect(steps).toEqual([['casustafel:file', '/path/of/a.csv']]);
});
