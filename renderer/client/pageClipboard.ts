import type { Copying } from './copying.ts';

/** Milliseconds that words from a case file stay on the clipboard. */
const wipeAfter = 60_000;
/** Milliseconds until what was copied lies on the clipboard: the page hears of it just before. */
const settlesWithin = 250;

/** What the page needs of its browser. */
export interface BrowserParts {
  readText(): Promise<string>;
  writeText(words: string): Promise<void>;
  /** True when the page may look at the clipboard without a question to the person. */
  mayRead(): Promise<boolean>;
  hasFocus(): boolean;
  /** Does the work when the person is back in this window. */
  onceBack(work: () => Promise<void>): void;
  /** @returns a function that calls the work off */
  later(work: () => void, milliseconds: number): () => void;
}

/**
 * The clipboard of a browser. A page in the background may not touch it, so it waits until the person is back. By then another program
 * may have put something there: it is emptied only when the page may look and finds its own words. While the person is here
 * and the page may not look, it is emptied all the same.
 */
export function createPageClipboard(browser: BrowserParts): Copying {
  let isCopied = false;
  let ours: Promise<string | null> = Promise.resolve(null);
  let callOff = (): void => undefined;

  const guard = (digest: Promise<string | null>): void => {
    isCopied = true;
    ours = digest;
    callOff();
    callOff = browser.later(() => void wipe(), wipeAfter);
  };

  const look = async (): Promise<string | null> => {
    try {
      return (await browser.mayRead()) ? await digestOf(await browser.readText()) : null;
    } catch {
      return null;
    }
  };

  /** @param wasAway the window was in the background when it should have happened */
  const wipeHere = async (wasAway: boolean): Promise<void> => {
    if (!isCopied) return;
    isCopied = false;
    const [mine, found] = [await ours, await look()];
    // Something new was copied here in the meantime, with a minute of its own.
    if (isCopied) return;
    const isKnown = mine !== null && found !== null;
    if (isKnown ? mine === found : !wasAway) await browser.writeText('').catch(() => undefined);
  };

  const wipe = async (): Promise<void> => {
    if (!isCopied) return;
    callOff();
    if (browser.hasFocus()) await wipeHere(false);
    else browser.onceBack(() => wipeHere(true));
  };

  return {
    async copyText(words) {
      await browser.writeText(words);
      guard(digestOf(words));
    },
    noteCopied() {
      guard(new Promise<void>((resolve) => browser.later(resolve, settlesWithin)).then(look));
    },
    wipe,
  };
}

export const pageClipboard: Copying = createPageClipboard({
  readText: () => navigator.clipboard.readText(),
  writeText: (words) => navigator.clipboard.writeText(words),
  async mayRead() {
    // Not every browser knows this name; one that does not, throws.
    const name: string = 'clipboard-read';
    return (await navigator.permissions.query({ name: name as PermissionName })).state === 'granted';
  },
  hasFocus: () => document.hasFocus(),
  onceBack: (work) => window.addEventListener('focus', () => void work(), { once: true }),
  later(work, milliseconds) {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
});

/** Windows ends lines in its own way, so those are made equal first. */
async function digestOf(words: string): Promise<string> {
  const bytes = new TextEncoder().encode(words.replaceAll('\r\n', '\n'));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
