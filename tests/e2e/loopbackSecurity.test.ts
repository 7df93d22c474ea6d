import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page, Response } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { startHostProcess, type HostProcess } from '../support/hostProcess.ts';

let folder: string;
let host: HostProcess;
let browser: TestBrowser;
let page: Page;
let first: Response;
/** Another origin on this machine; counts who connects. */
let elsewhere: Server;
let foreign: string;
let connections = 0;

interface Violation {
  readonly directive: string;
  readonly blocked: string;
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'casustafel-security-'));
  elsewhere = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  foreign = `127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
  host = await startHostProcess({ folder });
  browser = await openBrowser();
  page = browser.context.pages()[0] ?? (await browser.context.newPage());
  const answer = await page.goto(host.address);
  if (answer === null) throw new Error('The host gave no page');
  first = answer;
  await page.locator('#root > *').first().waitFor();
});

afterAll(async () => {
  await browser?.close();
  await host?.end();
  await new Promise<void>((resolve) => elsewhere.close(() => resolve()));
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  connections = 0;
  await page.evaluate(() => {
    const kept: Violation[] = [];
    Object.assign(globalThis, { violations: kept });
    document.addEventListener('securitypolicyviolation', (event) => {
      kept.push({ directive: event.effectiveDirective, blocked: event.blockedURI });
    });
  });
});

/** Waits until the page reports that this directive blocked something. */
async function blockedBy(directive: string): Promise<void> {
  await page.waitForFunction(
    (name) =>
      (globalThis as unknown as { violations: Violation[] }).violations.some((one) => one.directive === name),
    directive,
  );
}

/** Shows that the counter counts, and that until now nobody came. */
async function nobodyConnected(): Promise<void> {
  expect(connections).toBe(0);
  const socket = connect(Number(foreign.split(':')[1]), '127.0.0.1');
  await once(socket, 'close');
  expect(connections).toBe(1);
}

test('the page comes with a policy without anything unsafe, and with Trusted Types', async () => {
  const headers = await first.allHeaders();
  const policy = headers['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain('unsafe-');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
});

test('the token is gone after the first load: not in the address, the history, the page or the log', async () => {
  const token = new URL(host.address).searchParams.get('token') ?? '';
  expect(token.length).toBeGreaterThan(20);
  const seen = await page.evaluate(() => ({
    address: window.location.href,
    referrer: document.referrer,
    loaded: performance.getEntries().map(({ name }) => name),
    text: document.documentElement.outerHTML,
    cookies: document.cookie,
    stored: [localStorage.length, sessionStorage.length],
  }));
  expect(seen.address).toBe(`${new URL(host.address).origin}/`);
  expect(JSON.stringify(seen)).not.toContain(token);
  expect([seen.referrer, seen.cookies, seen.stored]).toEqual(['', '', [0, 0]]);
  expect(host.log()).not.toContain(token);
});

test('the token in the address is worth nothing to who comes second', async () => {
  const other = await browser.context.newPage();
  await browser.context.clearCookies();
  try {
    expect((await other.goto(host.address).catch(() => null))?.status()).not.toBe(200);
  } finally {
    await other.close();
    await host.end();
    host = await startHostProcess({ folder });
    await page.goto(host.address);
    await page.locator('#root > *').first().waitFor();
  }
});

test('a style with the nonce of the page works, and one without does not', async () => {
  const widths = await page.evaluate(() => {
    const width = (nonce: string | undefined): string => {
      const probe = document.createElement('div');
      probe.className = nonce === undefined ? 'probe-bare' : 'probe-nonce';
      const style = document.createElement('style');
      if (nonce !== undefined) style.nonce = nonce;
      style.textContent = `.${probe.className} { width: 123px; }`;
      document.head.append(style);
      document.body.append(probe);
      const found = getComputedStyle(probe).width;
      style.remove();
      probe.remove();
      return found;
    };
    const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
    return { nonce, own: width(nonce), bare: width(undefined) };
  });
  expect(widths.nonce).toMatch(/^[\w-]{24}$/);
  expect(widths.own).toBe('123px');
  expect(widths.bare).not.toBe('123px');
  await blockedBy('style-src-elem');
});

test('a script that was put into the page does not run', async () => {
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.append(document.createTextNode('globalThis.injected = true'));
    document.body.append(script);
    const button = document.createElement('button');
    try {
      button.setAttribute('onclick', 'globalThis.injected = true');
    } catch {
      // Trusted Types may already refuse the attribute.
    }
    document.body.append(button);
    button.click();
    button.remove();
  });
  await page.waitForFunction(
    () => (globalThis as unknown as { violations: Violation[] }).violations.length > 0,
  );
  expect(await page.evaluate(() => 'injected' in globalThis)).toBe(false);
});

test('text never becomes markup or code', async () => {
  const outcome = await page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        // In a task of its own: what the test itself evaluates is excepted from the policy.
        setTimeout(() => {
          const attempts: readonly (() => unknown)[] = [
            () => (document.body.innerHTML = '<b>markup</b>'),
            () => document.body.insertAdjacentHTML('beforeend', '<b>markup</b>'),
            () => (document.createElement('iframe').srcdoc = '<b>markup</b>'),
            () => Reflect.get(globalThis, 'eval')('1 + 1') as unknown,
            () => Reflect.construct(Reflect.get(globalThis, 'Function') as new () => unknown, ['return 1']),
            () =>
              (
                globalThis as unknown as {
                  trustedTypes: { createPolicy(name: string, rules: object): unknown };
                }
              ).trustedTypes.createPolicy('own', {}),
          ];
          resolve(
            attempts.map((attempt) => {
              try {
                attempt();
                return 'allowed';
              } catch (error) {
                return error instanceof Error ? 'refused' : 'odd';
              }
            }),
          );
        });
      }),
  );
  expect(outcome).toEqual(Array.from({ length: 6 }, () => 'refused'));
});

test.each([
  ['img', 'src', 'img-src'],
  ['iframe', 'src', 'frame-src'],
  ['link rel=stylesheet', 'href', 'style-src-elem'],
  ['link rel=prefetch', 'href', 'default-src'],
  ['link rel=preload as=font', 'href', 'font-src'],
  ['video', 'src', 'media-src'],
  ['audio', 'src', 'media-src'],
] as const)('%s from elsewhere is blocked, and no socket is opened', async (kind, attribute, directive) => {
  await page.evaluate(
    ([description, name, address]) => {
      const [tag = '', ...attributes] = description.split(' ');
      const element = document.createElement(tag);
      for (const pair of attributes) element.setAttribute(...(pair.split('=') as [string, string]));
      element.setAttribute(name, `http://${address}/x`);
      document.body.append(element);
    },
    [kind, attribute, foreign] as const,
  );
  await blockedBy(directive);
  await nobodyConnected();
});

test('fetch, WebSocket, beacon and event stream to elsewhere are blocked, and no socket is opened', async () => {
  const refused = await page.evaluate(async (address) => {
    const fetched = await fetch(`http://${address}/`, { mode: 'no-cors' }).then(
      () => 'sent',
      () => 'refused',
    );
    navigator.sendBeacon(`http://${address}/beacon`, 'x');
    const stream = new EventSource(`http://${address}/stream`);
    stream.addEventListener('error', () => stream.close());
    const socket = await new Promise<string>((resolve) => {
      try {
        const opened = new WebSocket(`ws://${address}/`);
        opened.addEventListener('open', () => resolve('open'));
        opened.addEventListener('error', () => resolve('refused'));
      } catch {
        resolve('refused');
      }
    });
    return [fetched, socket];
  }, foreign);
  expect(refused).toEqual(['refused', 'refused']);
  await page.waitForFunction(
    () =>
      (globalThis as unknown as { violations: Violation[] }).violations.filter(
        ({ directive }) => directive === 'connect-src',
      ).length >= 4,
  );
  await nobodyConnected();
});

test('a form cannot be sent and the base of addresses cannot be moved', async () => {
  await page.evaluate((address) => {
    const base = Object.assign(document.createElement('base'), { href: `http://${address}/` });
    document.head.append(base);
    const form = Object.assign(document.createElement('form'), {
      action: `http://${address}/`,
      method: 'post',
    });
    document.body.append(form);
    form.submit();
    form.remove();
    base.remove();
  }, foreign);
  await blockedBy('base-uri');
  await blockedBy('form-action');
  await nobodyConnected();
});
