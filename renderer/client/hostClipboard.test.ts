import { expect, test } from 'vitest';
import type { Client } from './client.ts';
import { hostClipboard } from './hostClipboard.ts';

/** A host that answers whether it was done, or refuses every call as after a lock. */
function host(answer: boolean | 'locked') {
  const asked: unknown[][] = [];
  const call = async (...parameters: unknown[]): Promise<unknown> => {
    asked.push(parameters);
    if (answer === 'locked') throw new Error('locked');
    return { done: answer };
  };
  return { asked, copying: hostClipboard({ call: call as Client['call'] }) };
}

test('copying, noting and wiping are asked of the host, one call each', async () => {
  const { asked, copying } = host(true);
  await copying.copyText('06 1234 5678');
  copying.noteCopied();
  await copying.wipe();
  expect(asked).toEqual([
    ['casefile.clipboard', { deed: { kind: 'write', text: '06 1234 5678' } }],
    ['casefile.clipboard', { deed: { kind: 'copied' } }],
    ['casefile.clipboard', { deed: { kind: 'wipe' } }],
  ]);
});

test.each([false, 'locked'] as const)(
  'a copy that was not made is said; a wipe is not; answer: %s',
  async (answer) => {
    const { copying } = host(answer);
    await expect(copying.copyText('06 1234 5678')).rejects.toThrow();
    await copying.wipe();
  },
);
