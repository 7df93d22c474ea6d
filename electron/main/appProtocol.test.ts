import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerAppRequest, appSchemePrivileges, handleAppProtocol } from './appProtocol.ts';

let folder: string;
let page: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'casustafel-protocol-'));
  page = path.join(folder, 'renderer');
  mkdirSync(path.join(page, 'assets'), { recursive: true });
  writeFileSync(path.join(page, 'index.html'), '<meta nonce="__CSP_NONCE__">');
  writeFileSync(path.join(page, 'assets', 'index-A1.js'), 'export {};');
  writeFileSync(path.join(folder, 'secret.js'), 'secret');
  symlinkSync(path.join(folder, 'secret.js'), path.join(page, 'link.js'));
  symlinkSync(folder, path.join(page, 'up'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ask = (url: string, method = 'GET'): Promise<Response> => answerAppRequest(page, { url, method });

test('the page comes with the strict policy and a nonce of its own', async () => {
  const [first, second] = [await ask('app://casustafel/'), await ask('app://casustafel/?x#/casussen')];
  const policy = first.headers.get('content-security-policy') ?? '';
  const nonce = /'nonce-([\w-]+)'/.exec(policy)?.[1] ?? '';
  expect(policy).not.toContain('unsafe-');
  expect(await first.text()).toBe(`<meta nonce="${nonce}">`);
  expect(await second.text()).not.toContain(nonce);
  const script = await ask('app://casustafel/assets/index-A1.js');
  expect([script.status, script.headers.get('content-type'), await script.text()]).toEqual([
    200,
    'text/javascript; charset=utf-8',
    'export {};',
  ]);
});

test.each(['POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'get'])('%s is refused', async (method) => {
  expect((await ask('app://casustafel/', method)).status).toBe(405);
});

test.each([
  'app://casustafel/../secret.js',
  'app://casustafel/assets/../../secret.js',
  'app://casustafel/%2e%2e/secret.js',
  'app://casustafel/%2e%2e%2fsecret.js',
  'app://casustafel/..%5csecret.js',
  'app://casustafel/..\\secret.js',
  'app://casustafel/assets/index-A1.js%00.html',
  'app://casustafel/assets/index-A1.js\u0000',
  'app://casustafel/link.js',
  'app://casustafel/up/secret.js',
  'app://casustafel//secret.js',
  'app://casustafel/assets',
  'app://casustafel/missing.js',
  'app://other/index.html',
  'app://casustafel@other/index.html',
  'app://casustafelx/',
  'file:///etc/passwd',
  'https://casustafel/',
])('%j gives nothing', async (url) => {
  const answer = await ask(url);
  expect([answer.status, await answer.text()]).toEqual([404, '']);
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('the own scheme is secure and may do no more than the page needs', () => {
  const { standard, secure, ...others } = appSchemePrivileges.privileges ?? {};
  expect([standard, secure]).toEqual([true, true]);
  expect(Object.values(others)).toEqual([false, false, false, false, false, false]);
});

test('only the own scheme is handled', () => {
  const handled: string[] = [];
  handleAppProtocol({ handle: (scheme) => handled.push(scheme) }, page);
  expect(handled).toEqual(['app']);
});
