import { expect, test } from 'vitest';
import { TestContents, testEvent } from '../testingElectron.ts';
import { stayOnOwnPage } from './navigation.ts';

const foreign = [
  'https://example.org/',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'data:text/html,x',
  'javascript:void 0',
  'about:blank',
  'blob:app://casustafel/1',
  'app://other/',
  'app://casustafel.example.org/',
  'app://casustafel:8080/',
  'app://user@casustafel/',
];

function fire(name: string, url: string): boolean {
  const contents = new TestContents();
  stayOnOwnPage(contents.asContents());
  const event = testEvent(url);
  contents.emit(name, event);
  return event.defaultPrevented;
}

test.each(['will-navigate', 'will-frame-navigate'])('%s stays on the own page', (name) => {
  for (const url of foreign) expect([url, fire(name, url)]).toEqual([url, true]);
  for (const url of ['app://casustafel/', 'app://casustafel/#/casussen'])
    expect([url, fire(name, url)]).toEqual([url, false]);
});

test('a redirect and a webview are refused, wherever they lead', () => {
  for (const name of ['will-redirect', 'will-attach-webview'])
    expect(fire(name, 'app://casustafel/')).toBe(true);
});

test('no new window opens, not even for the own page', () => {
  const contents = new TestContents();
  const details = { url: 'app://casustafel/' } as Electron.HandlerDetails;
  expect(contents.openWindow(details)).toEqual({ action: 'allow' });
  stayOnOwnPage(contents.asContents());
  expect(contents.openWindow(details)).toEqual({ action: 'deny' });
});
