import { useEffect, useRef, useState } from 'react';
import type { Draft } from '../../client/useDraft.ts';

export interface SentLines {
  /** What is being typed; what was sent does not stand in the line any more. */
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Something was sent and is not kept yet. */
  readonly isSending: boolean;
  /** Empties the line; a line that was refused comes back in it. */
  readonly send: (line: string) => void;
}

/**
 * The line is free for the next words the moment Enter goes down. What was sent stays in the draft, in front of what is typed
 * now, until the core has kept it: whatever happens meanwhile, no word is lost.
 * @param onKeep answers whether the line was kept; lines are answered in the order of sending
 */
export function useSentLines(draft: Draft, onKeep: (line: string) => Promise<boolean>): SentLines {
  const whole = useRef(draft.text);
  const sent = useRef<readonly string[]>([]);
  const latest = useRef(draft);
  const [hidden, setHidden] = useState(0);
  useEffect(() => {
    whole.current = draft.text;
    latest.current = draft;
  }, [draft]);

  const change = (text: string, lines: readonly string[]): void => {
    whole.current = text;
    sent.current = lines;
    setHidden(lines.join('').length);
    if (text === '') latest.current.clear();
    else latest.current.setText(text);
  };

  const settle = (line: string, isKept: boolean): void => {
    const place = sent.current.indexOf(line);
    const from = sent.current.slice(0, place).join('').length;
    const rest = whole.current.slice(0, from) + whole.current.slice(from + line.length);
    const others = sent.current.toSpliced(place, 1);
    if (isKept) {
      change(rest, others);
      return;
    }
    const typedFrom = others.join('').length;
    const typed = rest.slice(typedFrom);
    change(`${rest.slice(0, typedFrom)}${line}${typed === '' ? '' : ` ${typed}`}`, others);
  };

  return {
    text: draft.text.slice(hidden),
    setText: (text) => {
      whole.current = whole.current.slice(0, hidden) + text;
      draft.setText(whole.current);
    },
    isSending: hidden > 0,
    send: (line) => {
      sent.current = [...sent.current, line];
      setHidden(sent.current.join('').length);
      void (async () => settle(line, await onKeep(line)))();
    },
  };
}
