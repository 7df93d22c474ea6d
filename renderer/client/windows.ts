/** What the windows of one program say to each other; nothing of a case is ever in it. */
export type WindowWord = 'blank' | 'active';

const channel = new BroadcastChannel('casustafel');
const listeners = new Set<(word: WindowWord) => void>();

channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (data !== 'blank' && data !== 'active') return;
  for (const listener of listeners) listener(data);
});

/** Tells the other windows; this one does not hear it. */
export function tellWindows(word: WindowWord): void {
  channel.postMessage(word);
}

/** @returns a function that stops listening */
export function onWindowWord(listener: (word: WindowWord) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
