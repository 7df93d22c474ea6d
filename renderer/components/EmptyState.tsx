import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

export type EmptyStateProps = Readonly<{
  /** A lucide icon with aria-hidden. */
  icon: ReactNode;
  /** One sentence: what could stand here and why that helps. */
  children: ReactNode;
  title?: string;
  /** At most one button. */
  action?: ReactNode;
}>;

/** Empty is a question: says what could stand here and offers the one thing to do. */
export function EmptyState(props: EmptyStateProps): ReactNode {
  return (
    <div className={styles.empty}>
      <span className={styles.icon}>{props.icon}</span>
      {props.title !== undefined && <p className={styles.title}>{props.title}</p>}
      <p className={styles.words}>{props.children}</p>
      {props.action}
    </div>
  );
}
