import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { distributionText } from '../../../shared/text/nl/distribution.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Card } from '../../components/Card.tsx';
import styles from './Insight.module.css';

const text = distributionText.today;

/** What is still to be made or handed over after meetings, with its last day (feature M11); nothing when nothing is. */
export function AfterMeetingCard(): ReactElement | null {
  const { data } = useAnswer('minutes.owed', {});
  if (data === undefined || data.total === 0) return null;
  const more = data.total - data.rows.length;
  return (
    <Card title={text.title}>
      <ul className={styles['lines']}>
        {data.rows.map((row) => (
          <li key={`${row.meetingId} ${row.what}`}>
            <span aria-hidden="true">{row.isLate ? '▲' : '○'}</span>
            <Link
              href={`/overleggen/${row.meetingId}/${row.what.startsWith('handOver') ? 'verzendlijst' : 'afronden'}`}
            >
              {text.row(row.title, formatShortDate(row.date), text.what[row.what](row.count))}
            </Link>
            <span className={row.isLate ? styles['late'] : styles['end']}>
              {row.isLate ? text.late : text.due(formatShortDate(row.dueOn))}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles['hint']}>{text.more(more)}</p>}
    </Card>
  );
}
