import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Push, Reply } from '../../shared/contract/envelope.ts';
import { callText } from '../../shared/text/nl/calls.ts';
import { createHeldFiles, type HeldFiles } from './heldFiles.ts';
import { startLoopback, type LoopbackHost } from './loopback.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let folder: string;
let host: LoopbackHost;
let incoming: HeldFiles;
let outgoing: HeldFiles;
let called: { operation: string; input: unknown }[];
const pushListeners = new Set<(push: Push) => void>();

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'casustafel-loopback-'));
  const page = path.join(folder, 'page');
  mkdirSync(page);
  writeFileSync(path.join(page, 'index.html'), '<meta nonce="__CSP_NONCE__"><p>Casustafel</p>');
  writeFileSync(path.join(page, 'app.js'), 'export const one = 1;');
  writeFileSync(path.join(folder, 'secret.html'), 'outside');
  symlinkSync(path.join(folder, 'secret.html'), path.join(page, 'link.html'));
  incoming = createHeldFiles();
  outgoing = createHeldFiles();
  called = [];
  host = await startLoopback({
    core: {
      call: async (operation, input): Promise<Reply> => {
        called.push({ operation, input });
        return { ok: true, value: 'done' };
      },
      onPush(listener) {
        pushListeners.add(listener);
        return () => pushListeners.delete(listener);
      },
    },
    pageFolder: page,
    port: 0,
    incoming,
    outgoing,
  });
});

afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

const origin = (): string => `http://127.0.0.1:${host.port}`;
const tokenPath = (): string => host.address.slice(origin().length);

function begin(
  method: string,
  where: string,
  headers: Readonly<Record<string, string>> = {},
  body?: string | Buffer,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: host.port, method, path: where, headers }, resolve);
    sent.on('error', reject);
    sent.end(body);
  });
}

async function ask(...parameters: Parameters<typeof begin>): Promise<Answer> {
  const response = await begin(...parameters);
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

async function signIn(): Promise<string> {
  const answer = await ask('GET', tokenPath());
  return (answer.headers['set-cookie']?.[0] ?? '').split(';')[0] ?? '';
}

const call = async (body: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  ask('POST', '/call', { cookie: await signIn(), origin: origin(), ...headers }, body);

test('nobody reaches the host by another address of this machine', async () => {
  const others = Object.values(networkInterfaces())
    .flat()
    .flatMap((one) => (one === undefined || one.internal || one.family !== 'IPv4' ? [] : [one.address]));
  // 127.0.0.2 is this machine as well, and nobody listens there.
  for (const address of ['127.0.0.2', '::1', ...others]) {
    const socket = connect({ host: address, port: host.port });
    const outcome = await Promise.race([
      once(socket, 'error').then(([error]) => (error as NodeJS.ErrnoException).code),
      once(socket, 'connect').then(() => 'connected'),
    ]);
    socket.destroy();
    expect(['ECONNREFUSED', 'EADDRNOTAVAIL', 'ENETUNREACH']).toContain(outcome);
  }
});

test('without a token, or with a wrong one, nothing is given', async () => {
  for (const where of ['/', '/?token=', '/?token=wrong', '/app.js', '/push', '/download/x']) {
    const answer = await ask('GET', where);
    expect([where, answer.status, answer.body]).toEqual([where, 401, '']);
  }
  const posted = await ask(
    'POST',
    '/call',
    { origin: origin() },
    '{"operation":"casefile.state","input":{}}',
  );
  expect(posted.status).toBe(401);
  expect(called).toEqual([]);
});

test('the token works once, and gives a cookie that no script and no other site can use', async () => {
  const first = await ask('GET', tokenPath());
  expect(first.status).toBe(303);
  expect(first.headers.location).toBe('/');
  const cookie = first.headers['set-cookie']?.[0] ?? '';
  expect(cookie).toMatch(
    new RegExp(`^casustafel-${host.port}=[\\w-]{32}; HttpOnly; SameSite=Strict; Path=/$`),
  );
  expect(cookie).not.toContain(new URL(host.address).searchParams.get('token'));
  const second = await ask('GET', tokenPath());
  expect(second.status).toBe(401);
  expect(second.headers['set-cookie']).toBeUndefined();
});

test('a cookie that is almost right is refused', async () => {
  const cookie = await signIn();
  expect((await ask('GET', '/', { cookie })).status).toBe(200);
  expect((await ask('GET', '/', { cookie: `${cookie}x` })).status).toBe(401);
  expect((await ask('GET', '/', { cookie: cookie.slice(0, -1) })).status).toBe(401);
});

test('a name that points at this machine is refused, as is another port', async () => {
  const cookie = await signIn();
  for (const name of [
    'localhost',
    `localhost:${host.port}`,
    'example.org',
    '127.0.0.1',
    `127.0.0.1:${host.port + 1}`,
    `127.0.0.1:${host.port}.example.org`,
  ])
    expect([name, (await ask('GET', '/', { cookie, host: name })).status]).toEqual([name, 403]);
});

test('a foreign origin is refused, and a call without an origin too', async () => {
  const cookie = await signIn();
  const body = '{"operation":"casefile.state","input":{}}';
  for (const foreign of [
    'https://example.org',
    'null',
    `http://localhost:${host.port}`,
    `https://127.0.0.1:${host.port}`,
  ])
    for (const [method, where] of [
      ['POST', '/call'],
      ['POST', '/file'],
      ['GET', '/'],
    ] as const)
      expect(
        (await ask(method, where, { cookie, origin: foreign }, method === 'POST' ? body : undefined)).status,
      ).toBe(403);
  expect((await ask('POST', '/call', { cookie }, body)).status).toBe(403);
  expect((await ask('POST', '/file', { cookie }, body)).status).toBe(403);
  expect(called).toEqual([]);
});

test('no answer lets another origin read it', async () => {
  const cookie = await signIn();
  const answers = [
    await ask('GET', '/', { cookie }),
    await ask('GET', '/app.js', { cookie }),
    await ask('OPTIONS', '/call', { cookie, 'access-control-request-method': 'POST' }),
    await ask('OPTIONS', '/call', { cookie, origin: 'https://example.org' }),
    await ask('POST', '/call', { cookie, origin: origin() }, '{"operation":"a","input":{}}'),
  ];
  for (const { headers } of answers)
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  expect(answers[2]?.status).toBe(405);
  expect(answers[3]?.status).toBe(403);
});

test('a page carries the strict policy with a nonce of its own each time', async () => {
  const cookie = await signIn();
  const nonces = [];
  for (const answer of [await ask('GET', '/', { cookie }), await ask('GET', '/', { cookie })]) {
    const policy = String(answer.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['referrer-policy']).toBe('no-referrer');
    expect(answer.headers['cache-control']).toBe('no-store');
    const nonce = /'nonce-([\w-]+)'/.exec(policy)?.[1] ?? '';
    expect(answer.body).toContain(`nonce="${nonce}"`);
    nonces.push(nonce);
  }
  expect(nonces[0]).not.toBe(nonces[1]);
});

test('no spelling of a path leads out of the page', async () => {
  const cookie = await signIn();
  for (const where of [
    '/../secret.html',
    '/..%2fsecret.html',
    '/%2e%2e/secret.html',
    '/%2e%2e%2fsecret.html',
    '/..%5csecret.html',
    '/..\\secret.html',
    '/%00/index.html',
    '/index.html%00.js',
    '//etc/passwd.html',
    '/link.html',
    '/.hidden.html',
    '/%',
  ]) {
    const answer = await ask('GET', where, { cookie });
    expect([where, answer.status, answer.body]).toEqual([where, 404, '']);
  }
  expect((await ask('GET', '/app.js', { cookie })).body).toBe('export const one = 1;');
});

test('a call reaches the core and brings its reply back', async () => {
  const answer = await call('{"operation":"cases.list","input":{"limit":5}}');
  expect(JSON.parse(answer.body)).toEqual({ ok: true, value: 'done' });
  expect(called).toEqual([{ operation: 'cases.list', input: { limit: 5 } }]);
});

test.each([
  '',
  '{',
  '[]',
  'null',
  '"text"',
  '{"operation":5}',
  '{"operation":"a","input":{},"more":1}',
  '{"__proto__":{"operation":"a"}}',
])('the envelope %j is refused in words and never reaches the core', async (body) => {
  const answer = await call(body);
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { code: 'validation' } });
  expect(called).toEqual([]);
});

test('a body over the limit gets a refusal in words', async () => {
  const answer = await call(`{"operation":"a","input":"${'x'.repeat(2_000_001)}"}`);
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.body)).toMatchObject({
    ok: false,
    error: { code: 'validation', message: callText.tooLarge },
  });
  expect(called).toEqual([]);
});

test('a file that was brought in becomes a handle for one reading', async () => {
  const answer = await ask(
    'POST',
    '/file?name=contacten.csv',
    { cookie: await signIn(), origin: origin() },
    Buffer.from('naam;rol'),
  );
  const { handle } = JSON.parse(answer.body) as { handle: string };
  expect(incoming.take(handle)?.name).toBe('contacten.csv');
  expect(incoming.take(handle)).toBeUndefined();
});

test('a download is given once, as an attachment, under a name that cannot break the header', async () => {
  const cookie = await signIn();
  const bytes = Buffer.from('Word');
  const handle = outgoing.keep({
    name: 'verslag "ë"\r\nx.docx',
    mediaType: 'application/octet-stream',
    bytes,
  });
  const first = await ask('GET', `/download/${handle}`, { cookie });
  expect([first.status, first.body]).toEqual([200, 'Word']);
  expect(first.headers['content-disposition']).toBe(
    "attachment; filename*=UTF-8''verslag%20%22%C3%AB%22%0D%0Ax.docx",
  );
  expect((await ask('GET', `/download/${handle}`, { cookie })).status).toBe(404);
});

test('pushes of the core arrive as events, and a closed stream is let go', async () => {
  const response = await begin('GET', '/push', { cookie: await signIn() });
  const parts = response[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  expect(String((await parts.next()).value)).toBe(': open\n\n');
  for (const listener of pushListeners) listener({ kind: 'session', seq: 1, open: true });
  expect(String((await parts.next()).value)).toBe('data: {"kind":"session","seq":1,"open":true}\n\n');
  response.destroy();
});
