import { useEffect, useRef } from 'react';
import { isDialogOpen, isTyping } from '../../components/isTyping.ts';

/** What the keys of this screen do. */
export interface ChairKeys {
  readonly phase: (step: 1 | -1) => void;
  readonly item: (step: 1 | -1) => void;
  readonly next: () => void;
  readonly note: () => void;
  readonly keys: () => void;
  /** Shows a line in the room, or takes it back. */
  readonly release: () => void;
  readonly blank: () => void;
  readonly windows: () => void;
  readonly closeCase: () => void;
  readonly finish: () => void;
  readonly pane: (step: 1 | -1) => void;
}

/** Keys that work anywhere on the screen of the chair, also while typing; not while a dialog is open. */
export function useChairKeys(keys: ChairKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const deed = deedOf(event, latest.current);
      if (deed === undefined) return;
      // Looked for last: it goes through the whole page, and most keys are letters of a line.
      if (isDialogOpen()) return;
      event.preventDefault();
      event.stopPropagation();
      deed();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}

function deedOf(event: KeyboardEvent, keys: ChairKeys): (() => void) | undefined {
  const { key } = event;
  if ((key === 'F1' && !event.shiftKey) || (key === '?' && !isTyping(event.target))) return keys.keys;
  if (key === 'F6') return () => keys.pane(event.shiftKey ? -1 : 1);
  if (event.altKey && !event.ctrlKey) {
    if (key.toLowerCase() === 's') return keys.closeCase;
    if (key.toLowerCase() === 'r') return keys.finish;
    if (key.toLowerCase() === 'z') return keys.release;
    if (key.toLowerCase() === 'b') return keys.blank;
    if (key.toLowerCase() === 'v') return keys.windows;
    return undefined;
  }
  if (!event.ctrlKey || event.altKey || event.shiftKey) return undefined;
  switch (key) {
    case 'ArrowRight':
      return () => keys.phase(1);
    case 'ArrowLeft':
      return () => keys.phase(-1);
    case 'ArrowDown':
      return () => keys.item(1);
    case 'ArrowUp':
      return () => keys.item(-1);
    case 'Enter':
      return keys.next;
    case 'j':
    case 'J':
      return keys.note;
    default:
      return undefined;
  }
}
