import { expect, test } from 'vitest';
import { TestSession } from '../testingElectron.ts';
import { cancelForeignRequests } from './networkRequests.ts';

function open(developerTools = false): TestSession {
  const session = new TestSession();
  cancelForeignRequests(session.asSession(), { developerTools });
  return session;
}

test.each(['app://casustafel/', 'app://casustafel/assets/a.js?x=1', 'app://casustafel/#/casussen'])(
  '%s is let through',
  (url) => {
    expect(open().cancels(url)).toBe(false);
  },
);

test.each([
  'http://example.org/',
  'https://example.org/',
  'ws://example.org/',
  'wss://example.org/',
  'ftp://example.org/',
  'data:text/html,x',
  'file:///etc/passwd',
  'blob:app://casustafel/1',
  'filesystem:app://casustafel/1',
  'chrome://settings/',
  'devtools://devtools/x.js',
  'app://other/',
  'app://casustafel.example.org/',
  'app://casustafel@example.org/',
  'APP://casustafel/',
  '',
])('%s is cancelled', (url) => {
  expect(new TestSession().cancels(url)).toBe(false);
  expect(open().cancels(url)).toBe(true);
});

test('the inspector loads only where it exists', () => {
  expect(open(true).cancels('devtools://devtools/x.js')).toBe(false);
  expect(open(true).cancels('https://example.org/')).toBe(true);
});
