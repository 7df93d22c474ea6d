import { useEffect } from 'react';
import { isDialogOpen, takesKeys } from '../../components/isTyping.ts';

/** Keys of the queue while nobody types: N makes a new one, ? shows the keys, the arrows walk through the list. */
export function useQueueKeys(does: Readonly<{ onNew: () => void; onHelp: () => void }>): void {
  const { onNew, onHelp } = does;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || takesKeys(event.target)) return;
      if (isDialogOpen()) return;
      if (event.key === '?') onHelp();
      else if (event.key.toLowerCase() === 'n') onNew();
      else if (event.key === 'ArrowDown') walk(1);
      else if (event.key === 'ArrowUp') walk(-1);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onNew, onHelp]);
}

function walk(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-queue] a')];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = at === -1 ? (step === 1 ? 0 : links.length - 1) : at + step;
  links[Math.min(Math.max(next, 0), links.length - 1)]?.focus();
}
