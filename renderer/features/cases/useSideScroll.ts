import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';

export interface SideScroll {
  /** More stands out of sight on this side. */
  readonly left: boolean;
  readonly right: boolean;
  /** Moves by most of what is in sight. */
  readonly move: (side: 'left' | 'right') => void;
}

/** How far a part that scrolls sideways can still go, kept while it scrolls and while it or its content changes size. */
export function useSideScroll(frame: RefObject<HTMLElement | null>): SideScroll {
  const [sides, setSides] = useState({ left: false, right: false });
  useLayoutEffect(() => {
    const { current } = frame;
    if (current === null) return undefined;
    const measure = (): void => {
      // A pixel of slack: zoomed windows scroll by fractions.
      const left = current.scrollLeft > 1;
      const right = current.scrollLeft + current.clientWidth < current.scrollWidth - 1;
      setSides((known) => (known.left === left && known.right === right ? known : { left, right }));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(current);
    for (const child of current.children) watch.observe(child);
    current.addEventListener('scroll', measure, { passive: true });
    return () => {
      watch.disconnect();
      current.removeEventListener('scroll', measure);
    };
  }, [frame]);
  const move = useCallback(
    (side: 'left' | 'right'): void => {
      const { current } = frame;
      if (current === null) return;
      current.scrollBy({ left: (side === 'left' ? -0.8 : 0.8) * current.clientWidth });
    },
    [frame],
  );
  return { ...sides, move };
}
