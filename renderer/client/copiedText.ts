/** Milliseconds that words from a case file stay on the clipboard. */
const wipeAfter = 60_000;

let timer: ReturnType<typeof setTimeout> | null = null;
let isCopied = false;

/** Puts words on the clipboard, and takes them away after a minute. @throws when the browser refuses */
export async function copyText(words: string): Promise<void> {
  await navigator.clipboard.writeText(words);
  wipeLater();
}

/** Notes that something was copied: a minute after the last copy the clipboard is emptied. */
export function wipeLater(): void {
  isCopied = true;
  if (timer !== null) clearTimeout(timer);
  timer = setTimeout(() => void wipeCopied(), wipeAfter);
}

/**
 * Empties the clipboard, if something of this page may be on it. A page in the background is not allowed to; then it happens as
 * soon as the person is back. What another program put there meanwhile goes too: a page may not look what it is.
 */
export async function wipeCopied(): Promise<void> {
  if (!isCopied) return;
  if (timer !== null) clearTimeout(timer);
  timer = null;
  if (!document.hasFocus()) {
    window.addEventListener('focus', () => void wipeCopied(), { once: true });
    return;
  }
  isCopied = false;
  await navigator.clipboard.writeText('').catch(() => undefined);
}

/** Hears every copy and cut on the page, by key or by menu. @returns a function that stops hearing */
export function watchCopies(): () => void {
  const onCopy = (): void => wipeLater();
  document.addEventListener('copy', onCopy);
  document.addEventListener('cut', onCopy);
  return () => {
    document.removeEventListener('copy', onCopy);
    document.removeEventListener('cut', onCopy);
  };
}
