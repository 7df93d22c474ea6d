import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goTo, pageCall } from '../support/pageCalls.ts';
import { chooseOption, expectAccessible, untilFocused } from '../support/pageChecks.ts';
import { startPage, type HostedPage } from '../support/startPage.ts';
import { fillControls, withDocument } from '../support/wordForms.ts';

let demo: HostedPage;
let page: Page;
beforeAll(async () => {
  demo = await startPage({ file: 'demo' });
  ({ page } = demo);
});
afterAll(() => demo?.close());

/** Waits until the focus is on this: a key before that would go elsewhere. */
async function focusedLabel(name: string): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const field = document.activeElement;
        return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
          ? (field.labels?.[0]?.textContent ?? field.getAttribute('aria-label') ?? '')
          : '';
      }),
    )
    .toContain(name);
}

describe('an aanmelding by keyboard', () => {
  test('N opens the form, six things are enough, Ctrl+Enter keeps it', async () => {
    await goTo(page, '/aanmeldingen');
    const queue = page.getByRole('list', { name: 'Aanmeldingen' });
    await queue.waitFor();
    expect(await queue.getByRole('listitem').count()).toBe(3);
    await expectAccessible(page);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Toetsen van Aanmeldingen' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('n');
    await focusedLabel('Voornaam');
    await page.keyboard.type('Ferhat');
    await page.getByLabel('Wat is er aan de hand?').focus();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Schrijf kort op wat er aan de hand is.').waitFor();
    await expectAccessible(page);
    await page.keyboard.type('Blijft weg van school.');
    await page.keyboard.press('Tab');
    await focusedLabel('Wat wil je bereiken?');
    await page.keyboard.type('Weer naar school.');
    await page.keyboard.press('Tab');
    await focusedLabel('Waarom nu?');
    await page.keyboard.type('Morgen is het gesprek.');
    await page.getByLabel('Of: naam of functie, en organisatie').focus();
    await page.keyboard.type('mentor van school');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: /^F\. · / }).waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Ferhat');
    await expectAccessible(page);
  });

  test('criteria are answered with the arrows and the advice is a sentence', async () => {
    const advice = page.getByRole('status').filter({ hasText: 'Advies van de regel' });
    await advice.getByText('Nog niet te zeggen').waitFor();
    for (let index = 0; index < 3; index += 1) {
      const question = page.getByRole('radiogroup', { name: /^Antwoord:/ }).nth(index);
      await question.getByRole('radio', { name: 'ja' }).focus();
      await page.keyboard.press('Space');
      await expect.poll(() => question.getByRole('radio', { name: 'ja' }).isChecked()).toBe(true);
    }
    await advice.getByText('De antwoorden passen bij deze tafel. Jij beslist.').waitFor();
    expect(await advice.innerText()).not.toMatch(/\d/);
  });

  test('a person chooses "niet hier, wel daar", and the letter shows no name', async () => {
    await page.getByRole('radio', { name: 'doorverwijzen naar lokaal team' }).focus();
    await page.keyboard.press('Space');
    const where = page.getByLabel('Waar hoort het wél thuis?');
    await where.focus();
    await page.keyboard.type('wijkteam Noord');
    await page.getByLabel(/^Reden/).focus();
    await page.keyboard.type('Ferhat is daar al bekend.');
    await page.keyboard.press('Control+Enter');
    const open = page.getByRole('button', { name: 'Maak brief aan aanmelder' });
    await open.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Brief aan de aanmelder' });
    await dialog.getByText('Niet hier, wel daar').waitFor();
    await dialog.getByLabel('Wat wil je erbij schrijven?').fill('Vraag Ferhat wat hij wil.');
    await dialog.getByText('Een naam in je tekst is vervangen door initialen.').waitFor();
    expect(await dialog.getByRole('article').innerText()).not.toContain('Ferhat');
    await expectAccessible(page);
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Bewaar als Word-bestand' }).press('Enter');
    expect((await download).suggestedFilename()).toMatch(/^\d{4}-\d{2}-\d{2} brief aanmelder\.docx$/);
    await page.getByText(/^Brief gemaakt op/).waitFor();
  });

  test('taking one in makes a case, and the name moves along', async () => {
    await goTo(page, '/aanmeldingen');
    await page.getByRole('link', { name: /^Q\.V\./ }).press('Enter');
    await page.getByRole('radio', { name: 'opnemen' }).focus();
    await page.keyboard.press('Space');
    // The box begins again once its choices are there, so what was typed before is typed again.
    await expect
      .poll(async () => {
        await page.getByRole('combobox', { name: /verantwoordelijk/ }).fill('Wijkteam Zu');
        return page.getByRole('option', { name: /Wijkteam Zuid/ }).count();
      })
      .toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByLabel(/^Reden/).focus();
    await page.keyboard.type('Past hier.');
    await page.keyboard.press('Control+Enter');
    const link = page.getByRole('link', { name: /^Open M/ });
    await link.waitFor();
    const all = await pageCall(page, 'intake.list', {
      filter: 'decided',
      order: 'received',
      offset: 0,
      limit: 9,
    });
    expect(all.rows.find((row) => row.initials === 'Q.V.')).toMatchObject({ outcome: 'accepted' });
    await link.press('Enter');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#\/casussen\//);
  });

  test('an own list of criteria is kept for a table that had none', async () => {
    await goTo(page, '/aanmeldingen/criteria');
    await chooseOption(page.getByRole('button', { name: /Voor welke tafel/ }), /^School/);
    await page.getByText('Nog geen criteria voor deze tafel.').waitFor();
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Voeg criterium toe' }).press('Enter');
    await focusedLabel('Criterium 1');
    await page.keyboard.type('Ouders willen meedoen.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Criteria bewaard.').waitFor();
    const kept = await pageCall(page, 'intake.criteria', { framework: 'school' });
    expect(kept.criteria.map(({ text }) => text)).toEqual(['Ouders willen meedoen.']);
  });
});

describe('a form for a partner', () => {
  let blank: Uint8Array;

  test('leaves as a Word file', async () => {
    await goTo(page, '/aanmeldingen/formulieren');
    const make = page.getByRole('button', { name: 'Maak aanmeldformulier' });
    await make.waitFor();
    await expectAccessible(page);
    const download = page.waitForEvent('download');
    await make.press('Enter');
    blank = readFileSync(await (await download).path());
    expect(blank.length).toBeGreaterThan(3000);
  });

  const dropIn = (bytes: Uint8Array, name: string): Promise<void> =>
    page
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

  test('a file that is none gets a sentence', async () => {
    await dropIn(Buffer.from('geen formulier, maar tekst die lang genoeg is'), 'vreemd.docx');
    await page.getByText('Dit is geen Word-bestand (.docx).').waitFor();
    await expectAccessible(page);
  });

  test('comes back answer by answer, shows what it did not know, and is kept only at the end', async () => {
    const filled = withDocument(
      fillControls(blank, {
        'over-wie': 'Z.Q.',
        aanleiding: 'Slaapt slecht.\nMist school.',
        doel: 'Rust.',
        'waarom-nu': 'Toetsweek.',
        aanmelder: 'mentor',
      }),
      (xml) => xml.replace('<w:sectPr>', '<w:p><w:r><w:t>Bel mij gerust</w:t></w:r></w:p><w:sectPr>'),
    );
    await dropIn(filled, 'terug.docx');
    await page.getByRole('heading', { name: 'Aanmelding van een partner' }).waitFor();
    await page.getByText('Bel mij gerust').waitFor();
    const go = page.getByRole('button', { name: /^Ga verder met/ });
    expect(await go.isDisabled()).toBe(true);
    await expectAccessible(page);
    const before = await pageCall(page, 'intake.list', {
      filter: 'all',
      order: 'received',
      offset: 0,
      limit: 50,
    });
    const first = page.getByRole('checkbox', { name: /^Neem over: Over wie/ });
    await first.focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Ga verder met 1 antwoord' }).waitFor();
    await page.getByRole('button', { name: 'Kies alles' }).press('Enter');
    await page.getByRole('button', { name: 'Ga verder met 5 antwoorden' }).press('Enter');
    await expect
      .poll(() => page.getByLabel('Wat is er aan de hand?').inputValue())
      .toBe('Slaapt slecht.\nMist school.');
    const between = await pageCall(page, 'intake.list', {
      filter: 'all',
      order: 'received',
      offset: 0,
      limit: 50,
    });
    expect(between.total).toBe(before.total);
    await page.getByLabel('Wat is er aan de hand?').press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: /^Z\.Q\. · / }).waitFor();
  });
});

describe('a contribution that was asked', () => {
  test('is dragged back, shown answer by answer, and kept with since when and sharing', async () => {
    const found = await pageCall(page, 'meetings.list', { when: 'upcoming', offset: 0, limit: 20 });
    const lists = await Promise.all(
      found.rows.map(({ id }) => pageCall(page, 'meetings.contributionList', { meetingId: id })),
    );
    const row = lists.flatMap(({ rows }) => rows).find(({ state }) => state === null || state === 'asked');
    if (row === undefined) throw new Error('The demo has nobody to ask');
    await pageCall(page, 'meetings.askContributions', {
      discussionId: row.discussionId,
      contactIds: [row.contact.id],
    });
    await goTo(page, '/aanmeldingen/formulieren');
    const make = page.getByRole('button', { name: `Maak formulier: ${row.caseNumber}, ${row.contact.name}` });
    const download = page.waitForEvent('download');
    await make.press('Enter');
    const blank = readFileSync(await (await download).path());
    const filled = fillControls(blank, {
      'wat-weet-je': 'Komt elke dag in het buurthuis.',
      'sinds-wanneer': 'september',
      'mag-gedeeld': 'alleen mondeling',
    });
    // As a file that is dropped from the desktop.
    const dropped = await page.evaluateHandle(
      (bytes) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(bytes)], 'terug.docx'));
        return transfer;
      },
      [...filled],
    );
    await page.getByRole('group', { name: 'Ingevuld formulier van een partner' }).dispatchEvent('drop', {
      dataTransfer: dropped,
    });
    await page.getByRole('heading', { name: 'Inbreng van een partner' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Kies alles' }).press('Enter');
    await page.getByRole('button', { name: 'Bewaar inbreng' }).press('Enter');
    await page.getByText('Inbreng bewaard.').waitFor();
    const lists2 = await Promise.all(
      found.rows.map(({ id }) => pageCall(page, 'meetings.contributionList', { meetingId: id })),
    );
    const kept = lists2
      .flatMap(({ rows }) => rows)
      .find(
        ({ discussionId, contact }) => discussionId === row.discussionId && contact.id === row.contact.id,
      );
    expect(kept).toMatchObject({ state: 'received', knownSince: 'september', shareability: 'oralOnly' });
    expect(kept?.body).toContain('Komt elke dag in het buurthuis.');
  });
});

describe('minutes of before', () => {
  test('are pasted, and become rows of which none is kept by itself', async () => {
    await page.keyboard.press('Control+k');
    await untilFocused(page.getByRole('dialog', { name: 'Ga naar, zoek, doe' }));
    await page.keyboard.type('oud versl');
    await page.getByRole('option', { name: 'Oud verslag inlezen' }).waitFor();
    await page.keyboard.press('Enter');
    const paste = page.getByLabel('Of plak een lijst of een stuk verslag');
    await paste.waitFor();
    await expectAccessible(page);
    await paste.fill(
      '1. Terugblik (10 min)\nBesluit: we wachten, omdat moeder belt\nActie: bel wijkagent (Proefnaam, 12 dec)\nGewone zin.',
    );
    await page.getByRole('button', { name: 'Lees deze tekst' }).press('Enter');
    await page.getByText('0 overgenomen, 0 overgeslagen, 3 nog te bekijken').waitFor();
    await page.getByText('In het verslag staat: Proefnaam').waitFor();
    await expectAccessible(page);
    const before = await pageCall(page, 'followup.actionCounts', {});
    const decisions = await pageCall(page, 'followup.decisions', { status: 'concept' });
    await page.getByRole('button', { name: 'Sla over: Terugblik' }).press('Enter');
    // The focus goes on to the next open row by itself.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Neem over: we wachten');
    await page.keyboard.press('Enter');
    await page.getByText('Bewaard als concept-besluit.').waitFor();
    await page.getByRole('button', { name: 'Wijzig: bel wijkagent' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Wijzig' });
    await dialog.getByLabel('Tekst').fill('Bel de wijkagent terug');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Klaar' }).press('Enter');
    expect(await pageCall(page, 'followup.actionCounts', {})).toEqual(before);
    // Half done and left: what was changed, accepted and skipped is there again.
    await goTo(page, '/casussen');
    await page.getByRole('heading', { level: 1, name: 'Casussen' }).waitFor();
    await page.goBack();
    await page.getByText('1 overgenomen, 1 overgeslagen, 1 nog te bekijken').waitFor();
    await page.getByRole('button', { name: 'Neem over: Bel de wijkagent terug' }).press('Enter');
    await page.getByText('2 overgenomen, 1 overgeslagen, 0 nog te bekijken').waitFor();
    expect((await pageCall(page, 'followup.actionCounts', {})).open).toBe(before.open + 1);
    const after = await pageCall(page, 'followup.decisions', { status: 'concept' });
    expect(after.total).toBe(decisions.total + 1);
    expect(after.rows.find(({ body }) => body === 'we wachten')).toMatchObject({ reason: 'moeder belt' });
  });

  test('opened from a meeting, a case goes on that agenda and its row is done', async () => {
    const [meeting] = (await pageCall(page, 'meetings.list', { when: 'upcoming', offset: 0, limit: 1 })).rows;
    const backlog = await pageCall(page, 'meetings.backlog', {
      meetingId: meeting?.id ?? '',
      search: '',
      limit: 9,
    });
    const [one] = backlog.cases;
    if (meeting === undefined || one === undefined) throw new Error('The demo has no case for an agenda');
    await goTo(page, `/overleggen/${meeting.id}/oud-verslag`);
    await page.getByLabel('Of plak een lijst of een stuk verslag').fill(`1. Casus ${one.number} (15 min)`);
    await page.getByRole('button', { name: 'Lees deze tekst' }).press('Enter');
    await page.getByRole('button', { name: `Neem over: Casus ${one.number}` }).press('Enter');
    await page.getByText('1 overgenomen, 0 overgeslagen, 0 nog te bekijken').waitFor();
    const { items } = await pageCall(page, 'meetings.get', { meetingId: meeting.id });
    expect(items.find(({ discussion }) => discussion?.caseId === one.caseId)?.plannedMinutes).toBe(15);
  });
});
