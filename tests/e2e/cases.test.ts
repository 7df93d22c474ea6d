import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newCase, newPerson, newStatement, plainMarks } from '../support/caseWorld.ts';
import { goTo, pageCall } from '../support/pageCalls.ts';
import { chooseOption, expectAccessible, untilFocused } from '../support/pageChecks.ts';
import { startPage, type HostedPage } from '../support/startPage.ts';

let started: HostedPage;
let page: Page;
let caseId: string;
let school: string;

beforeAll(async () => {
  started = await startPage({ file: 'empty' });
  ({ page } = started);
  const organisation = async (name: string, domain: 'social' | 'education'): Promise<string> => {
    const fields = { name, domain, place: '', phone: '', email: '', note: '' };
    return (await pageCall(page, 'network.createOrganisation', fields)).id;
  };
  const team = await organisation('Wijkteam Zuid', 'social');
  school = await organisation('School Het Voorbeeld', 'education');
  caseId = (await pageCall(page, 'cases.create', newCase(team, { number: 'M-0437' }))).id;
  await pageCall(page, 'cases.addPerson', {
    caseId,
    person: {
      kind: 'new',
      fields: {
        givenName: 'Moeder',
        infix: '',
        familyName: 'Voorbeeld',
        initials: '',
        birthDate: null,
        note: '',
      },
    },
    marks: plainMarks,
  });
  await pageCall(
    page,
    'cases.addStatement',
    newStatement(caseId, { sourceOrganisationId: school, shareability: 'oralOnly' }),
  );
  for (let index = 0; index < 230; index += 1) {
    await pageCall(
      page,
      'cases.create',
      newCase(team, { person: { ...newPerson, familyName: `Verzonnen${index}`, birthDate: null } }),
    );
  }
  await page.reload();
  await page.getByRole('navigation').first().waitFor();
}, 240_000);

afterAll(() => started?.close());

const tabs = ['', '/tijdlijn', '/besluiten', '/toestemming', '/gegevens'] as const;

test('axe finds nothing on list, form and case page', async () => {
  await goTo(page, '/casussen');
  await page.getByRole('grid', { name: 'Casussen' }).waitFor();
  await expectAccessible(page, 'list');
  await page.getByRole('button', { name: 'Nieuwe casus' }).click();
  await untilFocused(page.getByRole('dialog'));
  await expectAccessible(page, 'new case');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  for (const tab of tabs) {
    await goTo(page, `/casussen/${caseId}${tab}`);
    await page.getByRole('heading', { level: 1, name: 'J.V., 15 jaar' }).waitFor();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await expectAccessible(page, `tab ${tab}`);
  }
  await goTo(page, `/casussen/${caseId}`);
  await page.getByRole('button', { name: 'Nog niets: school, Wijkteam Zuid. Toevoegen' }).click();
  await untilFocused(page.getByRole('dialog'));
  await expectAccessible(page, 'statement');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('a case goes to the agenda of a coming meeting and gets a signal, by keyboard', async () => {
  await goTo(page, `/casussen/${caseId}`);
  const opener = page.getByRole('button', { name: 'Op agenda…' });
  await opener.press('Enter');
  await page.getByText('Er is geen overleg gepland.', { exact: false }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const meeting = await pageCall(page, 'meetings.create', {
    seriesId: null,
    type: 'zvhCases',
    date: '2031-03-04',
    startTime: '09:30',
    endTime: '12:00',
  });
  await opener.press('Enter');
  await page.getByRole('radio', { name: /di 4 mrt 09:30/ }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Zet op de agenda' }).press('Enter');
  await page.getByText(/^Casus M-0437 staat op de agenda van di 4 mrt/).waitFor();
  const { items } = await pageCall(page, 'meetings.get', { meetingId: meeting.id });
  expect(items.some((item) => item.discussion?.caseId === caseId)).toBe(true);
  // A second time the refusal stands in the window, and the window stays.
  await opener.press('Enter');
  await page.getByRole('button', { name: 'Zet op de agenda' }).press('Enter');
  await page.getByRole('dialog').getByText('staat al op', { exact: false }).waitFor();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Signaal toevoegen' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Signaal bij casus M-0437' });
  await dialog.getByRole('textbox', { name: 'Wat is gezien?' }).fill('Proefsignaal bij deze casus');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Leg signaal vast' }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  const signals = await pageCall(page, 'insight.listSignals', { filter: 'all', caseId });
  expect(signals.rows.map(({ body }) => body)).toEqual(['Proefsignaal bij deze casus']);
  await goTo(page, `/casussen/${caseId}/signalen`);
  await page.getByRole('button', { name: 'Wijzig', exact: true }).press('Enter');
  const change = page.getByRole('dialog', { name: 'Signaal wijzigen' });
  await untilFocused(change.getByRole('textbox', { name: /^Wat is gezien/ }));
  await page.keyboard.press('Control+End');
  await page.keyboard.type(', gemaakt');
  await page.keyboard.press('Control+Enter');
  await change.waitFor({ state: 'detached' });
  await page.getByText('Proefsignaal bij deze casus, gemaakt').waitFor();
});

test('a case is made by keyboard alone, and opens', async () => {
  await goTo(page, '/casussen');
  const button = page.getByRole('button', { name: 'Nieuwe casus' });
  await button.focus();
  await page.keyboard.press('Enter');
  const question = page.getByRole('textbox', { name: /Vraag van de inbrenger/ });
  await untilFocused(question);
  await page.keyboard.type('Wat heeft Sam nodig om weer mee te doen?');
  await page.keyboard.press('Tab');
  await page.keyboard.type('wijk');
  await page.getByRole('option', { name: 'Wijkteam Zuid' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  // A list that is open hides the rest of the form from roles, so the field that has the focus is asked for its own label.
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const field = document.activeElement;
      return field instanceof HTMLInputElement ? (field.labels?.[0]?.textContent ?? '') : '';
    });
  for (let step = 0; step < 6 && (await focused()) !== 'Voornaam'; step += 1)
    await page.keyboard.press('Tab');
  expect(await focused()).toBe('Voornaam');
  await page.keyboard.type('Jayden');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Vast');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('14032011');
  await page.getByText('zelfde initialen en geboortedatum').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { level: 1, name: 'J.V., 15 jaar' }).waitFor();
  await page.getByText('Wat heeft Sam nodig om weer mee te doen?').waitFor();
  expect(page.url()).not.toContain(caseId);
});

test('the board is walked by arrows; Enter on an empty cell adds what is typed, with place and partner filled in', async () => {
  await goTo(page, `/casussen/${caseId}`);
  const filled = page.getByRole('button', { name: /feit: 34 uur verzuim/ });
  await filled.focus();
  await page.keyboard.press('ArrowRight');
  const empty = page.getByRole('button', { name: 'Nog niets: school, Wijkteam Zuid. Toevoegen' });
  await untilFocused(empty);
  await page.keyboard.press('Enter');
  await untilFocused(page.getByRole('dialog').getByRole('textbox', { name: /^Wat/ }));
  await page.keyboard.type('Praat met de conciërge. Nummer 111222333.');
  await page.getByText(/getal dat een BSN kan zijn/).waitFor();
  for (let index = 0; index < 19; index += 1) await page.keyboard.press('Backspace');
  await page.getByText(/getal dat een BSN kan zijn/).waitFor({ state: 'detached' });
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: /waarneming: Praat met de conciërge/ }).waitFor();
  const { statements } = await pageCall(page, 'cases.get', { caseId });
  expect(statements[0]).toMatchObject({
    findPlace: 'school',
    organisationName: 'Wijkteam Zuid',
    kind: 'observation',
  });
});

test('no name stands on the page until it is asked for', async () => {
  await goTo(page, `/casussen/${caseId}`);
  await page.getByRole('button', { name: 'toon naam' }).waitFor();
  expect(await page.locator('body').textContent()).not.toContain('Jayden');
  await page.getByRole('button', { name: 'toon naam' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Jayden de Voorbeeld' }).waitFor();
  await page.getByRole('button', { name: 'verberg naam' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'J.V., 15 jaar' }).waitFor();
});

test('a basis is confirmed only with all three tests, and then the header says so', async () => {
  await goTo(page, `/casussen/${caseId}/toestemming`);
  await page.getByText('De grondslag is nog niet bepaald. Tot die tijd').waitFor();
  await chooseOption(page.getByRole('button', { name: /Grondslag van deze casus/ }), /Jeugdwet/);
  await page.getByRole('textbox', { name: 'Doelbinding' }).fill('Hulp bij school.');
  await page.getByRole('button', { name: 'Bevestig grondslag' }).press('Enter');
  await page.getByText('Vul bij Proportionaliteit in').waitFor();
  await page.getByRole('textbox', { name: 'Proportionaliteit' }).fill('In verhouding.');
  await page.getByRole('textbox', { name: 'Subsidiariteit' }).fill('Kan niet met minder.');
  await page.getByRole('textbox', { name: 'Waarom past' }).fill('Er is jeugdhulp.');
  await page.getByRole('textbox', { name: 'Bevestigd door' }).fill('I. Brandsma');
  await page.getByRole('button', { name: 'Bevestig grondslag' }).press('Enter');
  await page.getByText('grondslag: Jeugdwet', { exact: true }).waitFor();
});

test('the list keeps at most sixty rows in the page, and the last row is reached by one key', async () => {
  await goTo(page, '/casussen');
  const grid = page.getByRole('grid', { name: 'Casussen' });
  await grid.waitFor();
  const rows = () => grid.getByRole('row').count();
  expect(await rows()).toBeLessThanOrEqual(61);
  await grid.locator('[data-index="0"]').focus();
  await page.keyboard.press('End');
  await grid.getByText('M-0437').waitFor();
  expect(await rows()).toBeLessThanOrEqual(61);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'J.V., 15 jaar' }).waitFor();
  expect(page.url()).toContain(caseId);
});
