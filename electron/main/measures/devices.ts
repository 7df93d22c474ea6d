import type { Session } from 'electron';

/** No USB, serial, HID or Bluetooth device, and no picture of a screen or window, is ever given to the page. */
export function refuseDevices(
  session: Pick<
    Session,
    'setDevicePermissionHandler' | 'setBluetoothPairingHandler' | 'setDisplayMediaRequestHandler' | 'on'
  >,
): void {
  session.setDevicePermissionHandler(() => false);
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null), { useSystemPicker: false });
  session.on('select-hid-device', (event, _details, choose) => {
    event.preventDefault();
    choose(null);
  });
  session.on('select-serial-port', (event, _ports, _contents, choose) => {
    event.preventDefault();
    choose('');
  });
  session.on('select-usb-device', (event, _details, choose) => {
    event.preventDefault();
    choose();
  });
}
