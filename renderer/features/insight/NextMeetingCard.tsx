import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { discussionKinds } from '../../../shared/model/lists/meetingLists.ts';
import { insightText } from '../../../shared/text/nl/insight.ts';
import { Card } from '../../components/Card.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { StateShape } from '../../components/StateShape.tsx';
import type { Today } from './today.ts';
import styles from './Insight.module.css';

/** More cases than this push the late actions off the screen. */
const mostCases = 8;
const text = insightText.next;

/** The next meeting with what each case still needs, in words. */
export function NextMeetingCard({ meeting }: Readonly<{ meeting: Today['nextMeeting'] }>): ReactElement {
  if (meeting === null) {
    return (
      <Card title={text.label}>
        <p className={styles['hint']}>{text.none}</p>
        <LinkButton href="/overleggen" variant="primary">
          {text.plan}
        </LinkButton>
      </Card>
    );
  }
  const place = `/overleggen/${meeting.id}`;
  const runs = meeting.status === 'inProgress';
  const hidden = meeting.cases.length - mostCases;
  return (
    <section className={styles['next']} aria-labelledby="next-meeting">
      <div className={styles['nextHead']}>
        <div>
          <p className={styles['hint']}>
            {text.label} ·{' '}
            {text.when(
              meeting.days,
              formatShortDate(meeting.date),
              meeting.startTime,
              meeting.endTime,
              meeting.place,
            )}
          </p>
          <h2 id="next-meeting" className={styles['big']}>
            {meeting.title}
          </h2>
        </div>
        <LinkButton href={runs ? `${place}/voorzitten` : place} variant="primary">
          {runs ? text.chair : text.prepare}
        </LinkButton>
      </div>
      {meeting.cases.length === 0 && <p className={styles['hint']}>{text.noCases}</p>}
      <ul className={styles['cases']}>
        {meeting.cases.slice(0, mostCases).map((one) => (
          <li key={one.discussionId}>
            <StateShape state={one.state} />
            <b>
              {one.case.number} · {labelOf(discussionKinds, one.kind)}
            </b>
            <span className={one.state === 'good' ? styles['quiet'] : ''}>
              {one.state === 'good' ? text.ready(one.seatCount) : one.words.join(' ')}
            </span>
            {one.state === 'good' ? (
              <span />
            ) : (
              <Link href={place} aria-label={text.arrangeFor(one.case.number)}>
                {text.arrange}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <p className={styles['hint']}>
          <Link href={place}>{text.more(hidden)}</Link>
        </p>
      )}
    </section>
  );
}
