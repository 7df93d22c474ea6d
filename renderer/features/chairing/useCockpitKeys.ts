import { useEffect, useRef } from 'react';
import { isDialogOpen } from '../../components/isTyping.ts';

/** Letters and digits that work with Alt anywhere on the screen of the chair; not while a dialog is open. */
export type AltDeeds = Readonly<Record<string, () => void>>;

export function useCockpitKeys(deeds: AltDeeds): void {
  const latest = useRef(deeds);
  useEffect(() => {
    latest.current = deeds;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      // By place as well: with Alt some keyboards give another sign than the letter.
      const key =
        /^(?:Key|Digit)([A-Z0-9])$/u.exec(event.code)?.[1]?.toLowerCase() ?? event.key.toLowerCase();
      const deed = Object.hasOwn(latest.current, key) ? latest.current[key] : undefined;
      if (deed === undefined) return;
      if (isDialogOpen()) return;
      event.preventDefault();
      event.stopPropagation();
      deed();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}
