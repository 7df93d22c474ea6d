import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readWordText } from '../../electron/core/word/readWordText.ts';
import { addRow, openMinutesWorld, readRows, type MinutesWorld } from '../support/minutesWorld.ts';
import { goTo } from '../support/pageCalls.ts';
import { expectAccessible, untilFocused } from '../support/pageChecks.ts';
import { startCorePage, type StartedPage } from '../support/startPage.ts';
import type { TestCore } from '../support/testCore.ts';

let core: TestCore;
let world: MinutesWorld;
let started: StartedPage;
let page: Page;

beforeAll(async () => {
  ({ core, world } = await openMinutesWorld());
  const { caseId, discussionId, contacts } = world;
  addRow(core, 'statement', {
    case_id: caseId,
    discussion_id: discussionId,
    kind: 'concern',
    body: 'Gezien met Mirthe Kraaienbrink.',
    visibility: 'subset',
    shareability: 'shareable',
  });
  // What the check finds is kept with a reason here, so that only the name asks for one.
  const place = { caseId, discussionId, contactId: contacts.police };
  await core.call('minutes.exportForRecipients', { ...place, openReason: 'gezien en akkoord' });
  started = await startCorePage(core);
  ({ page } = started);
  await goTo(page, `/overleggen/${world.meetingId}/afronden`);
  await page.getByRole('button', { name: /M-0437/u }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Verslag casus M-0437' }).waitFor();
});

afterAll(() => started?.close());

test('by keyboard: a name of another case is told as soon as its line is chosen, and only the file that says it waits for a reason', async () => {
  await page.getByRole('button', { name: 'Bestand per ontvanger…' }).press('Enter');
  const dialog = page.getByRole('dialog');
  const line = dialog.getByRole('group', { name: /Gezien met Mirthe Kraaienbrink/u });
  const saveFor = (name: string) => dialog.getByRole('button', { name: `Bewaar het bestand voor ${name}` });
  await line.getByRole('checkbox', { name: 'Tom Vermeer' }).press('Space');
  const why = dialog.getByRole('textbox', { name: 'Waarom mag de naam blijven staan?' });
  await why.waitFor();
  await dialog.getByText('‘Mirthe Kraaienbrink’ is ook de naam', { exact: false }).waitFor();
  await dialog.getByText('wacht: vul bovenaan in waarom').waitFor();
  expect(await saveFor('Tom Vermeer').isDisabled()).toBe(true);
  expect(await dialog.getByRole('button', { name: 'Bewaar alle bestanden…' }).isDisabled()).toBe(true);
  expect(await saveFor('Joost Dammers').isDisabled()).toBe(false);
  // With letters of twice the size the question and the row are not in sight together.
  const waits = dialog.getByRole('button', { name: /^Wacht: .*, voor Tom Vermeer$/u });
  const size = page.viewportSize() ?? { width: 1440, height: 900 };
  await page.setViewportSize({ width: 720, height: 450 });
  await waits.focus();
  await expect.poll(() => isInSight(why)).toBe(false);
  await page.keyboard.press('Enter');
  await untilFocused(why);
  await expect.poll(() => isInSight(why)).toBe(true);
  await expectAccessible(page);
  await untilFocused(why);
  await page.keyboard.press('Enter');
  await untilFocused(waits);
  await expect.poll(() => isInSight(waits)).toBe(true);
  await page.keyboard.press('Enter');
  await untilFocused(why);
  await page.keyboard.type('De mentor heet ook zo.');
  await expect.poll(() => saveFor('Tom Vermeer').isEnabled()).toBe(true);
  await page.keyboard.press('Tab');
  await untilFocused(dialog.getByRole('button', { name: 'Terug naar Tom Vermeer' }));
  await page.keyboard.press('Enter');
  await untilFocused(saveFor('Tom Vermeer'));
  await expect.poll(() => isInSight(saveFor('Tom Vermeer'))).toBe(true);
  const coming = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const words = JSON.stringify(readWordText(readFileSync(await (await coming).path())));
  expect(words).toContain('Gezien met Mirthe Kraaienbrink.');
  expect(words).not.toContain('mentor');
  expect(readRows(core, "SELECT recipient, name_reason FROM export_record WHERE name_reason <> ''")).toEqual([
    { recipient: 'Tom Vermeer', name_reason: 'De mentor heet ook zo.' },
  ]);
  await page.setViewportSize(size);
});

/** All of it, not cut off by the part of the dialog that scrolls. */
function isInSight(found: Locator): Promise<boolean> {
  return found.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const isUncovered = (y: number): boolean =>
      element.contains(document.elementFromPoint(box.left + box.width / 2, y));
    return isUncovered(box.top + 2) && isUncovered(box.bottom - 2);
  });
}

test('why the name stayed stands on the distribution list, for the file of a recipient and for a letter', async () => {
  await core.call('minutes.exportLetter', {
    caseId: world.caseId,
    kind: 'handOver',
    contactId: world.contacts.police,
    personId: null,
    body: 'Vraag het aan Mirthe Kraaienbrink.',
    nameReason: 'Zo heet ook de buurvrouw.',
  });
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByRole('link', { name: 'Verzendlijst' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Verzendlijst' }).waitFor();
  const minutes = page.getByRole('table', { name: 'Casusverslag M-0437' });
  await minutes.getByText('Reden: De mentor heet ook zo.', { exact: false }).waitFor();
  const others = page.getByRole('table', { name: 'Andere bestanden' });
  await others.getByRole('row', { name: /Brief M-0437 .* Joost Dammers/u }).waitFor();
  await others.getByText('Reden: Zo heet ook de buurvrouw.', { exact: false }).waitFor();
  expect(await page.getByText('Reden:', { exact: false }).count()).toBe(2);
  await expectAccessible(page);
});

test('nothing failed in the console, and the content policy was not broken', () => {
  expect(started.complaints).toEqual([]);
});
