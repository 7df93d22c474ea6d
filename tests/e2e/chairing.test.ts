import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Input, OperationName, Output } from '../../shared/contract/contract.ts';
import { createCore } from '../../electron/core/createCore.ts';
import { buildDemo } from '../../electron/core/demo/buildDemo.ts';
import { createFolderPorts } from '../../electron/hosts/folderPorts.ts';
import { createHeldFiles } from '../../electron/hosts/heldFiles.ts';
import { longestWait, openBrowser, type TestBrowser } from '../support/browser.ts';
import { startHostProcess, type HostProcess } from '../support/hostProcess.ts';
import { showTheme } from '../support/showTheme.ts';

const passphrase = 'vier losse woorden samen';
const dayLength = 86_400_000;
/** Screenshots are kept when this names a folder. */
const pictures = process.env['CASUSTAFEL_PICTURES'];

let folder: string;
let host: HostProcess;
let browser: TestBrowser;
let page: Page;
let meetingId: string;
const complaints: string[] = [];

/** A call past the screen: to prepare, and to read what the screen made. @throws when refused */
async function call<Name extends OperationName>(operation: Name, input: Input<Name>): Promise<Output<Name>> {
  const reply = await page.evaluate(async (body) => {
    const response = await fetch('/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return (await response.json()) as { ok: boolean; value: unknown };
  }, JSON.stringify({ operation, input }));
  expect(reply.ok, `${operation} ${JSON.stringify(reply)}`).toBe(true);
  return reply.value as Output<Name>;
}

/** The fictional region as it is one day before its planned meeting, in a file with a real key. */
async function fillDemo(): Promise<string> {
  const core = createCore({
    ports: createFolderPorts({ folder, incoming: createHeldFiles(), outgoing: createHeldFiles() }),
    clock: () => Date.now(),
    log: () => undefined,
    push: () => undefined,
  });
  const chosen = await core.call('casefile.choose', { purpose: 'create', suggestedName: 'Proef' });
  if (!chosen.ok) throw new Error('No place for the file');
  const { handle } = chosen.value as { handle: string };
  await core.call('casefile.create', { handle, passphrase, chairName: 'Ilse Voorbeeld' });
  const session = core.session.current();
  if (session === null) throw new Error('No open case file');
  buildDemo(session, Date.now() - dayLength);
  const meeting = session.reader.one<{ id: string }>("SELECT id FROM meeting WHERE status = 'planned'");
  core.close();
  if (meeting === undefined) throw new Error('No planned meeting');
  return meeting.id;
}

async function expectAccessible(name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await showTheme(page, colorScheme);
    if (pictures !== undefined)
      await page.screenshot({ path: path.join(pictures, `${name}-${colorScheme}.png`) });
    const { violations } = await new AxeBuilder({ page }).exclude('[data-live-announcer]').analyze();
    expect(
      violations.map(
        ({ id, nodes }) => `${name} ${colorScheme} ${id}: ${nodes.map((node) => node.html).join(' ')}`,
      ),
    ).toEqual([]);
  }
  await showTheme(page, 'light');
}

const cockpit = (): Promise<Output<'chairing.cockpit'>> => call('chairing.cockpit', { meetingId });
const line = () => page.getByRole('combobox', { name: 'Schrijf op wat er gezegd wordt' });

/** Types a line and waits until the core has kept it: the field is empty again. */
async function typeLine(text: string): Promise<void> {
  await page.keyboard.type(text);
  if ((await line().getAttribute('aria-expanded')) === 'true') await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('input[role="combobox"]')?.value === '',
  );
}

/** Presses a key and waits until the core agrees. */
async function pressUntil(key: string, holds: (now: Output<'chairing.cockpit'>) => boolean): Promise<void> {
  await page.keyboard.press(key);
  await expect.poll(async () => holds(await cockpit()), { timeout: longestWait }).toBe(true);
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'casustafel-chairing-'));
  meetingId = await fillDemo();
  host = await startHostProcess({ folder });
  browser = await openBrowser();
  page = browser.context.pages()[0] ?? (await browser.context.newPage());
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(host.address);
  const [recent] = await call('casefile.recent', {});
  await call('casefile.open', { handle: recent?.handle ?? '', secret: { kind: 'passphrase', passphrase } });
  await page.evaluate((id) => {
    location.hash = `#/overleggen/${id}/voorzitten`;
  }, meetingId);
  await page.getByRole('button', { name: 'Start het overleg' }).waitFor();
});

afterAll(async () => {
  await browser?.close();
  await host?.end();
  rmSync(folder, { recursive: true, force: true });
});

test('two cases are chaired by keyboard alone, and the rows are there', async () => {
  await expectAccessible('start');
  // The button to start has the focus.
  await page.getByRole('button', { name: 'Start het overleg' }).focus();
  await pressUntil(
    'Enter',
    ({ meeting }) => meeting.status === 'inProgress' && meeting.currentItemId !== null,
  );
  await line().waitFor();
  await line().focus();
  await typeLine('/p Koffie was koud');
  await expectAccessible('opening');

  // On to the first case.
  while ((await cockpit()).discussion === null) {
    const before = (await cockpit()).meeting.currentItemId;
    await pressUntil('Control+ArrowDown', ({ meeting }) => meeting.currentItemId !== before);
  }
  const first = (await cockpit()).discussion;
  await page
    .getByRole('heading', { name: new RegExp(`Casus ${first?.caseNumber}`, 'u') })
    .first()
    .waitFor();
  const owner = first?.seats[0]?.contact.name ?? '';
  await line().focus();
  await typeLine(`/f @${owner} Verzuim 34 uur in vier weken`);
  await typeLine('/k Komt elke woensdag naar de sportinstuif');
  await typeLine('/z Slaapt slecht, bang op straat !mondeling');
  await typeLine('/s Ik wil eruit');
  await typeLine(`/b @${owner} Mentor blijft omdat hij het gezin kent`);

  // The name is completed from those at the table; the date is read before Enter.
  await page.keyboard.type(`/a @${owner.slice(0, 3)}`);
  await page.getByRole('listbox', { name: 'Mensen aan tafel' }).waitFor();
  await expectAccessible('names');
  await page.keyboard.press('Tab');
  await page.keyboard.type('moeder bellen vr 27 nov');
  await expect.poll(() => line().inputValue()).toContain('moeder bellen vr 27 nov');
  await page.getByText(/actie · .* 27 november/u).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await cockpit()).discussion?.actions.length).toBe(1);

  // ↑ in the empty line brings the last one back.
  await expect.poll(() => line().inputValue()).toBe('');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => line().inputValue()).toMatch(/^\/actie @/u);
  await page.keyboard.press('Escape');
  await expect.poll(() => line().inputValue()).toBe('');

  // Phases.
  const phases = first?.phases ?? [];
  await pressUntil('Control+ArrowRight', (now) => now.discussion?.currentPhase === phases[1]?.id);
  await pressUntil('Control+ArrowLeft', (now) => now.discussion?.currentPhase === phases[0]?.id);

  // At the table: there, heard, passed.
  await page.keyboard.press('F6');
  await pressUntil('n', (now) => now.discussion?.seats[0]?.heard === 'nothingNew');
  await page.keyboard.press('ArrowDown');
  await pressUntil('p', (now) => now.discussion?.seats[1]?.heard === 'pass');
  await pressUntil('Space', (now) => now.discussion?.seats[1]?.heard === 'newFact');
  await page.keyboard.press('a');
  await page.getByRole('menuitem', { name: 'Aanwezig', exact: true }).focus();
  await pressUntil('Enter', (now) => now.discussion?.seats[1]?.attendance === 'present');
  await page.keyboard.press('Control+Enter');
  await expectAccessible('case');

  // A note for the chair alone.
  await page.keyboard.press('Control+j');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('Eerder om de stem vragen');
  await page.keyboard.press('Tab');
  await expectAccessible('notes');
  await page.getByRole('button', { name: 'Bewaar notitie' }).focus();
  await pressUntil('Enter', ({ noteCount }) => noteCount === 1);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  // The end of the case: named, then closed anyway.
  await page.keyboard.press('Alt+s');
  await page.getByRole('dialog').waitFor();
  await page.getByRole('checkbox', { name: /Hardop herhaald/u }).focus();
  await pressUntil('Space', (now) => now.discussion?.decisionSaidAloud === true);
  await expectAccessible('close');
  await page.getByRole('button', { name: 'Sluit deze casus' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Vraag van de inbrenger is niet beantwoord').waitFor();
  await page.getByRole('button', { name: 'Sluit toch' }).focus();
  await pressUntil('Enter', ({ agenda }) => agenda.some((item) => item.case?.closed === true));
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  // The second case.
  await pressUntil('Control+ArrowDown', (now) => now.discussion !== null && now.discussion.id !== first?.id);
  await line().focus();
  await typeLine('/v Wie heeft het gezag?');
  await typeLine('/a Uitzoeken');
  await page.keyboard.press('F1');
  await page.getByRole('dialog', { name: 'Toetsen op dit scherm' }).waitFor();
  await expectAccessible('keys');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  // The end of the meeting.
  await page.keyboard.press('Alt+r');
  await page.getByRole('dialog', { name: 'Overleg afronden' }).waitFor();
  await expectAccessible('finish');
  await page.getByRole('button', { name: 'Rond toch af' }).focus();
  await pressUntil('Enter', ({ meeting }) => meeting.status === 'finished');

  const done = await call('chairing.cockpit', { meetingId, itemId: first?.itemId ?? '' });
  expect(
    done.discussion?.statements.map(({ kind, body, shareability }) => [kind, body, shareability]),
  ).toEqual([
    ['fact', 'Verzuim 34 uur in vier weken', 'shareable'],
    ['strength', 'Komt elke woensdag naar de sportinstuif', 'shareable'],
    ['concern', 'Slaapt slecht, bang op straat', 'oralOnly'],
    ['voice', 'Ik wil eruit', 'shareable'],
  ]);
  expect(done.discussion?.decisions).toMatchObject([
    { body: 'Mentor blijft', status: 'valid', implementer: owner },
  ]);
  expect(done.discussion?.actions).toMatchObject([{ body: 'Moeder bellen', owner }]);
  expect(done.discussion?.actions[0]?.dueDate).toMatch(/-11-27$/u);
  expect(done.parked.map(({ body }) => body)).toContain('Koffie was koud');
  expect(done.agenda.every(({ openSince }) => openSince === null)).toBe(true);
  expect(complaints).toEqual([]);
});
