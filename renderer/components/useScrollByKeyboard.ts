import { useEffect, useRef, useState, type RefObject } from 'react';

/** What takes the focus of the Tab key. */
const inTabOrder = 'a[href], button:not(:disabled), input, textarea, select, [tabindex="0"]';

/**
 * Whether a part that scrolls has to take the focus itself, so that the arrows can scroll it: when it is longer than its
 * place and nothing in it takes the focus.
 * @returns the part with the scroll bar, and what grows in it
 */
export function useScrollByKeyboard(): Readonly<{
  part: RefObject<HTMLDivElement | null>;
  content: RefObject<HTMLDivElement | null>;
  needsFocus: boolean;
}> {
  const part = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [needsFocus, setNeedsFocus] = useState(false);
  useEffect(() => {
    const look = (): void => {
      const box = part.current;
      if (box === null) return;
      const isLonger = box.scrollHeight > box.clientHeight;
      setNeedsFocus(isLonger && content.current?.querySelector(inTabOrder) === null);
    };
    const observer = new ResizeObserver(look);
    for (const { current } of [part, content]) if (current !== null) observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return { part, content, needsFocus };
}
