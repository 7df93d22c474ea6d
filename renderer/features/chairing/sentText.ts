/** What stands in the draft of the line: lines that were sent and are not kept yet, and behind them what is typed now. */
export interface SentText {
  readonly sent: readonly string[];
  readonly typed: string;
}

/** The draft as one text, in the order of typing. */
export function wholeOf({ sent, typed }: SentText): string {
  return sent.join('') + typed;
}

/** What is typed goes to the core; the line is free for the next words. */
export function sendTyped({ sent, typed }: SentText): SentText {
  return { sent: [...sent, typed], typed: '' };
}

/** The core answered: a line that it keeps goes; one that it refused comes back in front of what is typed now. */
export function settleLine({ sent, typed }: SentText, line: string, isKept: boolean): SentText {
  const others = sent.toSpliced(sent.indexOf(line), 1);
  if (isKept) return { sent: others, typed };
  return { sent: others, typed: typed === '' ? line : `${line} ${typed}` };
}

/** A draft that came from elsewhere (read from the file, another line, thrown away) in the same two parts. */
export function partsOf(whole: string, { sent }: SentText): SentText {
  const before = sent.join('');
  return whole.startsWith(before) ? { sent, typed: whole.slice(before.length) } : { sent: [], typed: whole };
}
