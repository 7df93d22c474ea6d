import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goTo, pageCall } from '../support/pageCalls.ts';
import { expectAccessible, untilFocused } from '../support/pageChecks.ts';
import { startPage, type HostedPage } from '../support/startPage.ts';

let demo: HostedPage;
let page: Page;
beforeAll(async () => {
  demo = await startPage({ file: 'demo' });
  page = demo.page;
});
afterAll(() => demo?.close());

test('F1 in a text field explains the word under the caret, and Escape gives the field back', async () => {
  const field = page.getByLabel('Wat is gezien?');
  await field.fill('De wijkteams vragen om een triage');
  await field.press('Home');
  for (let step = 0; step < 5; step += 1) await field.press('ArrowRight');
  await field.press('F1');
  const dialog = page.getByRole('dialog', { name: 'Woordenlijst' });
  await dialog.getByText('Het team in de wijk waar je met vragen over hulp terechtkunt.').waitFor();
  expect(await dialog.getByRole('searchbox').inputValue()).toBe('wijkteam');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await untilFocused(field);
  await field.fill('');
});

test('a word in a window is explained above that window, which stays as it was', async () => {
  await goTo(page, '/casussen');
  await page.getByRole('button', { name: 'Nieuwe casus' }).press('Enter');
  const under = page.getByRole('dialog', { name: 'Nieuwe casus' });
  const question = page.getByRole('textbox', { name: /Vraag van de inbrenger/ });
  await untilFocused(question);
  await page.keyboard.type('Wie is aanbrenger');
  await page.keyboard.press('F1');
  const dialog = page.getByRole('dialog', { name: 'Woordenlijst' });
  await untilFocused(dialog.getByRole('searchbox'));
  expect(await dialog.getByRole('searchbox').inputValue()).toBe('aanbrenger');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await untilFocused(question);
  expect(await question.inputValue()).toBe('Wie is aanbrenger');
  // A field to choose in by typing, too.
  await page.keyboard.press('Tab');
  await page.keyboard.type('wijkteam');
  await page.keyboard.press('F1');
  await untilFocused(dialog.getByRole('searchbox'));
  expect(await dialog.getByRole('searchbox').inputValue()).toBe('wijkteam');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await untilFocused(page.getByRole('combobox', { name: /^Aanbrenger/ }));
  await goTo(page, '/');
  await under.waitFor({ state: 'detached' });
});

test('a word of the police is added by keyboard from the glossary and found by the next who looks', async () => {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Zoek of typ een opdracht' }).fill('woorden');
  await page.getByRole('option', { name: 'Woordenlijst' }).waitFor();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Woordenlijst' });
  await dialog.getByRole('searchbox').fill('sterretje');
  await dialog.getByText(/staat er niet in/).waitFor();
  await dialog.getByRole('button', { name: 'Begrip toevoegen' }).press('Enter');
  await dialog.getByLabel(/^Wat betekent het/).fill('Een afspraak bij een adres: direct komen.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: /Wie zegt dit/ }).press('v');
  await dialog.getByRole('button', { name: 'Bewaar' }).press('Enter');
  await dialog.getByText('Een afspraak bij een adres: direct komen.').waitFor();
  await dialog.getByText('veiligheid zegt dit').waitFor();
  await page.keyboard.press('Escape');
  if (await dialog.isVisible()) await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

test('a term on a screen shows its meaning on focus and on hover, and Escape closes it', async () => {
  const { rows } = await pageCall(page, 'cases.list', {
    status: 'open',
    text: '',
    sort: 'number',
    offset: 0,
    limit: 1,
  });
  await goTo(page, `/casussen/${rows[0]?.id ?? ''}/toestemming`);
  const term = page.getByRole('heading', { name: 'Grondslag' }).getByRole('button');
  await term.waitFor();
  await expectAccessible(page);
  await term.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  const tip = page.getByRole('tooltip');
  await tip.getByText('De reden uit de wet waarom je gegevens mag gebruiken.').waitFor();
  expect(await term.getAttribute('aria-describedby')).toBe(await tip.getAttribute('id'));
  await page.keyboard.press('Escape');
  await tip.waitFor({ state: 'detached' });
  await term.hover();
  await tip.waitFor();
  await page.mouse.move(0, 0);
});

test('a hint describes its field, goes away for good by keyboard, and all can be switched off', async () => {
  await goTo(page, '/');
  const field = page.getByLabel('Wat is gezien?');
  const note = page.getByRole('note').filter({ hasText: 'Schrijf op wat is gezien' });
  await note.waitFor();
  const described = await field.getAttribute('aria-describedby');
  expect(described).toContain('tip-todaySignal');
  const [hintBox, fieldBox] = [await note.boundingBox(), await field.boundingBox()];
  expect((hintBox?.y ?? 0) + (hintBox?.height ?? 0)).toBeLessThanOrEqual(fieldBox?.y ?? 0);
  await expectAccessible(page);
  await note.getByRole('button', { name: /^Begrepen/ }).press('Enter');
  await note.waitFor({ state: 'detached' });
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.reload();
  await field.waitFor();
  expect(await note.count()).toBe(0);

  await goTo(page, '/acties');
  await page.getByRole('note').waitFor();
  expect(await page.getByRole('grid').getAttribute('aria-describedby')).toBe('tip-actionsList');
  await page.getByRole('note').getByRole('button', { name: 'Geen tips meer' }).press('Enter');
  await expect.poll(() => page.getByRole('note').count()).toBe(0);
  await goTo(page, '/instellingen');
  const all = page.getByRole('switch', { name: 'Laat tips zien' });
  await expect.poll(() => all.isChecked()).toBe(false);
  await expectAccessible(page);
  await goTo(page, '/acties');
  await page.getByRole('tab', { name: /^Te laat/ }).waitFor();
  expect(await page.getByRole('note').count()).toBe(0);
});
