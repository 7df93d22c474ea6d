import path from 'node:path';
import type { App } from 'electron';

/**
 * @param words arguments of the command line; switches and everything that is no case file are passed over
 * @param folder in which a relative path begins
 * @returns full path of the case file that was named, or null
 */
export function caseFileIn(words: readonly string[], folder: string): string | null {
  const named = words
    .slice(1)
    .findLast((word) => !word.startsWith('-') && /\.casus$/i.test(word) && !word.includes('\0'));
  return named === undefined ? null : path.resolve(folder, named);
}

/**
 * Hears which case file a person opens by double click: the argument on Windows and Linux, an event on macOS,
 * and the argument of a second start, which ends itself.
 * Call before the app is ready: macOS tells at once.
 */
export function onCaseFileOpened(
  app: Pick<App, 'on'>,
  listener: { file(path: string): void; secondStart(): void },
): void {
  app.on('open-file', (event, file) => {
    event.preventDefault();
    if (/\.casus$/i.test(file)) listener.file(file);
  });
  app.on('second-instance', (_event, words, folder) => {
    const file = caseFileIn(words, folder);
    if (file !== null) listener.file(file);
    listener.secondStart();
  });
}
