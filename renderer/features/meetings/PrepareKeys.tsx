import { useEffect, useState, type ReactElement } from 'react';
import { preparationScreensText } from '../../../shared/text/nl/preparationScreens.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { Kbd } from '../../components/Kbd.tsx';
import styles from './Prepare.module.css';

const text = preparationScreensText.keys;

/** The list of keys of this screen, under `?` wherever one is not typing. */
export function PrepareKeys(): ReactElement | null {
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
  if (!isOpen) return null;
  return (
    <Dialog isOpen title={text.title} onClose={() => setOpen(false)}>
      <ul className={styles.keys}>
        {text.list.map(({ keys, does }) => (
          <li key={does}>
            <span>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </span>{' '}
            {does}
          </li>
        ))}
      </ul>
      <p className={styles.small}>{text.note}</p>
    </Dialog>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.tagName === 'INPUT' || target.tagName === 'TEXTAREA')
  );
}
