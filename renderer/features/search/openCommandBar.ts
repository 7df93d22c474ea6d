/** Event on the window that opens the command bar: for buttons that do what Ctrl+K does. */
export const commandBarEvent = 'casustafel:command-bar';

export function openCommandBar(): void {
  window.dispatchEvent(new Event(commandBarEvent));
}
