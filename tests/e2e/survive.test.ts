import { cpSync, renameSync, rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { at, openTable, type TableTest } from '../support/chairingTable.ts';
import { goTo } from '../support/pageCalls.ts';
import { complaintsOf, expectAccessible } from '../support/pageChecks.ts';
import { startCorePage, type StartedPage } from '../support/startPage.ts';

let table: TableTest;
let started: StartedPage;
let chair: Page;

const capture = (page: Page) => page.getByRole('combobox', { name: 'Schrijf op wat er gezegd wordt' });
const said = (page: Page) => page.getByRole('region', { name: 'Wat er gezegd is' });

beforeAll(async () => {
  table = await openTable({ started: true });
  const item = at(await table.caseItems(), 0);
  await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId: item.id });
  started = await startCorePage(table.core);
  chair = started.page;
  await goTo(chair, `/overleggen/${table.meetingId}/voorzitten`);
  await capture(chair).waitFor();
});

afterAll(() => started?.close());

test('chair and minute taker work in two windows, and each sees at once what the other does', async () => {
  await chair.keyboard.press('Alt+v');
  const opening = started.context.waitForEvent('page');
  await chair.getByRole('button', { name: 'Open het venster van de notulist' }).focus();
  await chair.keyboard.press('Enter');
  const minutes = await opening;
  const complaints = complaintsOf(minutes);
  await capture(minutes).waitFor();
  await capture(minutes).focus();
  await minutes.keyboard.type('/f Getypt door de notulist');
  await minutes.keyboard.press('Enter');
  await said(chair).getByText('Getypt door de notulist').waitFor();
  await chair.keyboard.press('Escape');
  await chair.getByRole('dialog').waitFor({ state: 'detached' });
  await capture(chair).focus();
  await chair.keyboard.type('/k Getypt door de voorzitter');
  await chair.keyboard.press('Enter');
  await said(minutes).getByText('Getypt door de voorzitter').waitFor();
  await expectAccessible(minutes, 'minute-taker');
  await minutes.keyboard.press('F1');
  await minutes.getByRole('dialog', { name: 'Toetsen in dit venster' }).getByText('/besluit').waitFor();
  await minutes.keyboard.press('Escape');
  await minutes.getByRole('dialog').waitFor({ state: 'detached' });

  // The chair goes on to the next case; the other window follows, and what was half typed stays with its case.
  await minutes.bringToFront();
  await capture(minutes).focus();
  await minutes.keyboard.type('half getypt');
  expect(await capture(minutes).inputValue()).toBe('half getypt');
  // Two people do not type the same: the chair sees who has the pen.
  await chair.getByText(/Samira Oefenberg typt/u).waitFor();
  const second = at(await table.caseItems(), 1);
  const number = second.case?.number ?? '';
  await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId: second.id });
  await minutes.getByRole('heading', { name: new RegExp(number, 'u') }).waitFor();
  expect(await capture(minutes).inputValue()).toBe('');
  const first = at(await table.caseItems(), 0);
  await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId: first.id });
  await expect.poll(() => capture(minutes).inputValue()).toBe('half getypt');
  // The window of the chair came back to the first case too: what is typed before that stays with the second.
  await said(chair).getByText('Getypt door de voorzitter').waitFor();
  expect(complaints).toEqual([]);
  await minutes.close();
});

test('while the drive is away lines wait in sight, and they are kept by themselves once when it is back', async () => {
  await chair.bringToFront();
  await capture(chair).focus();
  const away = `${table.core.folder}-weg`;
  renameSync(table.core.folder, away);
  await chair.keyboard.type('/f Gezegd terwijl de schijf weg was');
  await chair.keyboard.press('Enter');
  await chair.getByText('Het casusbestand is even niet bereikbaar.').waitFor();
  const waiting = said(chair).locator('[data-pending]');
  await waiting
    .filter({ hasText: 'Gezegd terwijl de schijf weg was' })
    .getByText('nog niet vastgelegd')
    .waitFor();
  // The line is free, and what follows waits behind it.
  expect(await capture(chair).inputValue()).toBe('');
  await chair.keyboard.type('/f En daarna nog iets');
  await chair.keyboard.press('Enter');
  await waiting.filter({ hasText: 'En daarna nog iets' }).waitFor();
  // It comes back as a drive that was connected anew: other numbers for the same files.
  cpSync(away, table.core.folder, { recursive: true });
  rmSync(away, { recursive: true });
  await waiting.first().waitFor({ state: 'detached' });
  await said(chair).getByText('En daarna nog iets').waitFor();
  const { statements } = await table.card();
  const kept = statements.map(({ body }) => body);
  expect(kept.filter((body) => body === 'Gezegd terwijl de schijf weg was')).toHaveLength(1);
  expect(kept.indexOf('En daarna nog iets')).toBe(kept.indexOf('Gezegd terwijl de schijf weg was') + 1);
  expect(await capture(chair).inputValue()).toBe('');
});

test('a window that was closed by accident opens again where the meeting was, with what was being typed', async () => {
  const before = await table.look();
  await capture(chair).focus();
  await chair.keyboard.type('Nog niet vastgelegd');
  // Kept while it is typed, within two seconds.
  const { id } = await table.card();
  await expect
    .poll(async () => (await table.core.call('history.draft', { place: `capture:${id}` }))?.body)
    .toBe('Nog niet vastgelegd');
  const { origin } = new URL(chair.url());
  const other = await started.context.newPage();
  await chair.close();
  await other.goto(`${origin}/#/overleggen/${table.meetingId}/voorzitten`);
  await expect.poll(() => capture(other).inputValue()).toBe('Nog niet vastgelegd');
  const after = await table.look();
  expect(after.meeting.currentItemId).toBe(before.meeting.currentItemId);
  expect(after.agenda.map(({ endedSeconds, openSince }) => [endedSeconds, openSince])).toEqual(
    before.agenda.map(({ endedSeconds, openSince }) => [endedSeconds, openSince]),
  );
});
