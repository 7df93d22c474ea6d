import { useState, type ReactElement } from 'react';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { addMinutes } from '../../../shared/dates/timeOfDay.ts';
import { moved, movableItems, recoveries, type Recovery } from '../../../shared/model/runningLate.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Select } from '../../components/Select.tsx';
import { titleOf } from './AgendaList.tsx';
import type { Cockpit } from './cockpit.ts';
import { plannedEnd } from './meetingClock.ts';
import { useLateness } from './useLateness.ts';
import styles from './Dialogs.module.css';

const text = cockpitText.late;
type Way = Input<'chairing.recover'>['way'];

/** Running late, with ways to recover and what each gives in times. Choosing one is one command: one undo takes it back. */
export function RecoverDialog({
  cockpit,
  onChoose,
  onClose,
}: Readonly<{ cockpit: Cockpit; onChoose: (way: Way) => void; onClose: () => void }>): ReactElement {
  const { agenda, meeting, laterMeetings } = cockpit;
  const { over, end } = useLateness(cockpit);
  const ways = recoveries(agenda, over);
  return (
    <Dialog isOpen title={over > 0 ? text.title(over) : text.button} onClose={onClose}>
      <div className={styles['stack']}>
        <p>{over > 0 ? text.intro(end, plannedEnd(meeting, agenda)) : text.onTime}</p>
        {ways.map((way) => (
          <WayCard
            key={way.kind}
            way={way}
            agenda={agenda}
            over={over}
            end={end}
            laterMeetings={laterMeetings}
            onChoose={onChoose}
          />
        ))}
      </div>
    </Dialog>
  );
}

function WayCard({
  way,
  agenda,
  over,
  end,
  laterMeetings,
  onChoose,
}: Readonly<{
  way: Recovery;
  agenda: Cockpit['agenda'];
  over: number;
  end: string;
  laterMeetings: Cockpit['laterMeetings'];
  onChoose: (way: Way) => void;
}>): ReactElement {
  const [itemId, setItemId] = useState<string | null>(null);
  const [toMeetingId, setMeeting] = useState(laterMeetings[0]?.id ?? null);
  const movable = movableItems(agenda);
  const item = movable.find(({ id }) => id === itemId);
  const shown = way.kind === 'move' && item !== undefined ? moved(item, over) : way;
  const title = (id: string): string => {
    const found = agenda.find((entry) => entry.id === id);
    return found === undefined ? '' : titleOf(found);
  };
  const choice = ((): Way | null => {
    switch (shown.kind) {
      case 'shorten':
        return {
          kind: 'shorten',
          items: shown.items.map(({ itemId: id, to }) => ({ itemId: id, minutes: to })),
        };
      case 'move':
        return toMeetingId === null ? null : { kind: 'move', itemId: shown.itemId, toMeetingId };
      case 'endLater':
        return { kind: 'endLater', endTime: end };
      case 'dropBreak':
        return { kind: 'dropBreak', itemId: shown.itemId };
    }
  })();
  return (
    <section className={styles['way']} aria-label={text.ways[way.kind]}>
      <div className={styles['wayHead']}>
        <h3>{text.ways[way.kind]}</h3>
        <span className={styles['effect']}>
          {shown.kind === 'endLater'
            ? text.newEnd(end)
            : text.effect(shown.gained, addMinutes(end, -shown.gained), shown.over)}
        </span>
      </div>
      {shown.kind === 'shorten' && (
        <ul>
          {shown.items.map(({ itemId: id, from, to }) => (
            <li key={id}>{text.shortenItem(title(id), from, to)}</li>
          ))}
        </ul>
      )}
      {shown.kind === 'move' && laterMeetings.length === 0 && <p>{text.noLater}</p>}
      {shown.kind === 'move' && laterMeetings.length > 0 && (
        <>
          <Select
            label={text.moveWhich}
            value={shown.itemId}
            onChange={setItemId}
            options={movable.map(({ id, plannedMinutes }) => ({
              id,
              label: title(id),
              detail: `${plannedMinutes} min`,
            }))}
          />
          <Select
            label={text.moveTo}
            value={toMeetingId}
            onChange={setMeeting}
            options={laterMeetings.map((later) => ({
              id: later.id,
              label: formatShortDate(later.date),
              detail: later.title,
            }))}
          />
        </>
      )}
      {shown.kind === 'endLater' && <p>{text.endLaterLine(end)}</p>}
      {shown.kind === 'dropBreak' && <p>{text.dropLine}</p>}
      {choice !== null && (
        <p>
          <Button
            size="small"
            aria-label={text.chooseWay(text.ways[way.kind])}
            onPress={() => onChoose(choice)}
          >
            {text.choose}
          </Button>
        </p>
      )}
    </section>
  );
}
