import type { ReactElement } from 'react';
import { formatLongDate } from '../../../shared/dates/formatDate.ts';
import { minutesBetween } from '../../../shared/dates/timeOfDay.ts';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { roomText } from '../../../shared/text/nl/room.ts';
import { timeOfDay } from '../../app/timeOfDay.ts';
import { Button } from '../../components/Button.tsx';
import type { Cockpit } from './cockpit.ts';
import { expectedEnd, plannedEnd } from './meetingClock.ts';
import { useTicking } from './ticking.ts';
import styles from './ChairHeader.module.css';

/** Which meeting, what time it is, when it ends as it looks now, and the ways out. */
export function ChairHeader({
  cockpit,
  onBack,
  onLock,
  onKeys,
  onFinish,
  onWindows,
}: Readonly<{
  cockpit: Cockpit;
  onBack: () => void;
  onLock: () => void;
  onKeys: () => void;
  onFinish: () => void;
  onWindows: () => void;
}>): ReactElement {
  const { meeting } = cockpit;
  const about = [
    formatLongDate(meeting.date),
    meeting.chair === '' ? '' : words.chair(meeting.chair),
    meeting.minuteTaker === '' ? '' : words.minuteTaker(meeting.minuteTaker),
  ].filter((part) => part !== '');
  return (
    <header className={styles['header']}>
      <div className={styles['words']}>
        <h1>{meeting.title}</h1>
        <p>{about.join(' · ')}</p>
      </div>
      {meeting.status === 'inProgress' && <Clock cockpit={cockpit} />}
      <div className={styles['buttons']}>
        <Button variant="onRail" onPress={onBack}>
          {words.back}
        </Button>
        {meeting.status === 'inProgress' && (
          <Button variant="onRail" onPress={onFinish}>
            {words.finish}
          </Button>
        )}
        <Button variant="onRail" onPress={onWindows}>
          {roomText.windows.button}
        </Button>
        <Button variant="onRail" onPress={onKeys}>
          {words.keys}
        </Button>
        <Button variant="onRail" onPress={onLock}>
          {words.lock}
        </Button>
      </div>
    </header>
  );
}

function Clock({ cockpit }: Readonly<{ cockpit: Cockpit }>): ReactElement {
  const { agenda, countedUntil, meeting } = cockpit;
  const time = useTicking((now) => timeOfDay(now));
  const end = useTicking((now) => timeOfDay(expectedEnd(agenda, now, countedUntil)));
  const over = minutesBetween(plannedEnd(meeting, agenda), end);
  return (
    <div className={styles['clock']}>
      <b>{time}</b>
      <p>
        {words.end(end)} ·{' '}
        <span className={over > 0 ? styles['over'] : undefined}>
          {over > 0 ? words.over(over) : over < 0 ? words.early(-over) : words.onTime}
        </span>
      </p>
    </div>
  );
}
