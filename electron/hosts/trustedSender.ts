import type { IpcMainInvokeEvent, WebContents } from 'electron';

/** What of an event says who sent it. */
export type SenderOfCall = Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>;

/**
 * Makes the check of who sent a call: only the main frame of a window that the program made itself, showing its own page.
 * A frame that is gone (null) is nobody.
 * @param origin exact origin of the own page, such as `app://casustafel`
 * @param known contents of the windows that exist now
 */
export function trustedSender(
  origin: string,
  known: () => readonly WebContents[],
): (event: SenderOfCall) => boolean {
  return ({ sender, senderFrame }) =>
    senderFrame !== null &&
    known().includes(sender) &&
    senderFrame === sender.mainFrame &&
    senderFrame.parent === null &&
    senderFrame.origin === origin;
}
