import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { goTo, pageCall } from '../support/pageCalls.ts';
import { expectAccessible } from '../support/pageChecks.ts';
import { startPage, type HostedPage } from '../support/startPage.ts';

let demo: HostedPage;
let page: Page;
let presses = 0;
beforeAll(async () => {
  demo = await startPage({ file: 'empty' });
  page = demo.page;
});
afterAll(() => demo?.close());

/** One key press, counted. */
async function press(key: string): Promise<void> {
  presses += 1;
  await page.keyboard.press(key);
}

/** One key press a letter, counted. */
async function type(words: string): Promise<void> {
  presses += words.length;
  await page.keyboard.type(words);
}

/** Tab until the element with this name has the focus; fails when it is not reached in forty. */
async function tabTo(name: RegExp): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    const here = await page.evaluate(() => {
      const element = document.activeElement;
      // The step itself holds the words of all that is in it.
      if (element === document.body || element?.getAttribute('role') === 'group') return '';
      const input = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : '';
      const by = element?.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const labelled = by.map((id) => document.querySelector(`[id="${id}"]`)?.textContent ?? '').join(' ');
      return `${element?.getAttribute('aria-label') ?? ''} ${input ?? ''} ${labelled} ${element?.textContent ?? ''}`;
    });
    if (name.test(here)) return;
    await press('Tab');
  }
  throw new Error(`${String(name)} was not reached by Tab`);
}

const step = (title: string) => page.getByRole('heading', { name: title, level: 2 });

test('from an empty file to an agenda with a case in seven steps, by keyboard alone', async () => {
  await page.getByRole('heading', { name: 'Welkom aan tafel' }).waitFor();
  await tabTo(/Zet je eerste overleg klaar/);
  await press('Enter');
  await step('Welke tafel zit je voor?').waitFor();
  expect(await page.getByRole('list', { name: 'Stappen' }).getByRole('listitem').count()).toBe(7);
  await expectAccessible(page);
  await tabTo(/Zorg- en Veiligheidshuis/);
  await press('ArrowDown');
  await page.getByText('Agenda: Opening').waitFor();
  await press('Enter');
  await step('Jij en je organisatie').waitFor();
  await tabTo(/organisatie/i);
  await type('Het Baken');
  await press('Tab');
  await type('procesregisseur');
  await press('Enter');
  await step('Jullie regels').waitFor();
  await page.getByText(/Casustafel waarschuwt; jij beslist/).waitFor();
  await expectAccessible(page);
  await tabTo(/^\s*Verder|Verder$/);
  await press('Enter');
  await step('Jullie huisstijl').waitFor();
  await tabTo(/petrol/);
  await press('ArrowDown');
  await expectAccessible(page);
  await press('Enter');
  await step('Wanneer is het eerste overleg?').waitFor();
  await tabTo(/dag|Datum/);
  await type('01122030');
  await tabTo(/^\s*Verder|Verder$/);
  await press('Enter');
  await step('Met wie zit je aan tafel?').waitFor();
  await expectAccessible(page);
});

/** Keys of a whole first agenda: 240 is less than one a second for five minutes. */
const mostPresses = 240;

test('what was half typed is there again after leaving, and a step can be skipped', async () => {
  await page.getByLabel('Organisatie', { exact: true }).first().fill('Jongerenwerk De Steiger');
  await page.getByRole('link', { name: 'Stop hier, ik ga later verder' }).press('Enter');
  await page.getByRole('link', { name: 'Ga verder: Met wie zit je aan tafel?' }).press('Enter');
  const field = page.getByLabel('Organisatie', { exact: true }).first();
  await expect.poll(() => field.inputValue()).toBe('Jongerenwerk De Steiger');
  await field.press('Enter');
  await step('De eerste casus').waitFor();
  await page.getByRole('button', { name: 'Terug' }).press('Enter');
  await step('Met wie zit je aan tafel?').waitFor();
  await page.getByRole('button', { name: 'Sla over' }).press('Enter');
  await step('De eerste casus').waitFor();
  await expectAccessible(page);
});

test('the first case opens the agenda, with the case on it', async () => {
  await page.getByLabel(/^Wat wil je van de tafel weten/).focus();
  await type('Wie helpt M. na schooltijd?');
  await tabTo(/^\s*Voorletter/);
  await type('M.');
  await press('Enter');
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#\/overleggen\/[0-9a-f-]{36}$/);
  await page.getByText('M.', { exact: false }).first().waitFor();
  expect(presses).toBeLessThan(mostPresses);
  // The chair is at the table of the meeting, and the file knows the look that was chosen.
  const { meetingId } = await pageCall(page, 'learning.firstTime', {});
  if (meetingId === null) throw new Error('no meeting');
  const meeting = await pageCall(page, 'meetings.get', { meetingId });
  expect(meeting.chair?.name).toBe('Ilse Voorbeeld');
  expect((await pageCall(page, 'learning.houseStyle', {})).colour).toBe('blue');
  await goTo(page, '/instellingen');
  await page.getByRole('heading', { name: 'Regels voor nieuwe casussen' }).waitFor();
});

test('the steps are found with Ctrl+K too', async () => {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Zoek of typ een opdracht' }).fill('eerste overleg');
  await page.getByRole('option', { name: 'Zet je eerste overleg klaar' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Je agenda staat klaar' }).waitFor();
  await expectAccessible(page);
});
