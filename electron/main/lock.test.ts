import { expect, test } from 'vitest';
import type { Push, Reply } from '../../shared/contract/envelope.ts';
import { createLock, lockOnAbsence } from './lock.ts';
import { closeBeforeQuit } from './quit.ts';
import { TestApp, testEvent, TestPowerMonitor } from './testingElectron.ts';

/** A core that is open; a page that answers a request to lock, or hangs. */
function open({ pageHangs = false, coreIsDead = false } = {}) {
  const steps: string[] = [];
  let tell: (push: Push) => void = () => undefined;
  let seq = 0;
  const say = (isOpen: boolean): void => tell({ kind: 'session', seq: (seq += 1), open: isOpen });
  const lock = createLock({
    core: {
      call: async (operation): Promise<Reply> => {
        steps.push(`call ${operation}`);
        if (!coreIsDead) say(false);
        return { ok: true, value: {} };
      },
      onPush(listener) {
        tell = listener;
        return () => undefined;
      },
    },
    requestPageLock() {
      steps.push('ask page');
      if (!pageHangs) say(false);
    },
    renewPage: () => steps.push('renew page'),
    patience: 5,
  });
  return { lock, steps, say };
}

test('while nothing is open a lock changes nothing', async () => {
  const { lock, steps } = open();
  await lock.lock();
  expect([lock.isOpen(), steps]).toEqual([false, []]);
});

test('the page is asked first, and is another page afterwards', async () => {
  const { lock, steps, say } = open();
  say(true);
  expect(lock.isOpen()).toBe(true);
  await lock.lock();
  expect([lock.isOpen(), steps]).toEqual([false, ['ask page', 'renew page']]);
});

test('a page that hangs does not keep the file open', async () => {
  const { lock, steps, say } = open({ pageHangs: true });
  say(true);
  await Promise.all([lock.lock(), lock.lock()]);
  expect(steps).toEqual(['ask page', 'call casefile.lock', 'renew page']);
});

test('a core that died does not keep the page either', async () => {
  const { lock, steps, say } = open({ pageHangs: true, coreIsDead: true });
  say(true);
  await lock.lock();
  expect([lock.isOpen(), steps.at(-1)]).toEqual([false, 'renew page']);
});

test('a lock that came from the page gives a new page too, once', () => {
  const { steps, say } = open();
  say(true);
  say(false);
  say(false);
  expect(steps).toEqual(['renew page']);
});

test.each(['suspend', 'lock-screen', 'user-did-resign-active'])('%s locks', (name) => {
  const monitor = new TestPowerMonitor();
  let locks = 0;
  lockOnAbsence(monitor.asPowerMonitor(), async () => void (locks += 1));
  monitor.emit('resume');
  expect(locks).toBe(0);
  monitor.emit(name);
  expect(locks).toBe(1);
});

test('the program quits after the case file is closed, not before', async () => {
  const app = new TestApp();
  const closing = Promise.withResolvers<void>();
  const quit = closeBeforeQuit(app.asApp(), () => closing.promise);
  const [first, again, last] = [testEvent(), testEvent(), testEvent()];
  expect([quit.hasBegun(), quit.mayCloseWindows()]).toEqual([false, false]);
  app.emit('before-quit', first);
  app.emit('before-quit', again);
  expect([first.defaultPrevented, again.defaultPrevented, app.done]).toEqual([true, true, []]);
  expect([quit.hasBegun(), quit.mayCloseWindows()]).toEqual([true, false]);
  const asked = new Promise<void>((resolve) => {
    app.quit = resolve;
  });
  closing.resolve();
  await asked;
  app.emit('before-quit', last);
  expect([last.defaultPrevented, quit.mayCloseWindows()]).toEqual([false, true]);
});

test('a closing that fails does not keep the program alive', async () => {
  const app = new TestApp();
  const asked = new Promise<void>((resolve) => {
    app.quit = resolve;
  });
  closeBeforeQuit(app.asApp(), async () => {
    throw new Error('disk gone');
  });
  app.emit('before-quit', testEvent());
  await asked;
});
