import { expect, test } from 'vitest';
import type { Push } from '../../shared/contract/envelope.ts';
import type { HostPorts, Log } from '../core/ports.ts';
import { connectCore, type CoreConnection } from './coreConnection.ts';

/** A thread that speaks the messages of the core: answers `echo`, knocks on a door, keeps `wait` waiting, and dies on `die`. */
const thread = `
  import { parentPort, workerData } from 'node:worker_threads';
  const send = (message) => parentPort.postMessage(message);
  let asked;
  parentPort.on('message', (message) => {
    if (message.kind === 'close') { send({ kind: 'closed' }); parentPort.close(); return; }
    if (message.kind === 'portAnswer') { send({ kind: 'reply', id: asked, reply: { ok: true, value: message } }); return; }
    const { id, operation, input } = message;
    if (operation === 'echo') send({ kind: 'reply', id, reply: { ok: true, value: { input, start: workerData } } });
    if (operation === 'push') send({ kind: 'push', push: { kind: 'session', seq: 1, open: true } });
    if (operation === 'door') { asked = id; send({ kind: 'port', id: 7, name: input, parameters: ['handle'] }); }
    if (operation === 'throw') throw new Error('secret detail');
    if (operation === 'exit') process.exit(3);
  });
  send({ kind: 'ready' });
`;

const ports: HostPorts = {
  chooseCaseFile: async () => null,
  pathOf: async (handle) => `path of ${handle}`,
  recentCaseFiles: async () => [],
  rememberCaseFile: async () => undefined,
  readFile: () => Promise.reject(Object.assign(new Error('/a/b/secret.csv'), { code: 'EACCES' })),
  saveFile: async () => null,
  openWindow: async () => false,
  clipboard: async () => false,
  capabilities: () => ({ nativeDialogs: true, deviceUnlock: false, ownWindows: false, ownClipboard: false }),
};

function open(logged: Parameters<Log>[0][] = []): CoreConnection {
  return connectCore({
    workerFile: new URL(`data:text/javascript,${encodeURIComponent(thread)}`),
    ports,
    log: (entry) => logged.push(entry),
  });
}

test('a call gets the reply of the thread, which knows what the host can do', async () => {
  const core = open();
  expect(await core.call('echo', { a: 1 })).toEqual({
    ok: true,
    value: {
      input: { a: 1 },
      start: {
        capabilities: { nativeDialogs: true, deviceUnlock: false, ownWindows: false, ownClipboard: false },
      },
    },
  });
  await core.close();
});

test('a door of the host is opened for the thread, and a failure crosses as a code without a path', async () => {
  const core = open();
  expect(await core.call('door', 'pathOf')).toMatchObject({ value: { ok: true, value: 'path of handle' } });
  const failed = await core.call('door', 'readFile');
  expect(failed).toMatchObject({ value: { ok: false, code: 'EACCES' } });
  expect(JSON.stringify(failed)).not.toContain('secret');
  await core.close();
});

test.each(['throw', 'exit'])('when the thread dies by %s, every waiting call is answered', async (death) => {
  const logged: Parameters<Log>[0][] = [];
  const core = open(logged);
  const waiting = [core.call('wait', 1), core.call('wait', 2), core.call(death, {})];
  const replies = await Promise.all(waiting);
  expect(replies.map((reply) => !reply.ok && reply.error.code)).toEqual(['internal', 'internal', 'internal']);
  expect(JSON.stringify([replies, logged])).not.toContain('secret');
  expect(await core.call('echo', {})).toMatchObject({ ok: false, error: { code: 'internal' } });
  await core.close();
});

test('a listener hears pushes until it stops listening', async () => {
  const core = open();
  const heard = Promise.withResolvers<Push>();
  const stop = core.onPush(heard.resolve);
  void core.call('push', {});
  expect(await heard.promise).toEqual({ kind: 'session', seq: 1, open: true });
  stop();
  await core.close();
});

test('closing twice is no harm', async () => {
  const core = open();
  await core.close();
  await core.close();
  expect(await core.call('echo', {})).toMatchObject({ ok: false });
});

test('an input that cannot travel is refused as invalid, and the thread goes on', async () => {
  const core = open();
  for (const input of [JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)), () => undefined])
    expect(await core.call('echo', input)).toMatchObject({ ok: false, error: { code: 'validation' } });
  expect(await core.call('echo', 1)).toMatchObject({ ok: true });
  await core.close();
});
