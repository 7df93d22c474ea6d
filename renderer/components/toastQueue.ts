/** A message that something happened. `undo` is offered as a button and takes the deed back. */
export type Toast = Readonly<{
  id: number;
  text: string;
  tone: 'neutral' | 'good' | 'bad';
  undo?: () => void;
}>;

/** More than this would hide the work; the oldest go. */
const SHOWN_AT_MOST = 3;

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

/**
 * Shows a message at the bottom of the window and reads it aloud; one that still stands there with the same words makes
 * place for it. Returns the id for `closeToast`.
 */
export function showToast(
  text: string,
  options: Readonly<{ tone?: Toast['tone']; undo?: () => void }> = {},
): number {
  lastId += 1;
  const { tone = 'neutral', undo } = options;
  const others = toasts.filter((toast) => toast.text !== text || toast.tone !== tone);
  const before = undo === undefined ? others : others.map(withoutUndo);
  change([...before, { id: lastId, text, tone, ...(undo ? { undo } : {}) }].slice(-SHOWN_AT_MOST));
  return lastId;
}

/** Undo takes back the last deed, so only the message about that one may offer it. */
function withoutUndo({ id, text, tone }: Toast): Toast {
  return { id, text, tone };
}

/** The last deed was taken back or done again by key: a message that still offers it would speak of another one. */
export function withdrawUndo(): void {
  change(toasts.map(withoutUndo));
}

/** Takes a message away; does nothing when it is gone already. */
export function closeToast(id: number): void {
  change(toasts.filter((toast) => toast.id !== id));
}

/** Takes all messages away: on lock, so that no words about a case stay in the page. */
export function closeAllToasts(): void {
  change([]);
}

/** The messages now, oldest first; the same array until something changes. */
export function currentToasts(): readonly Toast[] {
  return toasts;
}

/** Calls back at every change; returns the end of it. */
export function onToastsChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}
