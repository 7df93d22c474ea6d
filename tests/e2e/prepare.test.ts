import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Output } from '../../shared/contract/contract.ts';
import { goTo, pageCall } from '../support/pageCalls.ts';
import { chooseOption, expectAccessible } from '../support/pageChecks.ts';
import { startPage, type HostedPage } from '../support/startPage.ts';

let host: HostedPage;
let page: Page;
let meetingId: string;

const meeting = (): Promise<Output<'meetings.get'>> => pageCall(page, 'meetings.get', { meetingId });
const button = (name: string | RegExp, within: Page | Locator = page): Locator =>
  within.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });

const goToStep = (step: string): Promise<void> => goTo(page, `/overleggen/${meetingId}${step}`);

/** A line of the agenda with the focus on it, as when one walks there with the arrow keys. */
async function focusLine(title: string): Promise<void> {
  await page.getByRole('row', { name: title }).focus();
}

beforeAll(async () => {
  host = await startPage({ file: 'demo' });
  page = host.page;
  const { rows } = await pageCall(page, 'meetings.list', { when: 'upcoming' });
  const next = rows.find(({ caseCount }) => caseCount > 1);
  if (next === undefined) throw new Error('The demo has no meeting with cases to come');
  meetingId = next.id;
  // The last case is the heavy one, and there is no break: something to propose.
  const { items } = await meeting();
  const last = items.findLast(({ discussion }) => discussion !== null);
  const pause = items.find(({ kind }) => kind === 'break');
  if (last === undefined || pause === undefined) throw new Error('The demo agenda has no case or no break');
  await pageCall(page, 'meetings.updateItem', { id: last.id, version: last.version, heavy: true });
  await pageCall(page, 'meetings.removeItem', { itemId: pause.id });
});

afterAll(() => host?.close());

describe('preparing one meeting', () => {
  test('the usual length is said and taken over by one key', async () => {
    const firstCase = async () => (await meeting()).items.find(({ discussion }) => discussion !== null);
    const begun = await firstCase();
    const [usual] = (await pageCall(page, 'meetings.learnedMinutes', { meetingId })).filter(
      ({ kind }) => kind === begun?.discussion?.kind,
    );
    expect(usual?.count).toBeGreaterThanOrEqual(5);
    if (begun === undefined || usual === undefined) throw new Error('The demo has nothing to learn from');
    const plan = async (minutes: number): Promise<void> => {
      const { id, version } = (await firstCase()) ?? begun;
      await pageCall(page, 'meetings.updateItem', { id, version, minutes });
    };
    // Whatever the demo happened to tell: planned is another number than usual.
    await plan(usual.median + 5);
    const first = await firstCase();
    await goToStep('');
    await page
      .getByText(/^gepland \d+, meestal \d+/)
      .first()
      .waitFor();
    await expectAccessible(page);
    await focusLine(first?.title ?? '');
    await page.keyboard.press('m');
    await expect
      .poll(async () => (await meeting()).items.find(({ id }) => id === first?.id)?.plannedMinutes)
      .toBe(usual.median);
    await page.keyboard.press('Control+z');
    await expect
      .poll(async () => (await meeting()).items.find(({ id }) => id === first?.id)?.plannedMinutes)
      .toBe(first?.plannedMinutes);
    await plan(begun.plannedMinutes);
  });

  test('a better order is shown before and after, taken over with two keys, undone, and put aside with one', async () => {
    const advice = page.getByRole('region', { name: 'Volgorde' });
    await advice.getByText(/is zwaar en stond als laatste casus/).waitFor();
    const ids = async () => (await meeting()).items.map(({ id }) => id);
    const before = await ids();
    const lastCase = (await meeting()).items.findLast(({ discussion }) => discussion !== null);
    const firstCase = (await meeting()).items.find(({ discussion }) => discussion !== null);
    await focusLine(firstCase?.title ?? '');
    await page.keyboard.press('v');
    const dialog = page.getByRole('dialog', { name: 'Voorstel voor de volgorde' });
    await dialog.waitFor();
    await expectAccessible(page);
    await expect
      .poll(() => button('Neem over', dialog).evaluate((el) => el === document.activeElement))
      .toBe(true);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect((await meeting()).items.find(({ discussion }) => discussion !== null)?.id).toBe(lastCase?.id);
    await advice.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await expect.poll(ids).toEqual(before);
    await advice.waitFor();
    await focusLine(firstCase?.title ?? '');
    await page.keyboard.press('n');
    await advice.waitFor({ state: 'detached' });
    expect(await ids()).toEqual(before);
  });

  test('the keys of this screen stand under the question mark', async () => {
    const firstCase = (await meeting()).items.find(({ discussion }) => discussion !== null);
    await focusLine(firstCase?.title ?? '');
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Toetsen bij het voorbereiden' });
    await dialog.getByText('negeer het voorstel').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  test('a reason is kept for a point that is not in order, and stands beside it', async () => {
    await page.getByRole('tab', { name: 'Casus' }).press('Enter');
    await button('Toch bespreken…').press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Toch bespreken' });
    await dialog.getByRole('textbox').first().fill('Jongerenwerk vertelt het aan tafel.');
    await dialog.getByRole('textbox', { name: /als geheel|toch\?/ }).fill('Het kan geen twee weken wachten.');
    await expectAccessible(page);
    await button('Bewaar de redenen', dialog).press('Enter');
    await page.getByText('Reden: Jongerenwerk vertelt het aan tafel.').waitFor();
    await page.getByText('Toch bespreken: Het kan geen twee weken wachten.').waitFor();
    // What was kept is changed the same way.
    await button('Wijzig de redenen…').press('Enter');
    await dialog.getByRole('textbox', { name: /toch\?/ }).fill('Het kan niet wachten.');
    await button('Bewaar de redenen', dialog).press('Enter');
    await page.getByText('Toch bespreken: Het kan niet wachten.').waitFor();
    const first = (await meeting()).items.find(({ discussion }) => discussion !== null)?.discussion;
    const { document } = await pageCall(page, 'minutes.caseDocument', {
      caseId: first?.caseId ?? '',
      discussionId: first?.id ?? '',
    });
    expect(JSON.stringify(document)).toContain('Het kan niet wachten.');
  });

  test('a case in two parts by keyboard: why, and what is told back, are asked and come in the minutes', async () => {
    await button('Wijzig de delen…').press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Casus in twee delen' });
    const toldBack = dialog.getByRole('textbox', { name: /Wat vertellen we terug/ });
    await toldBack.fill('');
    await expect.poll(() => button('Bewaar de delen', dialog).isDisabled()).toBe(true);
    await expectAccessible(page);
    await toldBack.fill('De jeugdagent belt jullie morgen.');
    await button('Bewaar de delen', dialog).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Terugvertellen: De jeugdagent belt jullie morgen.').waitFor();
    const first = (await meeting()).items.find(({ discussion }) => discussion !== null)?.discussion;
    const { document } = await pageCall(page, 'minutes.caseDocument', {
      caseId: first?.caseId ?? '',
      discussionId: first?.id ?? '',
    });
    expect(JSON.stringify(document)).toContain('Wat we terugvertellen: De jeugdagent belt jullie morgen.');
  });

  test('an agenda that is too long fits again by one key, and one step takes it back', async () => {
    const before = await meeting();
    const end = before.items.at(-1)?.startTime ?? '10:30';
    await pageCall(page, 'meetings.update', { id: before.id, version: before.version, endTime: end });
    const ways = page.getByRole('region', { name: 'Zo past het' });
    await ways.getByText(/^Het overleg eindigt om/).waitFor();
    await expectAccessible(page);
    const firstCase = before.items.find(({ discussion }) => discussion !== null);
    await focusLine(firstCase?.title ?? '');
    await page.keyboard.press('3');
    await ways.waitFor({ state: 'detached' });
    expect((await meeting()).fit.overMinutes).toBe(0);
    await page.keyboard.press('Control+z');
    await ways.waitFor();
    await focusLine(firstCase?.title ?? '');
    await page.keyboard.press('2');
    await expect.poll(async () => (await meeting()).items.length).toBe(before.items.length - 1);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await meeting()).items.length).toBe(before.items.length);
    const { id, version } = await meeting();
    await pageCall(page, 'meetings.update', { id, version, endTime: before.endTime });
    await ways.waitFor({ state: 'detached' });
  });

  test('who could bring what is missing is named, and seated with one press', async () => {
    await page.getByRole('tab', { name: /^Tafel/ }).press('Enter');
    await button('Wie nodig ik uit?').press('Enter');
    const dialog = page.getByRole('dialog', { name: /^Wie nodig ik uit voor/ });
    await chooseOption(dialog.getByRole('button', { name: /Hoe ver is het/ }), 'signalen herhalen zich');
    await dialog.getByText('ziet het verzuim over scholen heen', { exact: false }).waitFor();
    await expectAccessible(page);
    const add = dialog.getByRole('button', { name: /^Zet .* aan tafel, leerplichtambtenaar$/ }).first();
    const name = /^Zet (.*) aan tafel/.exec((await add.getAttribute('aria-label')) ?? '')?.[1] ?? '';
    await add.press('Enter');
    await expect
      .poll(async () =>
        (await meeting()).items.some(({ discussion }) =>
          discussion?.seats.some(({ contact }) => contact.name === name),
        ),
      )
      .toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  test('contributions of all cases are asked at once, and one is kept with since when and sharing', async () => {
    await page.getByRole('link', { name: /^Inbreng/ }).press('Enter');
    await page.getByRole('heading', { name: 'Gevraagde inbreng' }).waitFor();
    await page.getByText(/verzoeken staan nog open/).waitFor();
    await expectAccessible(page);
    await button(/^Vraag de \d+ die nog niet/).press('Enter');
    const rows = async () => (await pageCall(page, 'meetings.contributionList', { meetingId })).rows;
    await expect.poll(async () => (await rows()).filter(({ state }) => state === null).length).toBe(0);
    await button(/^Wijzig inbreng van/)
      .first()
      .press('Enter');
    const dialog = page.getByRole('dialog', { name: /^Inbreng van/ });
    await chooseOption(dialog.getByRole('button', { name: /^Stand|Stand$/ }), 'ontvangen');
    await dialog.getByRole('textbox', { name: /Wat weet deze partner/ }).fill('Komt elke woensdag sporten.');
    await dialog.getByRole('textbox', { name: /Sinds wanneer/ }).fill('sinds de zomer');
    await expectAccessible(page);
    await button('Bewaar', dialog).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect((await rows()).map(({ knownSince }) => knownSince)).toContain('sinds de zomer');

    await button('Tekst van het verzoek…').press('Enter');
    const request = page.getByRole('dialog', { name: 'Tekst van het verzoek' });
    await request.getByText('Mag het gedeeld worden', { exact: false }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await request.waitFor({ state: 'detached' });
  });

  test('the table shows who sits when, and the list for on the door has times and case numbers only', async () => {
    await goToStep('/inbreng');
    await page.getByRole('link', { name: 'Wie zit wanneer' }).press('Enter');
    const door = page.getByRole('table', { name: 'Tijden en casusnummers' });
    await door.waitFor();
    await expectAccessible(page);
    for (const words of await door.getByRole('cell').allInnerTexts()) {
      expect(words).toMatch(/^(\d\d:\d\d–\d\d:\d\d|M-\d{4}|pauze)$/);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await door.isVisible()).toBe(true);
    expect(await page.getByRole('table', { name: 'Mensen en casussen' }).isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    const download = page.waitForEvent('download');
    await button('Deurlijst in Word').press('Enter');
    expect((await download).suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d deurlijst\.docx$/);
  });

  test('the check names what is open, drafts are made per person, and what went out is kept', async () => {
    const { id, version } = await meeting();
    await pageCall(page, 'meetings.update', { id, version, place: '' });
    await page
      .getByRole('navigation', { name: 'Stappen van voorbereiden' })
      .getByRole('link', { name: 'Controleren en versturen' })
      .press('Enter');
    await page.getByText('De plaats is nog niet ingevuld.').waitFor();
    await expectAccessible(page);
    const one = page.waitForEvent('download');
    await button(/^Concept-mail voor/)
      .first()
      .press('Enter');
    expect((await one).suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d uitnodiging 01 .*\.eml$/);
    const all = page.waitForEvent('download');
    await button('Alle concept-mails (.zip)').press('Enter');
    expect((await all).suggestedFilename()).toMatch(/uitnodigingen\.zip$/);
    await button(/^Ik heb ze verstuurd, met/).press('Enter');
    await page
      .getByText(/\d+ uitnodigingen verstuurd/)
      .first()
      .waitFor();
    expect((await meeting()).status).toBe('invited');
    await button('Terug naar concept…').press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Terug naar concept' });
    await dialog.getByRole('textbox').fill('De zaal is dubbel geboekt.');
    await button('Zet terug', dialog).press('Enter');
    await page.getByText(/De zaal is dubbel geboekt\./).waitFor();
    expect((await meeting()).status).toBe('draft');
    const { sendings } = await pageCall(page, 'meetings.sendingCheck', { meetingId });
    // Before these stand the ones of the demo: sent, and taken back for another room.
    expect(sendings.map(({ kind }) => kind)).toEqual(['withdrawn', 'sent', 'withdrawn', 'sent']);
    expect(sendings[1]?.openPoints).toContain('De plaats is nog niet ingevuld.');
  });

  test('every step fits without sideways scrolling on a small and a zoomed window', async () => {
    for (const step of ['', '/inbreng', '/tafel', '/versturen']) {
      await goToStep(step);
      await page.getByRole('heading', { level: 1 }).waitFor();
      for (const viewport of [
        { width: 1280, height: 720 },
        { width: 720, height: 450 },
        { width: 640, height: 360 },
      ]) {
        await page.setViewportSize(viewport);
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(sideways, `${step} at ${viewport.width}`).toBeLessThanOrEqual(0);
      }
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test('nothing complained in the console', () => {
    expect(host.complaints).toEqual([]);
  });
});
