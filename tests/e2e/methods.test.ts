import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { at, openTable, type TableTest } from '../support/chairingTable.ts';
import { goTo } from '../support/pageCalls.ts';
import { chooseFrom, expectAccessible } from '../support/pageChecks.ts';
import { startCorePage, type StartedPage } from '../support/startPage.ts';

let table: TableTest;
let started: StartedPage;
let page: Page;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'casustafel-methods-'));
  table = await openTable({ started: true });
  started = await startCorePage(table.core);
  ({ page } = started);
});

afterAll(async () => {
  await started?.close();
  rmSync(folder, { recursive: true, force: true });
});

const editor = () => page.getByRole('textbox', { name: 'Tekst van de methode' });

test('an own method is copied, mended by its line numbers, kept as an edition and used at the table', async () => {
  await goTo(page, '/instellingen/methoden');
  await page.getByRole('heading', { name: 'BOB: beeld, oordeel, besluit', level: 2 }).waitFor();
  await expectAccessible(page, 'methods');
  await page.getByRole('button', { name: 'Maak een eigen kopie' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Bewaar' }).waitFor();
  const text = await editor().inputValue();
  await editor().fill(text.replace('(20%)', '(15%)'));
  const line = text.split('\n').findIndex((each) => each.includes('(20%)')) + 1;
  await page.getByText(`Regel ${line}: de percentages tellen op tot 95, dat moet 100 zijn.`).waitFor();
  expect(await page.getByRole('button', { name: 'Bewaar' }).isDisabled()).toBe(true);
  await expectAccessible(page, 'methods-wrong');
  await page.getByRole('button', { name: `Ga naar regel ${line}` }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('# Afspraken (20%)');
  await page.getByText('Klopt: 3 fasen, samen 100%.').waitFor();
  await page.getByRole('button', { name: 'Bewaar' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Bewaard als versie 1.').waitFor();
  await page.getByRole('button', { name: /BOB: .*eigen versie/u }).waitFor();

  // At the table: chosen from the menu while the case runs; nothing typed is lost.
  const item = at(await table.caseItems(), 0);
  await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId: item.id });
  await table.capture('/f Staat er al');
  await goTo(page, `/overleggen/${table.meetingId}/voorzitten`);
  await page.getByText('Staat er al').waitFor();
  await chooseFrom(page.getByRole('button', { name: /^Methode:/u }), /eigen versie/u);
  await expect.poll(async () => (await table.card()).phases.at(-1)?.name).toBe('Afspraken');
  await page.getByText('Staat er al').waitFor();
  await page.getByText(/Bij deze fase: 4 punten/u).click();
  await page.getByText('Iedereen aan tafel hoort bij deze casus.').waitFor();
  expect(started.complaints).toEqual([]);
});

test('a method comes in from a file, and a file that is no text changes nothing and says so', async () => {
  await goTo(page, '/instellingen/methoden');
  const drop = page.getByLabel('Methode uit een tekstbestand').last();
  const good = path.join(folder, 'Kort.methode.txt');
  writeFileSync(good, 'methode: Kort rondje\r\nsoort: casus\r\n\r\n# Alles (100%)\r\n- Wat nu?\r\n');
  await drop.setInputFiles(good);
  await page.getByText('Klopt: 1 fase, samen 100%.').waitFor();
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await page.getByRole('button', { name: /Kort rondje/u }).waitFor();
  const bad = path.join(folder, 'plaatje.txt');
  writeFileSync(bad, Buffer.from([0xff, 0xfe, 0x00, 0x80]));
  await drop.setInputFiles(bad);
  await page.getByText('Dit is geen tekstbestand. Er is niets veranderd.').waitFor();
  expect((await table.core.call('chairing.methods', {})).map(({ name }) => name)).toContain('Kort rondje');
});
