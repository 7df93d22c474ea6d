import type { IpcMainInvokeEvent, WebContents, WebFrameMain } from 'electron';
import { expect, test } from 'vitest';
import { ipcChannels, type Push, type Reply } from '../../shared/contract/envelope.ts';
import { registerIpc } from './ipc.ts';
import { trustedSender } from './trustedSender.ts';

type Handler = (event: IpcMainInvokeEvent, ...parameters: unknown[]) => unknown;

/** A window's contents with a main frame at an origin; what was sent to it is kept. */
function contentsAt(origin: string): { contents: WebContents; frame: WebFrameMain; sent: unknown[][] } {
  const frame = { origin, parent: null } as unknown as WebFrameMain;
  const sent: unknown[][] = [];
  const contents = {
    mainFrame: frame,
    isDestroyed: () => false,
    send: (...message: unknown[]) => sent.push(message),
  } as unknown as WebContents;
  return { contents, frame, sent };
}

function open(core: { call?: (operation: string, input: unknown) => Promise<Reply> } = {}) {
  const own = contentsAt('app://casustafel');
  const handlers = new Map<string, Handler>();
  const called: unknown[][] = [];
  let push: (message: Push) => void = () => undefined;
  const ipc = registerIpc({
    ipcMain: {
      handle: (channel, handler) => void handlers.set(channel, handler as Handler),
      removeHandler: (channel) => void handlers.delete(channel),
    },
    core: {
      call:
        core.call ??
        (async (...parameters) => {
          called.push(parameters);
          return { ok: true, value: 'done' };
        }),
      onPush(listener) {
        push = listener;
        return () => {
          push = () => undefined;
        };
      },
    },
    isTrustedSender: trustedSender('app://casustafel', () => [own.contents]),
    registerFile: async (path) => {
      if (path === 'broken') throw new Error('/secret/path');
      return path === '/known.csv' ? 'handle-of-known' : null;
    },
    windows: () => [own.contents],
  });
  const from = (sender: WebContents, senderFrame: WebFrameMain | null): IpcMainInvokeEvent =>
    ({ sender, senderFrame }) as unknown as IpcMainInvokeEvent;
  return {
    own,
    handlers,
    called,
    ipc,
    push: (message: Push) => push(message),
    from,
    invoke: (channel: string, event: IpcMainInvokeEvent, ...parameters: unknown[]) =>
      Promise.resolve(handlers.get(channel)?.(event, ...parameters)),
    trusted: () => from(own.contents, own.frame),
  };
}

test('there are two channels for asking, and none is left after closing', () => {
  const { handlers, ipc } = open();
  expect([...handlers.keys()].toSorted()).toEqual(['casustafel:call', 'casustafel:file']);
  ipc.close();
  expect(handlers.size).toBe(0);
});

test('the main frame of the own window is heard', async () => {
  const { invoke, trusted, called } = open();
  expect(await invoke(ipcChannels.call, trusted(), 'cases.list', { limit: 1 })).toEqual({
    ok: true,
    value: 'done',
  });
  expect(called).toEqual([['cases.list', { limit: 1 }]]);
});

test('nobody else is heard: no other window, no frame inside the page, no frame that is gone, no other origin', async () => {
  const { own, from, invoke, called } = open();
  const stranger = contentsAt('app://casustafel');
  const inner = { origin: 'app://casustafel', parent: own.frame } as unknown as WebFrameMain;
  const senders = [
    from(stranger.contents, stranger.frame),
    from(own.contents, inner),
    from(own.contents, null),
  ];
  for (const origin of [
    'null',
    '',
    'app://casustafel2',
    'app://',
    'https://casustafel',
    'file://',
    'app://casustafel/',
  ]) {
    const moved = contentsAt(origin);
    const { handlers } = open();
    expect(handlers.size).toBe(2);
    const check = trustedSender('app://casustafel', () => [moved.contents]);
    expect([origin, check({ sender: moved.contents, senderFrame: moved.frame })]).toEqual([origin, false]);
  }
  for (const event of senders) {
    expect(await invoke(ipcChannels.call, event, 'cases.list', {})).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    });
    expect(await invoke(ipcChannels.file, event, '/known.csv')).not.toBe('handle-of-known');
  }
  expect(called).toEqual([]);
});

test.each([[[]], [['a']], [['a', {}, 'more']], [[5, {}]], [[null, {}]], [[{ toString: () => 'a' }, {}]]])(
  'a call of another shape is refused: %j',
  async (parameters) => {
    const { invoke, trusted, called } = open();
    expect(await invoke(ipcChannels.call, trusted(), ...parameters)).toMatchObject({
      error: { code: 'validation' },
    });
    expect(called).toEqual([]);
  },
);

test('no exception crosses, and its words stay behind', async () => {
  const { invoke, trusted } = open({ call: () => Promise.reject(new Error('secret detail')) });
  const reply = await invoke(ipcChannels.call, trusted(), 'cases.list', {});
  expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
  expect(JSON.stringify(reply)).not.toContain('secret');
});

test('every answer can be cloned', async () => {
  const { invoke, from, own, trusted } = open();
  for (const event of [trusted(), from(own.contents, null)]) {
    const reply = await invoke(ipcChannels.call, event, 'a', {});
    expect(structuredClone(reply)).toEqual(reply);
  }
});

test('a dropped file becomes a handle; what is no such file becomes a handle that leads nowhere', async () => {
  const { invoke, trusted } = open();
  expect(await invoke(ipcChannels.file, trusted(), '/known.csv')).toBe('handle-of-known');
  for (const parameters of [['/etc/passwd'], ['broken'], [], [5], ['/known.csv', 'more']])
    expect(await invoke(ipcChannels.file, trusted(), ...parameters)).toMatch(/^[\w-]{24}$/);
});

test('pushes and requests to lock go to the own windows, until it is closed', () => {
  const { own, push, ipc } = open();
  const message: Push = { kind: 'session', seq: 1, open: true };
  push(message);
  ipc.requestLock();
  ipc.close();
  push(message);
  expect(own.sent).toEqual([
    ['casustafel:push', message],
    ['casustafel:push', { kind: 'lockNow' }],
  ]);
});
