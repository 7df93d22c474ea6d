import type { Page } from 'playwright-core';

/** Longest time, in milliseconds, that an answer of the core is held up; each answer gets a part of it by chance. */
const slowAnswers = Number(process.env['CASUSTAFEL_SLOW_ANSWERS'] ?? 0);

/** How many times slower than it is the page computes: 4 is like an old laptop. */
const slowPage = Number(process.env['CASUSTAFEL_SLOW_PAGE'] ?? 1);

/**
 * Makes the computer of a test a slow one when asked to, to find what holds only because an answer came quickly: both
 * what a test takes for granted and what the product does. Does nothing in an ordinary run.
 */
export async function hinder(page: Page): Promise<void> {
  if (slowAnswers > 0) await page.addInitScript(holdUpAnswers, slowAnswers);
  if (slowPage > 1) {
    const tools = await page.context().newCDPSession(page);
    await tools.send('Emulation.setCPUThrottlingRate', { rate: slowPage });
  }
}

function holdUpAnswers(longest: number): void {
  const { fetch, setTimeout } = window;
  window.fetch = async (...request) => {
    const answer = await fetch(...request);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * longest));
    return answer;
  };
}
