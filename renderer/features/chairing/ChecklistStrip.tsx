import type { ReactElement } from 'react';
import { checklistText } from '../../../shared/text/nl/checklist.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import { classes } from '../../components/classes.ts';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import styles from './ChecklistStrip.module.css';

type Points = Output<'chairing.preparation'>['checklist'];

/** The points that fill themselves. `isLong`: with what is there or missing in words, one under the other. */
export function ChecklistStrip({
  points,
  isLong = false,
}: Readonly<{ points: Points; isLong?: boolean }>): ReactElement {
  return (
    <ul className={isLong ? styles['list'] : styles['strip']} aria-label={checklistText.title}>
      {points.map(({ key, isDone, words }) => (
        <li key={key} className={classes(styles['point'], isDone && styles['done'])} title={words}>
          <span aria-hidden="true">{isDone ? '✓' : '○'}</span> {checklistText.names[key]}
          {isLong ? (
            <span className={styles['words']}>{words}</span>
          ) : (
            <VisuallyHidden>: {words}</VisuallyHidden>
          )}
        </li>
      ))}
    </ul>
  );
}
