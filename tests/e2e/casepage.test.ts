import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newCase, newStatement } from '../support/caseWorld.ts';
import { chooseOption, complaintsOf, expectAccessible, untilFocused } from '../support/pageChecks.ts';
import { goTo, pageCall } from '../support/pageCalls.ts';
import { startPage, type HostedPage } from '../support/startPage.ts';

/** One host and one file for all of the case page: the demo tells a whole one. */
let demo: HostedPage;
let page: Page;
let young: string;
let other: string;
let family: string;
let group: string;
let complaints: readonly string[];

beforeAll(async () => {
  demo = await startPage({ file: 'demo' });
  ({ page } = demo);
  complaints = complaintsOf(page);
  const idOf = async (number: string): Promise<string> => {
    const input = { status: 'all', text: number, sort: 'number', offset: 0, limit: 1 } as const;
    const { rows } = await pageCall(page, 'cases.list', input);
    return rows[0]?.id ?? '';
  };
  young = await idOf('M-0387');
  other = await idOf('M-0390');
  family = await idOf('M-0399');
  group = await idOf('M-0402');
}, 240_000);

afterAll(() => demo.close());

async function open(caseId: string, tab: string, heading: string): Promise<void> {
  await goTo(page, `/casussen/${caseId}${tab}`);
  await page.getByRole('heading', { level: 2, name: heading, exact: true }).waitFor();
}

const button = (name: string | RegExp): Locator =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

test('the board by life domain says what nobody named, keeps every chosen domain, and is walked to its last partner', async () => {
  await open(young, '', 'Puzzelbord');
  const byDomain = page.getByRole('radio', { name: 'per leefgebied' });
  await byDomain.press('Enter');
  await page.getByText('Niemand zei nog iets over: gezondheid en middelen, online.').waitFor();
  const grid = page.getByRole('grid', { name: 'Puzzelbord' });
  const rows = grid.getByRole('rowheader');
  await expect.poll(() => rows.nth(5).textContent()).toBe('online');
  expect(await rows.nth(4).textContent()).toBe('gezondheid en middelen');
  expect(await rows.nth(0).textContent()).toBe('thuis en gezingeen kracht genoemd');
  expect(await grid.textContent()).not.toMatch(/%|\d+ van \d+/u);
  // So many partners do not fit beside each other: a button says so, and End goes to the last one.
  await button('Meer partners rechts →').waitFor();
  const cell = page.locator('[data-cell="1:1"]');
  await cell.press('End');
  const last = page.locator('[data-cell^="1:"]').last();
  await untilFocused(last);
  const frame = page.getByRole('group', { name: 'Puzzelbord' });
  await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  await last.press('Control+Home');
  await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBe(0);
  // Enter in a silent domain: the statement is in that domain at once.
  await page.getByRole('button', { name: 'Niemand zei iets over online. Toevoegen' }).press('Enter');
  await untilFocused(page.getByRole('dialog').getByRole('textbox', { name: /^Wat/ }));
  await page.keyboard.type('Zit in drie groepschats.');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Niemand zei nog iets over: gezondheid en middelen.', { exact: true }).waitFor();
  const { statements } = await pageCall(page, 'cases.get', { caseId: young });
  expect(statements[0]).toMatchObject({ body: 'Zit in drie groepschats.', lifeDomain: 'online' });
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('Shift+?');
  await page.getByRole('dialog', { name: 'Toetsen op de casuspagina' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expectAccessible(page, 'board');
});

test('a goal is written by keyboard, gets a step, and is found with Ctrl+K', async () => {
  await open(young, '/plan', 'Doelen en plan');
  await button('Doel toevoegen').press('Enter');
  const body = page.getByRole('textbox', { name: 'Wat willen we bereiken' });
  await untilFocused(body);
  await page.keyboard.type('Zondag eten met het hele gezin');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Drie zondagen op rij');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await button('Stap toevoegen aan: Zondag eten met het hele gezin').press('Enter');
  await untilFocused(page.getByRole('textbox', { name: 'Wat gebeurt er' }));
  await page.keyboard.type('Tante nodigt uit');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('checkbox', { name: 'Klaar: Tante nodigt uit' }).waitFor();
  await expectAccessible(page, 'plan');
  await open(young, '/blad', 'Casusblad');
  const sheet = page.getByRole('main');
  for (const known of [
    'Zondag eten met het hele gezin',
    'Komt elke woensdag naar de sportinstuif',
    'Slaapt slecht',
    'grondslag: WGS',
  ]) {
    await sheet.getByText(known, { exact: false }).first().waitFor();
  }
  await expectAccessible(page, 'sheet');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Zoek of typ een opdracht' }).fill('zondag eten');
  await page.getByRole('option', { name: /Zondag eten met het hele gezin/ }).waitFor();
  await page.keyboard.press('Escape');
});

test('a name that is being typed survives leaving the screen, and goes when one leaves the form', async () => {
  const add = async (): Promise<Locator> => {
    await open(young, '/gegevens', 'Personen');
    await button('Persoon toevoegen').press('Enter');
    return page.getByRole('dialog').getByRole('textbox', { name: 'Voornaam' });
  };
  await (await add()).pressSequentially('Proefvoornaam');
  await goTo(page, '/casussen');
  await page.getByRole('heading', { level: 1, name: 'Casussen' }).waitFor();
  const again = await add();
  await expect.poll(() => again.inputValue()).toBe('Proefvoornaam');
  await button('Annuleer').press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(async () => pageCall(page, 'history.draft', { place: `person:new:${young}` })).toBeNull();
});

test('early signs are ticked by keyboard, and what is written beside them is kept', async () => {
  const { rows } = await pageCall(page, 'cases.list', {
    status: 'open',
    text: '',
    sort: 'number',
    offset: 0,
    limit: 200,
  });
  const early = rows.find(({ type }) => type === 'early')?.id ?? '';
  const signs = async () =>
    (await pageCall(page, 'intake.earlySigns', { caseId: early })).map(({ note }) => note);
  await open(early, '/signalen', 'Vroege signalen');
  await page.getByRole('checkbox', { name: 'nieuwe of oudere vrienden' }).press('Space');
  await page.getByText('Aangevinkt: nieuwe of oudere vrienden.').waitFor();
  await page.getByRole('textbox', { name: /nieuwe of oudere vrienden/u }).fill('gezien op het plein');
  await page.keyboard.press('Tab');
  await expect.poll(signs).toEqual(['gezien op het plein']);
  await expectAccessible(page, 'early-signs');
  await page.getByRole('checkbox', { name: 'nieuwe of oudere vrienden' }).press('Space');
  await expect.poll(signs).toEqual([]);
});

test('a plan of only repressive actions says so in words', async () => {
  const { header } = await pageCall(page, 'cases.get', { caseId: young });
  const { id } = await pageCall(page, 'cases.create', newCase(header.responsibleOrganisation?.id ?? ''));
  for (const body of ['Gebiedsverbod', 'Gesprek met de officier']) {
    const action = { body, ownerId: null, dueDate: null, kind: 'penal', caseId: id } as const;
    await pageCall(page, 'followup.createAction', action);
  }
  await open(id, '/plan', 'Doelen en plan');
  await page
    .getByText('In dit plan staan alleen acties uit straf, handhaving en bestuur.', { exact: false })
    .waitFor();
});

test('the network map is moved by keys and by dragging, and the table says the same', async () => {
  await open(young, '/netwerk', 'Netwerk');
  const placeOf = async (label: string): Promise<{ x: number; y: number } | undefined> =>
    (await pageCall(page, 'map.get', { caseId: young })).nodes.find((node) => node.label === label);
  const subject = page.getByRole('button', { name: /^J\., om wie het gaat/ });
  await subject.press('ArrowUp');
  // Which parent it is falls differently whenever the demo tells more.
  const { nodes } = await pageCall(page, 'map.get', { caseId: young });
  const parentLabel = nodes.find(({ role }) => role === 'parent')?.label ?? '';
  const parent = page.getByRole('button', { name: `${parentLabel}, ouder`, exact: false });
  await untilFocused(parent);
  await parent.press('m');
  await parent.press('ArrowRight');
  await parent.press('ArrowDown');
  await parent.press('Enter');
  await expect.poll(async () => placeOf(parentLabel)).toMatchObject({ x: 580, y: 80 });
  await parent.press('n');
  await page.getByRole('textbox', { name: 'Wie is dit' }).fill('trainer');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const trainer = page.getByRole('button', { name: /^trainer, netwerk, nog geen lijn/ });
  await trainer.press('v');
  await page.getByRole('dialog').waitFor();
  await chooseOption(button(/^Kies.*Naar|Naar$/), /^J\.$/u);
  await button('Bewaar').press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const table = page.getByRole('table', { name: 'Netwerk als tabel' });
  await table.getByRole('button', { name: 'Wijzig lijn trainer – J.' }).waitFor();

  const uncle = page.getByRole('button', { name: /^oom, netwerk/ });
  await uncle.scrollIntoViewIfNeeded();
  const before = await placeOf('oom');
  const box = await uncle.boundingBox();
  if (box === null || before === undefined) throw new Error('The uncle is not on the map');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 40, y + 10, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await placeOf('oom'))?.x).toBeLessThan(before.x - 20);
  await expectAccessible(page, 'map');
});

test('an event gives one person two parts, and table and timeline say both', async () => {
  await open(young, '/tijdlijn', 'Gebeurtenissen');
  await button('Gebeurtenis toevoegen').press('Enter');
  const body = page.getByRole('textbox', { name: 'Wat gebeurde er' });
  await untilFocused(body);
  await page.keyboard.type('Moest een tas bewaren.');
  const part = page.getByRole('group', { name: 'Wie had welke rol: J.' });
  await part.getByRole('checkbox', { name: 'dader of verdachte' }).press('Space');
  await part.getByRole('checkbox', { name: 'slachtoffer' }).press('Space');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const both = page.getByRole('row', { name: /Moest een tas bewaren.*J\.: dader én slachtoffer/ });
  await expect.poll(() => both.count()).toBe(2);
  await expectAccessible(page, 'timeline');
});

test('the timeline goes on for as long as there is anything', async () => {
  await page.evaluate(
    async (inputs) => {
      for (const input of inputs) {
        await fetch('/call', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ operation: 'cases.addStatement', input }),
        });
      }
    },
    Array.from({ length: 200 }, (_, index) =>
      newStatement(other, { body: `Telling ${index}`, observedOn: '2025-01-01' }),
    ),
  );
  await open(other, '/tijdlijn', 'Tijdlijn');
  const rows = page.getByRole('table', { name: 'Tijdlijn' }).getByRole('row', { name: /Telling/ });
  await button('Toon eerdere').press('Enter');
  await page.getByText(/Je ziet de laatste 200 van/).waitFor();
  await button('Toon eerdere').press('Enter');
  await page.getByText(/^Alles staat er:/).waitFor();
  await expect.poll(() => rows.count(), { timeout: 15_000 }).toBe(200);
  // The button is gone, so reading goes on at the first row that came with it.
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TR');
}, 120_000);

test('what is not for one parent is not in that copy, and who is sixteen is asked first', async () => {
  await open(family, '/personen', 'Toestemming en grondslag per persoon');
  await page.getByRole('heading', { name: 'Uittreksel voor één persoon' }).scrollIntoViewIfNeeded();
  const { people, discussions } = await pageCall(page, 'family.get', { caseId: family });
  const father = people.find(({ initials }) => initials === 'vader');
  const [discussion] = discussions;
  if (father === undefined || discussion === undefined) throw new Error('No father or no meeting');
  await chooseOption(button(/Voor wie/), 'vader (ouder)');
  await page.getByText('R. is 16 jaar en beslist zelf wat anderen horen.', { exact: false }).waitFor();
  await button('Bekijk').press('Enter');
  await page.getByText('2 onderdelen zijn voor deze persoon weggelaten.').waitFor();
  expect(await page.locator('main').textContent()).toContain('Uittreksel');
  const asked = { caseId: family, discussionId: discussion.discussionId, personId: father.personId };
  const { document } = await pageCall(page, 'family.document', asked);
  expect(JSON.stringify(document)).not.toContain('Ik slaap liever bij oma');
  await button('Naar Word').press('Enter');
  await page.getByText('Schrijf eerst op wat je hierover hebt afgesproken', { exact: false }).waitFor();
  await page.getByRole('textbox', { name: 'Wat is hierover afgesproken' }).fill('R. wil eerst zelf praten.');
  await button('Bekijk').press('Enter');
  await expectAccessible(page, 'persons');
});

test('a group goes through its steps, has no individual care fields, and links a person only on an own basis', async () => {
  await open(group, '/groep', 'Groepsaanpak');
  const side = page.getByRole('complementary');
  expect(await side.textContent()).not.toMatch(/Stem van de jongere|Toestemming/u);
  expect(await page.getByRole('link', { name: 'Per persoon' }).count()).toBe(0);
  await button('Verzet de stap').press('Enter');
  await page.getByRole('textbox', { name: 'Waarom' }).fill('Het beeld is compleet.');
  await page.keyboard.press('Control+Enter');
  await page
    .getByRole('listitem')
    .filter({ hasText: '4 Advies en prioriteit' })
    .getByText(/^nu, sinds/)
    .waitFor();
  // The page behind knows it before the dialog has its answer.
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await button('Koppel een casus').press('Enter');
  const pick = page.getByRole('combobox', { name: 'Casus' });
  await pick.fill('M-0393');
  await page.getByRole('option', { name: /M-0393/ }).waitFor();
  await pick.press('ArrowDown');
  await pick.press('Enter');
  await page.getByRole('textbox', { name: 'Waarom is dit nodig' }).fill('Hoort erbij.');
  await page.keyboard.press('Control+Enter');
  await page
    .getByText('Casus M-0393 heeft nog geen eigen, bevestigde grondslag.', { exact: false })
    .waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'M-0390' }).waitFor();
  await expectAccessible(page, 'group');
});

test('theme help gets own words with source and date, and a card goes into the minutes only when asked', async () => {
  await open(young, '/plan', 'Reflectiekaarten');
  await button('Vul in: balansmodel').press('Enter');
  await page.getByRole('textbox', { name: 'Draaglast' }).fill('Angst om buiten te zijn.');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('region', { name: /^balansmodel, / }).waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const { cards } = await pageCall(page, 'guidance.cards', { caseId: young });
  expect(cards.find(({ kind }) => kind === 'balance')?.inMinutes).toBe(false);
  await button('Themahulp').press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Themahulp/ });
  await dialog.getByText('na te kijken').waitFor();
  await expectAccessible(page, 'theme');
  await dialog.getByRole('button', { name: 'Wijzig tekst' }).press('Enter');
  await dialog.getByRole('textbox', { name: 'Voor het gesprek' }).fill('Vraag wie hem belt.');
  await dialog.getByRole('textbox', { name: 'Bron' }).fill('eigen werkgroep');
  await dialog.getByRole('button', { name: 'Bewaar' }).press('Enter');
  await dialog.getByText('Bron: eigen werkgroep.', { exact: false }).waitFor();
  await dialog.getByText('Vraag wie hem belt.').waitFor();
  await page.keyboard.press('Escape');
  expect(complaints).toEqual([]);
});
