import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readWordText } from '../../electron/core/word/readWordText.ts';
import { wordDocumentBytes } from '../../electron/core/word/writeWordDocument.ts';
import { paragraph } from '../../shared/model/document/buildDocument.ts';
import { goTo } from '../support/pageCalls.ts';
import { expectAccessible } from '../support/pageChecks.ts';
import { startCorePage, type StartedPage } from '../support/startPage.ts';
import { openTestCore } from '../support/testCore.ts';

let started: StartedPage;
let page: Page;

beforeAll(async () => {
  started = await startCorePage(await openTestCore());
  ({ page } = started);
});

afterAll(() => started?.close());

test('a house style is brought in, checked, chosen and used; one that does not fit says why', async () => {
  const template = (line: string): Buffer =>
    Buffer.from(
      wordDocumentBytes({
        title: '{{titel}}',
        kind: 'letter',
        organisation: 'Gemeente Waterrijk',
        confidentiality: '{{vertrouwelijkheid}}',
        versionLabel: '',
        language: 'nl-NL',
        blocks: [paragraph(line)],
      }),
    );
  const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  await goTo(page, '/instellingen/huisstijl');
  await page.getByText('Er is nog geen sjabloon.').waitFor();
  await expectAccessible(page);
  const choose = page.locator('input[type=file]');
  await choose.setInputFiles({ name: 'fout.docx', mimeType, buffer: template('{{bestaatNiet}}') });
  await page.getByText('{{bestaatniet}} bestaat niet.').waitFor();
  await choose.setInputFiles({ name: 'Huis.docx', mimeType, buffer: template('{{inhoud}}') });
  await page.getByText(/Past bij: Casusverslag/u).waitFor();
  await page.getByRole('button', { name: /Alle documenten/u }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option', { name: 'Huis' }).waitFor();
  await page.keyboard.press('h');
  await page.keyboard.press('Enter');
  await page.getByText('De keuze is vastgelegd.').waitFor();
  await expectAccessible(page);

  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Voorbeeld bewaren…' }).click();
  const word = readWordText(readFileSync(await (await coming).path()));
  expect(word.headerText).toBe('Gemeente Waterrijk · vertrouwelijk');
  expect(word.headings.map(({ text }) => text)).toContain('Besluiten, met reden');
  expect(started.complaints).toEqual([]);
});
