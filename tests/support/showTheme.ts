import type { Page } from 'playwright-core';

/**
 * Shows the page in one theme, without motion, and waits until every colour has arrived: a colour on its way to the other
 * theme is no colour to judge.
 */
export async function showTheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.waitForFunction(
    (dark) => matchMedia('(prefers-color-scheme: dark)').matches === dark,
    colorScheme === 'dark',
  );
  await page.evaluate(async () => {
    const within = (milliseconds: number, wait: Promise<unknown>): Promise<unknown> =>
      Promise.race([wait, new Promise((resolve) => setTimeout(resolve, milliseconds))]);
    // A window behind another one draws no frames, and what is paused in it never ends.
    const frame = (): Promise<unknown> => within(1000, new Promise(requestAnimationFrame));
    await frame();
    // What turns for ever (a sign of waiting) has no end to wait for.
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect !== null && Number.isFinite(Number(effect.getComputedTiming().endTime)));
    await within(5000, Promise.allSettled(ending.map(({ finished }) => finished)));
    await frame();
  });
}
