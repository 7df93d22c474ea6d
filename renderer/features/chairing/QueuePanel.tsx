import { X } from 'lucide-react';
import type { ReactElement } from 'react';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import type { Cockpit } from './cockpit.ts';
import type { TableCall } from './useTableCalls.ts';
import styles from './SidePanels.module.css';

const text = cockpitText.queue;

/** Who waits for the floor; a point of order stands on top. Shown only while somebody waits. */
export function QueuePanel({
  queue,
  call,
  onNext,
}: Readonly<{ queue: Cockpit['queue']; call: TableCall; onNext: () => void }>): ReactElement | null {
  if (queue.length === 0) return null;
  return (
    <section className={styles['panel']} aria-label={text.title}>
      <h2>{text.title}</h2>
      <ol>
        {queue.map((turn) => (
          <li key={turn.id} className={styles['parked']}>
            <span>
              {turn.name} {turn.kind === 'order' && <span className={styles['turn']}>▲ {text.order}</span>}
            </span>
            <IconButton
              size="small"
              label={text.leave(turn.name)}
              icon={<X aria-hidden="true" />}
              onPress={() => void call('chairing.leaveQueue', { turnId: turn.id })}
            />
          </li>
        ))}
      </ol>
      <p className={styles['buttons']}>
        <Button size="small" onPress={onNext}>
          {text.next}
        </Button>
      </p>
    </section>
  );
}
