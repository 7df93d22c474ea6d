import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readWordText } from '../../electron/core/word/readWordText.ts';
import { addRow, openMinutesWorld, readRows, type MinutesWorld } from '../support/minutesWorld.ts';
import { goTo } from '../support/pageCalls.ts';
import { chooseFrom, chooseOption, expectAccessible, untilFocused } from '../support/pageChecks.ts';
import { startCorePage, type StartedPage } from '../support/startPage.ts';
import type { TestCore } from '../support/testCore.ts';

let core: TestCore;
let world: MinutesWorld;
let started: StartedPage;
let page: Page;

beforeAll(async () => {
  ({ core, world } = await openMinutesWorld());
  const said = { case_id: world.caseId, discussion_id: world.discussionId, visibility: 'casePartners' };
  addRow(core, 'statement', {
    ...said,
    kind: 'fact',
    body: 'Regel-alleen-mondeling.',
    shareability: 'oralOnly',
  });
  addRow(core, 'statement', {
    ...said,
    kind: 'interpretation',
    body: 'Hij liegt waarschijnlijk over het geld.',
    source_contact_id: world.contacts.coach,
    shareability: 'shareable',
  });
  addRow(core, 'statement', {
    ...said,
    kind: 'concern',
    body: 'Regel-voor-gekozen-ontvangers.',
    visibility: 'subset',
    shareability: 'shareable',
  });
  addRow(core, 'seat', {
    discussion_id: world.otherDiscussionId,
    contact_id: world.contacts.coach,
    attendance: 'present',
  });
  addRow(core, 'chair_note', { discussion_id: world.discussionId, body: 'Notitie-van-de-voorzitter.' });
  started = await startCorePage(core);
  ({ page } = started);
  await goTo(page, `/overleggen/${world.meetingId}/afronden`);
  await page.getByRole('heading', { level: 1, name: 'Actie- en besluitenlijst' }).waitFor();
});

afterAll(() => started?.close());

/** Goes on with Tab until that button has the focus, and presses it. */
async function pressByKeyboard(name: string): Promise<void> {
  const wanted = page.getByRole('button', { name, exact: false }).first();
  for (let steps = 0; steps < 60; steps += 1) {
    if (await wanted.evaluate((button) => button === document.activeElement)) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${name}`);
}

/** Opens the menu beside the minutes, and chooses. */
async function openMore(entry: string): Promise<void> {
  await chooseFrom(page.getByRole('button', { name: 'Bij dit verslag' }), entry);
}

test('the list for today comes first, and axe finds nothing on it', async () => {
  expect(await page.getByRole('article').innerText()).toContain('Met moeder praten over J.');
  await expectAccessible(page);
});

test('papers for the table: a running sheet and cards to fold, seen as they are written, saved with Ctrl+S', async () => {
  for (const name of ['Draaiboek', 'Naambordjes']) {
    await page.getByRole('button', { name, exact: true }).press('Enter');
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByRole('article').getByText('Tom Vermeer').first().waitFor();
    await expectAccessible(page);
  }
  const coming = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  expect((await coming).suggestedFilename()).toBe('2026-11-21 naambordjes.docx');
  await page.getByText(/naambordjes\.docx is bewaard\..*vallen buiten de versleuteling/u).waitFor();
});

test('by keyboard: what is left out goes from the paper at once, and comes back', async () => {
  await page.getByRole('button', { name: 'Actie- en besluitenlijst' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Actie- en besluitenlijst' }).waitFor();
  await page.getByRole('button', { name: /Onderdelen in dit bestand/u }).press('Enter');
  const box = page.getByRole('checkbox', { name: 'Evaluatie' });
  await box.press('Space');
  await page.getByRole('article').getByText('Weggelaten: Evaluatie.').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Alles er weer in' }).press('Enter');
  await page.getByRole('article').getByText('Weggelaten').waitFor({ state: 'hidden' });
});

test('when the meeting has ended one key makes the action list, with both clocks in sight', async () => {
  await goTo(page, `/overleggen/${world.meetingId}/voorzitten`);
  await page.getByRole('heading', { name: 'Dit overleg is afgerond' }).waitFor();
  await page.getByText(/Actielijst binnen 24 uur: nog \d+ uur/u).waitFor();
  await page.getByText(/Verslagen binnen 10 werkdagen: nog/u).waitFor();
  await expectAccessible(page);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Maak de actielijst in Word' }).press('Enter');
  expect((await coming).suggestedFilename()).toBe('2026-11-21 actielijst.docx');
  await page.getByText(/Actielijst binnen 24 uur: gemaakt/u).waitFor();
  await page.getByRole('button', { name: 'Naar afronden' }).press('Enter');
  await page.getByRole('button', { name: 'Naambordjes' }).waitFor();
});

test('by keyboard: keep a warning with a reason, and save the minutes of a case in Word', async () => {
  await pressByKeyboard('M-0437');
  await page.getByRole('heading', { level: 1, name: 'Verslag casus M-0437' }).waitFor();
  await page.getByText('Oordeel zonder eigenaar').waitFor();
  await expectAccessible(page);
  expect(await page.locator('mark').allInnerTexts()).toContain('liegt');

  await page.getByRole('link', { name: 'Naar deze regel' }).first().press('Enter');
  await page.locator('[data-arrived]', { hasText: 'Hij liegt waarschijnlijk' }).waitFor();
  await page.goBack();
  await pressByKeyboard('M-0437');
  await page.getByText('Oordeel zonder eigenaar').waitFor();

  await pressByKeyboard('Houd, want…');
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page);
  await page.keyboard.type('letterlijk zo gezegd');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /Gehouden met reden/u }).waitFor();

  const coming = page.waitForEvent('download');
  await pressByKeyboard('Bewaar in Word…');
  const download = await coming;
  expect(download.suggestedFilename()).toBe('2026-11-21 verslag M-0437.docx');
  const word = readWordText(readFileSync(await download.path()));
  expect(word.headings.map(({ text }) => text)).toContain('Besluiten, met reden');
  const everything = JSON.stringify(word);
  expect(everything).toContain('Met moeder praten over J.');
  expect(everything).not.toMatch(/Regel-alleen-mondeling|Notitie-van-de-voorzitter|Jayden|Bontekoe/u);
  // By its name: the same words about the list of actions may still stand there.
  await page.getByText(/verslag M-0437\.docx is bewaard\..*vallen buiten de versleuteling/u).waitFor();
  expect(readRows(core, 'SELECT kind FROM export_record ORDER BY rowid')).toEqual([
    { kind: 'nameCards' },
    { kind: 'actionList' },
    { kind: 'caseMinutes' },
  ]);
});

test('by keyboard: choose for whom a line is, and save the file of one recipient', async () => {
  await pressByKeyboard('Bestand per ontvanger…');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Regel-alleen-mondeling.').waitFor();
  await expectAccessible(page);
  const forTom = dialog.getByRole('checkbox', { name: 'Tom Vermeer' });
  await forTom.focus();
  await page.keyboard.press('Space');
  await dialog.getByText('1 regel extra', { exact: false }).waitFor();
  await dialog.getByRole('button', { name: 'Bekijk het bestand voor Tom Vermeer' }).press('Enter');
  await dialog.getByRole('article').getByText('Regel-voor-gekozen-ontvangers.').waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Terug naar de ontvangers' }).press('Enter');
  await dialog.getByRole('button', { name: 'Niet voor iemand: Met moeder praten over J' }).press('Enter');
  await chooseOption(dialog.getByRole('button', { name: /Wie krijgt deze regel niet/u }), 'Joost Dammers');
  await dialog.getByRole('textbox', { name: 'Waarom niet?' }).fill('eerst met moeder praten');
  await dialog.getByRole('textbox', { name: 'Waarom niet?' }).press('Enter');
  await dialog.getByText('niet voor Joost Dammers: eerst met moeder praten').waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Zet terug bij Joost Dammers' }).press('Enter');
  await dialog.getByText('niet voor Joost Dammers').waitFor({ state: 'hidden' });
  const reason = dialog.getByRole('textbox');
  if ((await reason.count()) > 0) await reason.fill('gezien en akkoord');
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Bewaar het bestand voor Tom Vermeer' }).press('Enter');
  const download = await coming;
  expect(download.suggestedFilename()).not.toMatch(/Tom|Vermeer/u);
  const everything = JSON.stringify(readWordText(readFileSync(await download.path())));
  expect(everything).toContain('voor Tom Vermeer');
  expect(everything).toContain('Regel-voor-gekozen-ontvangers.');
  expect(everything).not.toContain('Regel-alleen-mondeling');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
});

test('adopting asks who, and then the text lies fast', async () => {
  await page.getByRole('button', { name: 'Vaststellen…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('kan niet meer worden heropend').waitFor();
  await expectAccessible(page);
  await dialog.getByRole('checkbox', { name: /Joost Dammers/u }).press('Space');
  await dialog.getByRole('button', { name: 'Stel vast' }).click();
  await page.getByRole('button', { name: 'Aanvulling op het verslag…' }).waitFor();
  expect(await page.getByRole('article').innerText()).toContain('door Noura Zandgrond, Tom Vermeer.');
  expect(await page.getByRole('button', { name: 'Vaststellen…' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Aanvulling op het verslag…' }).click();
  await page.getByRole('textbox').fill('Het waren 32 uur.');
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await page.getByRole('article').getByText('Het waren 32 uur.').waitFor();
});

test('by keyboard: what was given to whom is kept on the distribution list', async () => {
  await page.getByRole('link', { name: 'Verzendlijst' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Verzendlijst' }).waitFor();
  await page.getByRole('checkbox', { name: 'Kies Tom Vermeer, Casusverslag M-0437' }).press('Space');
  await page.getByRole('button', { name: 'Leg overdracht vast (1)' }).press('Enter');
  await page.getByRole('button', { name: /Overdracht aan Tom Vermeer klopt niet/u }).waitFor();
  await expectAccessible(page);
  expect(
    readRows(core, "SELECT recipient FROM disclosure WHERE what LIKE '%overhandigd: beveiligde mail'"),
  ).toEqual([{ recipient: 'Tom Vermeer' }]);
  await page.getByRole('link', { name: 'Naar de verslagen' }).press('Enter');
});

test('by keyboard: the page in plain language leaves only after it was read', async () => {
  await page.getByRole('button', { name: /M-0437/u }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Verslag casus M-0437' }).waitFor();
  await openMore('Gewone taal…');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Nog niet gelezen.', { exact: false }).waitFor();
  expect(await dialog.getByRole('button', { name: 'Bewaar in Word…' }).isDisabled()).toBe(true);
  await dialog.getByRole('textbox', { name: 'Waar het over ging' }).fill('Je gaat naar de GGZ.');
  await dialog.getByRole('button', { name: 'Bewaar de tekst' }).press('Enter');
  await dialog.getByText('Er staat een afkorting in: GGZ.', { exact: false }).waitFor();
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: 'Waar het over ging' }).fill('Jij krijgt hulp.');
  await dialog.getByRole('button', { name: 'Bewaar de tekst' }).press('Enter');
  // Only what is kept and has nothing against it can be confirmed.
  await dialog.getByText('Er staat een afkorting in: GGZ.', { exact: false }).waitFor({ state: 'detached' });
  await dialog.getByRole('button', { name: 'Ik heb het gelezen en het klopt' }).press('Enter');
  await dialog.getByText('Gelezen door Ilse Brandsma', { exact: false }).waitFor();
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Bewaar in Word…' }).press('Enter');
  const word = readWordText(readFileSync(await (await coming).path()));
  expect(word.paragraphs).toContain('Jij krijgt hulp.');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
});

test('why a name of another case stayed in a page stands on the distribution list', async () => {
  const place = { caseId: world.caseId, discussionId: world.discussionId };
  const person = { ...place, personId: world.personId };
  const { parts, version } = await core.call('minutes.plainPage', person);
  const about = 'Jij krijgt hulp van de mentor, Mirthe Kraaienbrink.';
  await core.call('minutes.savePlainPage', { ...person, parts: { ...parts, about }, version });
  const { hash } = await core.call('minutes.plainPage', person);
  await core.call('minutes.confirmPlainPage', { ...person, hash });
  await core.call('minutes.exportPlainPage', { ...person, nameReason: 'De mentor heet ook zo.' });
  await page.getByRole('link', { name: 'Verzendlijst' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Verzendlijst' }).waitFor();
  await page
    .getByRole('table', { name: 'Samenvatting in gewone taal M-0437' })
    .getByText('Reden: De mentor heet ook zo.', { exact: false })
    .waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Naar de verslagen' }).press('Enter');
  await page.getByRole('link', { name: 'Verzendlijst' }).waitFor();
});

test('by keyboard: ask who was there whether it is right, keep an answer, and see what changed since', async () => {
  await pressByKeyboard('M-0441');
  await page.getByRole('heading', { level: 1, name: 'Verslag casus M-0441' }).waitFor();
  await openMore('Akkoord en versies…');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('nog niet gevraagd').waitFor();
  await dialog.getByRole('button', { name: 'Vraag akkoord op deze tekst' }).press('Enter');
  await dialog.getByRole('button', { name: 'Opmerking van Tom Vermeer' }).press('Enter');
  await untilFocused(dialog.getByRole('textbox'));
  await page.keyboard.type('Het was 32 uur.');
  await dialog.getByRole('button', { name: 'Leg vast' }).press('Enter');
  await dialog.getByText('opmerking op 22 november 2026, per mail').waitFor();
  const other = { caseId: world.otherCaseId, discussionId: world.otherDiscussionId };
  await core.call('minutes.setSummary', { ...other, summary: 'Is er weer.', version: 1 });
  await dialog.getByText('De tekst is sindsdien veranderd.', { exact: false }).waitFor();
  await dialog.getByRole('row', { name: /nieuw Is er weer/u }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
});

test('by keyboard: from the page of a case to its dossier and to a letter with own words', async () => {
  await goTo(page, `/casussen/${world.caseId}`);
  const menu = page.getByRole('button', { name: 'Word', exact: true });
  const dialog = page.getByRole('dialog');
  await chooseFrom(menu, 'Casusdossier…');
  await dialog.getByText('ZVH-casusoverleg', { exact: false }).first().waitFor();
  await expectAccessible(page);
  const dossier = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Bewaar in Word…' }).press('Enter');
  const read = readWordText(readFileSync(await (await dossier).path()));
  expect(read.headings.map(({ text }) => text)).toContain('Doelen en plan');
  expect(JSON.stringify(read)).not.toMatch(/Regel-|Notitie-|Jayden|Bontekoe/u);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });

  await chooseFrom(menu, 'Overdracht…');
  await dialog.getByRole('textbox', { name: 'Tekst van de brief' }).fill('Hierbij gaat Jayden naar u.');
  await dialog.getByText('Een naam van iemand uit deze casus', { exact: false }).waitFor();
  const own = 'Hierbij gaat Jayden naar u, met de mentor Mirthe Kraaienbrink.';
  await dialog.getByRole('textbox', { name: 'Tekst van de brief' }).fill(own);
  const reason = dialog.getByRole('textbox', { name: 'Waarom mag de naam blijven staan?' });
  await reason.waitFor();
  await expectAccessible(page);
  expect(await dialog.getByRole('button', { name: 'Bewaar in Word…' }).isDisabled()).toBe(true);
  await reason.fill('De mentor heet ook zo.');
  const letter = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Bewaar in Word…' }).press('Enter');
  const words = JSON.stringify(readWordText(readFileSync(await (await letter).path())));
  expect(words).toContain('Hierbij gaat J. naar u, met de mentor Mirthe Kraaienbrink.');
  expect(words).not.toContain('Jayden');
  await dialog.waitFor({ state: 'hidden' });
  await goTo(page, `/overleggen/${world.meetingId}/afronden`);
  await page.getByRole('button', { name: /M-0441/u }).waitFor();
});

test('without a basis the file stays inside, and the screen says what to do', async () => {
  await page.getByRole('button', { name: /M-0441/u }).click();
  await page.getByRole('heading', { level: 1, name: 'Verslag casus M-0441' }).waitFor();
  const before = readRows(core, 'SELECT kind FROM export_record');
  core.core.session.current()?.file.db.prepare("UPDATE legal_basis SET basis = 'unknown'").run();
  await page.getByRole('button', { name: 'Bewaar in Word…' }).click();
  await page.getByText('Kies eerst een grondslag bij de casus').first().waitFor();
  await expectAccessible(page);
  expect(readRows(core, 'SELECT kind FROM export_record')).toEqual(before);
});

test('nothing failed in the console, and the content policy was not broken', () => {
  expect(started.complaints).toEqual([]);
});
