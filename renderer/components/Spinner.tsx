import type { ReactNode } from 'react';
import styles from './Spinner.module.css';

/** A turning ring. Without `label` it is decoration beside words; with it, a screen reader hears that something is busy. */
export function Spinner(props: Readonly<{ label?: string }>): ReactNode {
  if (props.label === undefined) return <span className={styles.spinner} aria-hidden="true" />;
  return (
    <output className={styles.busy}>
      <span className={styles.spinner} aria-hidden="true" />
      {props.label}
    </output>
  );
}
