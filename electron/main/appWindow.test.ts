import { beforeEach, expect, test } from 'vitest';
import { openAppWindow } from './appWindow.ts';
import { testEvent, TestWindow } from './testingElectron.ts';
import type { WindowState } from './windowState.ts';

const first: WindowState = { bounds: { x: 10, y: 20, width: 1000, height: 700 }, maximised: false };
let kept: WindowState[];
let mayClose: boolean;
let quits: number;

beforeEach(() => {
  TestWindow.made.length = 0;
  kept = [];
  mayClose = true;
  quits = 0;
});

const open = () =>
  openAppWindow(
    {
      make: ({ bounds }) => new TestWindow(bounds).asWindow(),
      keep: async (state) => void kept.push(state),
      mayClose: () => mayClose,
      quit: () => void (quits += 1),
    },
    first,
  );

const made = (index: number): TestWindow => {
  const window = TestWindow.made[index];
  if (window === undefined) throw new Error(`No window ${index}`);
  return window;
};

test('renewing puts another window in the same place before the old one goes', () => {
  const window = open();
  window.renew();
  expect(TestWindow.made.length).toBe(2);
  expect([made(0).destroyed, made(1).destroyed]).toEqual([true, false]);
  expect(made(1).options).toEqual(first.bounds);
  expect(window.contents()).toEqual([made(1).webContents]);
});

test('a window that is gone is no sender and is not renewed', () => {
  const window = open();
  made(0).destroy();
  window.renew();
  window.show();
  expect([window.contents(), TestWindow.made.length, made(0).done]).toEqual([[], 1, []]);
});

test('closing keeps the place, and first lets the program close the case file', () => {
  open();
  mayClose = false;
  const [early, late] = [testEvent(), testEvent()];
  made(0).emit('close', early);
  expect([early.defaultPrevented, quits]).toEqual([true, 1]);
  mayClose = true;
  made(0).emit('close', late);
  expect([late.defaultPrevented, quits]).toEqual([false, 1]);
  expect(kept).toEqual([first, first]);
});

test('a page that crashed comes back, but not for ever', () => {
  open();
  for (let count = 0; count < 5; count += 1)
    made(0).webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
  expect(made(0).webContents.reloads).toBe(3);
});

test('a second start brings the window to the front', () => {
  const window = open();
  made(0).done.push('minimised');
  window.show();
  expect(made(0).done).toEqual(['minimised', 'restore', 'show', 'focus']);
});
