/** A clipboard from which words of a case file go away again: after a minute, and at the lock. */
export interface Copying {
  /** @throws when it is refused */
  copyText(words: string): Promise<void>;
  /** Something was copied by key or by menu. */
  noteCopied(): void;
  /** Empties the clipboard now, if something of this program may be on it. Never rejects. */
  wipe(): Promise<void>;
}
