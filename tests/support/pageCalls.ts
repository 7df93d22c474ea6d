import type { Page } from 'playwright-core';
import type { Input, OperationName, Output } from '../../shared/contract/contract.ts';
import type { Reply } from '../../shared/contract/envelope.ts';

/** Long, and clearly no one's own. */
export const pagePassphrase = 'paarse fiets onder de kastanje 47';

/** Calls an operation from inside the page, over the same door as the screens. @throws when it is refused */
export async function pageCall<Name extends OperationName>(
  page: Page,
  operation: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const reply = await page.evaluate(
    async (body) => {
      const response = await fetch('/call', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return (await response.json()) as Reply;
    },
    { operation, input },
  );
  if (!reply.ok) throw new Error(`${operation}: ${reply.error.code} ${reply.error.message}`);
  return reply.value as Output<Name>;
}

/** Goes to a screen by its route, as a link would. */
export async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#${route}`);
}
