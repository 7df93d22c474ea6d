import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Reply } from '../../shared/contract/envelope.ts';
import { largestFile } from '../../shared/model/largestFile.ts';
import { callText } from '../../shared/text/nl/calls.ts';
import { securityHeaders } from './contentSecurity.ts';
import type { CoreConnection } from './coreConnection.ts';
import type { HeldFiles } from './heldFiles.ts';
import { answerPage } from './pageAnswer.ts';

export interface LoopbackOptions {
  readonly core: Pick<CoreConnection, 'call' | 'onPush'>;
  /** Folder of the built page. */
  readonly pageFolder: string;
  /** 0 = any free port. */
  readonly port: number;
  readonly incoming: HeldFiles;
  readonly outgoing: HeldFiles;
}

export interface LoopbackHost {
  /** Address with the one-time token, for the first load. */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/** A little above the core's own limit, so that the core can say in words that it was too much. */
const largestCall = 2_000_000;

/**
 * Serves page and calls on 127.0.0.1 only: a one-time token is exchanged for a session cookie, Host and Origin are checked,
 * no other origin is ever allowed. Transport and sender checks, nothing else.
 */
export async function startLoopback(options: LoopbackOptions): Promise<LoopbackHost> {
  let token: string | null = randomBytes(24).toString('base64url');
  const cookie = randomBytes(24).toString('base64url');
  const streams = new Set<ServerResponse>();

  const server = createServer((request, response) => {
    handle(request, response).catch(() => {
      if (!response.headersSent) refuse(response, 500);
      else response.destroy();
    });
  });
  // Longer than a browser keeps a connection that rests (five minutes): the one that asks ends it, so no question is lost.
  server.keepAliveTimeout = 6 * 60_000;
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  // Cookies know no ports: the name keeps two hosts on one machine apart.
  const cookieName = `casustafel-${port}`;

  const stop = options.core.onPush((push) => {
    for (const stream of streams) stream.write(`data: ${JSON.stringify(push)}\n\n`);
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers.host !== `127.0.0.1:${port}`) return refuse(response, 403);
    if (request.headers.origin !== undefined && request.headers.origin !== origin)
      return refuse(response, 403);
    const url = new URL(request.url ?? '/', origin);
    const offered = url.searchParams.get('token');
    if (request.method === 'GET' && url.pathname === '/' && offered !== null) {
      if (token === null || !same(offered, token)) return refuse(response, 401);
      token = null;
      response.writeHead(303, {
        location: '/',
        'set-cookie': `${cookieName}=${cookie}; HttpOnly; SameSite=Strict; Path=/`,
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      });
      response.end();
      return;
    }
    if (!same(cookieOf(request, cookieName), cookie)) return refuse(response, 401);
    if (request.method === 'POST' && url.pathname === '/call') return call(request, response);
    if (request.method === 'POST' && url.pathname === '/file') return receiveFile(request, response, url);
    if (request.method !== 'GET') return refuse(response, 405);
    if (url.pathname === '/push') return stream(request, response);
    if (url.pathname.startsWith('/download/')) return download(response, url.pathname.slice(10));
    return page(response, url.pathname);
  }

  async function call(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers.origin !== origin) return refuse(response, 403);
    const body = await readBody(request, largestCall);
    answerJson(response, body === null ? invalid(callText.tooLarge) : await callCore(body.toString('utf8')));
  }

  async function callCore(body: string): Promise<Reply> {
    let envelope: unknown;
    try {
      envelope = JSON.parse(body);
    } catch {
      return invalid(callText.validation);
    }
    if (typeof envelope !== 'object' || envelope === null) return invalid(callText.validation);
    const keys = Object.keys(envelope);
    if (!keys.every((key) => key === 'operation' || key === 'input')) return invalid(callText.validation);
    const { operation, input } = envelope as { operation?: unknown; input?: unknown };
    if (typeof operation !== 'string') return invalid(callText.validation);
    return options.core.call(operation, input);
  }

  async function receiveFile(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    if (request.headers.origin !== origin) return refuse(response, 403);
    const bytes = await readBody(request, largestFile);
    if (bytes === null) return refuse(response, 413);
    const name = (url.searchParams.get('name') ?? 'bestand').slice(0, 200);
    answerJson(response, {
      handle: options.incoming.keep({ name, mediaType: 'application/octet-stream', bytes }),
    });
  }

  function stream(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': open\n\n');
    streams.add(response);
    request.on('close', () => streams.delete(response));
  }

  function download(response: ServerResponse, handleText: string): void {
    const file = options.outgoing.take(handleText);
    if (file === undefined) return refuse(response, 404);
    response.writeHead(200, {
      ...securityHeaders('none'),
      'content-type': file.mediaType,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'content-length': file.bytes.byteLength,
    });
    response.end(file.bytes);
  }

  async function page(response: ServerResponse, urlPath: string): Promise<void> {
    const answer = await answerPage(options.pageFolder, urlPath);
    if (answer === null) return refuse(response, 404);
    response.writeHead(200, answer.headers);
    response.end(answer.body);
  }

  return {
    address: `${origin}/?token=${token}`,
    port,
    async close() {
      stop();
      for (const response of streams) response.end();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => resolve());
  });
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'cache-control': 'no-store', 'content-length': 0 });
  response.end();
}

function answerJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { ...securityHeaders('none'), 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}

function invalid(message: string): Reply {
  return { ok: false, error: { code: 'validation', message, retryable: false, id: 'host' } };
}

function cookieOf(request: IncomingMessage, cookieName: string): string {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1) ?? '';
}

function same(a: string, b: string): boolean {
  const [first, second] = [Buffer.from(a), Buffer.from(b)];
  return first.length === second.length && timingSafeEqual(first, second);
}

/** @returns null when the body is larger than the limit; the rest is then not read. */
async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) {
      request.resume();
      return null;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
