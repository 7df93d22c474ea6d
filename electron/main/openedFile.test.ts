import path from 'node:path';
import { expect, test } from 'vitest';
import { caseFileIn, onCaseFileOpened } from './openedFile.ts';
import { TestApp, testEvent } from './testingElectron.ts';

const folder = path.resolve('/home-of-test');

test.each([
  [['app', 'a.casus'], path.join(folder, 'a.casus')],
  [['app', '.', '--flag', path.join(folder, 'x', 'B.CASUS')], path.join(folder, 'x', 'B.CASUS')],
  [['electron', '/app', 'a.casus', 'b.casus'], path.join(folder, 'b.casus')],
  [['app'], null],
  [['a.casus'], null],
  [['app', '--file=a.casus'], null],
  [['app', '-a.casus'], null],
  [['app', 'a.casus.exe'], null],
  [['app', 'a\0.casus'], null],
  [[], null],
])('%j names %j', (words, expected) => {
  expect(caseFileIn(words, folder)).toBe(expected);
});

test('a double click on macOS and a second start elsewhere hand over the file', () => {
  const app = new TestApp();
  const heard: string[] = [];
  onCaseFileOpened(app.asApp(), {
    file: (file) => heard.push(file),
    secondStart: () => heard.push('second start'),
  });
  const event = testEvent();
  app.emit('open-file', event, '/a/b.casus');
  app.emit('open-file', testEvent(), '/a/b.exe');
  app.emit('second-instance', testEvent(), ['app', 'c.casus'], folder);
  app.emit('second-instance', testEvent(), ['app', 'c.txt'], folder);
  expect(event.defaultPrevented).toBe(true);
  expect(heard).toEqual(['/a/b.casus', path.join(folder, 'c.casus'), 'second start', 'second start']);
});
