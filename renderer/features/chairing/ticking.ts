import { useSyncExternalStore } from 'react';

/** One timer for the whole screen: ticks once a second while someone listens and the window can be seen. */
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function tick(): void {
  for (const listener of listeners) listener();
}

function adjust(): void {
  const shouldRun = listeners.size > 0 && document.visibilityState !== 'hidden';
  if (shouldRun && timer === undefined) {
    timer = setInterval(tick, 1000);
    tick();
  } else if (!shouldRun && timer !== undefined) {
    clearInterval(timer);
    timer = undefined;
  }
}

function listen(listener: () => void): () => void {
  if (listeners.size === 0) document.addEventListener('visibilitychange', adjust);
  listeners.add(listener);
  adjust();
  return () => {
    listeners.delete(listener);
    adjust();
    if (listeners.size === 0) document.removeEventListener('visibilitychange', adjust);
  };
}

/** A value that depends on the time; the component draws again only when the value changes. @param read gets UTC milliseconds */
export function useTicking<Value extends string | number>(read: (now: number) => Value): Value {
  return useSyncExternalStore(listen, () => read(Date.now()));
}
