import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Output } from '../../shared/contract/contract.ts';
import { longestWait } from '../support/browser.ts';
import { keepLine } from '../support/chairingSteps.ts';
import { goTo, pageCall } from '../support/pageCalls.ts';
import { expectAccessible, untilFocused } from '../support/pageChecks.ts';
import { startPage, type HostedPage } from '../support/startPage.ts';

const dayLength = 86_400_000;

let started: HostedPage;
let page: Page;
let meetingId: string;

const cockpit = (): Promise<Output<'chairing.cockpit'>> => pageCall(page, 'chairing.cockpit', { meetingId });
const line = () => page.getByRole('combobox', { name: 'Schrijf op wat er gezegd wordt' });
const typeLine = (text: string): Promise<void> => keepLine(page, text);

/** Presses a key and waits until the core agrees. */
async function pressUntil(key: string, holds: (now: Output<'chairing.cockpit'>) => boolean): Promise<void> {
  await page.keyboard.press(key);
  await expect.poll(async () => holds(await cockpit()), { timeout: longestWait }).toBe(true);
}

beforeAll(async () => {
  // As it is one day before its planned meeting.
  started = await startPage({ file: 'demo', now: Date.now() - dayLength });
  ({ page } = started);
  const { rows } = await pageCall(page, 'meetings.list', { when: 'upcoming' });
  const planned = rows.find(({ status }) => status === 'planned');
  if (planned === undefined) throw new Error('No planned meeting');
  meetingId = planned.id;
  await goTo(page, `/overleggen/${meetingId}/voorzitten`);
  await page.getByRole('button', { name: 'Start het overleg' }).waitFor();
});

afterAll(() => started?.close());

test('two cases are chaired by keyboard alone, and the rows are there', async () => {
  await expectAccessible(page, 'start');
  // The button to start has the focus.
  await page.getByRole('button', { name: 'Start het overleg' }).focus();
  await pressUntil(
    'Enter',
    ({ meeting }) => meeting.status === 'inProgress' && meeting.currentItemId !== null,
  );
  await line().waitFor();
  await line().focus();
  await typeLine('/p Koffie was koud');
  await expectAccessible(page, 'opening');

  // On to the first case.
  while ((await cockpit()).discussion === null) {
    const before = (await cockpit()).meeting.currentItemId;
    await pressUntil('Control+ArrowDown', ({ meeting }) => meeting.currentItemId !== before);
  }
  const first = (await cockpit()).discussion;
  await page
    .getByRole('heading', { name: new RegExp(`Casus ${first?.caseNumber}`, 'u') })
    .first()
    .waitFor();
  const owner = first?.seats[0]?.contact.name ?? '';
  await line().focus();
  await typeLine(`/f @${owner} Verzuim 34 uur in vier weken`);
  await typeLine('/k Komt elke woensdag naar de sportinstuif');
  await typeLine('/z Slaapt slecht, bang op straat !mondeling');
  await typeLine('/s Ik wil eruit');
  await typeLine(`/b @${owner} Mentor blijft omdat hij het gezin kent`);

  // The name is completed from those at the table; the date is read before Enter.
  await page.keyboard.type(`/a @${owner.slice(0, 3)}`);
  await page.getByRole('listbox', { name: 'Mensen aan tafel' }).waitFor();
  await expectAccessible(page, 'names');
  await page.keyboard.press('Tab');
  await page.keyboard.type('moeder bellen vr 27 nov');
  await expect.poll(() => line().inputValue()).toContain('moeder bellen vr 27 nov');
  await page.getByText(/actie · .* 27 november/u).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await cockpit()).discussion?.actions.length).toBe(1);

  // ↑ in the empty line brings the last one back.
  await expect.poll(() => line().inputValue()).toBe('');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => line().inputValue()).toMatch(/^\/actie @/u);
  await page.keyboard.press('Escape');
  await expect.poll(() => line().inputValue()).toBe('');

  // Phases.
  const phases = first?.phases ?? [];
  await pressUntil('Control+ArrowRight', (now) => now.discussion?.currentPhase === phases[1]?.id);
  await pressUntil('Control+ArrowLeft', (now) => now.discussion?.currentPhase === phases[0]?.id);

  // At the table: there, heard, passed.
  await page.keyboard.press('F6');
  await pressUntil('n', (now) => now.discussion?.seats[0]?.heard === 'nothingNew');
  await page.keyboard.press('ArrowDown');
  await pressUntil('p', (now) => now.discussion?.seats[1]?.heard === 'pass');
  await pressUntil('Space', (now) => now.discussion?.seats[1]?.heard === 'newFact');
  await page.keyboard.press('a');
  await untilFocused(page.getByRole('menu'));
  await page.getByRole('menuitem', { name: 'Aanwezig', exact: true }).focus();
  await pressUntil('Enter', (now) => now.discussion?.seats[1]?.attendance === 'present');
  // Back on the row, where the next key is for the table again.
  await untilFocused(page.locator('[data-seat]').nth(1));
  await page.keyboard.press('Control+Enter');
  await expectAccessible(page, 'case');

  // A note for the chair alone.
  await page.keyboard.press('Control+j');
  await untilFocused(page.getByRole('textbox', { name: 'Nieuwe notitie' }));
  await page.keyboard.type('Eerder om de stem vragen');
  await page.keyboard.press('Tab');
  await expectAccessible(page, 'notes');
  await page.getByRole('button', { name: 'Bewaar notitie' }).focus();
  await pressUntil('Enter', ({ noteCount }) => noteCount === 1);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  // The end of the case: named, then closed anyway.
  await page.keyboard.press('Alt+s');
  await page.getByRole('dialog').waitFor();
  await page.getByRole('checkbox', { name: /Hardop herhaald/u }).focus();
  await pressUntil('Space', (now) => now.discussion?.decisionSaidAloud === true);
  await expectAccessible(page, 'close');
  await page.getByRole('button', { name: 'Sluit deze casus' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Vraag van de inbrenger is niet beantwoord').waitFor();
  await page.getByText('Krijgt nog geen bericht').waitFor();
  expect(await page.getByRole('button', { name: 'Sluit toch' }).isDisabled()).toBe(true);
  await page.getByLabel('Niemand, omdat').focus();
  await page.keyboard.type('De school kiest morgen wie de regie neemt');
  await expectAccessible(page, 'still open');
  await page.getByRole('button', { name: 'Sluit toch' }).focus();
  await pressUntil('Enter', ({ agenda }) => agenda.some((item) => item.case?.closed === true));
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  // Sixty seconds of looking back: offered in words, opened by its key.
  await page.getByText('Casus gesloten. Kijk in 60 seconden terug met Alt+E.').waitFor();
  await page.keyboard.press('Alt+e');
  const lookBack = page.getByRole('dialog', { name: /^60 seconden na M-/u });
  await lookBack
    .getByRole('radiogroup', { name: /^Feiten/u })
    .getByLabel('ging goed')
    .press('Space');
  await lookBack.getByRole('button', { name: 'Bewaar' }).press('Enter');
  await lookBack.waitFor({ state: 'detached' });
  const looks = await pageCall(page, 'insight.reflections', { meetingId });
  expect(looks.rows.filter(({ answers }) => answers !== null)).toMatchObject([
    { discussionId: first?.id, answers: { facts: 'good', plan: null } },
  ]);

  // The second case.
  await pressUntil('Control+ArrowDown', (now) => now.discussion !== null && now.discussion.id !== first?.id);
  await line().focus();
  await typeLine('/v Wie heeft het gezag?');
  await typeLine('/a Uitzoeken');
  // A word in the line is looked up, and the line has the focus again.
  await page.keyboard.type('triage');
  await page.keyboard.press('Shift+F1');
  const glossary = page.getByRole('dialog', { name: 'Woordenlijst' });
  await expect.poll(() => glossary.getByRole('searchbox').inputValue()).toBe('triage');
  await page.keyboard.press('Escape');
  await glossary.waitFor({ state: 'detached' });
  await untilFocused(line());
  await line().fill('');
  await page.keyboard.press('F1');
  await page.getByRole('dialog', { name: 'Toetsen op dit scherm' }).waitFor();
  await expectAccessible(page, 'keys');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  // The end of the meeting.
  await page.keyboard.press('Alt+r');
  await page.getByRole('dialog', { name: 'Overleg afronden' }).waitFor();
  await expectAccessible(page, 'finish');
  await page.getByRole('button', { name: 'Rond toch af' }).focus();
  await pressUntil('Enter', ({ meeting }) => meeting.status === 'finished');

  const done = await pageCall(page, 'chairing.cockpit', { meetingId, itemId: first?.itemId ?? '' });
  expect(
    done.discussion?.statements.map(({ kind, body, shareability }) => [kind, body, shareability]),
  ).toEqual([
    ['fact', 'Verzuim 34 uur in vier weken', 'shareable'],
    ['strength', 'Komt elke woensdag naar de sportinstuif', 'shareable'],
    ['concern', 'Slaapt slecht, bang op straat', 'oralOnly'],
    ['voice', 'Ik wil eruit', 'shareable'],
  ]);
  expect(done.discussion?.decisions).toMatchObject([
    { body: 'Mentor blijft', status: 'valid', implementer: owner },
  ]);
  expect(done.discussion?.actions).toMatchObject([{ body: 'Moeder bellen', owner }]);
  expect(done.discussion?.actions[0]?.dueDate).toMatch(/-11-27$/u);
  expect(done.parked.map(({ body }) => body)).toContain('Koffie was koud');
  expect(done.agenda.every(({ openSince }) => openSince === null)).toBe(true);
  expect(started.complaints).toEqual([]);
});
