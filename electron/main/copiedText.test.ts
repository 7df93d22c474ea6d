import { beforeEach, expect, test } from 'vitest';
import { TestTimers } from '../../tests/support/testTimers.ts';
import { createCopiedText, type CopiedText } from './copiedText.ts';
import { TestClipboard } from './testingElectron.ts';

const minute = 60_000;
const number = '06 1234 5678';

let clipboard: TestClipboard;
let timers: TestTimers;
let copied: CopiedText;

beforeEach(() => {
  clipboard = new TestClipboard();
  timers = new TestTimers();
  copied = createCopiedText({ clipboard, later: timers.later });
});

/** What Chromium does after Ctrl+C or Kopiëren: the page is told first, then the words are written. */
async function copyInPage(text: string): Promise<void> {
  const noted = copied.take({ kind: 'copied' });
  clipboard.put({ 'text/plain': text, 'text/html': `<b>${text}</b>` });
  await timers.pass(300);
  await noted;
}

test('words of a button lie on the clipboard for a minute', async () => {
  await copied.take({ kind: 'write', text: number });
  expect(clipboard.held()).toEqual({ 'text/plain': number });
  await timers.pass(minute - 1);
  expect(await clipboard.readText()).toBe(number);
  await timers.pass(1);
  expect(clipboard.held()).toEqual({});
});

test('what was copied by key or menu goes too, in every form', async () => {
  await copyInPage('Zorg om thuis');
  await timers.pass(minute - 1000);
  expect(await clipboard.readText()).toBe('Zorg om thuis');
  await timers.pass(1000);
  expect(clipboard.held()).toEqual({});
});

test('the minute counts from the last copy', async () => {
  await copied.take({ kind: 'write', text: 'een' });
  await timers.pass(40_000);
  await copied.take({ kind: 'write', text: 'twee' });
  await timers.pass(40_000);
  expect(await clipboard.readText()).toBe('twee');
  await timers.pass(20_000);
  expect(await clipboard.readText()).toBe('');
});

test.each([{ 'text/plain': 'van Word' }, { 'image/png': 'een foto' }])(
  'what another program put there meanwhile stays: %j',
  async (forms) => {
    await copied.take({ kind: 'write', text: number });
    clipboard.put(forms);
    await timers.pass(minute);
    await copied.wipe();
    expect(clipboard.held()).toEqual(forms);
  },
);

test('without a copy from here nothing is ever wiped', async () => {
  clipboard.put({ 'text/plain': 'van Word' });
  await copied.wipe();
  await copied.take({ kind: 'wipe' });
  expect(await clipboard.readText()).toBe('van Word');
});

test('a lock wipes at once, and the minute has nothing left to do', async () => {
  await copied.take({ kind: 'write', text: number });
  await copied.wipe();
  expect([clipboard.held(), timers.length]).toEqual([{}, 0]);
  await copied.take({ kind: 'write', text: number });
  await copied.take({ kind: 'wipe' });
  expect([clipboard.held(), timers.length]).toEqual([{}, 0]);
});

test('a lock in the middle of copying wipes what that copy leaves', async () => {
  const writing = copied.take({ kind: 'write', text: number });
  await copied.wipe();
  await writing;
  expect(clipboard.held()).toEqual({});

  const noted = copied.take({ kind: 'copied' });
  const wiped = copied.wipe();
  clipboard.put({ 'text/plain': number });
  await timers.pass(300);
  await Promise.all([noted, wiped]);
  expect(clipboard.held()).toEqual({});
});

test('many copies after each other are looked at twice at most, and the last one is guarded', async () => {
  const read = clipboard.readText.bind(clipboard);
  let looks = 0;
  clipboard.readText = () => {
    looks += 1;
    return read();
  };
  const noted = [copied.take({ kind: 'copied' })];
  await timers.pass(10);
  for (let count = 0; count < 50; count += 1) noted.push(copied.take({ kind: 'copied' }));
  clipboard.put({ 'text/plain': 'de laatste' });
  await timers.pass(600);
  await Promise.all(noted);
  expect(looks).toBe(2);
  await copied.wipe();
  expect(clipboard.held()).toEqual({});
});

test('line ends that the system writes in its own way are still ours', async () => {
  await copied.take({ kind: 'write', text: 'regel 1\nregel 2' });
  clipboard.put({ 'text/plain': 'regel 1\r\nregel 2' });
  await copied.wipe();
  expect(clipboard.held()).toEqual({});
});

test('a system that refuses to write says so, and the next copy is written', async () => {
  clipboard.failure = new Error('refused');
  await expect(copied.take({ kind: 'write', text: number })).rejects.toThrow('refused');
  await copied.take({ kind: 'write', text: number });
  expect(clipboard.held()).toEqual({ 'text/plain': number });
});

test('a system that refuses to be read at the lock is asked again a minute later', async () => {
  await copied.take({ kind: 'write', text: number });
  clipboard.failure = new Error('refused');
  await copied.wipe();
  expect(clipboard.held()).toEqual({ 'text/plain': number });
  await timers.pass(minute);
  expect(clipboard.held()).toEqual({});
});
