import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { preparationScreensText } from '../../../shared/text/nl/preparationScreens.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Card } from '../../components/Card.tsx';
import styles from './Insight.module.css';

const text = preparationScreensText.contributions.today;

/** Meetings that still wait for partners from the day before the cut-off on (feature P13); nothing when none does. */
export function OpenRequestsCard(): ReactElement | null {
  const { data = [] } = useAnswer('meetings.openRequests', {});
  if (data.length === 0) return null;
  return (
    <Card title={text.title} tone="warn">
      <ul className={styles['lines']}>
        {data.map((row) => (
          <li key={row.meetingId}>
            <span aria-hidden="true">▲</span>
            <Link href={`/overleggen/${row.meetingId}/inbreng`}>
              {text.row(row.title, row.open, row.answerBy)}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
