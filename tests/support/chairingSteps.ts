import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pageCall } from './pageCalls.ts';

/** Types one line in the capture field and waits until it is kept and stands in the list or at the side. */
export async function capture(page: Page, line: string, shown: string): Promise<void> {
  const input = page.getByRole('combobox', { name: 'Schrijf op wat er gezegd wordt' });
  await input.focus();
  await page.keyboard.type(line);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.getByText(shown).first().waitFor();
  await page.locator('[data-pending]').waitFor({ state: 'detached' });
}

/** Types one line in the capture field and waits until the core has kept it: the field is empty again. */
export async function keepLine(page: Page, text: string): Promise<void> {
  const input = page.getByRole('combobox', { name: 'Schrijf op wat er gezegd wordt' });
  await input.focus();
  await page.keyboard.type(text);
  if ((await input.getAttribute('aria-expanded')) === 'true') await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect.poll(() => input.inputValue()).toBe('');
  await page.locator('[data-pending]').waitFor({ state: 'detached' });
}

/** The cases on the agenda of the meeting in the address. */
export async function caseItems(page: Page): Promise<readonly { id: string; number: string }[]> {
  const { items } = await pageCall(page, 'meetings.get', { meetingId: meetingInAddress(page) });
  return items.filter((item) => item.kind === 'case').map((item) => ({ id: item.id, number: item.title }));
}

/** Ctrl+↓ until the clock runs at that item. */
export async function runUntil(page: Page, itemId: string): Promise<void> {
  for (let press = 0; press < 12; press += 1) {
    const { runningItemId } = await running(page);
    if (runningItemId === itemId) return;
    await page.keyboard.press('Control+ArrowDown');
    await expect.poll(async () => (await running(page)).runningItemId !== runningItemId).toBe(true);
  }
  throw new Error('The case never came up');
}

async function running(page: Page): Promise<{ runningItemId: string | null }> {
  const cockpit = await pageCall(page, 'chairing.cockpit', { meetingId: meetingInAddress(page) });
  return { runningItemId: cockpit.agenda.find((item) => item.state === 'now')?.id ?? null };
}

/** Id of the meeting whose screen is shown. */
export function meetingInAddress(page: Page): string {
  const found = /overleggen\/([0-9a-f-]{36})/.exec(page.url())?.[1];
  if (found === undefined) throw new Error(`No meeting in ${page.url()}`);
  return found;
}

/** What must be the same before and after a killed process. */
export async function cockpitState(page: Page): Promise<unknown> {
  const cockpit = await pageCall(page, 'chairing.cockpit', { meetingId: meetingInAddress(page) });
  return {
    lines: cockpit.discussion?.statements.map((statement) => statement.body),
    agenda: cockpit.agenda.map((item) => item.state),
    notes: cockpit.noteCount,
  };
}
