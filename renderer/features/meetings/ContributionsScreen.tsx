import { MessagesSquare } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { preparationScreensText } from '../../../shared/text/nl/preparationScreens.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { Spinner } from '../../components/Spinner.tsx';
import { ContributionDialog, type ContributionRow } from './ContributionDialog.tsx';
import { ContributionTable } from './ContributionTable.tsx';
import { MeetingPage } from './MeetingPage.tsx';
import type { Meeting } from './meetingTypes.ts';
import { PrepareFrame } from './PrepareFrame.tsx';
import { RequestDialog } from './RequestDialog.tsx';
import { useDeed } from '../../client/useDeed.ts';
import styles from './Steps.module.css';

const text = preparationScreensText.contributions;

/** What was asked of partners for every case of this meeting, and what is still open (feature P13). */
export function ContributionsScreen(): ReactElement {
  return (
    <MeetingPage>
      {(meeting) => (
        <PrepareFrame meeting={meeting} step="contributions">
          <div className={styles.body}>
            <Contributions key={meeting.id} meeting={meeting} />
          </div>
        </PrepareFrame>
      )}
    </MeetingPage>
  );
}

type Shown = 'open' | 'all';

function isOpen({ state }: ContributionRow): boolean {
  return state === null || state === 'asked' || state === 'promised';
}

function Contributions({ meeting }: Readonly<{ meeting: Meeting }>): ReactElement {
  const deed = useDeed();
  const list = useAnswer('meetings.contributionList', { meetingId: meeting.id });
  const [shown, setShown] = useState<Shown>('open');
  const [editing, setEditing] = useState<ContributionRow | null>(null);
  const [isReading, setReading] = useState(false);
  if (list.error !== null) {
    return <ErrorNotice title={list.error.message} onRetry={() => void list.refetch()} />;
  }
  if (list.data === undefined) return <Spinner />;
  const { rows, answerBy, isDue } = list.data;
  if (rows.length === 0) {
    return (
      <EmptyState
        icon={<MessagesSquare aria-hidden="true" />}
        title={text.title}
        action={<LinkButton href={`/overleggen/${meeting.id}`}>{text.toAgenda}</LinkButton>}
      >
        {text.nobody}
      </EmptyState>
    );
  }
  const notAsked = rows.filter(({ state }) => state === null).length;
  const waiting = rows.filter(({ state }) => state === 'asked' || state === 'promised').length;
  const open = rows.filter(isOpen);
  return (
    <div className={styles.column}>
      <div className={styles.lead}>
        <div className={styles.leadWords}>
          <h2>{text.title}</h2>
          <p className={styles.small}>{text.lead}</p>
        </div>
        <SegmentedControl
          label={text.show}
          segments={[
            { id: 'open', label: `${text.filterOpen} (${open.length})` },
            { id: 'all', label: `${text.filterAll} (${rows.length})` },
          ]}
          value={shown}
          onChange={setShown}
        />
        {waiting > 0 && <Button onPress={() => setReading(true)}>{text.requestOpen}</Button>}
        {notAsked > 0 && (
          <Button
            onPress={() =>
              void deed('meetings.askAllContributions', { meetingId: meeting.id, answerBy }, ({ asked }) =>
                text.asked(asked),
              )
            }
          >
            {text.askAll(notAsked)}
          </Button>
        )}
      </div>
      {isDue ? (
        <p className={styles.due}>
          <span aria-hidden="true">▲ </span>
          {text.due(waiting, answerBy)}
        </p>
      ) : (
        <p className={styles.small}>{text.answerBy(answerBy)}</p>
      )}
      {shown === 'open' && open.length === 0 ? (
        <p>{text.allIn}</p>
      ) : (
        <ContributionTable
          rows={shown === 'open' ? open : rows}
          counted={rows}
          onEdit={setEditing}
          onAsk={(row) =>
            void deed(
              'meetings.keepContribution',
              {
                discussionId: row.discussionId,
                contactId: row.contact.id,
                version: null,
                state: 'asked',
                body: '',
                answerBy,
              },
              text.asked(1),
            )
          }
        />
      )}
      {isReading && waiting > 0 && (
        <RequestDialog
          meeting={meeting}
          rows={rows.filter(({ state }) => state === 'asked' || state === 'promised')}
          answerBy={answerBy}
          onClose={() => setReading(false)}
        />
      )}
      {editing !== null && (
        <ContributionDialog row={editing} answerBy={answerBy} onClose={() => setEditing(null)} />
      )}
    </div>
  );
}
