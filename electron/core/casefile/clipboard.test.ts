import { afterEach, beforeEach, expect, test } from 'vitest';
import { longestCopiedText } from '../../../shared/contract/casefile.ts';
import { openTestCore, type TestCore } from '../../../tests/support/testCore.ts';

let core: TestCore;

beforeEach(async () => {
  core = await openTestCore();
});

afterEach(() => core.close());

test('a host without a clipboard of its own says so, and leaves it to the page', async () => {
  expect((await core.call('casefile.state', {})).capabilities.ownClipboard).toBe(false);
  expect(await core.call('casefile.clipboard', { deed: { kind: 'copied' } })).toEqual({ done: false });
});

test('nothing is written that is empty or longer than a button ever copies', async () => {
  const write = (text: string) => ({ deed: { kind: 'write', text } });
  for (const text of ['', 'x'.repeat(longestCopiedText + 1)])
    expect(await core.refusal('casefile.clipboard', write(text))).toMatchObject({ code: 'validation' });
  expect(
    await core.call('casefile.clipboard', { deed: { kind: 'write', text: 'x'.repeat(longestCopiedText) } }),
  ).toEqual({ done: false });
});

test('while the case file is locked, the page asks nothing of the clipboard', async () => {
  await core.call('casefile.lock', {});
  expect(await core.refusal('casefile.clipboard', { deed: { kind: 'wipe' } })).toMatchObject({
    code: 'locked',
  });
});
