import type { ReactElement } from 'react';
import { useParams } from 'wouter';
import { roomText as words } from '../../../shared/text/nl/room.ts';
import { quoted } from '../../../shared/text/nl/quoted.ts';
import { timeOfDay } from '../../app/timeOfDay.ts';
import { usePanicKey } from '../../app/usePanicKey.ts';
import { useTheme } from '../../app/useTheme.ts';
import { useAnswer } from '../../client/hooks.ts';
import { useTicking } from './ticking.ts';
import { useNewestInSight } from './useNewestInSight.ts';
import styles from './RoomScreen.module.css';

/** What everybody in the room may see, and the time. Nothing to press; the chair decides from the other window. */
export function RoomScreen(): ReactElement {
  const { meetingId } = useParams<{ meetingId: string }>();
  usePanicKey();
  useTheme();
  const { data: room } = useAnswer('chairing.room', { meetingId });
  const lines = room?.lines ?? [];
  const list = useNewestInSight(lines.length);
  if (room === undefined || room.blank) return <RoomBlank />;
  return (
    <main className={styles['room']} aria-label={words.label}>
      <header className={styles['head']}>
        <h1>
          {room.item === 'case' ? words.case(room.caseNumber) : room.item === 'break' ? words.pause : ''}
          {room.initials !== '' && <span> {room.initials}</span>}
        </h1>
        <RoomClock />
      </header>
      <ol ref={list} className={styles['lines']} aria-label={words.lines} aria-live="polite">
        {lines.map(({ id, kind, body }) => (
          <li key={id} data-kind={kind}>
            <span className={styles['kind']}>{words.kinds[kind]}</span>
            <p>{kind === 'voice' ? quoted(body) : body}</p>
          </li>
        ))}
      </ol>
    </main>
  );
}

/** Nothing at all: the chair chose it, or no case file is open. */
export function RoomBlank(): ReactElement {
  return <main className={styles['blank']} aria-label={words.label} />;
}

function RoomClock(): ReactElement {
  const time = useTicking(timeOfDay);
  return <time className={styles['clock']}>{time}</time>;
}
