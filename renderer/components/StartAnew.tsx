import { useCallback, useLayoutEffect, useRef, type ReactNode } from 'react';
import styles from './StartAnew.module.css';

const canFocus = 'button, input, select, textarea, a[href], summary, [tabindex]';

/**
 * What is inside starts again from what is kept as soon as `from` changes, as with a `key`; who was working in it keeps the focus
 * at the same place, so that the next key does not go astray.
 */
export function StartAnew({ from, children }: Readonly<{ from: string; children: ReactNode }>): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const place = useRef(-1);
  const focusAgain = useCallback((): void => {
    if (place.current < 0 || frame.current?.contains(document.activeElement) === true) return;
    // What cannot be used any more, such as a button to save when nothing changed, gives way to what stands before it.
    for (const element of elementsIn(frame.current)
      .slice(0, place.current + 1)
      .toReversed()) {
      element.focus({ preventScroll: true });
      if (element === document.activeElement) return;
    }
  }, []);
  return (
    <div
      ref={frame}
      className={styles['frame']}
      onFocus={({ target }) => {
        place.current = elementsIn(frame.current).indexOf(target);
      }}
      // Not told of an element that goes away by itself: then the place is still known.
      onBlur={() => {
        place.current = -1;
      }}
    >
      <Started key={from} onStart={focusAgain}>
        {children}
      </Started>
    </div>
  );
}

function Started({ onStart, children }: Readonly<{ onStart: () => void; children: ReactNode }>): ReactNode {
  useLayoutEffect(onStart, [onStart]);
  return children;
}

function elementsIn(frame: HTMLDivElement | null): HTMLElement[] {
  return [...(frame?.querySelectorAll<HTMLElement>(canFocus) ?? [])];
}
