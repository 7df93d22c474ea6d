import type { ReactElement } from 'react';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { Button } from '../../components/Button.tsx';
import { ActionListNow } from '../minutes/ActionListNow.tsx';
import type { Cockpit } from './cockpit.ts';
import { NextMeeting } from './NextMeeting.tsx';
import styles from './ChairScreen.module.css';

/** Before the start and after the end: what there is to do now. */
export function MeetingState({
  cockpit,
  onBegin,
  onMinutes,
}: Readonly<{ cockpit: Cockpit; onBegin: () => void; onMinutes: () => void }>): ReactElement | null {
  const { status } = cockpit.meeting;
  if (status === 'inProgress') return null;
  const isFinished = status === 'finished';
  return (
    <div className={styles['state']}>
      <h2>{isFinished ? words.finishedTitle : words.notStartedTitle}</h2>
      <p>{isFinished ? words.finished : words.notStarted}</p>
      {isFinished && <NextMeeting cockpit={cockpit} />}
      {isFinished ? (
        <ActionListNow meetingId={cockpit.meeting.id} onMinutes={onMinutes} />
      ) : (
        <p>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the one thing to do on this screen */}
          <Button variant="primary" autoFocus onPress={onBegin}>
            {words.start}
          </Button>
        </p>
      )}
    </div>
  );
}
