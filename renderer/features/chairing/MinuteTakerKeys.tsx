import { useEffect, useState, type ReactNode } from 'react';
import { roomText } from '../../../shared/text/nl/room.ts';
import { isDialogOpen, isTyping } from '../../components/isTyping.ts';
import { KeyListDialog } from '../../components/KeyList.tsx';
import { slashKeys } from './slashKeys.ts';

const text = roomText.minuteTaker;
const keys = [...slashKeys, ...text.keyList];

/**
 * The list of keys of who takes the minutes: F1 while typing, and `?` elsewhere. Heard first and by nobody else, as on the screen
 * of the chair: elsewhere F1 is the glossary.
 */
export function MinuteTakerKeys(): ReactNode {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isAsked =
        (event.key === 'F1' && !event.shiftKey) || (event.key === '?' && !isTyping(event.target));
      if (!isAsked || isDialogOpen()) return;
      event.preventDefault();
      event.stopPropagation();
      setOpen(true);
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
  return isOpen ? (
    <KeyListDialog size="large" title={text.keysTitle} keys={keys} onClose={() => setOpen(false)} />
  ) : null;
}
