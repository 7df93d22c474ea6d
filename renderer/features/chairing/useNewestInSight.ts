import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the newest line in sight: nobody can scroll in the room. One that is longer than the screen is shown from its
 * beginning. `data-above` says that a line above it is cut through.
 */
export function useNewestInSight(length: number): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const element = list.current;
    if (element === null || length === 0) return undefined;
    const toNewest = (): void => {
      const { top } = element.getBoundingClientRect();
      const newest = element.lastElementChild?.getBoundingClientRect().top ?? top;
      // Whole pixels, downwards: the edge of the first line stays in sight.
      const start = Math.floor(newest - top + element.scrollTop);
      element.scrollTop = Math.min(start, element.scrollHeight - element.clientHeight);
      element.toggleAttribute('data-above', element.scrollTop > 1 && element.scrollTop < start);
    };
    toNewest();
    const watch = new ResizeObserver(toNewest);
    watch.observe(element);
    return () => watch.disconnect();
  }, [length]);
  return list;
}
