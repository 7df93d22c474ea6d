import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openSession } from '../support/browser.ts';
import { complaintsOf, expectAccessible } from '../support/pageChecks.ts';
import { startGallery } from './galleryServer.ts';
import type { GalleryServer } from './galleryServer.ts';
import { showTheme } from '../support/showTheme.ts';

let gallery: GalleryServer;
let browser: BrowserContext;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  gallery = await startGallery();
  browser = await openSession();
  page = await browser.newPage();
  complaints = complaintsOf(page);
});

afterAll(async () => {
  await browser?.close();
  await gallery?.stop();
});

beforeEach(async () => {
  await showTheme(page, 'light');
  await page.goto(gallery.address);
  await page.getByRole('heading', { name: 'Bouwstenen' }).waitFor();
});

const agenda = (): Promise<string[]> =>
  page
    .locator('[data-reorder]')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-reorder') ?? ''));

test('axe finds nothing, light and dark', () => expectAccessible(page, 'gallery'));

test('without motion the other theme is there at once, and nothing changes colour by degrees', async () => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const onTheWay = (): Promise<number> =>
    page.evaluate(
      () => document.getAnimations().filter((animation) => animation instanceof CSSTransition).length,
    );
  expect(await onTheWay()).toBe(0);
});

test('the strict content policy is not broken and nothing fails in the console', async () => {
  await page.getByRole('button', { name: 'Open venster' }).click();
  await page.getByRole('dialog').waitFor();
  expect(complaints).toEqual([]);
});

test('Alt and an arrow move a line, say its new place and keep the focus on it', async () => {
  await page.getByRole('row', { name: 'M-0441 nieuw' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.getByText('M-0441 nieuw staat nu op plaats 3 van 6.').waitFor();
  expect(await agenda()).toEqual(['opening', 'actions', 'm0441', 'm0412', 'pause', 'm0437']);
  await page.keyboard.press('Alt+ArrowUp');
  await page.getByText('M-0441 nieuw staat nu op plaats 2 van 6.').waitFor();
  expect((await agenda())[1]).toBe('m0441');
});

test('a field inside a line keeps the digits that are typed', async () => {
  const field = page.getByRole('textbox', { name: 'Minuten voor Pauze' });
  await field.fill('');
  await field.pressSequentially('25');
  await page.keyboard.press('Enter');
  await page.getByText('23 min te lang', { exact: true }).waitFor();
  expect(await field.inputValue()).toBe('25');
});

test('of ten thousand rows at most sixty are in the page, and End, Home and Enter work', async () => {
  const table = page.getByRole('grid', { name: 'Casussen' });
  const rows = table.locator('[data-index]');
  expect(await table.getAttribute('aria-rowcount')).toBe('10001');
  expect(await rows.count()).toBeLessThanOrEqual(60);
  await rows.first().focus();
  await page.keyboard.press('End');
  await table.locator('[data-index="9999"]:focus').waitFor();
  expect(await rows.count()).toBeLessThanOrEqual(60);
  await page.keyboard.press('ArrowUp');
  await table.locator('[data-index="9998"]:focus').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('gekozen: M-09999').waitFor();
  await page.keyboard.press('Home');
  await table.locator('[data-index="0"]:focus').waitFor();
  await page.keyboard.press('PageDown');
  await expect
    .poll(() => page.evaluate(() => Number((document.activeElement as HTMLElement).dataset['index'])))
    .toBeGreaterThan(3);
});

test('a dialog takes the focus, closes with Escape and gives the focus back', async () => {
  const opener = page.getByRole('button', { name: 'Open venster' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Casus toevoegen' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(() => opener.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('asking for a deletion starts on the safe button', async () => {
  await page.getByRole('button', { name: 'Verwijder actie…' }).click();
  await page.getByRole('alertdialog').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Annuleer');
});

test('four hundred people are found by a few letters without accents', async () => {
  await page.getByRole('combobox', { name: 'Actiehouder' }).click();
  await page.keyboard.type('renee');
  await page.getByRole('option', { name: /Renée de Bruin/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByTestId('values').getByText('person-0').waitFor();
});

test('a form with an error beside its fields is sent again, by key and by button', async () => {
  const form = page.getByRole('form', { name: 'Geweigerd formulier' });
  const field = form.getByRole('textbox', { name: /Naam van het overleg/ });
  await field.press('Enter');
  await form.getByText('Nog niet goed, 1 keer gestuurd.').first().waitFor();
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  await field.press('Enter');
  await form.getByText('Nog niet goed, 2 keer gestuurd.').first().waitFor();
  await form.getByRole('button', { name: 'Stuur' }).click();
  await form.getByText('Nog niet goed, 3 keer gestuurd.').first().waitFor();
});

test('dates and times are typed in Dutch order and come out as plain text', async () => {
  const values = page.getByTestId('values');
  await page.getByRole('spinbutton', { name: /dag.*Klaar op/i }).click();
  await page.keyboard.type('15122026');
  await values.getByText('2026-12-15').waitFor();
  await page.getByRole('spinbutton', { name: /uur.*Begint om/i }).click();
  await page.keyboard.type('1345');
  await values.getByText('13:45').waitFor();
});

test('a message offers to take back what happened', async () => {
  await page.getByRole('button', { name: 'Zet op gedaan' }).click();
  const messages = page.getByRole('region', { name: 'Meldingen' });
  await messages.getByText('Actie op gedaan gezet.').waitFor();
  await messages.getByRole('button', { name: 'Maak ongedaan' }).click();
  await messages.getByText('Teruggezet.').waitFor();
});

test('messages lie beside an open dialog, never over it, and F6 goes there and back', async () => {
  await page.setViewportSize({ width: 640, height: 400 });
  await page.getByRole('button', { name: 'Zet op gedaan' }).click();
  await page.getByText('Actie op gedaan gezet.').waitFor();
  await page.getByRole('button', { name: 'Open venster' }).click();
  const dialog = page.getByRole('dialog', { name: 'Casus toevoegen' });
  await dialog.waitFor();
  const edges = (): Promise<number> =>
    page.evaluate(() => {
      const top = document.querySelector('[data-toast]')?.getBoundingClientRect().top ?? 0;
      const bottom = document.querySelector('[role=dialog]')?.getBoundingClientRect().bottom ?? Infinity;
      return top - bottom;
    });
  await expect.poll(edges).toBeGreaterThanOrEqual(0);
  const focusIn = (place: string): Promise<boolean> =>
    page.evaluate((selector) => document.activeElement?.closest(selector) !== null, place);
  await expect.poll(() => focusIn('[role=dialog]')).toBe(true);
  await page.keyboard.press('F6');
  expect(await focusIn('[data-toast]')).toBe(true);
  await page.keyboard.press('F6');
  expect(await focusIn('[role=dialog]')).toBe(true);
  await page.setViewportSize({ width: 1440, height: 900 });
});
