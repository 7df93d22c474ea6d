import { useEffect, useState, type ReactNode } from 'react';
import { Dialog } from './Dialog.tsx';
import { isTyping } from './isTyping.ts';
import { Kbd } from './Kbd.tsx';
import type { KeyHint } from './KeyHints.tsx';
import styles from './KeyList.module.css';

type KeyListProps = Readonly<{
  title: string;
  keys: readonly KeyHint[];
  /** Under the list. */
  note?: string;
  /** Large shows the list in columns. */
  size?: 'small' | 'large';
}>;

/** Every key of a screen with what it does, in a window over it. */
export function KeyListDialog(props: KeyListProps & Readonly<{ onClose: () => void }>): ReactNode {
  const { title, keys, note, size = 'small', onClose } = props;
  return (
    <Dialog isOpen size={size} title={title} onClose={onClose}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls has to be reachable by keyboard */}
      <ul className={styles.list} tabIndex={0}>
        {keys.map((hint) => (
          <li key={hint.does}>
            <span className={styles.keys}>
              {hint.keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </span>{' '}
            {hint.does}
          </li>
        ))}
      </ul>
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </Dialog>
  );
}

/** The same, opened by `?` wherever one is not typing. */
export function KeyListUnderKey(props: KeyListProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return isOpen ? <KeyListDialog {...props} onClose={() => setOpen(false)} /> : null;
}
