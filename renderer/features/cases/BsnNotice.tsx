import type { ReactNode } from 'react';
import { findBsn } from '../../../shared/model/bsn.ts';
import { casesText } from '../../../shared/text/nl/cases.ts';
import styles from './cases.module.css';

/** Points out, on the spot, a number that may be a BSN in what was just typed. Never stops the typing. */
export function BsnNotice(props: Readonly<{ texts: readonly string[] }>): ReactNode {
  const found = props.texts.some((text) => findBsn(text).length > 0);
  return (
    <div aria-live="polite" className={styles.live}>
      {found && (
        <p className={styles.bsn}>
          <span aria-hidden="true">▲ </span>
          {casesText.bsn}
        </p>
      )}
    </div>
  );
}
