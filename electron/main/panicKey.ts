import type { GlobalShortcut, WebContents } from 'electron';
import { panicKey } from '../../shared/model/panicKey.ts';

/**
 * The panic key where the page cannot hear it: a window that hangs, or another program in front while the room looks at the
 * beamer.
 */
export interface PanicKey {
  /** Hears the key in this window before its page does; the page hears it too. */
  watch(contents: Pick<WebContents, 'on'>): void;
  /** While the window of the room is open the key is heard in every program; after that it is theirs again. */
  roomIsOpen(open: boolean): void;
}

/** @param panic called at every press, also when nothing is open */
export function createPanicKey(
  globalShortcut: Pick<GlobalShortcut, 'register' | 'unregister' | 'isRegistered'>,
  panic: () => void,
): PanicKey {
  return {
    watch(contents) {
      contents.on('before-input-event', (_event, { type, key, isAutoRepeat }) => {
        if (type === 'keyDown' && key === panicKey && !isAutoRepeat) panic();
      });
    },
    roomIsOpen(open) {
      if (open === globalShortcut.isRegistered(panicKey)) return;
      // False when another program has the key: it then works in our own windows only.
      if (open) globalShortcut.register(panicKey, panic);
      else globalShortcut.unregister(panicKey);
    },
  };
}
