import type { ReactElement, ReactNode } from 'react';
import styles from './Pages.module.css';

/** A table of one of the pages, with its headings; a wide one scrolls in its own place. */
export function PageTable(
  props: Readonly<{
    label: string;
    columns: readonly string[];
    /** Whether a column holds numbers, which stand at the end of it. */
    isNumber?: (index: number) => boolean;
    /** The rows. */
    children: ReactNode;
  }>,
): ReactElement {
  const { label, columns, isNumber, children } = props;
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th
                key={column}
                scope="col"
                className={isNumber?.(index) === true ? styles['number'] : undefined}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
