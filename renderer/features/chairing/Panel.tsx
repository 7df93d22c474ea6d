import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState, type ReactElement, type ReactNode } from 'react';
import styles from './SidePanels.module.css';

/** Panels that were folded since the page opened: they stay so at the next case. */
const folded = new Set<string>();

/** A part of the right side that folds under its heading. */
export function Panel({
  title,
  name,
  children,
}: Readonly<{
  title: string;
  /** What is remembered as folded: the same for every case. */
  name: string;
  children: ReactNode;
}>): ReactElement {
  const [isOpen, setOpen] = useState(!folded.has(name));
  const toggle = (): void => {
    if (isOpen) folded.add(name);
    else folded.delete(name);
    setOpen(!isOpen);
  };
  return (
    <section className={styles['panel']} aria-label={title}>
      <h2>
        <button type="button" className={styles['fold']} aria-expanded={isOpen} onClick={toggle}>
          {title}
          {isOpen ? <ChevronDown aria-hidden="true" /> : <ChevronRight aria-hidden="true" />}
        </button>
      </h2>
      {isOpen && children}
    </section>
  );
}
