import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { showTheme } from './showTheme.ts';

/** Screenshots are kept when this names a folder. */
const pictures = process.env['CASUSTAFEL_PICTURES'];

/** What the component library says aloud for a moment can name things that are gone again when axe looks. */
const spokenForAMoment = '[data-live-announcer] [role="img"]';

/** In place of half a megabyte of script that the page has from an earlier look. */
const alreadyThere = ';';

/** A theme changes colours and nothing else, so the other theme is asked about colours alone. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/**
 * Nobody is shut out: axe finds nothing on the page as it stands, in light and in dark.
 * @param name in the message of a failure, and of the picture
 */
export async function expectAccessible(page: Page, name = 'page'): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await showTheme(page, colorScheme);
    if (pictures !== undefined)
      await page.screenshot({ path: path.join(pictures, `${name}-${colorScheme}.png`) });
    const axe = (await axeOn(page)).exclude(spokenForAMoment);
    if (colorScheme === 'dark') axe.withRules(rulesOfColour);
    const { violations } = await axe.analyze();
    expect(
      violations.map(
        ({ id, nodes }) => `${name} ${colorScheme} ${id}: ${nodes.map((node) => node.html).join(' ')}`,
      ),
    ).toEqual([]);
  }
  await showTheme(page, 'light');
}

/** Gathers what is wrong only: describing each element that passes took more than half of the time. */
async function axeOn(page: Page): Promise<AxeBuilder> {
  const isThere = await page.evaluate(() => 'axe' in window);
  return (
    new AxeBuilder({ page, ...(isThere ? { axeSource: alreadyThere } : {}) })
      .options({ resultTypes: ['violations'] })
      // The page has no frames, so the way that needs no second window: that window would take the focus.
      .setLegacyMode(true)
  );
}

/** Errors and warnings that a page complains of from now on. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

/** Waits until the focus is on this element or inside it: a key before that goes elsewhere. */
export async function untilFocused(locator: Locator): Promise<void> {
  await locator.waitFor();
  await expect.poll(() => locator.evaluate((element) => element.contains(document.activeElement))).toBe(true);
}

/** Opens a menu by keyboard and chooses. The first entry takes the focus by itself: a key before that goes to the wrong one. */
export async function chooseFrom(button: Locator, entry: string | RegExp): Promise<void> {
  await chooseIn('menu', 'menuitem', button, entry);
}

/** The same for a field with a list of choices. Its choices may come with an answer: before that it has no list to open. */
export async function chooseOption(field: Locator, option: string | RegExp): Promise<void> {
  await field.locator('xpath=..').locator('option:not([value=""])').first().waitFor({ state: 'attached' });
  await chooseIn('listbox', 'option', field, option);
}

async function chooseIn(
  list: 'menu' | 'listbox',
  entry: 'menuitem' | 'option',
  opener: Locator,
  name: string | RegExp,
): Promise<void> {
  await opener.press('Enter');
  const opened = opener.page().getByRole(list);
  await untilFocused(opened);
  await opened.getByRole(entry, { name }).press('Enter');
  await opened.waitFor({ state: 'detached' });
}
