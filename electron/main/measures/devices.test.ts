import { expect, test } from 'vitest';
import { testEvent, TestSession } from '../testingElectron.ts';
import { refuseDevices } from './devices.ts';

test('no device is given, no pairing is confirmed and no screen is shown', () => {
  const session = new TestSession();
  refuseDevices(session.asSession());
  expect(
    session.devicePermission({ deviceType: 'usb', device: {} as never, origin: 'app://casustafel' }),
  ).toBe(false);
  const answers: unknown[] = [];
  session.bluetoothPairing({} as never, (answer) => answers.push(answer));
  session.displayMedia({} as never, (streams) => answers.push(streams));
  expect(answers).toEqual([{ confirmed: false }, null]);
});

test.each([
  ['select-hid-device', [null]],
  ['select-serial-port', ['']],
  ['select-usb-device', []],
])('%s ends without a device', (name, expected) => {
  const session = new TestSession();
  const event = testEvent();
  const chosen: unknown[][] = [];
  const choose = (...parameters: unknown[]): number => chosen.push(parameters);
  const between = name === 'select-serial-port' ? [[], {}] : [{}];
  session.emit(name, event, ...between, choose);
  expect(chosen).toEqual([]);
  refuseDevices(session.asSession());
  session.emit(name, event, ...between, choose);
  expect([event.defaultPrevented, chosen]).toEqual([true, [expected]]);
});
