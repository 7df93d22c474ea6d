import { EventEmitter } from 'node:events';
import type { Display, Screen } from 'electron';
import { beforeEach, expect, test } from 'vitest';
import { openSecondWindows, type SecondWindow, type SecondWindows } from './secondWindows.ts';
import { TestWindow } from './testingElectron.ts';

const meetingId = '01890a5d-ac96-774b-bcce-b302099a8057';

const display = (id: number): Display =>
  ({ id, workArea: { x: id * 1000, y: 0, width: 1000, height: 700 } }) as Display;

class TestScreen extends EventEmitter {
  displays = [display(1), display(2)];
  getAllDisplays(): Display[] {
    return this.displays;
  }
  getDisplayMatching(): Display {
    return this.displays[0] ?? display(1);
  }
}

let screen: TestScreen;
let made: SecondWindow[];
let windows: SecondWindows;
let rooms: boolean[];

beforeEach(() => {
  TestWindow.made.length = 0;
  screen = new TestScreen();
  made = [];
  rooms = [];
  windows = openSecondWindows({
    make: (window) => {
      made.push(window);
      return new TestWindow({ ...window.state.bounds }).asWindow();
    },
    screen: screen as unknown as Pick<Screen, 'getAllDisplays' | 'getDisplayMatching' | 'on'>,
    chairBounds: () => ({ x: 0, y: 0, width: 1000, height: 700 }),
    onRoom: (open) => rooms.push(open),
  });
});

const last = (): TestWindow => {
  const window = TestWindow.made.at(-1);
  if (window === undefined) throw new Error('No window was made');
  return window;
};

test('the room fills the display on which the chair is not, and shows nothing but its own screen', () => {
  windows.open({ role: 'room', meetingId });
  expect(made).toEqual([
    {
      address: `app://casustafel/#/zaal/${meetingId}`,
      state: { bounds: { x: 2000, y: 0, width: 1000, height: 700 }, maximised: false },
      fullScreen: true,
    },
  ]);
  expect(windows.contents()).toHaveLength(1);
});

test('with one display the room gets an ordinary window, and asking again brings it to the front', () => {
  screen.displays = [display(1)];
  windows.open({ role: 'room', meetingId });
  windows.open({ role: 'room', meetingId });
  expect(made).toMatchObject([{ fullScreen: false, state: { bounds: { width: 1180 } } }]);
  expect(last().done).toContain('show');
});

test('who takes the minutes gets an own window, beside that of the room', () => {
  windows.open({ role: 'room', meetingId });
  windows.open({ role: 'minuteTaker', meetingId });
  expect(made.at(-1)).toMatchObject({
    address: `app://casustafel/#/overleggen/${meetingId}/notuleren`,
    fullScreen: false,
  });
  expect(windows.contents()).toHaveLength(2);
});

test('a third display is for who takes the minutes, and a second one never: the room could be looking at it', () => {
  windows.open({ role: 'minuteTaker', meetingId });
  expect(made.at(-1)).toMatchObject({ state: { bounds: { width: 1180 }, maximised: false } });
  windows.closeAll();
  screen.displays = [display(1), display(2), display(3)];
  windows.open({ role: 'room', meetingId });
  windows.open({ role: 'minuteTaker', meetingId });
  expect(made.at(-1)).toMatchObject({
    state: { bounds: { x: 3000 }, maximised: true },
    fullScreen: false,
  });
});

test('who listens hears when the room comes and goes, by hand, by a plug or at the end', () => {
  windows.open({ role: 'room', meetingId });
  last().destroyed = true;
  last().emit('closed');
  windows.open({ role: 'room', meetingId });
  screen.emit('display-removed', {}, display(2));
  windows.open({ role: 'room', meetingId });
  windows.closeAll();
  expect(rooms).toEqual([true, false, true, false, true, false]);
});

test('hidden at once, and back as new windows', () => {
  windows.open({ role: 'room', meetingId });
  windows.hide();
  expect(last().done).toContain('hide');
  windows.renew();
  expect(last().done).not.toContain('hide');
});

test('a beamer that is unplugged takes its window along, and brings it back when it is there again', () => {
  windows.open({ role: 'room', meetingId });
  const beamer = last();
  screen.displays = [display(1)];
  screen.emit('display-removed', {}, display(2));
  expect(beamer.destroyed).toBe(true);
  expect(windows.contents()).toEqual([]);
  screen.displays = [display(1), display(3)];
  screen.emit('display-added', {}, display(3));
  expect(made.at(-1)).toMatchObject({ fullScreen: true, state: { bounds: { x: 3000 } } });
  expect(windows.contents()).toHaveLength(1);
});

test('a display that never held the room changes nothing', () => {
  windows.open({ role: 'room', meetingId });
  screen.emit('display-removed', {}, display(9));
  expect(last().destroyed).toBe(false);
  screen.emit('display-added', {}, display(9));
  expect(made).toHaveLength(1);
});

test('after a lock each window is a new one in the same place', () => {
  windows.open({ role: 'room', meetingId });
  const old = last();
  windows.renew();
  expect(old.destroyed).toBe(true);
  expect(made).toHaveLength(2);
  expect(made[1]).toMatchObject({ address: made[0]?.address, fullScreen: true });
  expect(windows.contents()).toHaveLength(1);
});

test('a window that was closed by hand can be opened again', () => {
  windows.open({ role: 'room', meetingId });
  last().destroyed = true;
  last().emit('closed');
  expect(windows.contents()).toEqual([]);
  windows.open({ role: 'room', meetingId });
  expect(made).toHaveLength(2);
});

test('at the end all of them go', () => {
  windows.open({ role: 'room', meetingId });
  windows.open({ role: 'minuteTaker', meetingId });
  windows.closeAll();
  expect(TestWindow.made.every(({ destroyed }) => destroyed)).toBe(true);
  expect(windows.contents()).toEqual([]);
});
