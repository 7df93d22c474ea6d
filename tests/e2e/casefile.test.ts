import { closeSync, openSync, readdirSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCaseFile } from '../../electron/core/casefile/createCaseFile.ts';
import { caseMigrations } from '../../electron/core/casefile/migrations/caseMigrations.ts';
import { startHostProcess, type HostProcess } from '../support/hostProcess.ts';
import { expectAccessible, untilFocused } from '../support/pageChecks.ts';
import { startPage, type HostedPage } from '../support/startPage.ts';

const first = 'paarse wolken dragen zeven sokken';
const second = 'groene ketels zingen onder water';
const fileName = 'Zorgtafel De Meren';

let started: HostedPage;
let folder: string;
let host: HostProcess;
let page: Page;
let recoveryCode = '';

beforeAll(async () => {
  started = await startPage({ file: 'none' });
  ({ page, folder, host } = started);
});

afterAll(async () => {
  // The host that was started again first: closing removes the folder under it.
  await host?.end();
  await started?.close();
});

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const field = (name: string) => page.getByLabel(name, { exact: true });
const openFile = (name: string) =>
  page.getByRole('list', { name: 'Jouw casusbestanden' }).getByText(name, { exact: true });

/** Types over the two groups that are asked, from the code as it was shown. */
async function confirmCode(): Promise<void> {
  recoveryCode = (await page.locator('ol code').allTextContents()).join('-');
  expect(recoveryCode).toMatch(/^([0-9A-Z]{5}-){12}[0-9A-Z]{5}$/);
  await button('Ik heb de code bewaard').click();
  const groups = recoveryCode.split('-');
  const fields = page.getByRole('textbox', { name: /^Groepje \d+$/ });
  await fields.first().fill('AAAAA');
  await button('Klopt, ga verder').click();
  await page.getByText('Dit klopt niet met de code.').first().waitFor();
  for (const one of await fields.all()) {
    const label = await one.evaluate((input) => (input as HTMLInputElement).labels?.[0]?.textContent ?? '');
    await one.fill((groups[Number(/\d+/.exec(label)?.[0]) - 1] ?? '').toLowerCase());
  }
  await button('Klopt, ga verder').click();
}

test('the first start makes a file: strength while typing, the code once, confirmed from paper', async () => {
  await page.getByRole('heading', { name: 'Welkom bij Casustafel' }).waitFor();
  await expectAccessible(page, 'new file');
  await field('Naam van het bestand').fill(fileName);
  await field('Jouw naam').fill('Ilse Brandsma');
  await field('Wachtzin').fill('welkom');
  await page.getByText(/Raden duurt minder dan/).waitFor();
  await field('Wachtzin nog een keer').fill('welkom');
  await button('Maak casusbestand').click();
  await page.getByText('Deze wachtzin is te snel te raden.').waitFor();
  await field('Wachtzin').fill(first);
  await page.getByText(/Raden duurt .*jaar/).waitFor();
  await button('Maak casusbestand').click();
  await page.getByText('De twee wachtzinnen zijn niet gelijk.').waitFor();
  await field('Wachtzin nog een keer').fill(first);
  await field('Wachtzin nog een keer').press('Enter');
  await page.getByRole('heading', { name: 'Je herstelcode' }).waitFor();
  await expectAccessible(page, 'recovery code');
  await confirmCode();
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
});

test('the lock key leaves nothing of the file in the page', async () => {
  await page.goto(`${new URL(host.address).origin}/#/instellingen`);
  await field('Organisatie').fill('Markeerwoord Meren');
  await button('Bewaar').press('Enter');
  await page.getByText('Bewaard.', { exact: true }).waitFor();
  // The fields began again; the hands are where they were.
  await untilFocused(button('Bewaar'));
  // A name of which half is typed goes into the file at the lock, and comes back after it.
  await field('Jouw naam').fill('Ilse Half');
  await page.getByText('Nog niet bewaard; wat je typte blijft staan.').waitFor();
  await page.evaluate(() => Object.assign(window, { before: true }));
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'Welkom terug' }).waitFor();
  const left = await page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    before: 'before' in window,
    local: localStorage.length,
    fields: [...document.querySelectorAll('input')].map((input) => input.value),
  }));
  expect(left.before).toBe(false);
  expect(left.local).toBe(0);
  expect(JSON.stringify(left)).not.toContain('Markeerwoord');
  const refused = await page.evaluate(async () => {
    const body = JSON.stringify({ operation: 'casefile.settings', input: {} });
    const headers = { 'content-type': 'application/json' };
    return (await fetch('/call', { method: 'POST', headers, body })).text();
  });
  expect(refused).toContain('"code":"locked"');
  await expectAccessible(page, 'known files');
});

test('a wrong passphrase is told next to the field, the right one opens', async () => {
  await openFile(fileName).click();
  await field('Wachtzin').fill('iets heel anders');
  await field('Wachtzin').press('Enter');
  await page.getByText(/Deze wachtzin past niet op dit casusbestand/).waitFor();
  await expectAccessible(page, 'wrong passphrase');
  await field('Wachtzin').fill(first);
  await field('Wachtzin').press('Enter');
  await page.getByRole('heading', { name: 'Instellingen' }).waitFor();
  await expect.poll(() => field('Jouw naam').inputValue()).toBe('Ilse Half');
  await button('Zet terug wat er stond').press('Enter');
  await untilFocused(field('Jouw naam'));
  expect(await field('Jouw naam').inputValue()).toBe('Ilse Brandsma');
});

test('the list of the settings leads to each part, and Over Casustafel names what is in the program', async () => {
  const list = page.getByRole('navigation', { name: 'Op deze pagina' });
  await list.getByRole('link', { name: 'Reservekopieën' }).press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('deel-kopieen');
  await list.getByRole('link', { name: 'Over Casustafel' }).press('Enter');
  await page.getByRole('main').getByRole('link', { name: 'Over Casustafel' }).last().press('Enter');
  await page.getByRole('heading', { name: 'Over Casustafel', level: 1 }).waitFor();
  await page.getByRole('button', { name: /^react \d/ }).press('Enter');
  await page
    .getByText(/MIT License/)
    .filter({ visible: true })
    .first()
    .waitFor();
  await expectAccessible(page, 'about');
  await page.getByRole('link', { name: 'Terug naar Instellingen' }).press('Enter');
  await page.getByRole('heading', { name: 'Instellingen' }).waitFor();
});

test('the settings work: theme, check of the file, backup, chain, lock time', async () => {
  await expectAccessible(page, 'settings');
  await button('Controleer nu').click();
  await page.getByText('Het bestand is gaaf.').waitFor();
  await button('Controleer het logboek').click();
  await page.getByText(/De keten is heel/).waitFor();
  await page.getByRole('cell', { name: 'Casusbestand geopend' }).first().waitFor();
  await button('Maak nu een kopie').click();
  await page.getByText('De reservekopie is gemaakt en gecontroleerd.').waitFor();
  await page
    .getByText(/zelf gemaakt/)
    .first()
    .waitFor();
  await page.getByRole('radio', { name: 'Donker' }).click();
  await page.locator('html[data-theme="dark"]').waitFor();
  await page.getByRole('radio', { name: 'Zoals mijn computer' }).click();
  await page.locator('html:not([data-theme])').waitFor();
});

test('another passphrase gives another code, with which the file opens after a restart', async () => {
  const oldCode = recoveryCode;
  await button('Wijzig wachtzin').click();
  await field('Wachtzin van nu').fill(first);
  await field('Nieuwe wachtzin').fill(second);
  await field('Wachtzin nog een keer').fill(second);
  await page.getByText(/Raden duurt .*jaar/).waitFor();
  await button('Wijzig wachtzin').click();
  await page.getByRole('heading', { name: 'Je herstelcode' }).waitFor();
  await confirmCode();
  await page.getByText('Je wachtzin is gewijzigd.').waitFor();
  expect(recoveryCode).not.toBe(oldCode);

  await host.end();
  host = await startHostProcess({ folder });
  await page.goto(host.address);
  await openFile(fileName).click();
  await button('Wachtzin kwijt? Open met de herstelcode').click();
  await field('Herstelcode').fill(oldCode);
  await button('Openen').click();
  await page.getByText(/Deze herstelcode hoort niet bij dit casusbestand/).waitFor();
  await field('Herstelcode').fill(recoveryCode.toLowerCase());
  await button('Openen').click();
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
  await button('Vergrendel').click();
  await page.getByRole('heading', { name: 'Welkom terug' }).waitFor();
});

test('a damaged file, a file that is none and a newer one are told in sentences', async () => {
  const make = (name: string, later: boolean): string => {
    const file = path.join(folder, `${name}.casus`);
    createCaseFile({
      clock: { now: () => Date.now() },
      applicationVersion: '9.9.9',
      migrations: later
        ? [...caseMigrations, { number: 9990, name: 'later', up: () => undefined }]
        : caseMigrations,
      path: file,
      passphrase: first,
    }).file.close();
    return file;
  };
  make('Nieuwer', true);
  const descriptor = openSync(make('Beschadigd', false), 'r+');
  writeSync(descriptor, Buffer.alloc(64, 7), 0, 64, 2000);
  closeSync(descriptor);
  writeFileSync(path.join(folder, 'Brief.casus'), 'Geachte heer, mevrouw. '.repeat(500));

  const sentences = [
    ['Nieuwer', /gemaakt met een nieuwere Casustafel/],
    ['Beschadigd', /beschadigd\. Zet een reservekopie terug/],
    ['Brief', /Dit is geen casusbestand van Casustafel/],
  ] as const;
  for (const [name, sentence] of sentences) {
    await page.reload();
    await openFile(name).click();
    await field('Wachtzin').fill(first);
    await button('Openen').click();
    await page.getByText(sentence).waitFor();
  }
});

test('a file that is gone comes back from a backup, from the start screen', async () => {
  await page.reload();
  await openFile(fileName).click();
  rmSync(path.join(folder, `${fileName}.casus`));
  await field('Wachtzin').fill(second);
  await button('Openen').click();
  await page.getByText(/Het casusbestand staat niet meer op deze plek/).waitFor();
  await button('Zet een reservekopie terug').click();
  await button(/^Zet de kopie van/)
    .first()
    .click();
  await page
    .getByRole('form', { name: /^Zet de kopie/ })
    .getByLabel('Wachtzin')
    .fill(second);
  await button('Reservekopie terugzetten').click();
  await page.getByText(/staat terug, met 0 casussen/).waitFor();
  expect(readdirSync(folder)).toContain(`${fileName}.casus`);
});

test('after ten quiet minutes every window is back at the start screen', async () => {
  const quiet = await started.context.newPage();
  await quiet.clock.install();
  await quiet.goto(new URL(host.address).origin);
  await quiet.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
  // What is copied leaves the clipboard after a minute.
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = (): Promise<string> => quiet.evaluate(() => navigator.clipboard.readText());
  await quiet.keyboard.press('Control+a');
  await quiet.keyboard.press('Control+c');
  await expect.poll(copied).toContain('Casustafel');
  await quiet.clock.fastForward('01:01');
  await expect.poll(copied).toBe('');
  await quiet.clock.fastForward('08:49');
  await quiet.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
  await quiet.clock.fastForward('00:09');
  await quiet.getByRole('heading', { name: 'Welkom terug' }).waitFor();
  await page.getByRole('heading', { name: 'Welkom terug' }).waitFor();
  await quiet.close();
});
