import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
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

/** A fresh profile, no network of its own: fits closed networks. */
export async function openBrowser(
  options: {
    readonly colorScheme?: 'light' | 'dark';
    readonly viewport?: { width: number; height: number };
    /** 2 = as with 200 % zoom: half the room, twice the pixels. */
    readonly zoom?: 1 | 2;
  } = {},
): Promise<TestBrowser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No Chromium, Chrome or Edge is installed');
  const profile = mkdtempSync(path.join(tmpdir(), 'casustafel-browser-'));
  forbidPreconnect(profile);
  const zoom = options.zoom ?? 1;
  const viewport = options.viewport ?? { width: 1440, height: 900 };
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    colorScheme: options.colorScheme ?? 'light',
    viewport: { width: Math.floor(viewport.width / zoom), height: Math.floor(viewport.height / zoom) },
    deviceScaleFactor: zoom,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
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
