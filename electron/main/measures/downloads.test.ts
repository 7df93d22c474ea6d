import { expect, test } from 'vitest';
import { testEvent, TestSession } from '../testingElectron.ts';
import { refuseDownloads } from './downloads.ts';

test('a download is refused before it begins', () => {
  const session = new TestSession();
  const [before, after] = [testEvent(), testEvent()];
  session.emit('will-download', before, {}, {});
  refuseDownloads(session.asSession());
  session.emit('will-download', after, {}, {});
  expect([before.defaultPrevented, after.defaultPrevented]).toEqual([false, true]);
});
