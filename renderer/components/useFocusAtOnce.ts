import { useLayoutEffect, useRef, type RefObject } from 'react';

/** What of a field takes the keys: its text, the first part of a date or time, or the button of a list. Never what the library hides. */
const typedIn =
  'input:not([hidden], [type="hidden"]), textarea, [role="spinbutton"], button[aria-haspopup="listbox"]';

/**
 * Gives a field the focus in the moment in which it appears. The component library does it later, and after a press by
 * keyboard on a plain button so late that on a slow computer its dialog takes the focus first: what is typed is then lost.
 * @param wanted as the field first appears; later changes do nothing
 * @returns for the element that is the field, or has it inside
 */
export function useFocusAtOnce<Root extends HTMLElement>(
  wanted: boolean | undefined,
): RefObject<Root | null> {
  const root = useRef<Root>(null);
  const waiting = useRef(wanted === true);
  useLayoutEffect(() => {
    if (!waiting.current || root.current === null) return;
    waiting.current = false;
    const own = root.current.matches('button') ? root.current : null;
    (own ?? root.current.querySelector<HTMLElement>(typedIn))?.focus({ preventScroll: true });
  }, []);
  return root;
}
