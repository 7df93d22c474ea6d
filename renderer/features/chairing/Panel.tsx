import { ChevronDown, ChevronRight } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useFold, type FoldedPart } from './folded.ts';
import styles from './SidePanels.module.css';

/** A part of the right side that folds under its heading. */
export function Panel({
  title,
  name,
  children,
}: Readonly<{
  title: string;
  /** What is remembered as folded: the same for every case and every meeting. */
  name: FoldedPart;
  children: ReactNode;
}>): ReactElement {
  const { folded, fold } = useFold();
  const isOpen = !folded.has(name);
  return (
    <section className={styles['panel']} aria-label={title}>
      <h2>
        <button
          type="button"
          className={styles['fold']}
          aria-expanded={isOpen}
          onClick={() => fold(name, isOpen)}
        >
          {title}
          {isOpen ? <ChevronDown aria-hidden="true" /> : <ChevronRight aria-hidden="true" />}
        </button>
      </h2>
      {isOpen && children}
    </section>
  );
}
