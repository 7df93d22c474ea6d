import { useEffect, useState, type ReactNode } from 'react';
import { casePageText } from '../../../shared/text/nl/casePage.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { Kbd } from '../../components/Kbd.tsx';
import styles from './cases.module.css';

const words = casePageText.keys;

/** The list of keys of the case page, under `?` wherever one is not typing. */
export function CaseKeys(): ReactNode {
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
    <Dialog isOpen title={words.title} onClose={() => setOpen(false)}>
      <ul className={styles.keys}>
        {words.list.map(({ keys, does }) => (
          <li key={does}>
            <span>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </span>
            {does}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.tagName === 'INPUT' || target.tagName === 'TEXTAREA')
  );
}
