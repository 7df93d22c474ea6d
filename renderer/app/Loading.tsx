import type { ReactElement } from 'react';
import { shellText } from '../../shared/text/nl/shell.ts';
import { Spinner } from '../components/Spinner.tsx';
import styles from './Loading.module.css';

/** Quiet sign of waiting, shown only when it lasts; said once by a screen reader. */
export function Loading(): ReactElement {
  return (
    <p role="status" className={styles['waiting']}>
      <Spinner /> {shellText.loading}
    </p>
  );
}
