import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../shared/dates/isoDay.ts';
import { capture, runUntil } from '../support/chairingSteps.ts';
import { goTo, pageCall } from '../support/pageCalls.ts';
import { chooseFrom, chooseOption, expectAccessible, untilFocused } from '../support/pageChecks.ts';
import { startPage, type HostedPage } from '../support/startPage.ts';

let host: HostedPage;
let page: Page;

beforeAll(async () => {
  host = await startPage({ file: 'demo' });
  ({ page } = host);
});
afterAll(() => host?.close());

/** Presses a button with the keyboard. */
async function press(name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
}

const series = async (name: string) => {
  const found = (await pageCall(page, 'meetings.listSeries', {})).find((row) => row.name === name);
  if (found === undefined) throw new Error(`No series ${name}`);
  return found;
};

describe('kinds of meeting', () => {
  test('a kind is changed, shows what differs from the standard, and goes back', async () => {
    await goTo(page, '/instellingen/overlegtypen/zatVo');
    await page.getByRole('heading', { level: 1, name: 'Zorgadviesteam (ZAT)' }).waitFor();
    await page.getByText('Alles is zoals de standaard.').waitFor();
    await expectAccessible(page);
    const title = page.getByRole('textbox', { name: /^Titel van Opening/u });
    await title.fill('Opening en rondje');
    await page.getByText('Nog niet bewaard.').waitFor();
    await press('Bewaar');
    await page.getByText('Anders dan de standaard: agenda.').waitFor();
    await page.getByRole('link', { name: 'Zorgadviesteam (ZAT) aangepast' }).waitFor();
    const { settings } = await pageCall(page, 'meetings.typeSettings', { type: 'zatVo' });
    expect(settings.agenda[0]?.title).toBe('Opening en rondje');
    await press('Terug naar standaard');
    const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'));
    await dialog.getByRole('button', { name: 'Terug naar standaard' }).press('Enter');
    await page.getByText('Alles is zoals de standaard.').waitFor();
  });
});

describe('own methods', () => {
  test('an own method is the usual one of a kind, and comes with a case at its table', async () => {
    await pageCall(page, 'chairing.saveMethod', {
      id: null,
      version: null,
      text: 'methode: Tafelronde\nsoort: casus\n\n# Ronde (100%)\n- Wat zie jij?\n',
    });
    await goTo(page, '/instellingen/overlegtypen/jv');
    await page.getByRole('heading', { level: 1, name: 'Casuïstiekoverleg Jeugd & Veiligheid' }).waitFor();
    await chooseOption(page.getByRole('button', { name: /Gebruikelijke methode/u }), /^Tafelronde/u);
    await press('Bewaar');
    await page.getByText(/^Anders dan de standaard:/u).waitFor();
    await expectAccessible(page);
    const { settings } = await pageCall(page, 'meetings.typeSettings', { type: 'jv' });
    const known = await pageCall(page, 'chairing.methods', {});
    expect(known.find(({ id }) => id === settings.methods[0])?.name).toBe('Tafelronde');
  });
});

describe('a series', () => {
  test('its year is proposed around the Christmas holidays, and made at once', async () => {
    const { id, version } = await series('Jeugd & Veiligheid Waterrijk');
    await pageCall(page, 'meetings.updateSeries', {
      id,
      version,
      rhythmRule: { kind: 'weekly', every: 2, weekday: 2, months: [] },
      schoolRegion: 'middle',
    });
    await goTo(page, `/overleggen/reeksen/${id}`);
    await page.getByRole('heading', { level: 1, name: 'Jeugd & Veiligheid Waterrijk' }).waitFor();
    await press('Stel data voor');
    await page
      .getByText(/Verschoven: op de dag zelf is het kerstvakantie|Valt in kerstvakantie/u)
      .first()
      .waitFor();
    await expectAccessible(page);
    // A date that was typed is still there after another screen.
    const first = page.getByRole('checkbox', { name: /^Maak het overleg van/u }).first();
    const wasChosen = await first.isChecked();
    await first.press('Space');
    await expect.poll(() => first.isChecked()).toBe(!wasChosen);
    await goTo(page, '/overleggen');
    await page.getByRole('heading', { level: 1, name: 'Overleggen' }).waitFor();
    await goTo(page, `/overleggen/reeksen/${id}`);
    await expect.poll(() => first.isChecked()).toBe(!wasChosen);
    await first.press('Space');
    const make = page.getByRole('button', { name: /^Maak \d+ overleggen$/u });
    const count = Number(/\d+/u.exec((await make.textContent()) ?? '')?.[0]);
    await make.focus();
    await page.keyboard.press('Enter');
    await make.waitFor({ state: 'detached' });
    const made = await pageCall(page, 'meetings.list', { when: 'upcoming', seriesId: id, limit: 200 });
    expect(made.total).toBe(count);
  });

  test('what it proposes is declined with a reason, and can be proposed again', async () => {
    const { id } = await series('Casusoverleg ZVH');
    const { rows } = await pageCall(page, 'meetings.list', { when: 'upcoming', seriesId: id });
    const meetingId = rows[0]?.id ?? '';
    const { proposals } = await pageCall(page, 'meetings.proposals', { meetingId });
    const number = proposals[0]?.number ?? '';
    await goTo(page, `/overleggen/${meetingId}`);
    await page.getByRole('heading', { name: 'De reeks stelt voor' }).waitFor();
    await press(`Nu niet: ${number}`);
    const dialog = page.getByRole('dialog', { name: `${number} nu niet bespreken` });
    await dialog.getByRole('textbox').fill('Wacht op de evaluatie');
    await dialog.getByRole('button', { name: 'Nu niet' }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await press('Nu niet (1)');
    await page.getByText('Wacht op de evaluatie').waitFor();
    await press(`Stel ${number} toch voor`);
    await page.getByRole('button', { name: `Nu niet: ${number}` }).waitFor();
  });
});

describe('after the cut-off', () => {
  test('a case comes on the agenda by keyboard with a reason, which stands beside it', async () => {
    const { id: seriesId } = await series('Jeugd & Veiligheid Waterrijk');
    const { today } = await pageCall(page, 'casefile.state', {});
    const made = await pageCall(page, 'meetings.create', {
      seriesId,
      date: addDays(today, 1),
      startTime: '10:00',
      endTime: '12:00',
    });
    await goTo(page, `/overleggen/${made.id}`);
    await page.getByText(/^Afgesloten op/u).waitFor();
    const add = page.getByRole('button', { name: /^Zet M-\d+ op de agenda$/u }).first();
    const number = /M-\d+/u.exec((await add.getAttribute('aria-label')) ?? '')?.[0] ?? '';
    await add.press('Enter');
    const dialog = page.getByRole('dialog', { name: `${number} na de afsluittijd` });
    await dialog.waitFor();
    await expectAccessible(page);
    await dialog.getByRole('textbox').fill('De melding kwam vanochtend.');
    await dialog.getByRole('button', { name: 'Zet op de agenda' }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Nagekomen: De melding kwam vanochtend.').waitFor();
    await expectAccessible(page);
  });
});

describe('a casuïstiekdag', () => {
  test('takes anonymous cases only, is chaired and written up, and its case cannot become one about a person', async () => {
    const { today } = await pageCall(page, 'casefile.state', {});
    const { id: meetingId } = await pageCall(page, 'meetings.create', {
      seriesId: null,
      type: 'caseDay',
      date: today,
      startTime: '13:00',
      endTime: '16:00',
    });
    await goTo(page, `/overleggen/${meetingId}`);
    await page.getByText('Op deze tafel komen alleen anonieme casussen.', { exact: false }).waitFor();
    // A case with persons is not even offered, and one that is made here cannot get any.
    const offered = page.getByRole('button', { name: /^Zet M-\d+ op de agenda$/u });
    await offered.first().waitFor();
    const { rows } = await pageCall(page, 'cases.list', {
      status: 'open',
      text: '',
      sort: 'number',
      offset: 0,
      limit: 200,
    });
    const anonymous = rows.filter(({ type }) => type === 'anonymous').map(({ number }) => number);
    const labels = await offered.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
    for (const label of labels) expect(anonymous).toContain(/M-\d+/u.exec(label)?.[0]);
    await press(/^Nieuwe casus/u);
    const dialog = page.getByRole('dialog', { name: 'Nieuwe casus' });
    await untilFocused(dialog);
    await dialog.getByRole('button', { name: /Waar gaat het over/u }).press('Enter');
    expect(await page.getByRole('option').allInnerTexts()).toEqual([expect.stringMatching(/^anoniem/u)]);
    await page.keyboard.press('Escape');
    await dialog
      .getByRole('textbox', { name: /Vraag van de inbrenger/u })
      .fill('Wanneer bel je bij online druk?');
    await dialog.getByRole('combobox', { name: /verantwoordelijk/u }).fill('Wijkteam Zu');
    await page.getByRole('option', { name: /Wijkteam Zuid/u }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await page.getByText(/^Teksten weg op/u).waitFor();
    await expectAccessible(page);
    const { items } = await pageCall(page, 'meetings.get', { meetingId });
    const item = items.find(({ discussion }) => discussion !== null);
    if (item === undefined) throw new Error('The case is not on the agenda');
    const caseId = item.discussion?.caseId ?? '';
    expect((await pageCall(page, 'meetings.get', { meetingId })).takesPersons).toBe(false);

    await page.getByRole('link', { name: 'Start overleg' }).press('Enter');
    await press('Start het overleg');
    await runUntil(page, item.id);
    await page.getByText('Methode: Incidentmethode').waitFor();
    await capture(page, '/f Dit speelt op drie scholen', 'Dit speelt op drie scholen');
    await page.keyboard.press('Alt+r');
    await page.getByRole('dialog', { name: 'Overleg afronden' }).waitFor();
    await press('Rond toch af');
    await page.getByRole('button', { name: new RegExp(`^${item.title}`, 'u') }).press('Enter');
    await page.getByRole('heading', { level: 1, name: `Verslag casus ${item.title}` }).waitFor();
    await page.getByRole('article').getByText('geen persoonsgegevens').waitFor();
    // Afterwards it stays that way, and the page of the case says so.
    await goTo(page, `/casussen/${caseId}/gegevens`);
    await page.getByText('Bij deze casus leggen we geen personen vast.').waitFor();
    await chooseOption(page.getByRole('button', { name: /Waar gaat het over/u }), /^persoon/u);
    await page
      .getByRole('button', { name: /^Bewaar/u })
      .first()
      .press('Enter');
    await page.getByText(/blijft daarom anoniem\. Maak voor een persoon een nieuwe casus\./u).waitFor();
  });
});

describe('an urgent meeting', () => {
  test('stands ready after three steps by keyboard, with why and on which basis', async () => {
    const { rows } = await pageCall(page, 'cases.list', {
      status: 'open',
      text: 'M-0387',
      sort: 'number',
      offset: 0,
      limit: 5,
    });
    const step = (number: number) =>
      page.getByRole('heading', { level: 2, name: new RegExp(`^Stap ${number}:`, 'u') });
    // Three ways in: by command, from the meetings, and from the case itself. The list of cases opens at once; Escape closes it.
    const box = page.getByRole('combobox', { name: 'Zoek een casus' });
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Zoek of typ een opdracht' }).fill('spoedoverleg');
    await page.getByRole('option', { name: 'Spoedoverleg' }).waitFor();
    await page.keyboard.press('Enter');
    await box.waitFor();
    await page.keyboard.press('Escape');
    await step(1).waitFor();
    await goTo(page, '/overleggen');
    await page.getByRole('link', { name: 'Spoedoverleg' }).press('Enter');
    await box.waitFor();
    await page.keyboard.press('Escape');
    await step(1).waitFor();
    await expectAccessible(page);
    await box.focus();
    await page.keyboard.type('M-0387');
    await page.getByRole('option', { name: /^M-0387/u }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await step(2).waitFor();
    await goTo(page, `/casussen/${rows[0]?.id ?? ''}`);
    await chooseFrom(page.getByRole('button', { name: 'Wijzig status' }), /^Spoedoverleg over deze casus/u);
    await step(2).waitFor();
    await expectAccessible(page);
    await page.getByRole('textbox', { name: /Waarom kan het niet wachten/u }).fill('Dreiging aan de deur.');
    await chooseOption(page.getByRole('button', { name: /Op welke grondslag/u }), /vitaal belang/u);
    await page.getByRole('textbox', { name: /Waarom mag en moet/u }).fill('Acuut gevaar.');
    await press('Volgende');
    await page.getByRole('heading', { level: 2, name: 'Stap 3: Wie en wanneer' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('group', { name: 'Begin' }).getByRole('spinbutton').first().focus();
    await page.keyboard.type('1600');
    await press('Kies iedereen van toen');
    await press('Maak het spoedoverleg');
    await page.getByRole('heading', { level: 1, name: /Spoedoverleg M-0387/u }).waitFor();
    await page.getByText('Waarom: Dreiging aan de deur.').waitFor();
    await page.getByText(/Grondslag: vitaal belang.*Acuut gevaar\./u).waitFor();
  });

  test('nothing complained in the page', () => {
    expect(host.complaints).toEqual([]);
  });
});
