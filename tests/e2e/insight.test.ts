import { afterAll, beforeAll, expect, test } from 'vitest';
import { goTo, pageCall } from '../support/pageCalls.ts';
import { expectAccessible } from '../support/pageChecks.ts';
import { startPage, type HostedPage } from '../support/startPage.ts';

let demo: HostedPage;
/** Long enough ago that its cases lie before the last full quarter, so that there is something to count. */
const longAgo = Date.now() - 120 * 86_400_000;
beforeAll(async () => {
  demo = await startPage({ file: 'demo', now: longAgo });
});
afterAll(() => demo?.close());

test('the regiebord opens from the menu, stands by date, and a line opens its case', async () => {
  const { page } = demo;
  await page.getByRole('link', { name: 'Inzicht' }).press('Enter');
  await page.getByRole('heading', { name: 'Inzicht', level: 1 }).waitFor();
  const lines = page.getByRole('table', { name: 'Regiebord' }).getByRole('row');
  await lines.nth(1).waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'actie te laat' }).first().press('Enter');
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#\/(casussen\/[0-9a-f-]{36}|acties)/);
});

test('a number opens, by keyboard, the list of exactly what it counts', async () => {
  const { page } = demo;
  await goTo(page, '/inzicht/cijfers');
  const number = page.getByRole('link', { name: /^Acties op tijd/ });
  const [, total = ''] = /van (\d+)/.exec(await number.innerText()) ?? [];
  await number.press('Enter');
  const list = page.getByRole('table', { name: 'De lijst achter Acties op tijd' });
  await list.waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe('De lijst achter Acties op tijd');
  expect(await list.getByRole('row').count()).toBe(Math.min(50, Number(total)) + 1);
  await expectAccessible(page);
});

test('lead times, trends and the year are shown without a fault; the picture says in words what it shows', async () => {
  const { page } = demo;
  await goTo(page, '/inzicht/doorlooptijd');
  await page.getByRole('table', { name: 'Doorlooptijd per soort overleg' }).waitFor();
  await expectAccessible(page);
  await goTo(page, '/inzicht/trends');
  await page.getByRole('img', { name: /^Staven per thema en jaar, samen \d+ casussen/ }).waitFor();
  await page.getByRole('table', { name: 'Aantal casussen naar thema en jaar' }).waitFor();
  await expectAccessible(page);
  await goTo(page, '/inzicht/jaar');
  await page.getByRole('table', { name: 'Jaarverantwoording' }).waitFor();
  await page.getByRole('table', { name: 'Aanwezigheid per organisatie' }).waitFor();
  await expectAccessible(page);
});

test('a bottleneck is written by keyboard, and its letter is made', async () => {
  const { page } = demo;
  await goTo(page, '/inzicht/knelpunten');
  await page.getByRole('button', { name: 'Nieuw knelpunt' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Nieuw knelpunt' });
  await dialog.getByLabel(/Wat staat in de weg/).fill('Proefknelpunt: geen plek in de avond');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Bewaar' }).press('Enter');
  const line = page.getByRole('listitem', { name: /Proefknelpunt/ });
  await line.waitFor();
  await line.getByRole('button', { name: 'Brief' }).press('Enter');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Maak de brief' }).press('Enter');
  expect((await download).suggestedFilename()).toMatch(/^\d{4}-\d{2}-\d{2} Brief knelpunt\.docx$/);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expectAccessible(page);
});

test('the chair looks back on a meeting after all, by keyboard, and may skip', async () => {
  const { page } = demo;
  const { rows } = await pageCall(page, 'insight.reflectionCourse', {});
  const open = rows.find(({ reflected }) => reflected === 0);
  if (open === undefined) throw new Error('Every meeting of the demo was looked back on');
  await goTo(page, '/inzicht/terugblik');
  await page.getByRole('table', { name: 'Terugblik per overleg' }).waitFor();
  await expectAccessible(page);
  await goTo(page, `/inzicht/terugblik/${open.meetingId}`);
  const first = page.getByRole('button', { name: /^M-/ }).first();
  await first.press('Enter');
  await page.getByRole('dialog', { name: /^60 seconden na M-/ }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sla over' }).press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await first.press('Enter');
  await page
    .getByRole('radiogroup', { name: /^Feiten/ })
    .getByLabel('ging goed')
    .press('Space');
  await page.getByRole('button', { name: 'Bewaar' }).press('Enter');
  await page.getByText('Terugblik bewaard.').waitFor();
  await page.getByText('teruggekeken', { exact: true }).waitFor();
});
