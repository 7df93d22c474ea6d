/** Where one can be on the screen of the chair: the line, the table, the agenda, the newest message, the middle. */
const panes: readonly (() => HTMLElement | null)[] = [
  () => document.querySelector('input[role="combobox"]'),
  () => document.querySelector('[data-seat][tabindex="0"]'),
  () => document.querySelector('nav button[aria-pressed="true"]'),
  () => [...document.querySelectorAll('[data-toast]')].at(-1)?.querySelector('button') ?? null,
  () => startOfMiddle(document.querySelector('[data-pane]')),
];

/** Moves the focus from each to the next and back to the line. Backwards from the line is the middle at once. */
export function goToPane(step: 1 | -1): void {
  const found = panes.map((pane) => pane()).filter((start) => start !== null);
  const place = found.findIndex((start) =>
    (start.closest('[data-pane]') ?? start).contains(document.activeElement),
  );
  const from = place < 0 && step < 0 ? 0 : place;
  found[(from + step + found.length) % Math.max(1, found.length)]?.focus();
}

/** Where the hands are wanted first: a choice to make, else whatever can be pressed or typed in. */
function startOfMiddle(middle: Element | null): HTMLElement | null {
  return (
    middle?.querySelector<HTMLElement>('[role="radio"]:not([tabindex="-1"])') ??
    middle?.querySelector<HTMLElement>('button:not([disabled]), input, textarea') ??
    null
  );
}
