import { useEffect, useRef, type RefObject } from 'react';

/** Keeps the end of a list in sight: nobody can scroll in the room. */
export function useNewestInSight(length: number): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const element = list.current;
    if (element === null || length === 0) return undefined;
    const toNewest = (): void => {
      element.scrollTop = element.scrollHeight;
    };
    toNewest();
    const watch = new ResizeObserver(toNewest);
    watch.observe(element);
    return () => watch.disconnect();
  }, [length]);
  return list;
}
