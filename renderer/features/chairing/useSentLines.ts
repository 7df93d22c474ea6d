import { useLayoutEffect, useRef, useState } from 'react';
import type { Draft } from '../../client/useDraft.ts';
import { partsOf, sendTyped, settleLine, wholeOf, type SentText } from './sentText.ts';

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
  const parts = useRef<SentText>({ sent: [], typed: draft.text });
  const latest = useRef(draft);
  const [hidden, setHidden] = useState(0);
  // Before the next key or answer, so that neither works with a text of before.
  useLayoutEffect(() => {
    latest.current = draft;
    if (draft.text !== wholeOf(parts.current)) parts.current = partsOf(draft.text, parts.current);
  }, [draft]);

  const change = (now: SentText): void => {
    parts.current = now;
    setHidden(now.sent.join('').length);
    const whole = wholeOf(now);
    if (whole === '') latest.current.clear();
    else latest.current.setText(whole);
  };

  return {
    text: draft.text.slice(hidden),
    setText: (text) => {
      parts.current = { ...parts.current, typed: text };
      draft.setText(wholeOf(parts.current));
    },
    isSending: hidden > 0,
    send: (line) => {
      parts.current = sendTyped({ ...parts.current, typed: line });
      setHidden(parts.current.sent.join('').length);
      void (async () => {
        const isKept = await onKeep(line);
        change(settleLine(parts.current, line, isKept));
      })();
    },
  };
}
