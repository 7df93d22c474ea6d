import { networkScreenText } from '../../../shared/text/nl/networkScreen.ts';
import { useDone } from '../../client/useDone.ts';
import { closeToast } from '../../components/toastQueue.ts';

/** The message that offers the way back here; there is only one at a time. */
let lastDone: number | null = null;

/** Takes the message with the way back away: before the next deed, and so that it covers no dialog. */
export function closeDoneToast(): void {
  if (lastDone !== null) closeToast(lastDone);
  lastDone = null;
}

/** Tells what was done, with the way back as long as nothing else was done since. */
export function useDoneToast(): (text: string) => void {
  const done = useDone();
  return (text) => {
    closeDoneToast();
    lastDone = done(text, { tone: 'good', undone: networkScreenText.undone });
  };
}
