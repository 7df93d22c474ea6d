import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goTo, pageCall } from '../support/pageCalls.ts';
import { chooseOption, expectAccessible } from '../support/pageChecks.ts';
import { startPage, type HostedPage } from '../support/startPage.ts';

let started: HostedPage;
let page: Page;

beforeAll(async () => {
  started = await startPage({ file: 'demo' });
  ({ page } = started);
});

afterAll(() => started?.close());

describe('meetings', () => {
  test('the list has no accessibility violations, light and dark', async () => {
    await goTo(page, '/overleggen');
    await page.getByRole('heading', { level: 1, name: 'Overleggen' }).waitFor();
    await page
      .getByRole('link', { name: /Casusoverleg ZVH/ })
      .first()
      .waitFor();
    await expectAccessible(page);
  });

  test('a new meeting is made by keyboard from its kind, and its agenda is there', async () => {
    await page.getByRole('button', { name: 'Nieuw overleg', exact: true }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Nieuw overleg' });
    await dialog.waitFor();
    // A dialog takes the focus when it has opened; a key before that would go elsewhere.
    await expect
      .poll(() => dialog.evaluate((element) => element.contains(document.activeElement)))
      .toBe(true);
    await chooseOption(
      dialog.getByRole('button', { name: /Soort overleg/ }),
      'ZVH-casusoverleg, meer casussen',
    );
    await dialog.getByText('Op de agenda: Opening').waitFor();
    await dialog.getByRole('spinbutton', { name: /^dag/ }).focus();
    await page.keyboard.type('15122026');
    await dialog.getByRole('button', { name: 'Maak de agenda' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /dinsdag 15 december 2026/ }).waitFor();
    expect(await page.getByRole('row').count()).toBe(7);
  });

  test('a case is added, moved, shortened with a reason and taken off again without a mouse', async () => {
    const add = page.getByRole('button', { name: /^Zet M-\d+ op de agenda$/ }).first();
    await add.waitFor();
    const number = /M-\d+/.exec((await add.getAttribute('aria-label')) ?? '')?.[0] ?? '';
    await add.focus();
    await page.keyboard.press('Enter');
    const line = page.getByRole('row', { name: number });
    await line.waitFor();
    const titles = async (): Promise<string[]> =>
      (await pageCall(page, 'meetings.get', { meetingId: idInAddress() })).items.map((item) => item.title);
    const before = await titles();
    const place = before.indexOf(number);
    const receipt = async (expected: (titles: string[]) => boolean): Promise<void> => {
      await expect.poll(async () => expected(await titles())).toBe(true);
    };

    const onLine = async (): Promise<void> => {
      await line.focus();
      await expect.poll(() => line.evaluate((row) => row === document.activeElement)).toBe(true);
    };
    await onLine();
    // Twice in the same moment: the second counts from where the first put it, also before the answer came.
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    await receipt((now) => now.indexOf(number) === place - 2);
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Alt+ArrowDown');
    await receipt((now) => now.indexOf(number) === place);

    const minutes = page.getByRole('textbox', { name: `Minuten voor ${number}` });
    await minutes.focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    const reason = page.getByRole('dialog', { name: 'Korter dan het minimum' });
    await reason.waitFor();
    await expectAccessible(page);
    await page.keyboard.type('Alleen kort bijpraten');
    await reason.getByRole('button', { name: 'Bewaar met reden' }).focus();
    await page.keyboard.press('Enter');
    await reason.waitFor({ state: 'detached' });
    const { items } = await pageCall(page, 'meetings.get', { meetingId: idInAddress() });
    expect(items[place]).toMatchObject({ plannedMinutes: 3, note: 'Alleen kort bijpraten' });

    await line.focus();
    await page.keyboard.press('Delete');
    await receipt((now) => !now.includes(number));
    await page.keyboard.press('Control+Z');
    await receipt((now) => now[place] === number);
  });

  test('somebody is seated by typing a name, and shows with domain and reply', async () => {
    const [person] = await pageCall(page, 'meetings.people', { search: '', limit: 1 });
    if (person === undefined) throw new Error('Nobody in the smoelenboek');
    const box = page.getByRole('combobox', { name: 'Zet iemand aan tafel' });
    await box.focus();
    await page.keyboard.type(person.name);
    await page.getByRole('option', { name: person.name }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('rowheader', { name: person.name }).waitFor();
    await page.getByRole('button', { name: `Wijzig ${person.name}` }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: `Aan tafel: ${person.name}` });
    await dialog.waitFor();
    await expectAccessible(page);
    await dialog.getByRole('checkbox', { name: /Mag besluiten/ }).focus();
    await page.keyboard.press('Space');
    await chooseOption(dialog.getByRole('button', { name: /Inbreng$/ }), 'ontvangen');
    await dialog.getByRole('textbox', { name: /Wat weet deze partner/ }).fill('Sport elke woensdag.');
    await dialog.getByRole('textbox', { name: /Sinds wanneer/ }).fill('sinds mei');
    await chooseOption(dialog.getByRole('button', { name: /Mag het gedeeld worden/ }), 'alleen mondeling');
    await dialog.getByRole('button', { name: 'Bewaar' }).focus();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('rowheader', { name: /mag besluiten/ }).waitFor();
    const { items } = await pageCall(page, 'meetings.get', { meetingId: idInAddress() });
    const kept = items.flatMap(({ discussion }) => discussion?.contributions ?? []);
    expect(kept).toMatchObject([
      { state: 'received', body: 'Sport elke woensdag.', knownSince: 'sinds mei', shareability: 'oralOnly' },
    ]);
    // The focus is back on the button, whose tooltip is open; Escape closes it.
    await page.keyboard.press('Escape');
    await page.getByRole('tooltip').waitFor({ state: 'detached' });
  });

  test('preparing has no accessibility violations, and fits at 200 % zoom without sideways scrolling', async () => {
    await expectAccessible(page);
    for (const viewport of [
      { width: 1280, height: 720 },
      { width: 720, height: 450 },
      { width: 640, height: 360 },
    ]) {
      await page.setViewportSize(viewport);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, `${viewport.width} wide`).toBeLessThanOrEqual(0);
    }
  });

  test('nothing complained in the console', () => {
    expect(started.complaints).toEqual([]);
  });
});

function idInAddress(): string {
  return new URL(page.url()).hash.split('/').at(-1) ?? '';
}
