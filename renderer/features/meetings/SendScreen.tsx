import { useState, type ReactElement } from 'react';
import { formatTime } from '../../../shared/dates/formatDate.ts';
import { preparationScreensText } from '../../../shared/text/nl/preparationScreens.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Spinner } from '../../components/Spinner.tsx';
import { localDay } from '../cases/caseWords.ts';
import { InvitedPeople } from './InvitedPeople.tsx';
import { MeetingPage } from './MeetingPage.tsx';
import type { Meeting, SendingCheck } from './meetingTypes.ts';
import { PrepareFrame } from './PrepareFrame.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';
import { SendingProblems } from './SendingProblems.tsx';
import { useDeed } from '../../client/useDeed.ts';
import styles from './Steps.module.css';

const text = preparationScreensText.send;

/** The last step of preparing: look at what is open, make the invitations, and keep that they went out (features P15, P17). */
export function SendScreen(): ReactElement {
  return (
    <MeetingPage>
      {(meeting) => (
        <PrepareFrame meeting={meeting} step="send">
          <div className={styles.body}>
            <Sending key={meeting.id} meeting={meeting} />
          </div>
        </PrepareFrame>
      )}
    </MeetingPage>
  );
}

function Sending({ meeting }: Readonly<{ meeting: Meeting }>): ReactElement {
  const check = useAnswer('meetings.sendingCheck', { meetingId: meeting.id });
  if (check.error !== null) {
    return <ErrorNotice title={check.error.message} onRetry={() => void check.refetch()} />;
  }
  if (check.data === undefined) return <Spinner />;
  return (
    <div className={styles.sending}>
      <div className={styles.column}>
        <SendingProblems meeting={meeting} problems={check.data.problems} />
        <Status meeting={meeting} openPoints={check.data.problems.length} />
        <Log sendings={check.data.sendings} />
      </div>
      <InvitedPeople meeting={meeting} invited={check.data.invited} />
    </div>
  );
}

function Status(props: Readonly<{ meeting: Meeting; openPoints: number }>): ReactElement | null {
  const { meeting, openPoints } = props;
  const deed = useDeed();
  const [asksNote, setAsksNote] = useState(false);
  const row = { id: meeting.id, version: meeting.version };
  if (meeting.status === 'draft' || meeting.status === 'planned') {
    return (
      <div className={styles.buttons}>
        <Button variant="primary" onPress={() => void deed('meetings.markSent', row, text.sent)}>
          {openPoints === 0 ? text.markSent : text.markSentAnyway(openPoints)}
        </Button>
      </div>
    );
  }
  if (meeting.status !== 'invited') return null;
  return (
    <div className={styles.buttons}>
      <Button onPress={() => setAsksNote(true)}>{text.toDraft}</Button>
      {asksNote && (
        <ReasonDialog
          place={`to-draft:${meeting.id}`}
          title={text.toDraftTitle}
          label={text.toDraftNote}
          hint={text.toDraftHint}
          action={text.toDraftDo}
          onClose={() => setAsksNote(false)}
          onKeep={async (note) =>
            (await deed('meetings.backToDraft', { ...row, note }, text.draftAgain)) !== null
          }
        />
      )}
    </div>
  );
}

function Log({ sendings }: Readonly<{ sendings: SendingCheck['sendings'] }>): ReactElement {
  return (
    <Card title={text.log}>
      {sendings.length === 0 && <p className={styles.small}>{text.logEmpty}</p>}
      <ul className={styles.log}>
        {sendings.map((row) => (
          <li key={row.id}>
            <b>{row.kind === 'sent' ? text.logSent(row.recipientCount) : text.logWithdrawn}</b>{' '}
            <span className={styles.small}>
              {text.moment(localDay(row.at), formatTime(new Date(row.at)))}
            </span>
            {row.note !== '' && <div>{row.note}</div>}
            {row.kind === 'sent' && row.openPoints.length === 0 && (
              <div className={styles.small}>{text.logDone}</div>
            )}
            {row.openPoints.length > 0 && (
              <div className={styles.small}>
                {text.logOpen} {row.openPoints.join(' ')}
              </div>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
