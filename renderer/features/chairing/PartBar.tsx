import type { ReactElement } from 'react';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import { classes } from '../../components/classes.ts';
import { ChecklistStrip } from './ChecklistStrip.tsx';
import type { Card } from './cockpit.ts';
import { parts, type Part } from './parts.ts';
import styles from './PartBar.module.css';

/** What the middle shows, and how far the case is. Alt with a digit chooses; the phase chooses by itself. */
export function PartBar({
  card,
  part,
  hasChecklist,
  onChoose,
}: Readonly<{
  card: Card;
  part: Part;
  hasChecklist: boolean;
  onChoose: (part: Part) => void;
}>): ReactElement {
  return (
    <div className={styles['bar']} data-parts>
      <div role="group" aria-label={cockpitText.parts.label} className={styles['parts']}>
        {parts.map((entry, index) => (
          <button
            key={entry}
            type="button"
            aria-pressed={entry === part}
            aria-keyshortcuts={`Alt+${index + 1}`}
            className={classes(styles['part'], entry === part && styles['on'])}
            onClick={() => onChoose(entry)}
          >
            {cockpitText.parts[entry]}
          </button>
        ))}
      </div>
      {hasChecklist && <ChecklistStrip points={card.deliberation.checklist} />}
    </div>
  );
}
