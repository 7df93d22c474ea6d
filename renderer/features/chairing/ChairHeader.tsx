import { memo, type ReactElement } from 'react';
import { formatLongDate } from '../../../shared/dates/formatDate.ts';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import { roomText } from '../../../shared/text/nl/room.ts';
import { timeOfDay } from '../../app/timeOfDay.ts';
import { Button } from '../../components/Button.tsx';
import { MenuButton } from '../../components/MenuButton.tsx';
import type { Cockpit } from './cockpit.ts';
import { sameParts } from './drawnAgain.ts';
import { useTicking } from './ticking.ts';
import { useLateness } from './useLateness.ts';
import styles from './ChairHeader.module.css';

/** What opens from the menu of the header. */
export type More = keyof typeof cockpitText.more.entries;

/** Which meeting, what time it is, when it ends as it looks now, and the ways out. */
export const ChairHeader = memo(
  function ChairHeader({
    cockpit,
    onBack,
    onLock,
    onMore,
    onFinish,
    onWindows,
  }: Readonly<{
    cockpit: Cockpit;
    onBack: () => void;
    onLock: () => void;
    onMore: (what: More) => void;
    onFinish: () => void;
    onWindows: () => void;
  }>): ReactElement {
    const { meeting } = cockpit;
    const isOn = meeting.status === 'inProgress';
    const hasCase = cockpit.agenda.some(({ id, kind }) => id === cockpit.shownItemId && kind === 'case');
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
        {isOn && <Clock cockpit={cockpit} onRecover={() => onMore('recover')} />}
        <div className={styles['buttons']}>
          <Button variant="onRail" onPress={onBack}>
            {words.back}
          </Button>
          {isOn && (
            <Button variant="onRail" onPress={onFinish}>
              {words.finish}
            </Button>
          )}
          <Button variant="onRail" onPress={onWindows}>
            {roomText.windows.button}
          </Button>
          <MenuButton
            variant="onRail"
            label={cockpitText.more.label}
            entries={moreEntries(isOn, hasCase)}
            onAction={onMore}
          />
          <Button variant="onRail" onPress={onLock}>
            {words.lock}
          </Button>
        </div>
      </header>
    );
  },
  sameParts('agenda', 'meeting', 'shownItemId', 'hints', 'countedUntil'),
);

/** The clock, the end as it now looks, and the way to steer when the meeting runs late. */
function Clock({ cockpit, onRecover }: Readonly<{ cockpit: Cockpit; onRecover: () => void }>): ReactElement {
  const time = useTicking((now) => timeOfDay(now));
  const { end, over } = useLateness(cockpit);
  return (
    <>
      <div className={styles['clock']}>
        <b>{time}</b>
        <p>
          {words.end(end)} ·{' '}
          <span className={over > 0 ? styles['over'] : undefined}>
            {over > 0 ? cockpitText.late.title(over) : over < 0 ? words.early(-over) : words.onTime}
          </span>
        </p>
      </div>
      {over > 0 && cockpit.hints.late && (
        <Button variant="now" onPress={onRecover}>
          {cockpitText.late.button}
        </Button>
      )}
    </>
  );
}

function moreEntries(isOn: boolean, hasCase: boolean): { id: More; label: string; keys: string }[] {
  const { entries, keys } = cockpitText.more;
  const shown: readonly More[] = isOn
    ? ['opening', 'closing', 'recover', 'times', 'floor', 'theme', 'goals', 'hints', 'keys']
    : ['opening', 'closing', 'times', 'theme', 'goals', 'hints', 'keys'];
  return shown
    .filter((id) => id !== 'goals' || hasCase)
    .map((id) => ({ id, label: entries[id], keys: keys[id] }));
}
