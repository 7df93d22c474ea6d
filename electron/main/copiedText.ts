import { createHash } from 'node:crypto';
import type { Clipboard } from 'electron';
import type { ClipboardDeed } from '../core/ports.ts';

/** Milliseconds that words from a case file stay on the clipboard. */
const wipeAfter = 60_000;
/** Milliseconds until what a page copied lies on the clipboard: the page says so just before Chromium writes it. */
const settlesWithin = 250;

export interface CopiedTextOptions {
  readonly clipboard: Pick<Clipboard, 'readText' | 'writeText' | 'clear'>;
  /** Does the work after so many milliseconds. @returns a function that calls it off */
  readonly later: (work: () => void, milliseconds: number) => () => void;
}

/** What windows of the program put on the clipboard of the system. */
export interface CopiedText {
  /** Done when the clipboard is as asked. @throws when the system refuses */
  take(deed: ClipboardDeed): Promise<void>;
  /** Empties the clipboard if it still holds what came from here. Never rejects. */
  wipe(): Promise<void>;
}

/**
 * Takes away what was copied: after a minute, at a lock and at the end. What another program put there meanwhile stays. Between copying
 * and wiping only a digest is kept, so that this process holds no words of a case.
 */
export function createCopiedText({ clipboard, later }: CopiedTextOptions): CopiedText {
  let ours: string | null = null;
  let callOff = (): void => undefined;
  let isAnnounced = false;
  let line: Promise<unknown> = Promise.resolve();

  /** One deed at a time: a lock in the middle of copying comes after it, and so wipes what it left. */
  const inLine = (work: () => Promise<void>): Promise<void> => {
    const done = line.then(work);
    line = done.catch(() => undefined);
    return done;
  };

  const guard = (text: string): void => {
    callOff();
    ours = text === '' ? null : digestOf(text);
    callOff = later(() => void wipe(), wipeAfter);
  };

  const write = (text: string): Promise<void> =>
    inLine(async () => {
      await clipboard.writeText(text);
      guard(text);
    });

  const copied = async (): Promise<void> => {
    // One that still waits will look late enough for this copy too; a page cannot make the line long.
    if (isAnnounced) return;
    isAnnounced = true;
    await inLine(async () => {
      isAnnounced = false;
      await new Promise<void>((resolve) => later(resolve, settlesWithin));
      guard(await clipboard.readText());
    });
  };

  const wipe = (): Promise<void> =>
    inLine(async () => {
      callOff();
      if (ours === null) return;
      const isOurs = digestOf(await clipboard.readText()) === ours;
      ours = null;
      if (isOurs) clipboard.clear();
    }).catch(() => {
      // The system would not let us look: the words may still be there.
      callOff = later(() => void wipe(), wipeAfter);
    });

  return {
    take(deed) {
      switch (deed.kind) {
        case 'write':
          return write(deed.text);
        case 'copied':
          return copied();
        case 'wipe':
          return wipe();
      }
    },
    wipe,
  };
}

/** Windows ends lines in its own way, so those are made equal first. */
function digestOf(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}
