import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { csvText, encodeText, outlookNlHeadings } from '../../electron/core/network/import/testMaterial.ts';
import { drawnPortrait } from '../../electron/core/network/drawnPortrait.ts';
import { exchangeMail } from '../../electron/core/network/replies/testMails.ts';
import { outlookReply } from '../../electron/core/network/replies/testReplies.ts';
import { goTo, pageCall } from '../support/pageCalls.ts';
import { expectAccessible } from '../support/pageChecks.ts';
import { startPage, type HostedPage } from '../support/startPage.ts';

let started: HostedPage;
let page: Page;

beforeAll(async () => {
  started = await startPage({ file: 'empty' });
  ({ page } = started);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await goTo(page, '/smoelenboek');
  await page.getByRole('heading', { name: 'Smoelenboek', level: 1 }).waitFor();
});

afterAll(() => started?.close());

/** One line of an Outlook export with these cells. */
const outlookRow = (cells: Readonly<Record<string, string>>): string[] =>
  outlookNlHeadings.map((heading) => cells[heading] ?? '');

const people = [
  {
    Voornaam: 'Zoë',
    'Middelste naam': 'van den',
    Achternaam: 'Bänziger',
    Bedrijf: 'Politie Waterrijk',
    Functie: 'jeugdagent',
    'E-mailadres': 'z.banziger@politie.example',
    'Mobiele telefoon': '06-00000101',
  },
  {
    Voornaam: 'Çiğdem'.replace('ğ', 'g'),
    Achternaam: 'Fictief',
    Bedrijf: 'Lyceum De Brug',
    Functie: 'zorgcoördinator',
    'E-mailadres': 'c.fictief@lyceum.example',
  },
  {
    Voornaam: 'Zoë',
    Achternaam: 'Bänziger',
    Bedrijf: 'Politie Waterrijk',
    'E-mailadres': 'Z.Banziger@politie.example',
    'Telefoon op werk': '000-5550102',
  },
  { Voornaam: 'André', Achternaam: 'Ñuñez', Functie: 'tuinman', Notities: 'Dossier 111222333 bij ons' },
  { Bedrijf: 'Gemeente Waterrijk' },
  { Notities: 'alleen een notitie' },
];

test('the empty directory invites to import and is accessible', async () => {
  await page.getByText('Wie kun je bellen?').waitFor();
  await expectAccessible(page, 'leeg');
});

test('a Windows-1252 export of Outlook is checked, taken over and found by keyboard', async () => {
  await page.getByRole('button', { name: 'Importeren…' }).press('Enter');
  await page.getByRole('heading', { name: 'Contacten importeren' }).waitFor();
  await expectAccessible(page, 'kies');

  await page.locator('input[type=file]').setInputFiles({
    name: 'geheim.docx',
    mimeType: '',
    buffer: Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]),
  });
  await page.getByText('Dit is geen CSV- of vCard-bestand', { exact: false }).waitFor();

  const text = csvText([[...outlookNlHeadings], ...people.map(outlookRow)], ',', '\r\n');
  await page.locator('input[type=file]').setInputFiles({
    name: 'contacten.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(encodeText(text, 'windows-1252')),
  });
  await page.getByText('Outlook (Nederlands)', { exact: false }).waitFor();
  await page.getByText('Windows (West-Europees)', { exact: false }).waitFor();
  await page.getByText('4 nieuw, 1 samenvoegen, 0 overslaan').waitFor();
  await page.getByRole('button', { name: '1 regel kan niet mee' }).press('Enter');
  await page.getByText('Er staat geen naam, organisatie of goed e-mailadres in.').waitFor();

  const rows = page.getByRole('grid', { name: 'Wat elke regel wordt' }).locator('[data-index]');
  await rows.nth(2).focus();
  await page.keyboard.press('Enter');
  await page.getByText('hetzelfde e-mailadres', { exact: false }).waitFor();
  await page.keyboard.press('o');
  await page.getByText('4 nieuw, 0 samenvoegen, 1 overslaan').waitFor();
  await page.keyboard.press('s');
  await page.getByText('4 nieuw, 1 samenvoegen, 0 overslaan').waitFor();
  await expectAccessible(page, 'voorbeeld');

  await page.getByRole('button', { name: 'Neem 5 contacten over' }).press('Enter');
  await page.getByText('3 contacten overgenomen, 1 samengevoegd, 3 organisaties gemaakt.').waitFor();
  await page.getByText('3 personen gevonden').waitFor();

  await page.locator('h1').click();
  await page.keyboard.press('/');
  await page.keyboard.type('jeugda');
  await page.getByText('1 persoon gevonden').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Zoë van den Bänziger' }).waitFor();
  await page.getByText('06-00000101').waitFor();
  await page.getByText('000-5550102').waitFor();
});

test('a person is changed by keyboard, with what is wrong at its field', async () => {
  await page.getByRole('button', { name: 'Wijzig' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('E-mail').fill('geen adres');
  await dialog.getByLabel('Bel mij voor').fill('sextortion en straatgroepen');
  await dialog.getByLabel('Wijk of gebied').fill('Waterrijk Zuid');
  await dialog.getByLabel('E-mail').press('Enter');
  await dialog.getByText('Dit lijkt geen e-mailadres.', { exact: false }).waitFor();
  await expectAccessible(page, 'wijzigen');
  await dialog.getByLabel('E-mail').fill('z@politie.example');
  // Sent again from the field itself: the error that stood there must not hold the form back.
  await dialog.getByLabel('E-mail').press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('sextortion en straatgroepen').first().waitFor();
  await expectAccessible(page, 'kaart');
});

test('organisations stand beside the people, and a removed person comes back', async () => {
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: 'Haal weg' }).press('Enter');
  await page.getByText('2 personen gevonden').waitFor();
  await page.getByRole('button', { name: 'Maak ongedaan' }).last().press('Enter');
  await page.getByText('3 personen gevonden').waitFor();
  await page.getByRole('button', { name: 'Haal weg' }).press('Enter');
  await page.getByText('2 personen gevonden').waitFor();
  await page.getByRole('radio', { name: 'Weggehaald' }).click();
  await page.getByRole('option', { name: 'Zoë van den Bänziger' }).click();
  await expectAccessible(page, 'weggehaald');
  await page.getByRole('button', { name: 'Zet terug' }).press('Enter');
  await page.getByText('3 personen gevonden').waitFor();
  await page.getByRole('radio', { name: 'Organisaties' }).click();
  await page.getByText('3 organisaties gevonden').waitFor();
  await page.getByRole('option', { name: 'Politie Waterrijk', exact: false }).click();
  await page.getByRole('heading', { name: 'Politie Waterrijk' }).waitFor();
  await expectAccessible(page, 'organisaties');

  await page.getByRole('option', { name: 'Gemeente Waterrijk', exact: false }).click();
  await page.getByRole('heading', { name: 'Gemeente Waterrijk' }).waitFor();
  await page.getByRole('button', { name: 'Haal weg' }).press('Enter');
  await page.getByText('2 organisaties gevonden').waitFor();
  await page.getByRole('button', { name: 'Maak ongedaan' }).last().press('Enter');
  await page.getByText('3 organisaties gevonden').waitFor();
  await page.getByRole('option', { name: 'Gemeente Waterrijk', exact: false }).click();
  await page.getByRole('button', { name: 'Haal weg' }).press('Enter');
  await page.getByText('2 organisaties gevonden').waitFor();
  await page.getByRole('radio', { name: 'Weggehaald' }).click();
  await page.getByRole('button', { name: 'Zet Gemeente Waterrijk terug' }).press('Enter');
  await page.getByText('3 organisaties gevonden').waitFor();
  await page.getByRole('heading', { name: 'Gemeente Waterrijk' }).waitFor();
});

test('a face, keys to call, and a fixed contact: all by keyboard', async () => {
  await page.getByRole('radio', { name: 'Personen' }).click();
  await page.getByRole('searchbox').fill('zoe');
  await page.getByRole('searchbox').press('Enter');
  await page.getByRole('heading', { name: 'Zoë van den Bänziger' }).waitFor();
  await page.locator('input[type=file]').setInputFiles({
    name: 'foto.png',
    mimeType: 'image/png',
    buffer: Buffer.from(drawnPortrait(1, 400)),
  });
  await page.getByRole('img', { name: 'Foto van Zoë van den Bänziger' }).waitFor();
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Kopieer e-mail' }).press('Enter');
  await page.getByText('E-mail is gekopieerd.', { exact: false }).waitFor();
  expect(await copied()).toBe('z@politie.example');
  await page.locator('article[aria-labelledby="contact-name"]').focus();
  await page.keyboard.press('k');
  await page.getByText('Mobiel is gekopieerd.', { exact: false }).waitFor();
  expect(await copied()).toBe('06-00000101');
  await page.keyboard.press('b');
  await page.getByRole('dialog', { name: 'Bel Zoë van den Bänziger' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Klopt nog' }).press('Enter');
  await page.getByText('Nagekeken op', { exact: false }).waitFor();

  await page.getByRole('radio', { name: 'Organisaties' }).click();
  await page.getByRole('searchbox').fill('');
  await page.getByRole('option', { name: 'Politie Waterrijk', exact: false }).click();
  await page.getByRole('button', { name: 'Kies een vaste contactpersoon…' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Wie' }).fill('Zo');
  await page.getByRole('option', { name: 'Zoë van den Bänziger', exact: true }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await dialog.getByLabel('Wijk of gebied').fill('Zuid');
  await dialog.getByRole('button', { name: 'Bewaar' }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('De vaste contactpersoon is bewaard.').waitFor();
});

test('offers, gaps, role cards and learning points have their own address and are accessible', async () => {
  await goTo(page, '/smoelenboek/aanbod');
  await page.getByRole('button', { name: 'Nieuw aanbod' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Naam').fill('Weerbaarheid');
  await dialog.getByRole('combobox', { name: 'Organisatie' }).fill('Lyc');
  await page.getByRole('option', { name: 'Lyceum De Brug' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await dialog.getByLabel('Waar', { exact: true }).fill('Zuid');
  await dialog.getByLabel('Naam').press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('1 aanbod gevonden').waitFor();
  await expectAccessible(page, 'aanbod');
  const openByWord = async (word: string, hit: string): Promise<void> => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Zoek of typ een opdracht' }).fill(word);
    await page.getByRole('option', { name: hit, selected: true }).waitFor();
    await page.keyboard.press('Enter');
  };
  const search = page.getByRole('searchbox', { name: 'Zoek in het aanbod' });
  await openByWord('weerb', 'Weerbaarheid');
  await expect.poll(() => search.inputValue()).toBe('Weerbaarheid');
  await page.getByText('1 aanbod gevonden').waitFor();
  await search.fill('iets anders');
  await page.getByText('Geen aanbod gevonden.', { exact: false }).waitFor();
  // The same hit again, where one already is: the screen opens anew.
  await openByWord('weerb', 'Weerbaarheid');
  await expect.poll(() => search.inputValue()).toBe('Weerbaarheid');
  await page.getByText('1 aanbod gevonden').waitFor();

  await goTo(page, '/smoelenboek/nakijken');
  await page.getByRole('link', { name: 'Lyceum De Brug' }).waitFor();
  await expectAccessible(page, 'nakijken');

  await goTo(page, '/smoelenboek/rolkaarten');
  await page.getByRole('article', { name: 'Boa' }).waitFor();
  await expectAccessible(page, 'rolkaarten');

  await goTo(page, '/smoelenboek/samen-leren');
  await page.getByLabel('Leerpunt', { exact: true }).fill('Eerder bellen helpt.');
  await page.getByRole('button', { name: 'Bewaar leerpunt' }).press('Enter');
  await page.getByRole('button', { name: 'Wijzig: Eerder bellen helpt.' }).waitFor();
  await page.getByLabel('Wie bij wie').fill('Ilse bij de boa’s');
  await page.getByLabel('Wat viel op?').fill('Hoe rustig zij blijven.');
  await page.getByLabel('Wat viel op?').press('Enter');
  await page.getByRole('button', { name: 'Wijzig: Ilse bij de boa’s' }).press('Enter');
  await dialog.getByLabel('Wat viel op?').fill('Hoe zij luisteren.');
  await dialog.getByLabel('Wat viel op?').press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Hoe zij luisteren.').waitFor();
  // The focus is back on the button, with its tooltip: that stands outside the page.
  await page.getByLabel('Wie bij wie').focus();
  await page.getByRole('tooltip').waitFor({ state: 'detached' });
  await expectAccessible(page, 'samen leren');
});

test('partners write apart, the table marks the overlap, and it ends in one sentence', async () => {
  await goTo(page, '/smoelenboek/ambitie');
  await page.getByRole('button', { name: 'Nieuwe ambitieronde' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Lyceum De Brug' }).press('Space');
  await dialog.getByRole('button', { name: 'Politie Waterrijk' }).press('Space');
  await dialog.getByRole('button', { name: 'Nieuwe ambitieronde' }).press('Enter');
  await page.getByText('0 van 2 geschreven').waitFor();
  for (const [name, words] of [
    ['Lyceum De Brug', 'Elke leerling op school'],
    ['Politie Waterrijk', 'Niemand de fout in'],
  ] as const) {
    await page.getByRole('button', { name: `Schrijf voor ${name}` }).press('Enter');
    await dialog.getByLabel('Wat wil jouw organisatie bereiken?').fill(words);
    await dialog.getByRole('button', { name: 'Bewaar' }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
  }
  await page.getByText('2 van 2 geschreven').waitFor();
  await page.getByText('Elke leerling op school').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Leg ze naast elkaar' }).press('Enter');
  await page.getByText('Elke leerling op school').waitFor();
  await page.getByRole('button', { name: 'Lyceum De Brug' }).press('Space');
  await page.getByRole('button', { name: 'Politie Waterrijk' }).press('Space');
  await page.getByLabel('Wat hebben zij gemeen?').fill('op tijd erbij zijn');
  await page.getByLabel('Wat hebben zij gemeen?').press('Enter');
  await page.getByRole('button', { name: 'Haal weg: op tijd erbij zijn' }).waitFor();
  await page.getByLabel('De zin', { exact: true }).fill('Wij zijn op tijd.');
  await expectAccessible(page, 'naast elkaar');
  await page.getByRole('button', { name: 'Rond af met deze zin' }).press('Enter');
  await page.getByText('afgerond', { exact: true }).waitFor();
  await goTo(page, '/smoelenboek/ambitie');
  await page.getByText('Wij zijn op tijd.').first().waitFor();
  await expectAccessible(page, 'ambitie');

  await goTo(page, '/smoelenboek/evaluatie');
  await page.getByRole('button', { name: 'Nieuwe evaluatie' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Nieuwe evaluatie' }).press('Enter');
  await page.getByText('0 formulieren').waitFor();
  await page.getByText('Uitkomsten zie je vanaf 3 formulieren.', { exact: false }).waitFor();
  await expectAccessible(page, 'evaluatie');
});

test('an answer from the mail is dragged into its meeting', async () => {
  const find = await pageCall(page, 'network.listContacts', {
    text: 'zoe',
    domain: null,
    organisationId: null,
    which: 'present',
    offset: 0,
    limit: 1,
  });
  const contactId = find.rows[0]?.id ?? '';
  const { id: meetingId } = await pageCall(page, 'meetings.create', {
    seriesId: null,
    type: 'jv',
    date: '2030-12-03',
    startTime: '09:30',
    endTime: '12:00',
  });
  await pageCall(page, 'meetings.addParticipant', { meetingId, contactId });
  await goTo(page, `/overleggen/${meetingId}/tafel`);
  await page.getByRole('heading', { name: 'Antwoorden uit de mail' }).waitFor();
  const reply = (address: string): Buffer =>
    Buffer.from(
      outlookReply({ uid: `${meetingId}-${contactId}@casustafel.invalid`, address, answer: 'ACCEPTED' }),
    );
  const drop = (address: string): Promise<void> =>
    page.locator('input[type=file]').setInputFiles([
      { name: 'antwoord.msg', mimeType: '', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]) },
      {
        name: 'antwoord.eml',
        mimeType: 'message/rfc822',
        buffer: Buffer.from(exchangeMail({ calendar: reply(address), encoding: 'base64' })),
      },
    ]);
  await drop('iemand@anders.example');
  await page.getByText('Dit is een bericht van Outlook (.msg).', { exact: false }).waitFor();
  await page.getByText('het antwoord komt van een ander adres', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Niets bewaren' }).press('Enter');
  await drop('z@politie.example');
  await page.getByText('Bewaard: Zoë van den Bänziger komt.').waitFor();
  await page.getByRole('button', { name: 'Mandaat van Zoë van den Bänziger' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Mag besluiten voor de eigen organisatie').click();
  await dialog.getByRole('button', { name: 'Bewaar' }).press('Enter');
  await page.getByText('mag niet besluiten').waitFor();
  await expectAccessible(page, 'tafel');
});

test('the browser had nothing to complain about', () => {
  expect(started.complaints).toEqual([]);
});
