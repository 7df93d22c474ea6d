import { useEffect, useRef } from 'react';
import { isDialogOpen, isTyping } from '../../components/isTyping.ts';

/** Keys of an open card, outside a text field and outside a dialog. */
export interface ContactDeeds {
  readonly copy: () => void;
  readonly call: () => void;
  readonly mail: () => void;
}

/** `K` copies, `B` calls, `M` mails the person on the card. */
export function useContactKeys(deeds: ContactDeeds): void {
  const latest = useRef(deeds);
  useEffect(() => {
    latest.current = deeds;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      if (isTyping(event.target) || isDialogOpen()) return;
      const key = event.key.toLowerCase();
      if (key === 'k') latest.current.copy();
      else if (key === 'b') latest.current.call();
      else if (key === 'm') latest.current.mail();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
