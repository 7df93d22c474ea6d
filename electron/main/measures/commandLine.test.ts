import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { TestApp } from '../testingElectron.ts';
import { hardenStart } from './commandLine.ts';

test('every renderer is sandboxed, and no account, proxy, report or cache is used', () => {
  const app = new TestApp();
  hardenStart(app);
  expect(app.done).toEqual(['enableSandbox']);
  expect(app.switches.get('auth-server-allowlist')).toBe('');
  expect(app.switches.get('auth-server-whitelist')).toBe('');
  for (const name of [
    'no-proxy-server',
    'disable-breakpad',
    'disable-http-cache',
    'disable-background-networking',
  ])
    expect([name, app.switches.has(name)]).toEqual([name, true]);
  for (const name of app.switches.keys())
    expect(name).not.toMatch(/no-sandbox|disable-web-security|remote-debugging/);
});

test('the start is hardened before anything waits for the program to be ready', () => {
  const main = readFileSync(path.join(import.meta.dirname, '../main.ts'), 'utf8');
  const [harden, schemes, ready] = ['hardenStart(app)', 'registerSchemesAsPrivileged(', 'whenReady()'].map(
    (words) => main.indexOf(words),
  );
  expect(harden).toBeGreaterThan(0);
  expect(harden).toBeLessThan(ready ?? 0);
  expect(schemes).toBeLessThan(ready ?? 0);
});

test('crash reports are never started, and nothing opens outside the program', () => {
  const folder = path.join(import.meta.dirname, '..');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
  expect(sources.length).toBeGreaterThan(15);
  for (const source of sources)
    expect(source).not.toMatch(/crashReporter|openExternal|openPath|addRecentDocument\(/);
});
