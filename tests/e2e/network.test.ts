import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { csvText, encodeText, outlookNlHeadings } from '../../electron/core/network/import/testMaterial.ts';
import { goTo } from '../support/pageCalls.ts';
import { expectAccessible } from '../support/pageChecks.ts';
import { startPage, type HostedPage } from '../support/startPage.ts';

let started: HostedPage;
let page: Page;

beforeAll(async () => {
  started = await startPage({ file: 'empty' });
  ({ page } = started);
  await goTo(page, '/smoelenboek');
  await page.getByRole('heading', { name: 'Smoelenboek', level: 1 }).waitFor();
});

afterAll(() => started?.close());

/** One line of an Outlook export with these cells. */
const outlookRow = (cells: Readonly<Record<string, string>>): string[] =>
  outlookNlHeadings.map((heading) => cells[heading] ?? '');

const people = [
  {
    Voornaam: 'Zoë',
    'Middelste naam': 'van den',
    Achternaam: 'Bänziger',
    Bedrijf: 'Politie Waterrijk',
    Functie: 'jeugdagent',
    'E-mailadres': 'z.banziger@politie.example',
    'Mobiele telefoon': '06-00000101',
  },
  {
    Voornaam: 'Çiğdem'.replace('ğ', 'g'),
    Achternaam: 'Fictief',
    Bedrijf: 'Lyceum De Brug',
    Functie: 'zorgcoördinator',
    'E-mailadres': 'c.fictief@lyceum.example',
  },
  {
    Voornaam: 'Zoë',
    Achternaam: 'Bänziger',
    Bedrijf: 'Politie Waterrijk',
    'E-mailadres': 'Z.Banziger@politie.example',
    'Telefoon op werk': '000-5550102',
  },
  { Voornaam: 'André', Achternaam: 'Ñuñez', Functie: 'tuinman', Notities: 'Dossier 111222333 bij ons' },
  { Bedrijf: 'Gemeente Waterrijk' },
  { Notities: 'alleen een notitie' },
];

test('the empty directory invites to import and is accessible', async () => {
  await page.getByText('Wie kun je bellen?').waitFor();
  await expectAccessible(page, 'leeg');
});

test('a Windows-1252 export of Outlook is checked, taken over and found by keyboard', async () => {
  await page.getByRole('button', { name: 'Importeren…' }).press('Enter');
  await page.getByRole('heading', { name: 'Contacten importeren' }).waitFor();
  await expectAccessible(page, 'kies');

  await page.locator('input[type=file]').setInputFiles({
    name: 'geheim.docx',
    mimeType: '',
    buffer: Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]),
  });
  await page.getByText('Dit is geen CSV- of vCard-bestand', { exact: false }).waitFor();

  const text = csvText([[...outlookNlHeadings], ...people.map(outlookRow)], ',', '\r\n');
  await page.locator('input[type=file]').setInputFiles({
    name: 'contacten.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(encodeText(text, 'windows-1252')),
  });
  await page.getByText('Outlook (Nederlands)', { exact: false }).waitFor();
  await page.getByText('Windows (West-Europees)', { exact: false }).waitFor();
  await page.getByText('4 nieuw, 1 samenvoegen, 0 overslaan').waitFor();
  await page.getByRole('button', { name: '1 regel kan niet mee' }).press('Enter');
  await page.getByText('Er staat geen naam, organisatie of goed e-mailadres in.').waitFor();

  const rows = page.getByRole('grid', { name: 'Wat elke regel wordt' }).locator('[data-index]');
  await rows.nth(2).focus();
  await page.keyboard.press('Enter');
  await page.getByText('hetzelfde e-mailadres', { exact: false }).waitFor();
  await page.keyboard.press('o');
  await page.getByText('4 nieuw, 0 samenvoegen, 1 overslaan').waitFor();
  await page.keyboard.press('s');
  await page.getByText('4 nieuw, 1 samenvoegen, 0 overslaan').waitFor();
  await expectAccessible(page, 'voorbeeld');

  await page.getByRole('button', { name: 'Neem 5 contacten over' }).press('Enter');
  await page.getByText('3 contacten overgenomen, 1 samengevoegd, 3 organisaties gemaakt.').waitFor();
  await page.getByText('3 personen gevonden').waitFor();

  await page.locator('h1').click();
  await page.keyboard.press('/');
  await page.keyboard.type('jeugda');
  await page.getByText('1 persoon gevonden').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Zoë van den Bänziger' }).waitFor();
  await page.getByText('06-00000101').waitFor();
  await page.getByText('000-5550102').waitFor();
});

test('a person is changed by keyboard, with what is wrong at its field', async () => {
  await page.getByRole('button', { name: 'Wijzig' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('E-mail').fill('geen adres');
  await dialog.getByLabel('Bel mij voor').fill('sextortion en straatgroepen');
  await dialog.getByLabel('Wijk of gebied').fill('Waterrijk Zuid');
  await dialog.getByLabel('E-mail').press('Enter');
  await dialog.getByText('Dit lijkt geen e-mailadres.', { exact: false }).waitFor();
  await expectAccessible(page, 'wijzigen');
  await dialog.getByLabel('E-mail').fill('z@politie.example');
  // Sent again from the field itself: the error that stood there must not hold the form back.
  await dialog.getByLabel('E-mail').press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('sextortion en straatgroepen').first().waitFor();
  await expectAccessible(page, 'kaart');
});

test('organisations stand beside the people, and a removed person comes back', async () => {
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: 'Haal weg' }).press('Enter');
  await page.getByText('2 personen gevonden').waitFor();
  await page.getByRole('button', { name: 'Maak ongedaan' }).last().press('Enter');
  await page.getByText('3 personen gevonden').waitFor();
  await page.getByRole('button', { name: 'Haal weg' }).press('Enter');
  await page.getByText('2 personen gevonden').waitFor();
  await page.getByRole('radio', { name: 'Weggehaald' }).click();
  await page.getByRole('option', { name: 'Zoë van den Bänziger' }).click();
  await expectAccessible(page, 'weggehaald');
  await page.getByRole('button', { name: 'Zet terug' }).press('Enter');
  await page.getByText('3 personen gevonden').waitFor();
  await page.getByRole('radio', { name: 'Organisaties' }).click();
  await page.getByText('3 organisaties gevonden').waitFor();
  await page.getByRole('option', { name: 'Politie Waterrijk', exact: false }).click();
  await page.getByRole('heading', { name: 'Politie Waterrijk' }).waitFor();
  await expectAccessible(page, 'organisaties');
});

test('the browser had nothing to complain about', () => {
  expect(started.complaints).toEqual([]);
});
