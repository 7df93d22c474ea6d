import type { ReactNode } from 'react';
import { caseLettersText as words } from '../../../shared/text/nl/caseLetters.ts';
import styles from './PaperDialog.module.css';

/** Why a file stays inside, in sentences; nothing when it may leave. */
export function Stops({ stops }: Readonly<{ stops: readonly string[] }>): ReactNode {
  if (stops.length === 0) return null;
  return (
    <div className={styles.stops}>
      <strong>{words.stopsTitle}</strong>
      <ul>
        {stops.map((stop) => (
          <li key={stop}>{stop}</li>
        ))}
      </ul>
    </div>
  );
}
