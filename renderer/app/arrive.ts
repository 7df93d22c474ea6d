/** The way to one element of a screen that is being opened: what is pressed on the way, and what gets the focus. */
export interface Way {
  /** Selectors of tabs, menus and choices, pressed in this order. */
  readonly press?: readonly string[];
  /** Selector of the field or row itself, or of a part around it. */
  readonly focus: string;
}

/** A screen that needs longer than this is left as it is: the person has gone on, milliseconds. */
const longest = 10_000;

let stopBefore: (() => void) | null = null;

/**
 * Leads to the very place on a screen that is not drawn yet: waits for each element, presses it, and gives the focus at the end.
 * Whoever presses a key or the pointer meanwhile goes an own way, and this one ends.
 */
export function arrive({ press = [], focus }: Way): void {
  stopBefore?.();
  const steps = [...press];
  const step = (): void => {
    const next = steps[0] ?? focus;
    const found = document.querySelector<HTMLElement>(next);
    if (found === null) return;
    if (steps.shift() === undefined) {
      stop();
      settle(found);
      return;
    }
    found.click();
    step();
  };
  const observer = new MutationObserver(() => step());
  const timer = setTimeout(() => stop(), longest);
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    window.removeEventListener('keydown', stop, true);
    window.removeEventListener('pointerdown', stop, true);
    stopBefore = null;
  };
  stopBefore = stop;
  observer.observe(document.body, { childList: true, subtree: true, attributes: true });
  window.addEventListener('keydown', stop, true);
  window.addEventListener('pointerdown', stop, true);
  step();
}

/** Shows the element, with a frame until the focus leaves it. */
function settle(found: HTMLElement): void {
  const inside = 'input:not([type="hidden"]), textarea, button, [tabindex="0"], a[href]';
  const target = found.matches(`${inside}, [tabindex]`) ? found : found.querySelector<HTMLElement>(inside);
  found.scrollIntoView({ block: 'center' });
  found.dataset['arrived'] = 'true';
  const leave = (): void => {
    if (found.contains(document.activeElement)) return;
    delete found.dataset['arrived'];
    document.removeEventListener('focusin', leave);
  };
  target?.focus({ preventScroll: true });
  document.addEventListener('focusin', leave);
}
