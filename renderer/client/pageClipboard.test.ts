import { beforeEach, expect, test } from 'vitest';
import { TestTimers } from '../../tests/support/testTimers.ts';
import type { Copying } from './copying.ts';
import { createPageClipboard } from './pageClipboard.ts';

const minute = 60_000;

let words: string;
let mayRead: boolean;
let isHere: boolean;
let comeBack: (() => Promise<void>)[];
let timers: TestTimers;
let copying: Copying;

beforeEach(() => {
  words = '';
  mayRead = false;
  isHere = true;
  comeBack = [];
  timers = new TestTimers();
  // A browser refuses a page in the background, and reading without permission.
  const refuseUnless = (allowed: boolean): void => {
    if (!allowed) throw new DOMException('refused', 'NotAllowedError');
  };
  copying = createPageClipboard({
    async readText() {
      refuseUnless(isHere && mayRead);
      return words;
    },
    async writeText(written) {
      refuseUnless(isHere);
      words = written;
    },
    mayRead: async () => mayRead,
    hasFocus: () => isHere,
    onceBack: (work) => comeBack.push(work),
    later: timers.later,
  });
});

/** The person comes back to this window. */
async function focus(): Promise<void> {
  isHere = true;
  await Promise.all(comeBack.splice(0).map((work) => work()));
}

test.each([true, false])('while the person is here, words go after a minute; may look: %s', async (may) => {
  mayRead = may;
  await copying.copyText('geheim');
  await timers.pass(minute - 1);
  expect(words).toBe('geheim');
  await timers.pass(1);
  await expect.poll(() => words).toBe('');
});

test('what was copied by key goes too', async () => {
  mayRead = true;
  copying.noteCopied();
  words = 'geheim';
  await timers.pass(minute);
  await expect.poll(() => words).toBe('');
});

test('a page that may look leaves what another program put there', async () => {
  mayRead = true;
  await copying.copyText('geheim');
  words = 'van Word';
  await copying.wipe();
  expect(words).toBe('van Word');
});

test('back from another program it wipes its own words when it may look', async () => {
  mayRead = true;
  await copying.copyText('geheim');
  isHere = false;
  await timers.pass(minute);
  expect(words).toBe('geheim');
  await focus();
  expect(words).toBe('');
});

test.each([true, false])(
  'back from another program it leaves what is not known to be its own; may look: %s',
  async (may) => {
    mayRead = may;
    await copying.copyText('geheim');
    isHere = false;
    words = 'van Word';
    await timers.pass(minute);
    await focus();
    expect(words).toBe('van Word');
  },
);

test('a copy that was not looked at when it was made is not taken for its own later', async () => {
  copying.noteCopied();
  words = 'geheim';
  await timers.pass(300);
  mayRead = true;
  isHere = false;
  await copying.wipe();
  await focus();
  expect(words).toBe('geheim');
});

test('a copy that the browser refuses is said, and nothing is wiped for it', async () => {
  isHere = false;
  await expect(copying.copyText('geheim')).rejects.toThrow('refused');
  isHere = true;
  words = 'van Word';
  await copying.wipe();
  expect(words).toBe('van Word');
});
