import { useEffect, useRef, useState, type ReactElement } from 'react';
import { minutesScreenText as words } from '../../../shared/text/nl/minutesScreen.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { KeyHints } from '../../components/KeyHints.tsx';

/** Ctrl+S saves what is on the paper; `?` lists the keys, wherever one is not typing. */
export function MinutesKeys({ onSave }: Readonly<{ onSave: (() => void) | undefined }>): ReactElement | null {
  const [isOpen, setOpen] = useState(false);
  const latest = useRef(onSave);
  useEffect(() => {
    latest.current = onSave;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // A dialog has its own question first.
      if (document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return;
      const isSave = event.ctrlKey && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 's';
      const isList = event.key === '?' && !event.ctrlKey && !event.altKey && !isTyping(event.target);
      if (!isSave && !isList) return;
      event.preventDefault();
      if (isList) setOpen(true);
      else latest.current?.();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  if (!isOpen) return null;
  return (
    <Dialog isOpen size="small" title={words.keysTitle} onClose={() => setOpen(false)}>
      <KeyHints hints={words.keyList} label={words.keysTitle} />
    </Dialog>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.tagName === 'INPUT' || target.tagName === 'TEXTAREA')
  );
}
