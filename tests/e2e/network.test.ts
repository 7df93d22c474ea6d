import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { csvText, encodeText, outlookNlHeadings } from '../../electron/core/network/import/testMaterial.ts';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { startHostProcess, type HostProcess } from '../support/hostProcess.ts';
import { showTheme } from '../support/showTheme.ts';

let folder: string;
let host: HostProcess;
let browser: TestBrowser;
let page: Page;
const complaints: string[] = [];

/** Screenshots are kept when this names a folder. */
const pictures = process.env['CASUSTAFEL_PICTURES'];

/** A call past the screens: to prepare the file. */
const call = (operation: string, input: unknown): Promise<{ ok: boolean; value: unknown }> =>
  page.evaluate(async (body) => {
    const response = await fetch('/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return (await response.json()) as { ok: boolean; value: unknown };
  }, JSON.stringify({ operation, input }));

async function expectAccessible(name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await showTheme(page, colorScheme);
    // What the component library says aloud for a moment names things that are gone again when this looks.
    const { violations } = await new AxeBuilder({ page }).exclude('[data-live-announcer]').analyze();
    expect(
      violations.map(
        ({ id, nodes }) => `${name} ${colorScheme} ${id}: ${nodes.map((node) => node.html).join(' ')}`,
      ),
    ).toEqual([]);
    if (pictures !== undefined) {
      await page.screenshot({ path: path.join(pictures, `${name}-${colorScheme}.png`) });
    }
  }
  await showTheme(page, 'light');
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'casustafel-network-'));
  host = await startHostProcess({ folder });
  browser = await openBrowser();
  page = browser.context.pages()[0] ?? (await browser.context.newPage());
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(host.address);
  const chosen = await call('casefile.choose', { purpose: 'create', suggestedName: 'Proef' });
  const { handle } = chosen.value as { handle: string };
  const created = await call('casefile.create', {
    handle,
    passphrase: 'vier losse woorden samen',
    chairName: 'Ilse Brandsma',
  });
  expect(created.ok).toBe(true);
  await page.evaluate(() => {
    location.hash = '#/smoelenboek';
  });
  await page.getByRole('heading', { name: 'Smoelenboek', level: 1 }).waitFor();
});

afterAll(async () => {
  await browser?.close();
  await host?.end();
  rmSync(folder, { recursive: true, force: true });
});

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
  await expectAccessible('leeg');
});

test('a Windows-1252 export of Outlook is checked, taken over and found by keyboard', async () => {
  await page.getByRole('button', { name: 'Importeren…' }).press('Enter');
  await page.getByRole('heading', { name: 'Contacten importeren' }).waitFor();
  await expectAccessible('kies');

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
  await expectAccessible('voorbeeld');

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
  await expectAccessible('wijzigen');
  await dialog.getByLabel('E-mail').fill('z@politie.example');
  // Sent again from the field itself: the error that stood there must not hold the form back.
  await dialog.getByLabel('E-mail').press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('sextortion en straatgroepen').first().waitFor();
  await expectAccessible('kaart');
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
  await expectAccessible('weggehaald');
  await page.getByRole('button', { name: 'Zet terug' }).press('Enter');
  await page.getByText('3 personen gevonden').waitFor();
  await page.getByRole('radio', { name: 'Organisaties' }).click();
  await page.getByText('3 organisaties gevonden').waitFor();
  await page.getByRole('option', { name: 'Politie Waterrijk', exact: false }).click();
  await page.getByRole('heading', { name: 'Politie Waterrijk' }).waitFor();
  await expectAccessible('organisaties');
});

test('the browser had nothing to complain about', () => {
  expect(complaints).toEqual([]);
});
