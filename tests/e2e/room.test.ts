import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testPassphrase } from '../../electron/core/casefile/testing.ts';
import { at, openTable, type TableTest } from '../support/chairingTable.ts';
import { goTo } from '../support/pageCalls.ts';
import { complaintsOf, expectAccessible, untilFocused } from '../support/pageChecks.ts';
import { startCorePage, type StartedPage } from '../support/startPage.ts';

let table: TableTest;
let started: StartedPage;
let chair: Page;

const line = () => chair.getByRole('combobox', { name: 'Schrijf op wat er gezegd wordt' });

beforeAll(async () => {
  table = await openTable({ started: true });
  const item = at(await table.caseItems(), 0);
  await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId: item.id });
  started = await startCorePage(table.core);
  chair = started.page;
  await started.context.addInitScript(noteWhenPressed);
  await chair.reload();
  await goTo(chair, `/overleggen/${table.meetingId}/voorzitten`);
  await line().waitFor();
});

afterAll(() => started?.close());

/** Types a line and waits until it stands on the screen of the chair. */
async function typeLine(text: string, shown: string): Promise<void> {
  await line().focus();
  await chair.keyboard.type(text);
  await chair.keyboard.press('Enter');
  await chair.getByRole('region', { name: 'Wat er gezegd is' }).getByText(shown).waitFor();
}

/** Opens the window for the room by keyboard, as a chair would. */
async function openRoom(): Promise<Page> {
  await chair.keyboard.press('Alt+v');
  await chair.getByRole('dialog', { name: 'Zaalscherm en vensters' }).waitFor();
  const opening = started.context.waitForEvent('page');
  await chair.getByRole('button', { name: 'Open het zaalscherm' }).focus();
  await chair.keyboard.press('Enter');
  const room = await opening;
  await room.getByRole('main', { name: 'Scherm voor de zaal' }).waitFor();
  await chair.keyboard.press('Escape');
  await chair.getByRole('dialog').waitFor({ state: 'detached' });
  return room;
}

const onBeamer = (room: Page): Promise<string[]> =>
  room.getByRole('list', { name: 'Vrijgegeven regels' }).getByRole('listitem').allInnerTexts();

test('the room shows the case number and the clock, and only lines that the chair releases by key', async () => {
  const number = (await table.card()).caseNumber;
  await typeLine('/f Komt elke woensdag naar de sportinstuif', 'Komt elke woensdag naar de sportinstuif');
  await chair.keyboard.press('Alt+v');
  await expectAccessible(chair, 'windows');
  await chair.keyboard.press('Escape');
  const room = await openRoom();
  const roomComplaints = complaintsOf(room);
  await room.getByRole('heading', { name: `Casus ${number}` }).waitFor();
  expect(await onBeamer(room)).toEqual([]);
  expect(await room.locator('button, input, a[href], [role=button]').count()).toBe(0);
  await chair.bringToFront();
  await line().focus();
  await chair.keyboard.press('Alt+z');
  await room.getByText('Komt elke woensdag naar de sportinstuif').waitFor();
  await chair.getByText('op zaalscherm').waitFor();
  await typeLine('/s Ik wil eruit', 'Ik wil eruit');
  await typeLine('/z Slaapt slecht !mondeling', 'Slaapt slecht');
  // For the ear only: refused, and said why.
  await chair.keyboard.press('Alt+z');
  await chair.getByText('Deze regel is alleen mondeling').waitFor();
  await chair.getByRole('button', { name: /Geef vrij voor de zaal: Ik wil eruit/u }).focus();
  await chair.keyboard.press('Enter');
  await room.getByText('Ik wil eruit').waitFor();
  await expectAccessible(room, 'room');
  expect(await room.locator('body').innerText()).not.toContain('Slaapt slecht');
  await chair.bringToFront();
  await expectAccessible(chair, 'released');

  // The command bar and every other key of the program do nothing in the room.
  await room.bringToFront();
  await room.keyboard.press('Control+k');
  expect(await room.getByRole('dialog').count()).toBe(0);

  // Black, and back.
  await chair.bringToFront();
  await chair.keyboard.press('Alt+b');
  await room.getByText('Ik wil eruit').waitFor({ state: 'detached' });
  expect((await room.locator('body').innerText()).trim()).toBe('');
  await chair.keyboard.press('Alt+b');
  await room.getByText('Ik wil eruit').waitFor();

  // The next case finds an empty screen.
  await chair.keyboard.press('Control+ArrowDown');
  await room.getByText('Ik wil eruit').waitFor({ state: 'detached' });
  expect(await onBeamer(room)).toEqual([]);
  expect(roomComplaints).toEqual([]);
  expect(started.complaints).toEqual([]);
});

test('a title, a line and a name without end stay inside each window, and the newest line begins in sight', async () => {
  const endless = `Samenwerkingsverbandsovereenkomst${'swijzigingsvoorstel'.repeat(20)} `.repeat(4);
  const { version } = await table.core.call('meetings.get', { meetingId: table.meetingId });
  await table.core.call('meetings.update', { id: table.meetingId, version, title: endless.slice(0, 450) });
  await table.capture(`/f ${endless.repeat(2)}`);
  await table.capture(`/k ${endless.slice(0, 900)}`);
  const room = started.context.pages().find((page) => page.url().includes('/zaal/'));
  if (room === undefined) throw new Error('The room is not open');
  // The longest last: it has to begin in sight, also where it does not fit.
  for (const { id, version: seen } of (await table.card()).statements.toReversed()) {
    await table.core.call('chairing.releaseLine', {
      meetingId: table.meetingId,
      target: { type: 'statement', id, version: seen },
    });
  }
  await room.getByRole('listitem').nth(1).waitFor();
  for (const [width, height] of [
    [1280, 720],
    [640, 360],
  ] as const) {
    for (const page of [chair, room]) await page.setViewportSize({ width, height });
    // A window that nobody sees lays nothing out again.
    await chair.bringToFront();
    await expect.poll(() => spillOf(chair)).toEqual({ sideways: 0, below: width < 960 ? 'scrolls' : 0 });
    await room.bringToFront();
    await expect.poll(() => spillOf(room)).toEqual({ sideways: 0, below: 0 });
    await expect.poll(() => room.getByRole('listitem').last().evaluate(beginsInSight)).toBe(true);
  }
  for (const page of [chair, room]) await page.setViewportSize({ width: 1440, height: 900 });
});

/** How far a page reaches beyond its window, in pixels; at 200 % the page of the chair scrolls as a whole. */
async function spillOf(page: Page): Promise<{ sideways: number; below: number | 'scrolls' }> {
  const [sideways, below, width] = await page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return [scrollWidth - clientWidth, scrollHeight - clientHeight, clientWidth] as const;
  });
  return { sideways, below: width < 960 && below > 0 ? 'scrolls' : below };
}

function beginsInSight(line: Element): boolean {
  const frame = line.parentElement?.getBoundingClientRect();
  const { top } = line.getBoundingClientRect();
  return frame !== undefined && top >= frame.top - 1 && top < frame.bottom;
}

test('one key takes everything away in both windows within half a second, and what was typed is safe', async () => {
  const item = at(await table.caseItems(), 1);
  await table.core.call('chairing.startItem', { meetingId: table.meetingId, itemId: item.id });
  // What is typed before the window shows this case stays with the one before.
  await chair.getByRole('heading', { name: `Casus ${item.case?.number ?? ''}` }).waitFor();
  await line().waitFor();
  const room = started.context.pages().find((page) => page.url().includes('/zaal/')) ?? (await openRoom());
  await chair.bringToFront();
  await typeLine('/f Staat op de beamer', 'Staat op de beamer');
  await chair.keyboard.press('Alt+z');
  await room.getByText('Staat op de beamer').waitFor();
  await line().focus();
  await chair.keyboard.type('Nog niet vastgelegde woorden');
  // From the field of a dialog, where other keys of the screen do nothing.
  await chair.keyboard.press('Control+j');
  await untilFocused(chair.getByRole('textbox', { name: 'Nieuwe notitie' }));
  await chair.keyboard.type('Half getypte notitie');

  await chair.evaluate(noteWhenGone);
  await room.evaluate(noteWhenGone);
  await chair.keyboard.press('F9');

  // Locked: the chair sees the start screen, the room nothing at all, also not which files there are.
  await chair.getByRole('list', { name: 'Jouw casusbestanden' }).waitFor();
  expect((await table.core.refusal('chairing.room', { meetingId: table.meetingId })).code).toBe('locked');
  await room.waitForFunction(() => document.querySelector('main') !== null);
  expect((await room.locator('body').innerText()).trim()).toBe('');
  expect(await room.content()).not.toContain('Staat op de beamer');
  expect(await chair.content()).not.toContain('Nog niet vastgelegde woorden');
  const pressed = await momentIn(chair, 'pressed');
  expect((await momentIn(chair, 'gone')) - pressed).toBeLessThan(500);
  expect((await momentIn(room, 'gone')) - pressed).toBeLessThan(500);

  // Unlocked again: the room goes on by itself, and the words are there.
  const [recent] = await table.core.call('casefile.recent', {});
  await table.core.call('casefile.open', {
    handle: recent?.handle ?? '',
    secret: { kind: 'passphrase', passphrase: testPassphrase },
  });
  await room.getByText('Staat op de beamer').waitFor();
  await goTo(chair, `/overleggen/${table.meetingId}/voorzitten`);
  await expect.poll(() => line().inputValue()).toBe('Nog niet vastgelegde woorden');
  await chair.keyboard.press('Control+j');
  await expect
    .poll(() => chair.getByRole('textbox', { name: 'Nieuwe notitie' }).inputValue())
    .toBe('Half getypte notitie');
});

/** Notes in the page, where a reload leaves it, when the key went down; before the page itself hears it. */
function noteWhenPressed(): void {
  window.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'F9') sessionStorage.setItem('moment pressed', String(Date.now()));
    },
    true,
  );
}

/** Notes when nothing can be seen any more. */
function noteWhenGone(): void {
  const watch = new MutationObserver(() => {
    if (getComputedStyle(document.body).display !== 'none') return;
    watch.disconnect();
    sessionStorage.setItem('moment gone', String(Date.now()));
  });
  watch.observe(document.documentElement, { attributes: true });
}

async function momentIn(page: Page, name: string): Promise<number> {
  const kept = await page.evaluate((key) => sessionStorage.getItem(key), `moment ${name}`);
  if (kept === null) throw new Error(`Nobody noted ${name}`);
  return Number(kept);
}
