import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Input, OperationName, Output } from '../../shared/contract/contract.ts';
import { createCore } from '../../electron/core/createCore.ts';
import { buildDemo } from '../../electron/core/demo/buildDemo.ts';
import { createFolderPorts } from '../../electron/hosts/folderPorts.ts';
import { createHeldFiles } from '../../electron/hosts/heldFiles.ts';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { startHostProcess, type HostProcess } from '../support/hostProcess.ts';
import { showTheme } from '../support/showTheme.ts';

const passphrase = 'vijf woorden voor een proefbestand';
let folder: string;
let host: HostProcess;
let browser: TestBrowser;
let page: Page;
const complaints: string[] = [];

/** The fictional region as a real file, so that the screens show a filled case file. */
async function makeCaseFile(): Promise<string> {
  const core = createCore({
    ports: createFolderPorts({ folder, incoming: createHeldFiles(), outgoing: createHeldFiles() }),
    clock: () => Date.now(),
    log: () => undefined,
    push: () => undefined,
  });
  const place = await core.call('casefile.choose', { purpose: 'create', suggestedName: 'Proef' });
  if (!place.ok) throw new Error(place.error.message);
  const { handle } = place.value as { handle: string };
  const made = await core.call('casefile.create', { handle, passphrase, chairName: 'Ilse Brandsma' });
  if (!made.ok) throw new Error(made.error.message);
  const open = core.session.current();
  if (open === null) throw new Error('The case file is not open');
  buildDemo(open, Date.now());
  core.close();
  const name = readdirSync(folder).find((file) => file.endsWith('.casus'));
  if (name === undefined) throw new Error('There is no case file');
  return path.join(folder, name);
}

/** A call through the page itself, with its session. */
async function call<Name extends OperationName>(operation: Name, input: Input<Name>): Promise<Output<Name>> {
  const reply = await page.evaluate(async (body) => {
    const response = await fetch('/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return (await response.json()) as { ok: boolean; value?: unknown };
  }, JSON.stringify({ operation, input }));
  if (!reply.ok) throw new Error(`${operation}: ${JSON.stringify(reply)}`);
  return reply.value as Output<Name>;
}

async function goTo(hash: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
}

async function expectNoViolations(): Promise<void> {
  // What the library says aloud points at the option it was about, also for seconds after that option went.
  await page.locator('[data-live-announcer] [role="img"]').first().waitFor({ state: 'detached' });
  for (const colorScheme of ['light', 'dark'] as const) {
    await showTheme(page, colorScheme);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  }
  await showTheme(page, 'light');
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'casustafel-meetings-'));
  host = await startHostProcess({ folder, caseFile: await makeCaseFile() });
  browser = await openBrowser();
  page = await browser.context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(host.address);
  await page.locator('h1').first().waitFor();
  const [recent] = await call('casefile.recent', {});
  if (recent === undefined) throw new Error('The host knows no case file');
  await call('casefile.open', { handle: recent.handle, secret: { kind: 'passphrase', passphrase } });
});

afterAll(async () => {
  await browser?.close();
  await host?.end();
  rmSync(folder, { recursive: true, force: true });
});

describe('meetings', () => {
  test('the list has no accessibility violations, light and dark', async () => {
    await goTo('#/overleggen');
    await page.getByRole('heading', { level: 1, name: 'Overleggen' }).waitFor();
    await page
      .getByRole('link', { name: /Casusoverleg ZVH/ })
      .first()
      .waitFor();
    await expectNoViolations();
  });

  test('a new meeting is made by keyboard from its kind, and its agenda is there', async () => {
    await page.getByRole('button', { name: 'Nieuw overleg', exact: true }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Nieuw overleg' });
    await dialog.waitFor();
    // A dialog takes the focus when it has opened; a key before that would go elsewhere.
    await expect
      .poll(() => dialog.evaluate((element) => element.contains(document.activeElement)))
      .toBe(true);
    await dialog.getByRole('button', { name: /Soort overleg/ }).press('Enter');
    await page.getByRole('option', { name: 'ZVH-casusoverleg, meer casussen' }).focus();
    await page.keyboard.press('Enter');
    await dialog.getByText('Op de agenda: Opening').waitFor();
    await dialog.getByRole('spinbutton', { name: /^dag/ }).focus();
    await page.keyboard.type('15122026');
    await dialog.getByRole('button', { name: 'Maak de agenda' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /dinsdag 15 december 2026/ }).waitFor();
    expect(await page.getByRole('row').count()).toBe(7);
  });

  test('a case is added, moved, shortened with a reason and taken off again without a mouse', async () => {
    const add = page.getByRole('button', { name: /^Zet M-\d+ op de agenda$/ }).first();
    await add.waitFor();
    const number = /M-\d+/.exec((await add.getAttribute('aria-label')) ?? '')?.[0] ?? '';
    await add.focus();
    await page.keyboard.press('Enter');
    const line = page.getByRole('row', { name: number });
    await line.waitFor();
    const titles = async (): Promise<string[]> =>
      (await call('meetings.get', { meetingId: idInAddress() })).items.map((item) => item.title);
    const before = await titles();
    const place = before.indexOf(number);
    const receipt = async (expected: (titles: string[]) => boolean): Promise<void> => {
      await expect.poll(async () => expected(await titles())).toBe(true);
    };

    const onLine = async (): Promise<void> => {
      await line.focus();
      await expect.poll(() => line.evaluate((row) => row === document.activeElement)).toBe(true);
    };
    await onLine();
    await page.keyboard.press('Alt+ArrowUp');
    await receipt((now) => now.indexOf(number) === place - 1);
    await onLine();
    await page.keyboard.press('Alt+ArrowDown');
    await receipt((now) => now.indexOf(number) === place);

    const minutes = page.getByRole('textbox', { name: `Minuten voor ${number}` });
    await minutes.focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    const reason = page.getByRole('dialog', { name: 'Korter dan het minimum' });
    await reason.waitFor();
    await expectNoViolations();
    await page.keyboard.type('Alleen kort bijpraten');
    await reason.getByRole('button', { name: 'Bewaar met reden' }).focus();
    await page.keyboard.press('Enter');
    await reason.waitFor({ state: 'detached' });
    const { items } = await call('meetings.get', { meetingId: idInAddress() });
    expect(items[place]).toMatchObject({ plannedMinutes: 3, note: 'Alleen kort bijpraten' });

    await line.focus();
    await page.keyboard.press('Delete');
    await receipt((now) => !now.includes(number));
    await page.keyboard.press('Control+Z');
    await receipt((now) => now[place] === number);
  });

  test('somebody is seated by typing a name, and shows with domain and reply', async () => {
    const [person] = await call('meetings.people', { search: '', limit: 1 });
    if (person === undefined) throw new Error('Nobody in the smoelenboek');
    const box = page.getByRole('combobox', { name: 'Zet iemand aan tafel' });
    await box.focus();
    await page.keyboard.type(person.name);
    await page.getByRole('option', { name: person.name }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('rowheader', { name: person.name }).waitFor();
    await page.getByRole('button', { name: `Wijzig ${person.name}` }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: `Aan tafel: ${person.name}` });
    await dialog.waitFor();
    await expectNoViolations();
    await dialog.getByRole('checkbox', { name: /Mag besluiten/ }).focus();
    await page.keyboard.press('Space');
    await dialog.getByRole('button', { name: /Inbreng$/ }).press('Enter');
    await page.getByRole('option', { name: 'ontvangen' }).press('Enter');
    await dialog.getByRole('textbox', { name: /Wat weet deze partner/ }).fill('Sport elke woensdag.');
    await dialog.getByRole('textbox', { name: /Sinds wanneer/ }).fill('sinds mei');
    await dialog.getByRole('button', { name: /Mag het gedeeld worden/ }).press('Enter');
    await page.getByRole('option', { name: 'alleen mondeling' }).press('Enter');
    await dialog.getByRole('button', { name: 'Bewaar' }).focus();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('rowheader', { name: /mag besluiten/ }).waitFor();
    const { items } = await call('meetings.get', { meetingId: idInAddress() });
    const kept = items.flatMap(({ discussion }) => discussion?.contributions ?? []);
    expect(kept).toMatchObject([
      { state: 'received', body: 'Sport elke woensdag.', knownSince: 'sinds mei', shareability: 'oralOnly' },
    ]);
    // The focus is back on the button, whose tooltip is open; Escape closes it.
    await page.keyboard.press('Escape');
    await page.getByRole('tooltip').waitFor({ state: 'detached' });
  });

  test('preparing has no accessibility violations, and fits at 200 % zoom without sideways scrolling', async () => {
    await expectNoViolations();
    for (const viewport of [
      { width: 1280, height: 720 },
      { width: 720, height: 450 },
      { width: 640, height: 360 },
    ]) {
      await page.setViewportSize(viewport);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, `${viewport.width} wide`).toBeLessThanOrEqual(0);
    }
  });

  test('nothing complained in the console', () => {
    expect(complaints).toEqual([]);
  });
});

function idInAddress(): string {
  return new URL(page.url()).hash.split('/').at(-1) ?? '';
}
