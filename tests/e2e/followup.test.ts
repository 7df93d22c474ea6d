import { afterAll, beforeAll, expect, test } from 'vitest';
import { goTo } from '../support/pageCalls.ts';
import { expectAccessible } from '../support/pageChecks.ts';
import { startPage, type HostedPage } from '../support/startPage.ts';

let demo: HostedPage;
beforeAll(async () => {
  demo = await startPage({ file: 'demo' });
  await goTo(demo.page, '/acties');
  await demo.page.getByRole('heading', { name: 'Acties', level: 1 }).waitFor();
  await demo.page.locator('[role="row"][data-index="0"]').waitFor();
});
afterAll(() => demo?.close());

test.each(['Per persoon', 'Te laat', 'Besluiten', 'Terugkoppeling'])(
  'the tab %s breaks no rule of accessibility, light and dark',
  async (tab) => {
    await demo.page.getByRole('tab', { name: tab }).click();
    await expectAccessible(demo.page, tab);
  },
);

test('by keyboard: a row becomes done, comes back by Ctrl+Z, and is dropped with a reason', async () => {
  const { page } = demo;
  await page.getByRole('tab', { name: 'Te laat' }).click();
  const row = page.locator('[role="row"][data-index="0"]');
  await row.waitFor();
  const before = await row.innerText();
  const late = (): Promise<string> => page.getByRole('tab', { name: 'Te laat' }).innerText();
  expect(await late()).toMatch(/15/);

  await row.focus();
  await page.keyboard.press('g');
  await page.getByText('Status is nu: gedaan.').waitFor();
  await expect.poll(late).toMatch(/14/);

  await page.keyboard.press('Control+z');
  await expect.poll(late).toMatch(/15/);
  await expect.poll(() => row.innerText()).toBe(before);

  await row.focus();
  await page.keyboard.press('v');
  await page.getByLabel('Waarom vervalt deze actie?').fill('Niet meer nodig');
  await page.getByRole('button', { name: 'Laat vervallen' }).press('Enter');
  await page.getByText('Status is nu: vervallen.').waitFor();
  await expect.poll(late).toMatch(/14/);
});

test('a new action reads its date in Dutch and says which day it understood', async () => {
  const { page } = demo;
  await page.getByRole('tab', { name: 'Alle open' }).click();
  await page.locator('[role="row"][data-index="0"]').focus();
  await page.keyboard.press('n');
  await page.getByLabel('Wat gaat er gebeuren?').fill('Proefactie voor de wijk');
  await page.getByLabel('Wanneer klaar?').fill('24-12-2099');
  await page.getByText('donderdag 24 december 2099').waitFor();
  await page.getByRole('button', { name: 'Leg vast' }).press('Enter');
  await page.getByText('Actie vastgelegd.').waitFor();
  await page.getByLabel('Zoek in acties').fill('proefactie');
  await page.getByRole('row', { name: /Proefactie voor de wijk/ }).waitFor();
  await page.getByLabel('Zoek in acties').fill('');
});

test('actions are filtered by organisation, and an action tells what happened to it', async () => {
  const { page } = demo;
  await page.getByRole('tab', { name: 'Alle open' }).click();
  const table = page.getByRole('grid', { name: 'Alle open' });
  const total = async (): Promise<number> => Number(await table.getAttribute('aria-rowcount'));
  const all = await total();
  await page.getByRole('combobox', { name: 'Van welke organisatie' }).fill('politie');
  await page
    .getByRole('option', { name: /Politie/ })
    .first()
    .click();
  await expect.poll(total).toBeLessThan(all);
  await page.locator('[role="row"][data-index="0"]').focus();
  await page.keyboard.press('e');
  await page.getByRole('button', { name: 'Geschiedenis' }).press('Enter');
  await page
    .getByRole('dialog')
    .getByText(/vastgelegd/)
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('“?” shows the keys of this screen', async () => {
  const { page } = demo;
  await page.locator('[role="row"][data-index="0"]').focus();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Toetsen op dit scherm' }).waitFor();
  await page.keyboard.press('Escape');
});
