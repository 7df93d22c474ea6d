import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '../support/pageChecks.ts';
import { startPage, type HostedPage } from '../support/startPage.ts';
import { goTo, pageCall } from '../support/pageCalls.ts';

let started: HostedPage;
let page: Page;
beforeAll(async () => {
  started = await startPage({ file: 'none' });
  ({ page } = started);
});
afterAll(() => started?.close());

test('Oefenen on the start screen opens the training case by keyboard, and the window says so', async () => {
  const open = page.getByRole('button', { name: 'Oefenen' });
  await open.waitFor();
  await expectAccessible(page);
  await open.press('Enter');
  await page.getByRole('heading', { name: 'Wat zit er fout?' }).waitFor();
  expect(await page.title()).toBe('Oefenbestand · Casustafel');
  await page.getByRole('complementary', { name: 'Oefenbestand' }).waitFor();
  await expectAccessible(page);
});

test('what is marked is kept without giving away the answer; an answer explains and leads to the place', async () => {
  const box = page.getByRole('checkbox', { name: 'Een feit heeft geen bron' });
  await box.focus();
  await page.keyboard.press('Space');
  await page.getByText('1 aangevinkt · 0 van 17 hersteld').waitFor();
  expect(await page.getByText('goed gezien').count()).toBe(0);
  await page.getByRole('button', { name: 'Toon antwoord: Een feit heeft geen bron' }).press('Enter');
  await page.getByText('goed gezien').waitFor();
  await page
    .getByRole('button', { name: 'Toon antwoord: De vraag van de inbrenger ontbreekt' })
    .press('Enter');
  await page.getByText('zit er niet in').waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Ga erheen: Een feit heeft geen bron' }).press('Enter');
  await focusIs(/Hij dealt bij de kantine/);
});

/** Waits until what has the focus says this, in its name, its text or the part around it. */
async function focusIs(words: RegExp): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(() => {
          const { activeElement } = document;
          const around = activeElement?.closest('[data-arrived]');
          return `${activeElement?.getAttribute('aria-label') ?? ''} ${around?.textContent ?? ''}`;
        }),
      { timeout: 40_000 },
    )
    .toMatch(words);
}

test('an answer leads to the very field or row, through tabs, choices and menus', async () => {
  const places = [
    ['Een besluit heeft geen reden', /./],
    ['Een actie heeft geen eigenaar', /./],
    ['De aanmelder heeft niets teruggehoord', /./],
    ['Iets wat alleen mondeling mag, staat in de samenvatting', /Wilgenhof/],
    ['Iemand zat erbij maar kwam niet aan het woord', /./],
    ['De voorzitter is ook de notulist', /Notulist/],
    ['De agenda past niet in de tijd', /./],
    ['De grondslag is niet bepaald', /Grondslag/],
    ['Van één ouder is de toestemming niet gevraagd', /./],
    ['Nergens staat wat de jongere zelf zegt', /./],
  ] as const;
  for (const [title, words] of places) {
    await goTo(page, '/oefenen');
    const row = page.getByRole('listitem').filter({ hasText: title });
    const answer = row.getByRole('button', { name: `Toon antwoord: ${title}` });
    const link = row.getByRole('link', { name: `Ga erheen: ${title}` });
    await answer.or(link).first().waitFor();
    if (await answer.isVisible()) await answer.press('Enter');
    await link.press('Enter');
    await page.locator('[data-arrived]').waitFor();
    await focusIs(words);
  }
});

test('a mended error is seen on the list, also after the screen was left', async () => {
  const practice = await pageCall(page, 'learning.practice', {});
  if (practice === null) throw new Error('no training file');
  const { caseId, meetingIds } = practice;
  const meeting = await pageCall(page, 'meetings.get', { meetingId: meetingIds[2] });
  await pageCall(page, 'meetings.update', {
    id: meetingIds[2],
    version: meeting.version,
    endTime: '14:45',
  });
  await goTo(page, '/oefenen');
  await page.getByText('1 aangevinkt · 1 van 17 hersteld').waitFor();
  await page.getByText('✓ hersteld').waitFor();
  // The banner stays on every screen, also where the menu does not.
  for (const route of [`/casussen/${caseId}`, `/overleggen/${meetingIds[2]}/voorzitten`]) {
    await goTo(page, route);
    await page.getByRole('complementary', { name: 'Oefenbestand' }).waitFor();
  }
});

test('all answers are shown after a question, with what was seen and what was not', async () => {
  await goTo(page, '/oefenen');
  await page.getByRole('button', { name: 'Toon alle antwoorden' }).press('Enter');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Toon alle antwoorden' }).press('Enter');
  await page.getByText('Je zag 1 van de 17 fouten.').waitFor();
  await expectAccessible(page);
});

test('after the lock the training file stands among the files, and one can go on', async () => {
  await page.keyboard.press('Control+l');
  const goOn = page.getByRole('button', { name: 'Verder met oefenen' });
  await goOn.waitFor();
  expect(await page.title()).not.toContain('Oefenbestand');
  await goOn.press('Enter');
  await page.getByText('1 aangevinkt · 1 van 17 hersteld').waitFor();
});
