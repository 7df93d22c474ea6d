import type { ReactElement } from 'react';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import type { Cockpit, ParkedPoint } from './cockpit.ts';
import { Panel } from './Panel.tsx';
import styles from './SidePanels.module.css';

const text = cockpitText.parked;

/** What was parked, with owner and what happens with it. Pressing one opens it. */
export function ParkedPanel({
  parked,
  onOpen,
}: Readonly<{ parked: Cockpit['parked']; onOpen: (point: ParkedPoint) => void }>): ReactElement | null {
  if (parked.length === 0) return null;
  return (
    <Panel title={words.parkedTitle} name="parked">
      {parked.map((point) => (
        <button
          key={point.id}
          type="button"
          className={styles['card']}
          aria-label={text.open(point.body)}
          onClick={() => onOpen(point)}
        >
          {point.body}
          <span className={styles['small']}>{stateOf(point)}</span>
        </button>
      ))}
    </Panel>
  );
}

function stateOf(point: ParkedPoint): string {
  const outcome =
    point.handledOn !== null
      ? `✓ ${text.outcomes.handled}`
      : point.isBack
        ? `▲ ${text.back}`
        : point.outcome === 'open'
          ? `▲ ${text.outcomes.open}`
          : text.outcomes[point.outcome];
  const lands =
    point.outcome !== 'nextMeeting' || point.isBack || point.handledOn !== null
      ? ''
      : point.landsOn === null
        ? text.waits
        : text.lands(formatShortDate(point.landsOn));
  return [point.caseNumber, point.owner, outcome, lands].filter((part) => part !== '').join(' · ');
}
