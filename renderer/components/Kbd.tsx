import type { ReactNode } from 'react';
import styles from './Kbd.module.css';

/** One key of the keyboard. */
export function Kbd(props: Readonly<{ children: ReactNode }>): ReactNode {
  return <kbd className={styles.kbd}>{props.children}</kbd>;
}
