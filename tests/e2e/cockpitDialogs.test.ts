import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readWordText } from '../../electron/core/word/readWordText.ts';
import { longestWait } from '../support/browser.ts';
import {
  at,
  openTable,
  planNextMeeting,
  type Card,
  type Cockpit,
  type TableTest,
} from '../support/chairingTable.ts';
import { capture } from '../support/chairingSteps.ts';
import { goTo } from '../support/pageCalls.ts';
import { expectAccessible } from '../support/pageChecks.ts';
import { startCorePage, type StartedPage } from '../support/startPage.ts';

let table: TableTest;
let started: StartedPage;
let page: Page;

const dialog = (name: string) => page.getByRole('dialog', { name });

beforeAll(async () => {
  table = await openTable({ started: true });
  const { hints } = await table.look();
  await table.core.call('chairing.setHints', { ...hints, estimates: true });
  const item = at(await table.caseItems(), 1);
  await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId: item.id });
  started = await startCorePage(table.core);
  ({ page } = started);
  await page.clock.setFixedTime(table.core.now());
  await page.reload();
  await goTo(page, `/overleggen/${table.meetingId}/voorzitten`);
  await page.getByRole('combobox', { name: 'Schrijf op wat er gezegd wordt' }).waitFor();
});

afterAll(() => started?.close());

/** Waits until the core agrees. */
async function until(holds: (now: Cockpit) => boolean): Promise<void> {
  await expect.poll(async () => holds(await table.look()), { timeout: longestWait }).toBe(true);
}

const untilCase = (holds: (card: Card) => boolean): Promise<void> =>
  until(({ discussion }) => discussion !== null && holds(discussion));

/** The points of the checklist with what is there or missing; without the signs between the words. */
async function checklist(place: Page | Locator = page): Promise<readonly string[]> {
  const points = place.getByRole('list', { name: 'Gesprekschecklist' }).getByRole('listitem');
  await points.first().waitFor();
  return (await points.allTextContents()).map((words) => words.replaceAll(/[:\s]/gu, ''));
}

async function press(name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

/** Keeps in the page what a screen reader is given to say about the time. */
function listenForTime(): void {
  const said: string[] = [];
  Object.assign(window, { saidOfTime: said });
  const heard = new Map<Element, string>();
  new MutationObserver(() => {
    for (const place of document.querySelectorAll('[aria-live="polite"]')) {
      const words = place.textContent;
      if (words !== (heard.get(place) ?? '') && /: (?:nog|de tijd is om)/u.test(words)) said.push(words);
      heard.set(place, words);
    }
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}

test('what is said of the time of a phase is said once, also after looking at something else', async () => {
  await page.evaluate(listenForTime);
  const phase = at((await table.card()).phases, 0);
  const minutes = phase.plannedSeconds / 60;
  const shown = page.getByText(new RegExp(`^[◔■] ${phase.name}: `, 'u'));
  const lookAhead = async (): Promise<void> => {
    await page.getByRole('navigation', { name: 'Agenda' }).getByRole('button').first().press('Enter');
    await page.getByText('Je kijkt vooruit.').waitFor();
    await press('Terug naar nu');
    await shown.waitFor();
  };
  for (const [share, words] of [
    [0.85, 'nog 1 minuut.'],
    [1.02, 'de tijd is om.'],
  ] as const) {
    await page.clock.setFixedTime(table.core.now() + minutes * 60_000 * share);
    await shown.filter({ hasText: words }).waitFor();
    await lookAhead();
  }
  const said = await page.evaluate(() => (window as Window & { saidOfTime?: string[] }).saidOfTime);
  expect(said).toEqual([`${phase.name}: nog 1 minuut.`, `${phase.name}: de tijd is om.`]);
  await page.clock.setFixedTime(table.core.now());
});

test('an open question, the silent estimate, the goals and the closing are done by keyboard, and what was read goes out in Word', async () => {
  const { meetingId } = table;
  const { agenda } = await table.look();
  const item = at(await table.caseItems(), 1);
  await capture(page, '/v Wie heeft het gezag?', 'Wie heeft het gezag?');
  await page.getByRole('button', { name: /Wie heeft het gezag\?.*wanneer\?/u }).focus();
  await page.keyboard.press('Enter');
  await dialog('Open vraag').waitFor();
  await expectAccessible(page, 'cockpit-question');
  await page.getByRole('textbox', { name: 'Antwoord, of waarom de vraag vervalt' }).focus();
  await page.keyboard.type('Moeder alleen');
  await press('Beantwoord');
  await untilCase(({ deliberation }) =>
    deliberation.questions.some(({ answer }) => answer === 'Moeder alleen'),
  );
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  // What nobody knows comes back in the preparation until it is answered or dropped; the checklist is the same in each place.
  await capture(page, '/v Wie belt oma?', 'Wie belt oma?');
  const atTable = await checklist();
  await page.keyboard.press('Alt+s');
  await page.getByRole('dialog').waitFor();
  expect(await checklist(page.getByRole('dialog'))).toEqual(atTable);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await goTo(page, `/overleggen/${meetingId}`);
  await page.getByRole('row', { name: item.case?.number ?? '', exact: true }).focus();
  await page.keyboard.press('Space');
  const before = page.getByRole('region', { name: 'Voor het gesprek' });
  await before.getByRole('button', { name: /Wie belt oma\?/u }).focus();
  expect(await checklist(before)).toEqual(atTable);
  await page.keyboard.press('Enter');
  await dialog('Open vraag').waitFor();
  await page.getByRole('textbox', { name: 'Antwoord, of waarom de vraag vervalt' }).focus();
  await page.keyboard.type('Oma woont te ver weg');
  await press('Laat vervallen');
  await before.getByText('Wie belt oma?').waitFor({ state: 'detached' });
  await goTo(page, `/overleggen/${meetingId}/voorzitten`);

  // Each number is written unseen; shown all at once, and then as they were said.
  await press('Stille inschatting…');
  await dialog('Stille inschatting').waitFor();
  await page
    .getByRole('textbox', { name: /^Cijfer van /u })
    .first()
    .focus();
  await page.keyboard.type('7');
  await page.keyboard.press('Tab');
  await untilCase(({ deliberation }) => deliberation.estimates.length === 1);
  await expectAccessible(page, 'cockpit-estimates');
  await press('Toon wat er gezegd is');
  await untilCase(({ deliberation }) => at(deliberation.estimates, 0).said === 7);
  await dialog('Stille inschatting').getByText('7', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  // The goals of the case, a new one, and help with its theme.
  await page.keyboard.press('Alt+d');
  await dialog(`Doelen van casus ${item.case?.number ?? ''}`).waitFor();
  await expectAccessible(page, 'cockpit-goals');
  await press('Nieuw doel');
  await page.getByRole('textbox', { name: 'Wat willen we bereiken' }).focus();
  await page.keyboard.type('Elke dag naar school');
  await press('Bewaar');
  await dialog(`Doelen van casus ${item.case?.number ?? ''}`)
    .getByText('Elke dag naar school')
    .waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('Alt+m');
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page, 'cockpit-theme');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  // What is folded stays folded after a reload.
  await press('Besluiten en acties · deze casus');
  await until(({ folded }) => folded.includes('outcomes'));
  await page.reload();
  await page.getByRole('button', { name: 'Besluiten en acties · deze casus', expanded: false }).waitFor();

  await table.core.call('chairing.startItem', { meetingId, itemId: agenda.at(-1)?.id ?? '' });
  await page.getByRole('button', { name: 'Lees de afronding voor…' }).first().waitFor();
  await page.keyboard.press('Alt+o');
  await dialog('Voorlezen bij de afronding').waitFor();
  await expectAccessible(page, 'cockpit-closing');
  await press('Dit is voorgelezen');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('Alt+o');
  const coming = page.waitForEvent('download');
  await press('Maak een Word-bestand');
  const words = readWordText(readFileSync(await (await coming).path()));
  expect(words.headings.map(({ text }) => text)).toContain('Bij de afronding');
  expect(JSON.stringify(words)).toContain('We ronden af.');

  // At the end: when this table meets again.
  await planNextMeeting(table);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('Alt+r');
  await dialog('Overleg afronden').waitFor();
  await dialog('Overleg afronden')
    .getByText('Volgend overleg: Volgend overleg, dinsdag 22 december 2026.')
    .waitFor();
  await press('Rond toch af');
  await until(({ meeting }) => meeting.status === 'finished');
  // The screen goes on to the minutes by itself; only then back.
  await page.waitForFunction(() => !location.hash.endsWith('/voorzitten'));
  await goTo(page, `/overleggen/${meetingId}/voorzitten`);
  await page.getByText('Volgend overleg: Volgend overleg, dinsdag 22 december 2026.').waitFor();
  expect(started.complaints).toEqual([]);
});
