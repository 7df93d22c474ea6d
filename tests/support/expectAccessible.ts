import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { showTheme } from './showTheme.ts';

/** Fails when axe finds a fault on the page as it stands, in light or in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  // What a screen reader has been told stays a few seconds in the page, naming a button or list that may be gone by then.
  await page.waitForFunction(() => document.querySelector('[data-live-announcer] [role="img"]') === null);
  for (const colorScheme of ['light', 'dark'] as const) {
    await showTheme(page, colorScheme);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
      colorScheme,
    ).toEqual([]);
  }
  await showTheme(page, 'light');
}
