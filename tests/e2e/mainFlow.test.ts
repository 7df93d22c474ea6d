import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readWordText, type WordText } from '../../electron/core/word/readWordText.ts';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { capture, caseItems, cockpitState, meetingInAddress, runUntil } from '../support/chairingSteps.ts';
import { startHostProcess, type HostProcess } from '../support/hostProcess.ts';
import { pageCall, goTo } from '../support/pageCalls.ts';
import { chooseOption, expectAccessible, untilFocused } from '../support/pageChecks.ts';
import { scanForPlaintext, scanned } from '../support/plaintextScan.ts';

/**
 * The main job, from the first start to the Word file: file → contacts → case → agenda → chair two cases by keyboard →
 * lock, kill, reopen → adopt the minutes → read the Word file back → nothing planted is readable on disk.
 */
const passphrase = 'paarse wolken dragen zeven sokken';
const names = { young: 'Plantijn', family: 'Verborgenstra', other: 'Tweedelingen' };
const spoken = 'Slaapt sinds vrijdag bij een Markeertante';
const privateNote = 'Notitiemarkering alleen voor mij';

let world: string;
let folder: string;
let temporary: string;
let host: HostProcess;
let browser: TestBrowser;
let page: Page;
const complaints: string[] = [];
let meeting = '';

const contacts = [
  'Voornaam;Achternaam;Bedrijf;Functie;E-mailadres',
  'Samira;Voorbeeld;Jongerenwerk De Steiger;jongerenwerker;samira@steiger.voorbeeld.test',
  'Joost;Proefdam;Politie Waterrijk;wijkagent;joost@politie.voorbeeld.test',
  'Zoë;Fictiva;Scholengemeenschap Het Baken;zorgcoördinator;zoe@baken.voorbeeld.test',
].join('\r\n');

beforeAll(async () => {
  world = mkdtempSync(path.join(tmpdir(), 'casustafel-main-'));
  folder = path.join(world, 'bestanden');
  temporary = path.join(world, 'tijdelijk');
  mkdirSync(temporary);
  host = await startHost();
  browser = await openBrowser();
  await openPage();
});

afterAll(async () => {
  await browser?.close();
  await host?.end();
  rmSync(world, { recursive: true, force: true });
});

function startHost(): Promise<HostProcess> {
  return startHostProcess({ folder, environment: { TMPDIR: temporary } });
}

async function openPage(): Promise<void> {
  page = await browser.context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(host.address);
}

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const field = (name: string) => page.getByLabel(name, { exact: true });

test('a first start makes an encrypted file and shows the recovery code once', async () => {
  await page.getByRole('heading', { name: 'Welkom bij Casustafel' }).waitFor();
  await field('Naam van het bestand').fill('Zorgtafel');
  await field('Jouw naam').fill('Ilse Voorbeeld');
  await field('Wachtzin').fill(passphrase);
  await field('Wachtzin nog een keer').fill(passphrase);
  await field('Wachtzin nog een keer').press('Enter');
  await page.getByRole('heading', { name: 'Je herstelcode' }).waitFor();
  const groups = await page.locator('ol code').allTextContents();
  await button('Ik heb de code bewaard').click();
  for (const one of await page.getByRole('textbox', { name: /^Groepje \d+$/ }).all()) {
    const label = await one.evaluate((input) => (input as HTMLInputElement).labels?.[0]?.textContent ?? '');
    await one.fill(groups[Number(/\d+/.exec(label)?.[0]) - 1] ?? '');
  }
  await button('Klopt, ga verder').click();
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
});

test('contacts come in from an Outlook export in Windows-1252', async () => {
  await goTo(page, '/smoelenboek');
  await page.getByText('Wie kun je bellen?').waitFor();
  await button('Importeren…').press('Enter');
  await page.locator('input[type=file]').setInputFiles({
    name: 'contacten.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(contacts, 'latin1'),
  });
  await button('Neem 3 contacten over').press('Enter');
  await page.getByText('3 personen gevonden').waitFor();
  await page.getByText('Zoë Fictiva').first().waitFor();
});

test('a case is made in under a minute by keyboard', async () => {
  await goTo(page, '/casussen');
  await button('Nieuwe casus').first().press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  const started = Date.now();
  await dialog
    .getByRole('textbox', { name: /Vraag van de inbrenger/ })
    .fill('Wie helpt Plantijn veilig naar school?');
  await page.keyboard.press('Tab');
  await page.keyboard.type('steiger');
  await page.getByRole('option', { name: 'Jongerenwerk De Steiger' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await dialog.getByRole('textbox', { name: 'Voornaam' }).fill(names.young);
  await dialog.getByRole('textbox', { name: 'Achternaam' }).fill(names.family);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { level: 1, name: /P\. ?V\./ }).waitFor();
  expect(Date.now() - started).toBeLessThan(60_000);
});

test('a second, anonymous case and a statement that may only be spoken', async () => {
  const [organisation] = await pageCall(page, 'network.listOrganisations', {});
  if (organisation === undefined) throw new Error('The import made no organisation');
  await pageCall(page, 'cases.create', {
    number: '',
    type: 'anonymous',
    alias: names.other,
    theme: '',
    question: 'Waar kan deze groep terecht op vrijdagavond?',
    reason: '',
    whyNow: '',
    urgent: false,
    introducerContactId: null,
    responsibleOrganisationId: organisation.id,
    consentRule: 'none',
    person: null,
  });
  await goTo(page, '/casussen');
  await page.getByRole('grid', { name: 'Casussen' }).getByText(names.other).waitFor();
});

test('the agenda is built by keyboard, with people at both cases', async () => {
  await goTo(page, '/overleggen');
  await page.getByRole('heading', { level: 1, name: 'Overleggen' }).waitFor();
  await page.getByText('Plan je eerste overleg').waitFor();
  await button('Nieuw overleg').first().press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Nieuw overleg' });
  await dialog.waitFor();
  await chooseOption(
    dialog.getByRole('button', { name: /Soort overleg/ }),
    'ZVH-casusoverleg, meer casussen',
  );
  await dialog.getByText('Op de agenda: Opening').waitFor();
  const [year, month, day] = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10).split('-');
  await dialog.getByRole('spinbutton', { name: /^dag/ }).focus();
  await page.keyboard.type(`${day}${month}${year}`);
  await dialog.getByRole('button', { name: 'Maak de agenda' }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  for (let count = 0; count < 2; count += 1) {
    const add = page.getByRole('button', { name: /^Zet M-\d+ op de agenda$/ }).first();
    const label = (await add.getAttribute('aria-label')) ?? '';
    await add.press('Enter');
    await page.getByRole('row', { name: /M-\d+/.exec(label)?.[0] ?? '' }).waitFor();
    for (const name of ['Samira Voorbeeld', 'Joost Proefdam', 'Zoë Fictiva']) {
      await page.getByRole('combobox', { name: 'Zet iemand aan tafel' }).focus();
      await page.keyboard.type(name, { delay: 10 });
      await page.getByRole('option', { name }).first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByRole('rowheader', { name }).waitFor();
    }
  }
  await page.getByRole('link', { name: 'Start overleg' }).press('Enter');
  await page.getByRole('button', { name: 'Start het overleg' }).waitFor();
});

test('two cases are chaired without a mouse', async () => {
  await page.getByRole('button', { name: 'Start het overleg' }).press('Enter');
  const cases = await caseItems(page);
  for (const [index, item] of cases.entries()) {
    await runUntil(page, item.id);
    await button('Iedereen is er').press('Enter');
    await capture(
      page,
      `/f @Joost zag de jongere bij het station nummer ${index}`,
      `station nummer ${index}`,
    );
    await capture(page, '/k Komt elke woensdag op tijd', 'Komt elke woensdag op tijd');
    await capture(page, `/z ${spoken} !mondeling`, spoken);
    await capture(page, '/s “Ik wil gewoon naar school.”', 'Ik wil gewoon naar school.');
    await page.keyboard.press('Control+ArrowRight');
    await capture(
      page,
      '/b @Samira loopt mee naar school omdat de jongere dat zelf vraagt',
      'Loopt mee naar school',
    );
    await capture(page, '/a @Zoë belt de ouders overmorgen', 'Belt de ouders');
    await page.keyboard.press('Control+j');
    await page.getByRole('dialog', { name: 'Notities voor jezelf' }).waitFor();
    await page.getByRole('textbox', { name: 'Nieuwe notitie' }).fill(privateNote);
    await page.getByRole('button', { name: 'Bewaar notitie' }).press('Enter');
    await page.getByText(privateNote).first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
});

test('a half-typed line survives a killed process, and what was acknowledged is there', async () => {
  const { items } = await pageCall(page, 'meetings.get', { meetingId: meetingInAddress(page) });
  const before = await cockpitState(page);
  const input = page.getByRole('combobox', { name: 'Schrijf op wat er gezegd wordt' });
  await input.fill('/f Dit was nog niet af');
  await expect
    .poll(async () => {
      const drafts = await Promise.all(
        items
          .flatMap((item) => (item.discussion === null ? [] : [item.discussion.id]))
          .map((discussionId) => pageCall(page, 'history.draft', { place: `capture:${discussionId}` })),
      );
      return drafts.some((draft) => draft?.body === '/f Dit was nog niet af');
    })
    .toBe(true);
  const address = new URL(page.url()).hash;
  expect(complaints).toEqual([]);
  await host.kill();
  await page.close();
  // The stream of pushes broke off with the process; that is what was asked for.
  complaints.length = 0;
  host = await startHost();
  await openPage();
  await page.getByRole('heading', { name: 'Welkom terug' }).waitFor();
  await unlock();
  await goTo(page, address.slice(1));
  await expect
    .poll(() => page.getByRole('combobox', { name: 'Schrijf op wat er gezegd wordt' }).inputValue())
    .toBe('/f Dit was nog niet af');
  expect(await cockpitState(page)).toEqual(before);
});

async function unlock(): Promise<void> {
  const secret = field('Wachtzin');
  if (!(await secret.isVisible())) await page.getByText('Zorgtafel', { exact: true }).first().click();
  await secret.fill(passphrase);
  await secret.press('Enter');
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).or(page.getByRole('combobox')).first().waitFor();
}

test('the meeting is finished by keyboard; the lock key closes the file, the passphrase opens it', async () => {
  await page.keyboard.press('Alt+r');
  await page.getByRole('dialog', { name: 'Overleg afronden' }).waitFor();
  await button('Rond toch af').press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Actie- en besluitenlijst' }).waitFor();
  meeting = meetingInAddress(page);
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'Welkom terug' }).waitFor();
  expect(await page.content()).not.toContain(spoken);
  await unlock();
});

let minutes: WordText;
let exported: string;

test('the minutes are stopped without a basis, and adopted and written once there is one', async () => {
  const overview = await pageCall(page, 'minutes.overview', { meetingId: meeting });
  // The anonymous case was made last and has the higher number.
  const [person] = overview.cases.toSorted((a, b) => a.number.localeCompare(b.number));
  if (person === undefined) throw new Error('The case is gone');

  await goTo(page, `/overleggen/${meeting}/afronden`);
  await button(new RegExp(person.number)).first().click();
  await page.getByRole('heading', { level: 1, name: `Verslag casus ${person.number}` }).waitFor();
  await button('Bewaar in Word…').click();
  await page.getByText('Kies eerst een grondslag bij de casus').first().waitFor();

  await goTo(page, `/casussen/${person.caseId}/toestemming`);
  await chooseOption(page.getByRole('button', { name: /Grondslag van deze casus/ }), /Jeugdwet/);
  await page.getByRole('textbox', { name: 'Doelbinding' }).fill('Hulp bij veilig naar school gaan.');
  await page
    .getByRole('textbox', { name: 'Proportionaliteit' })
    .fill('We delen alleen wat daarvoor nodig is.');
  await page.getByRole('textbox', { name: 'Subsidiariteit' }).fill('Zonder naam kan de school niet helpen.');
  await page.getByRole('textbox', { name: 'Waarom past' }).fill('Er loopt jeugdhulp.');
  await page.getByRole('textbox', { name: 'Bevestigd door' }).fill('I. Voorbeeld');
  await button('Bevestig grondslag').press('Enter');
  await page.getByText('grondslag: Jeugdwet', { exact: true }).waitFor();

  await goTo(page, `/overleggen/${meeting}/afronden`);
  await button(new RegExp(person.number)).first().click();
  const preview = await page.getByRole('article').innerText();
  expect(preview).toContain('station nummer');
  expect(preview).not.toContain(spoken);
  expect(preview).not.toContain(privateNote);
  await button('Vaststellen…').click();
  const dialog = page.getByRole('dialog');
  for (const box of await dialog.getByRole('checkbox').all())
    if (!(await box.isChecked())) await box.press('Space');
  await dialog.getByRole('button', { name: 'Stel vast' }).click();
  await button('Aanvulling op het verslag…').waitFor();

  // What the check still finds goes along with a reason, and not without.
  const coming = page.waitForEvent('download');
  await button('Bewaar in Word…').click();
  const open = page.getByRole('dialog', { name: 'Er staat nog 1 punt open' });
  await untilFocused(open.getByRole('textbox', { name: 'Waarom blijft het zo?' }));
  await expectAccessible(page, 'open-points');
  await open.getByRole('textbox', { name: 'Waarom blijft het zo?' }).fill('zo gezegd aan tafel');
  await open.getByRole('button', { name: 'Houd het en bewaar' }).press('Enter');
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^\d{4}-\d{2}-\d{2} verslag M-\d+\.docx$/);
  exported = path.join(world, 'verslag.docx');
  await download.saveAs(exported);
  minutes = readWordText(readFileSync(exported));
});

test('the Word file has the headings, people and actions, and neither the spoken line nor the note', () => {
  expect(minutes.headings.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Aanwezig en afwezig bij deze casus', 'Stem van jongere en ouders', 'Acties']),
  );
  const everything = JSON.stringify(minutes);
  expect(everything).toContain('Samira Voorbeeld');
  expect(everything).toContain('Belt de ouders');
  expect(everything).toContain('Ik wil gewoon naar school.');
  for (const secret of [spoken, privateNote, names.young, names.family, names.other]) {
    expect(everything).not.toContain(secret);
  }
  expect(minutes.creator).toBe('');
  expect(minutes.language).toBe('nl-NL');
});

test('nothing planted is readable on disk but in the export, and no screen complained', async () => {
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'Welkom terug' }).waitFor();
  await browser.context.close();
  await host.end();
  const markers = [names.young, names.family, names.other, spoken, privateNote, passphrase, 'station nummer'];
  const folders = [world, browser.profile];
  expect(scanned(folders).files).toBeGreaterThan(5);
  expect(scanForPlaintext(folders, markers, (file) => file === exported)).toEqual([]);
  expect(host.log()).not.toMatch(new RegExp(markers.join('|')));
  expect(complaints).toEqual([]);
});
