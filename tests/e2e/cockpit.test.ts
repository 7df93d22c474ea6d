import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Output } from '../../shared/contract/contract.ts';
import { timeOf } from '../../electron/core/clock.ts';
import { addMinutes } from '../../shared/dates/timeOfDay.ts';
import { documentText } from '../../shared/model/document/documentText.ts';
import { roundOrder } from '../../shared/model/roundOrder.ts';
import { longestWait } from '../support/browser.ts';
import {
  at,
  openTable,
  planNextMeeting,
  type Card,
  type Cockpit,
  type TableTest,
} from '../support/chairingTable.ts';
import { keepLine } from '../support/chairingSteps.ts';
import { goTo } from '../support/pageCalls.ts';
import { expectAccessible, untilFocused } from '../support/pageChecks.ts';
import { startCorePage, type StartedPage } from '../support/startPage.ts';

let table: TableTest;
let started: StartedPage;
let page: Page;

const line = () => page.getByRole('combobox', { name: 'Schrijf op wat er gezegd wordt' });
const typeLine = (text: string): Promise<void> => keepLine(page, text);
const part = (name: string) => page.getByRole('region', { name, exact: true });
const dialog = (name: string) => page.getByRole('dialog', { name });

beforeAll(async () => {
  table = await openTable({ started: true });
  const item = at(await table.caseItems(), 0);
  await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId: item.id });
  started = await startCorePage(table.core);
  ({ page } = started);
  // At the moment of the core: the clock of the page stands still, its timers run.
  await page.clock.setFixedTime(table.core.now());
  await page.reload();
  await goTo(page, `/overleggen/${table.meetingId}/voorzitten`);
  await line().waitFor();
});

afterAll(() => started?.close());

/** Waits until the core agrees. */
async function until(holds: (now: Cockpit) => boolean): Promise<void> {
  await expect.poll(async () => holds(await table.look()), { timeout: longestWait }).toBe(true);
}

const untilCase = (holds: (card: Card) => boolean): Promise<void> =>
  until(({ discussion }) => discussion !== null && holds(discussion));

async function press(name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

test('a case goes from the previous time by the round to what is said back, by keyboard alone', async () => {
  // Since the previous time comes first, with what nobody knows yet.
  const first = await table.card();
  expect(first.previous).not.toBeNull();
  await part('Vorige keer').waitFor();
  await expectAccessible(page, 'cockpit-since');

  // The round: least heard first; nothing new and pass go on by themselves.
  await page.keyboard.press('Alt+2');
  const order = roundOrder(first.seats).map(({ contact }) => contact);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('group', { name: 'Rondje' }).getByText(at(order, 0).name, { exact: true }).waitFor();
  await typeLine('Verzuim 34 uur in vier weken');
  await untilCase(({ statements }) => at(statements, 0).sourceId === at(order, 0).id);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('group', { name: 'Rondje' }).getByText(at(order, 1).name, { exact: true }).waitFor();
  await page.keyboard.press('Alt+n');
  await page.getByRole('group', { name: 'Rondje' }).getByText(at(order, 2).name, { exact: true }).waitFor();
  await page.keyboard.press('Alt+p');
  await untilCase(
    ({ seats }) => seats.map(({ heard }) => heard).filter((heard) => heard !== 'notYet').length === 3,
  );
  const heard = new Map((await table.card()).seats.map((seat) => [seat.contact.id, seat.heard]));
  expect([0, 1, 2].map((place) => heard.get(at(order, place).id))).toEqual(['newFact', 'nothingNew', 'pass']);
  await expectAccessible(page, 'cockpit-round');

  // On to judging: the middle follows, and who was not heard is named.
  await page.keyboard.press('Control+ArrowRight');
  await part('Duiding').waitFor();
  await page.getByText(new RegExp(`Eerst nog horen: .*${at(order, 3).name}`, 'u')).waitFor();
  await typeLine('Hij zoekt erkenning');
  await page.getByRole('radio', { name: 'niet gedeeld' }).focus();
  await page.keyboard.press('Space');
  await untilCase(({ statements }) => statements.some(({ agreement }) => agreement === 'dissent'));
  await page.getByRole('textbox', { name: 'Wie ziet het anders, en hoe?' }).focus();
  await page.keyboard.type('school ziet vooral verveling');
  await page.keyboard.press('Tab');
  await untilCase(({ statements }) =>
    statements.some(({ agreementNote }) => agreementNote === 'school ziet vooral verveling'),
  );
  await expectAccessible(page, 'cockpit-interpretation');

  // Options, one of them doing nothing; one becomes the decision.
  await page.keyboard.press('Alt+4');
  await typeLine('Mentor gaat mee naar huis');
  await press('Voeg ‘niets doen’ toe');
  await untilCase(({ deliberation }) => deliberation.options.length === 2);
  await page.getByRole('textbox', { name: 'Wat als we het mis hebben?' }).focus();
  await page.keyboard.type('Dan zien we het aan het verzuim');
  await page.keyboard.press('Tab');
  await untilCase(({ deliberation }) => deliberation.ifWrong !== '');
  await expectAccessible(page, 'cockpit-options');
  await press('Maak er een besluit van: Mentor gaat mee naar huis');
  await expect
    .poll(() => line().inputValue(), { timeout: longestWait })
    .toBe('/b Mentor gaat mee naar huis omdat ');
  await page.keyboard.type('hij het gezin kent');
  await page.keyboard.press('Enter');
  await untilCase(({ decisions }) => decisions.length === 1);

  // The decision round: a letter on a row is enough.
  const seats = (await table.card()).seats.map(({ contact }) => contact);
  const firstStance = part('Besluitronde').getByRole('radiogroup', {
    name: `Hoe staat ${at(seats, 0).name} hierin`,
  });
  await firstStance.waitFor();
  await line().focus();
  await page.keyboard.press('Shift+F6');
  await untilFocused(firstStance);
  await page.keyboard.press('s');
  await untilCase(({ deliberation }) => deliberation.stances.length === 1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('z');
  await untilCase(({ deliberation }) => deliberation.stances.some(({ stance }) => stance === 'objection'));
  await page.getByRole('textbox', { name: `Waarom heeft ${at(seats, 1).name} dit` }).focus();
  await page.keyboard.type('Te zwaar voor het gezin');
  await page.keyboard.press('Enter');
  await untilCase(({ deliberation }) => deliberation.stances.some(({ reason }) => reason !== ''));
  await press('De rest steunt het');
  await untilCase(({ deliberation }) => deliberation.stances.length === seats.length);
  await expectAccessible(page, 'cockpit-decision');

  // Two keys to ask for the floor, one to give it; a point of order goes first.
  await page.keyboard.press('Alt+w');
  await dialog('Wie wil iets zeggen?').waitFor();
  await expectAccessible(page, 'cockpit-floor');
  await page.keyboard.press('1');
  await until(({ queue }) => queue.length === 1);
  await dialog('Wie wil iets zeggen?').waitFor({ state: 'detached' });
  await page.keyboard.press('Alt+w');
  await dialog('Wie wil iets zeggen?').waitFor();
  await page.keyboard.press('Shift+Digit2');
  await until(({ queue }) => at(queue, 0).kind === 'order');
  await dialog('Wie wil iets zeggen?').waitFor({ state: 'detached' });
  await page.keyboard.press('Alt+g');
  await until(({ queue }) => queue.length === 1);
  await page.getByText(`Punt van orde: ${at(seats, 1).name}.`).waitFor();

  // Said back, with a line for each phase; the close names what is open.
  await page.keyboard.press('Alt+6');
  await part('Zeg het terug')
    .getByText(/We besluiten: Mentor gaat mee naar huis/u)
    .waitFor();
  await page.getByRole('textbox', { name: 'Beeldvorming in één zin' }).focus();
  await page.keyboard.type('Veel verzuim, thuis rust');
  await page.keyboard.press('Enter');
  await untilCase(({ deliberation }) => deliberation.summaries.length === 1);
  await part('Zeg het terug')
    .getByRole('checkbox', { name: /Hardop herhaald/u })
    .focus();
  await page.keyboard.press('Space');
  await untilCase(({ decisionSaidAloud }) => decisionSaidAloud);
  await expectAccessible(page, 'cockpit-say-back');
  await page.keyboard.press('Alt+s');
  const closing = page.getByRole('dialog');
  await closing
    .getByRole('list', { name: 'Gesprekschecklist' })
    .getByText('2 opties, ook niets doen')
    .waitFor();
  await expectAccessible(page, 'cockpit-close');
  await page.keyboard.press('Escape');
  await closing.waitFor({ state: 'detached' });
  expect(started.complaints).toEqual([]);
});

test('the minutes have the minority view in a neutral paragraph', async () => {
  const { caseId, id, decisions, people } = await withImplementer();
  const { document } = await table.core.call('minutes.caseDocument', { caseId, discussionId: id });
  const text = documentText(document);
  expect(text).toContain('Minderheidsstandpunt');
  expect(text).toContain(
    `Over het besluit ‘${decisions}’: ${people - 1} van de ${people} mensen die zich uitspraken`,
  );
  expect(text).toContain('heeft een bezwaar: Te zwaar voor het gezin');
  expect(text).toContain('Duiding die niet iedereen deelt:');
});

/** The decision of the first test gets who carries it out, so that it counts. */
async function withImplementer(): Promise<{ caseId: string; id: string; decisions: string; people: number }> {
  const card = await table.card();
  const { id, version, body, reason } = at(card.decisions, 0);
  await table.core.call('chairing.completeDecision', {
    id,
    version,
    body,
    reason,
    implementerId: at(card.seats, 0).contact.id,
    reviewDate: null,
  });
  return { caseId: card.caseId, id: card.id, decisions: body, people: card.seats.length };
}

test('12 minutes late: each way shows what it gives, choosing it is one command, undo takes it back', async () => {
  const { meetingId, core } = table;
  await planNextMeeting(table);
  // The end is planned twelve minutes too early; a clock that jumps by hours would be sleep, and sleep locks the file.
  const { agenda } = await table.look();
  const left = planned(agenda.filter(({ state }) => state !== 'done'));
  const early = addMinutes(timeOf(core.now()), left - 12);
  await core.call('chairing.recover', { meetingId, way: { kind: 'endLater', endTime: early } });
  const before = await table.look();
  const rest = before.agenda.find(({ kind }) => kind === 'break')?.id;
  const cases = ({ agenda: items }: Cockpit): number => items.filter(({ kind }) => kind === 'case').length;
  const ways: readonly (readonly [string, (now: Cockpit) => boolean])[] = [
    ['Korter wat nog komt', (now) => planned(now.agenda) < planned(before.agenda)],
    ['Schuif een casus door', (now) => cases(now) === cases(before) - 1],
    ['Eindig later', ({ meeting }) => meeting.endTime === addMinutes(early, 12)],
    ['Laat de pauze vallen', (now) => now.agenda.every(({ id }) => id !== rest)],
  ];
  for (const [place, [way, holds]] of ways.entries()) {
    await page.getByText('12 minuten te laat').waitFor();
    await line().focus();
    await page.keyboard.press('Alt+u');
    await dialog('12 minuten te laat').waitFor();
    if (place === 0) await expectAccessible(page, 'cockpit-late');
    await press(`Kies: ${way}`);
    await until(holds);
    await dialog('12 minuten te laat').waitFor({ state: 'detached' });
    await untilFocused(line());
    await page.getByRole('button', { name: 'Maak ongedaan' }).last().focus();
    await page.keyboard.press('Enter');
    await until((now) => !holds(now));
    await untilFocused(line());
    expect((await table.look()).agenda.map(({ id, plannedMinutes }) => [id, plannedMinutes])).toEqual(
      before.agenda.map(({ id, plannedMinutes }) => [id, plannedMinutes]),
    );
  }
});

test('after more than an hour the break is proposed, comes next by one key, and goes back with undo', async () => {
  // Now and then somebody presses a key: an hour without one locks the file.
  for (let turn = 0; turn < 14; turn += 1) {
    await table.pass(5);
    await page.clock.setFixedTime(table.core.now());
    await page.keyboard.press('Shift');
  }
  await page.getByText(/^Al \d+ minuten aan één stuk\.$/u).waitFor();
  await expectAccessible(page, 'cockpit-break');
  const places = (now: Cockpit): readonly string[] => now.agenda.map(({ id }) => id);
  const before = places(await table.look());
  await press('Pauze na dit punt');
  await until(({ agenda, meeting }) => {
    const running = agenda.findIndex(({ id }) => id === meeting.currentItemId);
    return agenda[running + 1]?.kind === 'break';
  });
  await page.getByRole('button', { name: 'Maak ongedaan' }).last().focus();
  await page.keyboard.press('Enter');
  await until((now) => places(now).join(' ') === before.join(' '));
  await press('Straks');
  await page.getByText(/minuten aan één stuk/u).waitFor({ state: 'detached' });
});

const planned = (agenda: Cockpit['agenda']): number =>
  agenda.reduce((sum, { plannedMinutes }) => sum + plannedMinutes, 0);

test('a hint that is switched off stays off; times and presence are corrected by hand', async () => {
  await page.keyboard.press('Alt+2');
  await page.keyboard.press('Alt+h');
  await dialog('Hulp op dit scherm').waitFor();
  await page.getByRole('switch', { name: /Gesprekschecklist/u }).focus();
  await page.keyboard.press('Space');
  await until(({ hints }) => !hints.checklist);
  await expectAccessible(page, 'cockpit-hints');
  // The silent estimate is there for whoever switches it on.
  expect((await table.look()).hints.estimates).toBe(false);
  await page.getByRole('switch', { name: /Stille inschatting/u }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Stille inschatting…', includeHidden: true }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('list', { name: 'Gesprekschecklist' }).waitFor({ state: 'detached' });

  await page.keyboard.press('Alt+t');
  await dialog('Tijden en aanwezigen').waitFor();
  await press('Stop de tijd van dit punt');
  await until(({ agenda }) => agenda.every(({ openSince }) => openSince === null));
  const minutes = page.getByRole('textbox', { name: /Werkelijke minuten: Opening/u });
  await minutes.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('6');
  await page.keyboard.press('Enter');
  await until(({ agenda }) => at(agenda, 0).endedSeconds === 360);
  const { contact } = at((await table.look()).participants, 0);
  await page
    .getByRole('radiogroup', { name: `Aanwezigheid van ${contact.name}` })
    .getByRole('radio', { name: 'bericht' })
    .focus();
  await page.keyboard.press('Space');
  await until(({ participants }) => at(participants, 0).attendance === 'excused');
  await expectAccessible(page, 'cockpit-times');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('the opening is read and kept, guests agree, a parked point lands on the next agenda', async () => {
  const { meetingId } = table;
  await table.core.call('chairing.startItem', { meetingId, itemId: at((await table.look()).agenda, 0).id });
  await page
    .getByRole('heading', { name: /Opening/u })
    .first()
    .waitFor();
  await page.keyboard.press('Alt+o');
  await dialog('Voorlezen bij het begin').waitFor();
  await page.getByRole('checkbox').first().focus();
  await page.keyboard.press('Space');
  const scripts = (): Promise<Output<'chairing.scripts'>> =>
    table.core.call('chairing.scripts', { meetingId });
  await expect
    .poll(async () => (await scripts()).guests.some(({ agreedAt }) => agreedAt !== null))
    .toBe(true);
  await expectAccessible(page, 'cockpit-opening');
  await press('Dit is voorgelezen');
  await expect.poll(async () => (await scripts()).readings.length).toBe(1);
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await typeLine('/p De zaal is te klein');
  await page.getByRole('button', { name: 'Geparkeerd: De zaal is te klein' }).focus();
  await page.keyboard.press('Enter');
  await dialog('Geparkeerd punt').waitFor();
  await page.getByRole('radio', { name: 'volgend overleg' }).focus();
  await page.keyboard.press('Space');
  await expectAccessible(page, 'cockpit-parked');
  await press('Bewaar');
  await until(({ parked }) => parked.some(({ outcome }) => outcome === 'nextMeeting'));
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(started.complaints).toEqual([]);
});
