import type { ReactNode } from 'react';
import { distributionText as words } from '../../../shared/text/nl/distribution.ts';
import styles from './Distribution.module.css';

/** Under the row of a file: why a name of another case stayed in it. Nothing when none does. */
export function NameStayed({ reason, columns }: Readonly<{ reason: string; columns: number }>): ReactNode {
  if (reason === '') return null;
  return (
    <tr className={styles.reason}>
      <td colSpan={columns}>{words.nameStayed(reason)}</td>
    </tr>
  );
}
