import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { createCore } from '../../electron/core/createCore.ts';
import { buildDemo } from '../../electron/core/demo/buildDemo.ts';
import { createFolderPorts } from '../../electron/hosts/folderPorts.ts';
import { createHeldFiles } from '../../electron/hosts/heldFiles.ts';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { startHostProcess, type HostProcess } from '../support/hostProcess.ts';

const passphrase = 'korenbloem-trapveld-lantaarn-7';

export interface DemoHost {
  readonly page: Page;
  readonly browser: TestBrowser;
  close(): Promise<void>;
}

/** A host on a fresh case file, filled with the fictional region unless `empty`, opened in a browser and unlocked. */
export async function openDemoHost(
  options: { readonly empty?: boolean; readonly zoom?: 1 | 2 } = {},
): Promise<DemoHost> {
  const folder = mkdtempSync(path.join(tmpdir(), 'casustafel-demo-'));
  await makeFile(folder, options.empty === true);
  const host: HostProcess = await startHostProcess({ folder });
  const browser = await openBrowser({ zoom: options.zoom ?? 1 });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(host.address);
  await page.waitForFunction(() => document.title !== '');
  await page.evaluate(async (secret) => {
    const call = async (operation: string, input: unknown): Promise<unknown> => {
      const answer = await fetch('/call', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ operation, input }),
      });
      return answer.json();
    };
    const recent = (await call('casefile.recent', {})) as { value: { handle: string }[] };
    const opened = (await call('casefile.open', {
      handle: recent.value[0]?.handle,
      secret: { kind: 'passphrase', passphrase: secret },
    })) as { ok: boolean };
    if (!opened.ok) throw new Error(JSON.stringify(opened));
  }, passphrase);
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
  return {
    page,
    browser,
    async close() {
      await browser.close();
      await host.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function makeFile(folder: string, empty: boolean): Promise<void> {
  const core = createCore({
    ports: createFolderPorts({ folder, incoming: createHeldFiles(), outgoing: createHeldFiles() }),
    clock: () => Date.now(),
    log: () => undefined,
    push: () => undefined,
  });
  const valueOf = async (operation: string, input: unknown): Promise<unknown> => {
    const reply = await core.call(operation, input);
    if (!reply.ok) throw new Error(`${operation}: ${reply.error.message}`);
    return reply.value;
  };
  const chosen = await valueOf('casefile.choose', { purpose: 'create', suggestedName: 'De Meren' });
  const { handle } = chosen as { handle: string };
  await valueOf('casefile.create', { handle, passphrase, chairName: 'Ilse Voorbeeld' });
  const open = core.session.current();
  if (open === null) throw new Error('The new file is not open');
  if (!empty) buildDemo(open, Date.now());
  core.close();
}
