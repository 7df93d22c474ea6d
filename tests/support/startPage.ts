import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { openSession, type ViewOptions } from './browser.ts';
import { demoFolder } from './demoFolder.ts';
import { startHostProcess, type HostProcess } from './hostProcess.ts';
import { pageCall } from './pageCalls.ts';
import { complaintsOf } from './pageChecks.ts';
import { hinder } from './hinder.ts';
import { startPageHost } from './pageHost.ts';
import type { TestCore } from './testCore.ts';

/** The product in a window, as a test drives it. */
export interface StartedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Address of the host without its token. */
  readonly origin: string;
  /** Errors that the page wrote to its console. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** With a host process of its own. */
export interface HostedPage extends StartedPage {
  /** Where the host keeps case files. */
  readonly folder: string;
  readonly host: HostProcess;
}

export interface StartOptions extends ViewOptions {
  /**
   * What the person finds: the start screen of a first time (`none`), an open file with nothing in it (`empty`), or one with
   * the fictional region (`demo`).
   */
  readonly file: 'none' | 'empty' | 'demo';
  /** The moment around which the region lies, in UTC milliseconds; now when left out. */
  readonly now?: number;
}

/** The one way to start a browser test: built host, own folder, fresh session in the browser of this worker. */
export async function startPage(options: StartOptions): Promise<HostedPage> {
  const { file, now } = options;
  const filled =
    file === 'demo' || file === 'empty'
      ? await demoFolder({ empty: file === 'empty', ...(now === undefined ? {} : { now }) })
      : null;
  const folder = filled?.folder ?? mkdtempSync(path.join(tmpdir(), 'casustafel-page-'));
  const host = await startHostProcess({ folder });
  const started = await openPage(host.address, options);
  const { page } = started;
  if (filled !== null) await openOnlyFile(page, filled.recoveryCode);
  if (file !== 'none') await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
  return {
    ...started,
    folder,
    host,
    async close() {
      await started.close();
      await host.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The page over the core of a test: rows can be written that no screen writes, and the clock is the test's. */
export async function startCorePage(core: TestCore, options: ViewOptions = {}): Promise<StartedPage> {
  const host = await startPageHost(core);
  const started = await openPage(host.address, options);
  return {
    ...started,
    async close() {
      await started.close();
      await host.close();
      core.close();
    },
  };
}

async function openPage(address: string, view: ViewOptions): Promise<StartedPage> {
  const context = await openSession(view);
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await hinder(page);
  await page.goto(address);
  await page.locator('#root > *').first().waitFor();
  return { page, context, origin: new URL(address).origin, complaints, close: () => context.close() };
}

async function openOnlyFile(page: Page, code: string): Promise<void> {
  const [recent] = await pageCall(page, 'casefile.recent', {});
  if (recent === undefined) throw new Error('The host knows no case file');
  await pageCall(page, 'casefile.open', { handle: recent.handle, secret: { kind: 'recoveryCode', code } });
}
