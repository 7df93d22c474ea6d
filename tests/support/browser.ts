import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { forbidPreconnect } from '../../electron/setup/browserProfile.mjs';

const candidates = [
  process.env['CASUSTAFEL_BROWSER'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The installed browser that carries the end-to-end tests; undefined when there is none. */
export function findBrowser(): string | undefined {
  return candidates.find((file): file is string => file !== undefined && existsSync(file));
}

export interface TestBrowser {
  readonly context: BrowserContext;
  readonly profile: string;
  close(): Promise<void>;
}

/**
 * How long a browser test waits for one thing, in milliseconds. Measured: with nine processes busy on two cores a dialog
 * took 11 s to open; alone it takes 0.2 s. The wait ends the moment the thing is there.
 */
export const longestWait = 40_000;

export interface ViewOptions {
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { width: number; height: number };
  /** 2 = as with 200 % zoom: half the room, twice the pixels. */
  readonly zoom?: 1 | 2;
}

/** A browser process with a fresh profile of its own, no network of its own: fits closed networks. */
export async function openBrowser(options: ViewOptions = {}): Promise<TestBrowser> {
  const profile = mkdtempSync(path.join(tmpdir(), 'casustafel-browser-'));
  forbidPreconnect(profile);
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions(),
    ...contextOptions(options),
  });
  context.setDefaultTimeout(longestWait);
  return {
    context,
    profile,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

let shared: Promise<Browser> | undefined;

/**
 * A fresh session (no cookie, no storage, its own windows) in the one browser of this test worker: a start takes
 * milliseconds. The process ends with the worker. A test about the profile or the network takes `openBrowser`.
 */
export async function openSession(options: ViewOptions = {}): Promise<BrowserContext> {
  const running = await shared;
  if (running?.isConnected() !== true) shared = chromium.launch(launchOptions());
  const browser = await shared;
  if (browser === undefined) throw new Error('The browser did not start');
  const context = await browser.newContext(contextOptions(options));
  context.setDefaultTimeout(longestWait);
  return context;
}

function launchOptions(): Parameters<typeof chromium.launch>[0] {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No Chromium, Chrome or Edge is installed');
  return {
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

function contextOptions({ colorScheme, viewport, zoom = 1 }: ViewOptions): BrowserContextOptions {
  const { width, height } = viewport ?? { width: 1440, height: 900 };
  return {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    colorScheme: colorScheme ?? 'light',
    viewport: { width: Math.floor(width / zoom), height: Math.floor(height / zoom) },
    deviceScaleFactor: zoom,
  };
}
