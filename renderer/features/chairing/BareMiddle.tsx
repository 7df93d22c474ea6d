import type { ReactElement } from 'react';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import { Button } from '../../components/Button.tsx';
import { titleOf } from './AgendaList.tsx';
import type { AgendaItem, Cockpit } from './cockpit.ts';
import { TimeCue } from './TimeCue.tsx';
import styles from './ChairScreen.module.css';

/** The middle of an ordinary item or a break: its note, its time, and the texts to read aloud. */
export function BareMiddle({
  item,
  cockpit,
  onScript,
}: Readonly<{
  item: AgendaItem;
  cockpit: Cockpit;
  onScript: (kind: 'opening' | 'closing') => void;
}>): ReactElement {
  const { meeting, hints, countedUntil } = cockpit;
  return (
    <div className={styles['bare']}>
      <h2>{titleOf(item)}</h2>
      {item.note !== '' && <p>{item.note}</p>}
      <p className={styles['asks']}>{item.kind === 'break' ? words.breakHint : words.bareHint}</p>
      {item.id === meeting.currentItemId && hints.clock && (
        <TimeCue
          key={item.id}
          place={item.id}
          name={titleOf(item)}
          plannedSeconds={item.plannedMinutes * 60}
          time={item}
          countedUntil={countedUntil}
          hasSound={hints.sound}
        />
      )}
      {item.kind === 'plain' && (
        <div className={styles['bareButtons']}>
          <Button size="small" onPress={() => onScript('opening')}>
            {words.opening}
          </Button>
          <Button size="small" onPress={() => onScript('closing')}>
            {cockpitText.scripts.closingButton}
          </Button>
        </div>
      )}
    </div>
  );
}
