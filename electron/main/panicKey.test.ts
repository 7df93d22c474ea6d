import { expect, test } from 'vitest';
import { createPanicKey } from './panicKey.ts';
import { TestContents } from './testingElectron.ts';

/** Keys as the system hands them out; `taken` belongs to another program. */
function systemKeys({ taken = false } = {}) {
  const registered = new Map<string, () => void>();
  return {
    registered,
    press: (key: string): void => registered.get(key)?.(),
    shortcut: {
      isRegistered: (key: string) => registered.has(key),
      register(key: string, listener: () => void) {
        if (!taken) registered.set(key, listener);
        return !taken;
      },
      unregister: (key: string) => void registered.delete(key),
    },
  };
}

const input = (key: string, type = 'keyDown', isAutoRepeat = false): object => ({ type, key, isAutoRepeat });

test('the key is heard in every window that is watched, once a press, and no other key', () => {
  let panics = 0;
  const contents = new TestContents();
  createPanicKey(systemKeys().shortcut, () => (panics += 1)).watch(contents.asContents());
  for (const each of [input('F8'), input('F9', 'keyUp'), input('F9', 'keyDown', true)])
    contents.emit('before-input-event', {}, each);
  expect(panics).toBe(0);
  contents.emit('before-input-event', {}, input('F9'));
  expect(panics).toBe(1);
});

test('in other programs it is heard only while the window of the room is open', () => {
  let panics = 0;
  const { shortcut, press, registered } = systemKeys();
  const key = createPanicKey(shortcut, () => (panics += 1));
  press('F9');
  key.roomIsOpen(true);
  key.roomIsOpen(true);
  press('F9');
  expect(panics).toBe(1);
  key.roomIsOpen(false);
  key.roomIsOpen(false);
  press('F9');
  expect([panics, registered.size]).toEqual([1, 0]);
});

test('a key that another program has is left to it', () => {
  const { shortcut, registered } = systemKeys({ taken: true });
  createPanicKey(shortcut, () => undefined).roomIsOpen(true);
  expect(registered.size).toBe(0);
});
