import { useLayoutEffect, useRef } from 'react';

/**
 * A screen opens at its top, also where the one before was scrolled down; enlarged, the whole page scrolls. The tabs of one
 * case or meeting are one screen: what stands above them stays where it is.
 * @param location route, without what stands in front of it
 */
export function useTopOfScreen(location: string): void {
  const screen = location.split('/').slice(0, 3).join('/');
  const shown = useRef(screen);
  useLayoutEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    document.querySelector('#inhoud')?.scrollTo(0, 0);
    window.scrollTo(0, 0);
  }, [screen]);
}
