import { useEffect, useState, type ReactElement } from 'react';
import { useLocation, useParams } from 'wouter';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { timeOfDay } from '../../app/timeOfDay.ts';
import { useClient } from '../../client/ClientProvider.tsx';
import { useDone } from '../../client/useDone.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { ChairTable } from './ChairTable.tsx';
import { useCockpit } from './useCockpit.ts';
import { keepAwakeMark, stopAwakeMark } from './stillHere.ts';
import styles from './ChairScreen.module.css';

/** The cockpit of the chair: agenda, the case on the table, who sits there; one query, full window. */
export function ChairScreen(): ReactElement {
  const { meetingId } = useParams<{ meetingId: string }>();
  const [, navigate] = useLocation();
  const client = useClient();
  const done = useDone();
  const [shown, setShown] = useState<{ itemId: string; caseId: string | undefined } | null>(null);
  const live = useCockpit({
    meetingId,
    ...(shown === null ? {} : { itemId: shown.itemId }),
    ...(shown?.caseId === undefined ? {} : { caseId: shown.caseId }),
  });
  const { cockpit } = live;
  const status = cockpit?.meeting.status;

  useEffect(() => {
    if (status !== 'inProgress') {
      if (status !== undefined) stopAwakeMark();
      return;
    }
    keepAwakeMark(client, meetingId, (from, to) =>
      done(from <= to ? words.slept(timeOfDay(from), timeOfDay(to)) : words.clockBack),
    );
  }, [client, done, meetingId, status]);

  if (cockpit === undefined) {
    return (
      <main className={styles['loading']}>
        <h1>{words.title}</h1>
        {live.trouble === null ? (
          <p role="status">{words.loading}</p>
        ) : (
          <ErrorNotice title={words.loadFailed} onRetry={() => void live.refresh()}>
            {live.trouble}
          </ErrorNotice>
        )}
      </main>
    );
  }
  const { agenda } = cockpit;
  return (
    <ChairTable
      cockpit={cockpit}
      live={live}
      onShow={(itemId) =>
        setShown(
          itemId === null ? null : { itemId, caseId: agenda.find(({ id }) => id === itemId)?.case?.caseId },
        )
      }
      onBack={() => navigate(`/overleggen/${meetingId}`)}
      onMinutes={() => navigate(`/overleggen/${meetingId}/afronden`)}
    />
  );
}
