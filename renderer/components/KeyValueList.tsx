import type { ReactNode } from 'react';
import styles from './KeyValueList.module.css';

export type KeyValue = Readonly<{ term: string; value: ReactNode; id?: string }>;

/** Terms with their values, aligned in two columns. */
export function KeyValueList(props: Readonly<{ items: readonly KeyValue[] }>): ReactNode {
  return (
    <dl className={styles.list}>
      {props.items.map((item) => (
        <div key={item.id ?? item.term} className={styles.row}>
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
