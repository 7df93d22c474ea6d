import type { ReactNode } from 'react';
import styles from './PageHeader.module.css';

export type PageHeaderProps = Readonly<{
  title: ReactNode;
  /** Small line above the title: where this belongs. */
  eyebrow?: ReactNode;
  /** One sentence beside or under the title. */
  note?: ReactNode;
  /** Chip(s) directly behind the title. */
  status?: ReactNode;
  /** Row of chips under the title. */
  chips?: ReactNode;
  /** Buttons at the right; one of them primary. */
  actions?: ReactNode;
}>;

/** Top of every page: the only h1. */
export function PageHeader(props: PageHeaderProps): ReactNode {
  const { title, eyebrow, note, status, chips, actions } = props;
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        {eyebrow !== undefined && <p className={styles.eyebrow}>{eyebrow}</p>}
        <div className={styles.line}>
          <h1>{title}</h1>
          {status}
          {note !== undefined && <p className={styles.note}>{note}</p>}
        </div>
        {chips !== undefined && <div className={styles.chips}>{chips}</div>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
