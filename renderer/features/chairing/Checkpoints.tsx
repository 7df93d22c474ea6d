import type { ReactElement } from 'react';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import type { Card } from './cockpit.ts';
import styles from './Checkpoints.module.css';

/** The points that every case method has at this moment: start, before judging, end. To look at, not to tick. */
export function Checkpoints({ card }: Readonly<{ card: Card }>): ReactElement | null {
  const phase = card.phases.find(({ id }) => id === card.currentPhase) ?? card.phases[0];
  if (phase === undefined || phase.checkpoints.length === 0) return null;
  return (
    <details className={styles['checkpoints']}>
      <summary>{words.checkpoints(phase.checkpoints.length)}</summary>
      <ul>
        {phase.checkpoints.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </details>
  );
}
