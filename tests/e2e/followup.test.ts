import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goTo, pageCall } from '../support/pageCalls.ts';
import { chooseFrom, expectAccessible } from '../support/pageChecks.ts';
import { startPage, type HostedPage } from '../support/startPage.ts';
import { fillControls } from '../support/wordForms.ts';

let demo: HostedPage;
beforeAll(async () => {
  demo = await startPage({ file: 'demo' });
  await goTo(demo.page, '/acties');
  await demo.page.getByRole('heading', { name: 'Acties', level: 1 }).waitFor();
  await demo.page.locator('[role="row"][data-index="0"]').waitFor();
});
afterAll(() => demo?.close());

test.each(['Per persoon', 'Te laat', 'Afspraken', 'Besluiten', 'Terugkoppeling'])(
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

  const offer = page.getByRole('button', { name: 'Maak ongedaan' });
  await offer.waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText('Ongedaan gemaakt: stand van actie gewijzigd').waitFor();
  await offer.waitFor({ state: 'detached' });
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
  // An emptied field is no filter any more; a meeting is chosen in the same way.
  await page.getByRole('combobox', { name: 'Van welke organisatie' }).fill('');
  await page.keyboard.press('Escape');
  await expect.poll(total).toBe(all);
  await page.getByRole('combobox', { name: 'Uit welk overleg' }).fill('-20');
  await page.getByRole('option').first().click();
  await page.waitForURL(/overleg=/u);
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

test('by keyboard: several rows are chosen, get one status, and come back with one undo', async () => {
  const { page } = demo;
  await goTo(page, '/acties/lijst=open');
  const row = (index: number) => page.locator(`[role="row"][data-index="${index}"]`);
  const total = (): Promise<string> => page.getByRole('tab', { name: 'Alle open' }).innerText();
  const open = await total();
  // The rows of the list before this one stand there a moment longer.
  const rowCount = `${Number(/\d+/u.exec(open)?.[0]) + 1}`;
  await page
    .locator(`[role="grid"][aria-rowcount="${rowCount}"], [role="table"][aria-rowcount="${rowCount}"]`)
    .waitFor();
  await row(3).waitFor();
  const before = await row(1).innerText();
  await row(0).focus();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByText('3 acties gekozen').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.getByText('4 acties gekozen').waitFor();
  await page.keyboard.press('v');
  await page.getByLabel('Waarom vervalt deze actie?').fill('De casus is gesloten');
  await page.getByRole('button', { name: 'Laat vervallen' }).last().press('Enter');
  await page.getByText('4 acties: status is nu vervallen.').waitFor();
  await expect.poll(total).not.toBe(open);
  await page.keyboard.press('Control+z');
  await page.getByText('Ongedaan gemaakt: acties tegelijk gewijzigd').waitFor();
  await expect.poll(total).toBe(open);
  await expect.poll(() => row(1).innerText()).toBe(before);
  await row(0).focus();
  await page.keyboard.press('Control+a');
  await page.getByText(/^\d\d acties gekozen$/).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('group', { name: 'Gekozen acties' }).waitFor({ state: 'detached' });
});

test('a filter is a link: it stands in the address, can be kept with a name, and opens again', async () => {
  const { page } = demo;
  const kept = page.getByRole('navigation', { name: 'Bewaarde filters' });
  await goTo(page, '/acties');
  await kept.getByRole('link', { name: 'Derde keer genoemd' }).press('Enter');
  await page.waitForURL(/#\/acties\/lijst=open&alleen=derde-keer$/);
  const asking = page.locator('[role="row"][data-index="0"]');
  await asking.getByText(/keer genoemd: doen, laten vervallen of overdragen/).waitFor();
  await asking.focus();
  await page.keyboard.press('k');
  await page.getByRole('dialog', { name: /keer genoemd: wat doe je ermee/ }).waitFor();
  await page.getByRole('button', { name: 'Doen: blijft staan' }).press('Enter');
  await page.getByText('Deze actie blijft staan.').waitFor();

  await goTo(page, '/acties/lijst=te-laat');
  await page.getByLabel('Zoek in acties').fill('school');
  await page.waitForURL(/#\/acties\/lijst=te-laat&zoek=school$/);
  const holdsFocus = page.getByLabel('Zoek in acties').evaluate((field) => field === document.activeElement);
  expect(await holdsFocus).toBe(true);
  await page.getByRole('button', { name: 'Bewaar dit filter' }).press('Enter');
  await page.getByLabel('Hoe heet het?').fill('Over school');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).press('Enter');
  await kept.getByRole('link', { name: 'Over school' }).waitFor();
  await page.getByRole('tab', { name: 'Besluiten' }).click();
  await page.waitForURL(/#\/acties\/lijst=besluiten$/);
  await kept.getByRole('link', { name: 'Over school' }).press('Enter');
  await page.getByRole('tab', { name: 'Te laat', selected: true }).waitFor();
  await expect.poll(() => page.getByLabel('Zoek in acties').inputValue()).toBe('school');
});

test('from a decision to its actions, case and verslag, and who has to hear of it', async () => {
  const { page } = demo;
  await goTo(page, '/acties/lijst=besluiten&status=geldig');
  const first = page.getByRole('list', { name: 'Register van besluiten' }).getByRole('listitem').first();
  await first.getByRole('button', { name: /^Bekijk/ }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Besluit' });
  await dialog.getByRole('link', { name: /^Casus / }).waitFor();
  await dialog.getByRole('link', { name: /^Verslag van/ }).waitFor();
  await dialog.getByRole('heading', { name: 'Acties bij dit besluit' }).waitFor();
  await expectAccessible(page, 'Besluit');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  await first.getByRole('button', { name: 'Wie krijgt bericht?' }).press('Enter');
  const asks = page.getByRole('dialog', { name: 'Wie krijgt bericht?' });
  await asks.getByRole('checkbox').first().press('Space');
  await asks.getByLabel('Wat mag verteld worden?').fill('Dat er een plan is.');
  await expectAccessible(page, 'Wie krijgt bericht?');
  await asks.getByRole('button', { name: 'Leg vast' }).press('Enter');
  await page.getByText('Terugkoppeling bijgewerkt.').waitFor();
});

test('a decision by somebody without mandate says so in the register and where it is opened', async () => {
  const { page } = demo;
  await goTo(page, '/acties/lijst=besluiten');
  const marked = page
    .getByRole('list', { name: 'Register van besluiten' })
    .getByRole('listitem')
    .filter({ hasText: 'zonder mandaat' });
  await marked.first().waitFor();
  await expect.poll(() => marked.first().innerText()).toMatch(/zonder mandaat\s+antwoordt uiterlijk/);
  expect(await marked.count()).toBe(1);
  await marked.getByRole('button', { name: /^Bekijk/ }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Besluit' });
  await dialog.getByText('zonder mandaat').waitFor();
  await dialog.getByText(/^antwoordt uiterlijk/).waitFor();
  await expectAccessible(page, 'Besluit zonder mandaat');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

test('a list leaves for Excel, a form for one person comes back and its answer is taken over, by keyboard', async () => {
  const { page } = demo;
  await goTo(page, '/acties/lijst=te-laat');
  const row = page.locator('[role="row"][data-index="0"]');
  await row.waitFor();
  const menu = async (entry: string | RegExp): Promise<void> => {
    await chooseFrom(page.getByRole('button', { name: 'Bestanden' }), entry);
  };
  const csv = page.waitForEvent('download');
  await menu('Deze lijst voor Excel (.csv)');
  expect((await csv).suggestedFilename()).toMatch(/^\d{4}-\d{2}-\d{2} acties\.csv$/);
  expect(readFileSync(await (await csv).path(), 'utf8')).toMatch(/^\uFEFFCasus;Initialen;Wat;/);

  const [owner] = await pageCall(page, 'followup.owners', {});
  await goTo(page, `/acties/lijst=open&wie=${owner?.contact.id ?? ''}`);
  await menu(/formulier per persoon/);
  await page.getByRole('radio', { name: 'Formulier dat terugkomt (Word)' }).press('Space');
  const form = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Maak bestand' }).press('Enter');
  const blank = readFileSync(await (await form).path());
  const { rows } = await pageCall(page, 'followup.actions', {
    group: 'open',
    ownerId: owner?.contact.id ?? '',
  });
  const action = rows.find(({ status, case: about }) => status === 'open' && about !== null);
  const reference = action?.id.slice(-8) ?? '';
  const filled = fillControls(blank, {
    [`${reference}-status`]: 'gedaan',
    [`${reference}-toelichting`]: 'Gesproken op school',
  });

  await menu('Formulier inlezen …');
  const dialog = page.getByRole('dialog', { name: 'Teruggekomen formulier' });
  await dialog
    .locator('input[type="file"]')
    .setInputFiles({ name: 'vreemd.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('x') });
  await dialog.getByText('Het formulier is niet gelezen').waitFor();
  await dialog
    .locator('input[type="file"]')
    .setInputFiles({ name: 'terug.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(filled) });
  await dialog.getByText(/in het bestand staat: gedaan/).waitFor();
  await dialog.getByRole('checkbox', { disabled: false }).first().press('Space');
  await expectAccessible(page, 'Teruggekomen formulier');
  await dialog.getByRole('button', { name: 'Neem 1 antwoord over' }).press('Enter');
  await page.getByText('Antwoorden overgenomen.').waitFor();
  await dialog.waitFor({ state: 'detached' });
  const history = await pageCall(page, 'followup.actionHistory', { actionId: action?.id ?? '' });
  expect(history.at(-1)?.note).toMatch(/^Gesproken op school \(formulier van /);
});

test('a case without a next time gets a day, and its page tells how question leads to outcome and who had contact', async () => {
  const { page } = demo;
  await goTo(page, '/acties/lijst=casussen&mist=zonder-datum');
  const table = page.getByRole('table', { name: 'Casussen waar iets mist' });
  const first = table.getByRole('row').nth(1);
  const number = (await first.getByRole('link').first().innerText()).trim();
  await expectAccessible(page, 'Casussen');
  await first.getByRole('button', { name: 'Kies datum' }).press('Enter');
  await page.getByLabel('Wanneer bespreken we dit opnieuw?').fill('over twee weken');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).press('Enter');
  await page.getByText('De volgende keer is vastgelegd.').waitFor();
  await expect.poll(() => table.getByRole('link', { name: number }).count()).toBe(0);
  await page.keyboard.press('Control+z');
  await table.getByRole('link', { name: number }).press('Enter');

  await page.getByRole('heading', { name: 'Van vraag tot resultaat' }).waitFor();
  await page.getByRole('button', { name: 'Contact gehad' }).press('Enter');
  await page.getByLabel('Of iemand anders').fill('mentor');
  await page.getByRole('button', { name: 'Leg vast' }).press('Enter');
  await page.getByText('Contact vastgelegd.').waitFor();
  await page.getByText(/Deze week was er contact/).waitFor();
  await expectAccessible(page, 'Besluiten en acties van een casus');
  await page.getByRole('button', { name: 'Memo aan bestuur' }).press('Enter');
  await page.getByLabel('Aan wie?').fill('Burgemeester');
  await page.getByLabel('Wat is de vraag?').fill('Kan er een woning komen?');
  await page.getByLabel('Welk besluit is nodig?').fill('Een besluit over de woning.');
  const memo = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Maak memo' }).press('Enter');
  expect((await memo).suggestedFilename()).toMatch(/^\d{4}-\d{2}-\d{2} memo bestuur/);
});

test('“?” shows the keys of this screen', async () => {
  const { page } = demo;
  await goTo(page, '/acties');
  await page.locator('[role="row"][data-index="0"]').focus();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Toetsen op dit scherm' }).waitFor();
  await page.keyboard.press('Escape');
});
