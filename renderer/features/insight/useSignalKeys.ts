import { useEffect } from 'react';
import { isDialogOpen, takesKeys } from '../../components/isTyping.ts';

/** Keys of the inbox while nobody types: N goes to the new signal, the arrows walk, ? shows the keys. */
export function useSignalKeys(onHelp: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || takesKeys(event.target)) return;
      if (isDialogOpen()) return;
      if (event.key === '?') onHelp();
      else if (event.key.toLowerCase() === 'n')
        document.querySelector<HTMLElement>('[data-new-signal] textarea')?.focus();
      else if (event.key === 'ArrowDown') walk(1);
      else if (event.key === 'ArrowUp') walk(-1);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onHelp]);
}

function walk(step: 1 | -1): void {
  const lines = [...document.querySelectorAll<HTMLElement>('[data-signal]')];
  const at = lines.findIndex((line) => line.contains(document.activeElement));
  const next = at === -1 ? (step === 1 ? 0 : lines.length - 1) : at + step;
  lines[Math.min(Math.max(next, 0), lines.length - 1)]?.querySelector('button')?.focus();
}
