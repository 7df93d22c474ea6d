import { afterAll, beforeAll, expect, test } from 'vitest';
import { goTo, pageCall } from '../support/pageCalls.ts';
import { expectAccessible } from '../support/pageChecks.ts';
import { startPage, type HostedPage } from '../support/startPage.ts';

let demo: HostedPage;
beforeAll(async () => {
  demo = await startPage({ file: 'demo' });
});
afterAll(() => demo?.close());

test('the regiebord opens from the menu, stands by date, and a late action is dealt with where it stands', async () => {
  const { page } = demo;
  await page.getByRole('link', { name: 'Inzicht' }).press('Enter');
  await page.getByRole('heading', { name: 'Inzicht', level: 1 }).waitFor();
  const before = await pageCall(page, 'insight.board', { kind: 'lateAction' });
  await page.getByRole('button', { name: 'actie te laat' }).first().press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Actie te laat' });
  await dialog.getByText(before.rows[0]?.words ?? 'geen').waitFor();
  await expectAccessible(page, 'late action');
  await dialog.getByRole('button', { name: 'Gedaan' }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  const after = await pageCall(page, 'insight.board', { kind: 'lateAction' });
  expect(after.total).toBe(before.total - 1);
  await page.getByRole('link', { name: 'besluit herzien' }).first().press('Enter');
  await expect
    .poll(() => page.evaluate(() => location.hash))
    .toMatch(/^#\/casussen\/[0-9a-f-]{36}\/besluiten/u);
});

test('each of the five numbers opens, by keyboard, the list of exactly what it counts', async () => {
  const { page } = demo;
  await goTo(page, '/inzicht/cijfers');
  for (const name of ['Besloten', 'Op naam', 'Stem vastgelegd', 'Partners gehoord', 'Acties op tijd']) {
    const number = page.getByRole('link', { name: new RegExp(`^${name}`, 'u') });
    const [, total = ''] = /van (\d+)/u.exec(await number.innerText()) ?? [];
    await number.press('Enter');
    const title = `De lijst achter ${name}`;
    await page.getByRole('table', { name: title }).waitFor();
    // The keyboard goes on from the list.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(title);
    const rows = await page.getByRole('table', { name: title }).getByRole('row').count();
    expect([name, rows]).toEqual([name, Math.min(50, Number(total)) + 1]);
  }
  await expectAccessible(page);
});

test('lead times, trends and the year are shown without a fault; the picture says in words what it shows', async () => {
  const { page } = demo;
  await goTo(page, '/inzicht/doorlooptijd');
  await page.getByRole('table', { name: 'Doorlooptijd per soort overleg' }).waitFor();
  await expectAccessible(page, 'lead times');
  await goTo(page, '/inzicht/trends');
  await page.getByRole('img', { name: /^Staven per thema en jaar, samen \d+ casussen/u }).waitFor();
  await page.getByRole('table', { name: 'Aantal casussen naar thema en jaar' }).waitFor();
  await expectAccessible(page, 'trends');
  await goTo(page, '/inzicht/jaar');
  await page.getByRole('table', { name: 'Jaarverantwoording' }).waitFor();
  await page.getByRole('table', { name: 'Aanwezigheid per organisatie' }).waitFor();
  await page.getByRole('columnheader', { name: 'Waarom gewijzigd of verlopen' }).waitFor();
  await expectAccessible(page, 'year');
});

test('a bottleneck is written by keyboard, and its letter is made', async () => {
  const { page } = demo;
  await goTo(page, '/inzicht/knelpunten');
  await page.getByRole('button', { name: 'Nieuw knelpunt' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Nieuw knelpunt' });
  await dialog.getByLabel(/Wat staat in de weg/u).fill('Proefknelpunt: geen plek in de avond');
  await expectAccessible(page, 'new bottleneck');
  await dialog.getByRole('button', { name: 'Bewaar' }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  const line = page.getByRole('listitem', { name: /Proefknelpunt/u });
  await line.getByRole('button', { name: 'Brief' }).press('Enter');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Maak de brief' }).press('Enter');
  expect((await download).suggestedFilename()).toMatch(/^\d{4}-\d{2}-\d{2} Brief knelpunt\.docx$/u);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expectAccessible(page, 'bottlenecks');
});

test('the chair looks back on a meeting after all, by keyboard, and may skip', async () => {
  const { page } = demo;
  const { rows } = await pageCall(page, 'insight.reflectionCourse', {});
  const open = rows.find(({ reflected }) => reflected === 0);
  if (open === undefined) throw new Error('Every meeting of the demo was looked back on');
  await goTo(page, '/inzicht/terugblik');
  await page.getByRole('table', { name: 'Terugblik per overleg' }).waitFor();
  await expectAccessible(page, 'course');
  await goTo(page, `/inzicht/terugblik/${open.meetingId}`);
  const first = page.getByRole('button', { name: /^M-/u }).first();
  await first.press('Enter');
  const dialog = page.getByRole('dialog', { name: /^60 seconden na M-/u });
  await dialog.waitFor();
  await expectAccessible(page, 'look back');
  await dialog.getByRole('button', { name: 'Sla over' }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await first.press('Enter');
  await dialog
    .getByRole('radiogroup', { name: /^Feiten/u })
    .getByLabel('ging goed')
    .press('Space');
  await dialog.getByRole('button', { name: 'Bewaar' }).press('Enter');
  await page.getByText('Terugblik bewaard.').waitFor();
  await page.getByText('teruggekeken', { exact: true }).waitFor();
});
