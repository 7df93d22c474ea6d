import { useEffect, useRef, useState, type ReactElement } from 'react';
import { isDialogOpen, isTyping } from '../../components/isTyping.ts';
import { minutesScreenText as words } from '../../../shared/text/nl/minutesScreen.ts';
import { KeyListDialog } from '../../components/KeyList.tsx';

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
      if (isDialogOpen()) return;
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
  return <KeyListDialog title={words.keysTitle} keys={words.keyList} onClose={() => setOpen(false)} />;
}
