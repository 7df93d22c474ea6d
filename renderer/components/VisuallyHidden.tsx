import type { ReactNode } from 'react';
import styles from './VisuallyHidden.module.css';

/** Words for screen readers only; also used for words that a shape already says to the eye. */
export function VisuallyHidden(props: Readonly<{ children: ReactNode }>): ReactNode {
  return <span className={styles.hidden}>{props.children}</span>;
}
