import type { ReactNode } from 'react';
import styles from './FieldGroup.module.css';

/** Fields that belong together, in a frame that says what they are about. */
export function FieldGroup(
  props: Readonly<{
    legend: string;
    /** Of a hint that explains the whole group. */
    'aria-describedby'?: string;
    children: ReactNode;
  }>,
): ReactNode {
  const { legend, children, ...described } = props;
  return (
    <fieldset {...described} className={styles.group}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}
