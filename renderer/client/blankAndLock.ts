import { assertRefused, type Client } from './client.ts';
import { pageClipboard } from './pageClipboard.ts';
import { flushPendingText } from './pendingText.ts';
import { onWindowWord, tellWindows } from './windows.ts';

/** How long typed text may take to be handed in before the file is locked all the same, in milliseconds. */
const longestFlush = 2000;
/** What the other windows get to hand in theirs, in milliseconds. */
const graceForOthers = 150;
/** What a browser gets to empty its clipboard: it may not keep the file open. In milliseconds. */
const longestWipe = 1000;
/** Between two tries to lock when the host does not answer, in milliseconds. */
const tryAgainAfter = 1000;

let locking = false;

/**
 * Takes everything out of sight in all windows at once, hands in what was typed, and locks. The page then loads anew and remembers
 * nothing. When the lock cannot be reached, the windows stay blank and it is tried again.
 */
export async function blankAndLock(client: Client): Promise<void> {
  if (locking) return;
  locking = true;
  hidePage();
  tellWindows('blank');
  await Promise.race([flushPendingText(), passing(longestFlush)]);
  await passing(graceForOthers);
  // A host with a clipboard of its own wipes it at the lock by itself.
  await Promise.race([pageClipboard.wipe(), passing(longestWipe)]);
  while (!(await locked(client))) await passing(tryAgainAfter);
  // The push did it already, unless no file was open.
  window.location.reload();
}

/** Blanks this window when another one asks for it. @returns a function that stops listening */
export function blankWithOthers(): () => void {
  return onWindowWord((word) => {
    if (word !== 'blank') return;
    hidePage();
    void flushPendingText();
  });
}

/** Out of sight before the next picture is drawn; the rule stands in base.css. */
function hidePage(): void {
  document.documentElement.dataset['blank'] = 'true';
}

async function locked(client: Client): Promise<boolean> {
  try {
    await client.call('casefile.lock', {});
    return true;
  } catch (error) {
    assertRefused(error);
    return error.error.code === 'locked';
  }
}

function passing(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
