import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { formatLongDate, formatShortDate } from '../../../shared/dates/formatDate.ts';
import { insightText } from '../../../shared/text/nl/insight.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Card } from '../../components/Card.tsx';
import { DomainDot } from '../../components/DomainDot.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Kbd } from '../../components/Kbd.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Loading } from '../../app/Loading.tsx';
import { DueWords } from '../followup/ActionTable.tsx';
import { actionDetails } from '../followup/actionWords.ts';
import { openCommandBar } from '../search/openCommandBar.ts';
import { AfterMeetingCard } from './AfterMeetingCard.tsx';
import { DatesCard } from './DatesCard.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { NextMeetingCard } from './NextMeetingCard.tsx';
import { OpenRequestsCard } from './OpenRequestsCard.tsx';
import { SignalForm } from './SignalForm.tsx';
import type { Today } from './today.ts';
import styles from './Insight.module.css';

/** What asks attention now: the next meeting, late actions, who waits for word, rights and terms, and a signal in a minute. */
export function TodayScreen(): ReactElement {
  const { data, error, refetch } = useAnswer('insight.today', {});
  if (data === undefined) {
    if (error === null) return <Loading />;
    return (
      <ErrorNotice title={insightText.loadFailed} onRetry={() => void refetch()}>
        {error.message}
      </ErrorNotice>
    );
  }
  const next = data.nextMeeting;
  const isNew = !(data.has.contacts && data.has.cases && data.has.meetings);
  return (
    <>
      <PageHeader
        title={insightText.heading(formatLongDate(data.today))}
        note={
          isNew
            ? insightText.start.sentence
            : insightText.sentence(next?.days ?? null, next?.notReady ?? 0, next?.cases.length ?? 0)
        }
        actions={
          <button
            type="button"
            className={styles['bar']}
            aria-label={insightText.openCommandBar}
            onClick={openCommandBar}
          >
            <Kbd>Ctrl</Kbd> <Kbd>K</Kbd> {insightText.commandBar}
          </button>
        }
      />
      <div className={styles['today']}>
        <div className={styles['column']}>
          {isNew ? <FirstSteps has={data.has} /> : <NextMeetingCard meeting={next} />}
          <OpenRequestsCard />
          <AfterMeetingCard />
          <ActionsCard actions={data.actions} />
        </div>
        <div className={styles['column']}>
          <Card title={insightText.signal.title} tone="wash">
            <p className={styles['hint']}>{insightText.signal.hint}</p>
            <SignalForm />
          </Card>
          <FeedbackCard feedback={data.feedback} />
          <DatesCard dates={data.dates} withoutNextDate={data.withoutNextDate} />
        </div>
      </div>
    </>
  );
}

function ActionsCard({ actions }: Readonly<{ actions: Today['actions'] }>): ReactElement {
  const text = insightText.actions;
  return (
    <Card
      title={text.title}
      note={text.note(actions.late, actions.dueSoon)}
      actions={<Link href="/acties">{text.all}</Link>}
    >
      {actions.rows.length === 0 && <p className={styles['hint']}>{text.none}</p>}
      <ul className={styles['lines']}>
        {actions.rows.map((row) => (
          <li key={row.id}>
            <DomainDot domain={row.owner?.domain ?? 'private'} />
            <span>
              {row.body}
              <span className={styles['under']}>
                {[
                  ...(row.case === null ? [] : [row.case.number]),
                  ...(row.owner === null ? [] : [row.owner.name]),
                  ...actionDetails(row).slice(0, 1),
                ].join(' · ')}
              </span>
            </span>
            <span className={styles['end']}>
              {row.lateDays > 0 || row.dueDate === null ? (
                <DueWords row={row} />
              ) : (
                formatShortDate(row.dueDate)
              )}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function FeedbackCard({ feedback }: Readonly<{ feedback: Today['feedback'] }>): ReactElement {
  const text = insightText.feedback;
  const more = feedback.total - feedback.rows.length;
  return (
    <Card title={text.title}>
      {feedback.total === 0 && <p className={styles['hint']}>{text.none}</p>}
      <ul className={styles['lines']}>
        {feedback.rows.map((row) => (
          <li key={row.id}>
            <DomainDot domain={row.domain ?? 'private'} />
            <Link href={`/casussen/${row.case.id}`}>{text.row(row.to, row.case.number)}</Link>
            <span className={row.isLate ? styles['late'] : styles['end']}>{text.days(row.days)}</span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className={styles['hint']}>
          <Link href="/acties">{text.more(more)}</Link>
        </p>
      )}
    </Card>
  );
}
