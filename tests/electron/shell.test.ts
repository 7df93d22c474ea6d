import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');

/** The installed Electron program, read as Electron's own package reads it; undefined when only its types are there. */
function electronProgram(): string | undefined {
  const folder = path.join(root, 'node_modules/electron');
  const inside = path.join(folder, 'path.txt');
  if (!existsSync(inside)) return undefined;
  const program = path.join(folder, 'dist', readFileSync(inside, 'utf8').trim());
  return existsSync(program) ? program : undefined;
}

const program = electronProgram();
const built = existsSync(path.join(root, 'dist/main/main.js'));
const reason = program === undefined ? 'the Electron runtime is not installed' : 'dist/ is not built';
const present = program !== undefined && built;

describe.skipIf(!present)(`the desktop program${present ? '' : `, not run: ${reason}`}`, () => {
  let app: ElectronApplication;
  let page: Page;
  let userData: string;

  beforeAll(async () => {
    userData = mkdtempSync(path.join(tmpdir(), 'casustafel-electron-'));
    app = await _electron.launch({
      executablePath: program ?? '',
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), root, `--user-data-dir=${userData}`],
    });
    page = await app.firstWindow();
  });

  afterAll(async () => {
    await app.close();
    rmSync(userData, { recursive: true, force: true });
  });

  test('shows the page from its own address, which is a secure one', async () => {
    expect(page.url()).toMatch(/^app:\/\/casustafel\//);
    expect(await page.evaluate(() => window.isSecureContext)).toBe(true);
  });

  test('gives the page exactly three functions, and nothing of Node', async () => {
    const seen = await page.evaluate(() => ({
      bridge: Object.keys((globalThis as unknown as { casustafel: object }).casustafel).toSorted(),
      node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
    }));
    expect(seen).toEqual({ bridge: ['call', 'onPush', 'pathForFile'], node: [] });
  });

  test('carries a call to the core in its thread and back', async () => {
    const reply = await page.evaluate(() =>
      (
        globalThis as unknown as { casustafel: { call(name: string, input: unknown): Promise<unknown> } }
      ).casustafel.call('casefile.state', {}),
    );
    expect(reply).toMatchObject({ ok: true, value: { open: false, capabilities: { nativeDialogs: true } } });
  });

  test('opens no window and does not leave its page', async () => {
    await page.evaluate(() => window.open('https://example.org/'));
    await page.evaluate(() => window.location.assign('https://example.org/'));
    expect(app.windows().length).toBe(1);
    expect(page.url()).toMatch(/^app:\/\/casustafel\//);
  });

  test('sandboxes its window and keeps its session in memory', async () => {
    const seen = await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      return {
        persistent: window?.webContents.session.isPersistent(),
        storage: window?.webContents.session.storagePath,
        title: window?.getTitle(),
      };
    });
    expect(seen).toEqual({ persistent: false, storage: null, title: 'Casustafel' });
  });
});
