import { memo, type ReactElement } from 'react';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { discussionKinds } from '../../../shared/model/lists/meetingLists.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { timeOfDay } from '../../app/timeOfDay.ts';
import { classes } from '../../components/classes.ts';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import type { AgendaItem, Cockpit } from './cockpit.ts';
import { expectedEnd, usedSeconds } from './meetingClock.ts';
import { sameParts } from './drawnAgain.ts';
import { useTicking } from './ticking.ts';
import styles from './AgendaList.module.css';

/** The agenda with planned and real minutes. Pressing an item shows it; the time goes on where it runs. */
export const AgendaList = memo(
  function AgendaList({
    cockpit,
    onLook,
  }: Readonly<{ cockpit: Cockpit; onLook: (itemId: string) => void }>): ReactElement {
    return (
      <nav className={styles['agenda']} aria-label={words.agenda}>
        <h2>{words.agenda}</h2>
        <ol>
          {cockpit.agenda.map((item) => (
            <li key={item.id}>
              <button
                type="button"
                className={classes(
                  styles['item'],
                  styles[item.state],
                  item.id === cockpit.shownItemId && styles['shown'],
                )}
                aria-current={item.state === 'now' ? 'step' : undefined}
                aria-pressed={item.id === cockpit.shownItemId}
                onClick={() => onLook(item.id)}
              >
                <StartTime item={item} cockpit={cockpit} />
                <span className={styles['title']}>{titleOf(item)}</span>
                <Minutes item={item} countedUntil={cockpit.countedUntil} />
                {detailOf(item).map((detail) => (
                  <span key={detail} className={styles['detail']}>
                    {detail}
                  </span>
                ))}
              </button>
            </li>
          ))}
        </ol>
      </nav>
    );
  },
  sameParts('agenda', 'meeting', 'shownItemId', 'countedUntil'),
);

/** When it began; for what is still to come, when it will begin as it now looks. */
function StartTime({ item, cockpit }: Readonly<{ item: AgendaItem; cockpit: Cockpit }>): ReactElement {
  const { agenda, countedUntil, meeting } = cockpit;
  const before = agenda.slice(0, agenda.indexOf(item));
  const time = useTicking((now) => {
    if (item.startedAt !== null) return timeOfDay(item.startedAt);
    if (meeting.status !== 'inProgress') return item.plannedStart;
    return timeOfDay(expectedEnd(before, now, countedUntil));
  });
  return <span className={styles['time']}>{time}</span>;
}

function Minutes({
  item,
  countedUntil,
}: Readonly<{ item: AgendaItem; countedUntil: number | null }>): ReactElement {
  const used = useTicking((now) => Math.floor(usedSeconds(item, now, countedUntil) / 60));
  const planned = item.plannedMinutes;
  if (item.state === 'todo') {
    return (
      <span className={styles['minutes']}>
        <span aria-hidden="true">{planned}</span>
        <VisuallyHidden>{words.planned(planned)}</VisuallyHidden>
      </span>
    );
  }
  const over = used > planned;
  const shown = item.state === 'done' && !over ? `✓ ${used}` : words.minutesOf(used, planned);
  return (
    <span
      className={classes(styles['minutes'], over ? styles['over'] : item.state === 'done' && styles['good'])}
    >
      <span aria-hidden="true">{shown}</span>
      <VisuallyHidden>
        {item.state === 'done' ? words.itemDone(used) : words.minutesSaid(used, planned)}
      </VisuallyHidden>
    </span>
  );
}

export function titleOf(item: AgendaItem): string {
  if (item.case === null) return item.title;
  return words.caseTitle(item.case.number, labelOf(discussionKinds, item.case.kind));
}

function detailOf(item: AgendaItem): readonly string[] {
  if (item.case === null) return [];
  const line = item.state === 'now' ? words.caseLine(item.case.alias, item.case.age, item.case.theme) : '';
  const joins =
    item.state === 'done' ? [] : item.case.joinsLater.map(({ name, at }) => words.joins(name, at));
  return [line, ...joins].filter((part) => part !== '');
}
