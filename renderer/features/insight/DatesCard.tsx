import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { insightText } from '../../../shared/text/nl/insight.ts';
import { Card } from '../../components/Card.tsx';
import type { Today } from './today.ts';
import styles from './Insight.module.css';

const text = insightText.dates;
type DateRow = Today['dates']['rows'][number];

/** Where the date of a line can be changed. */
const tabOf = {
  birthday: 'toestemming',
  consent: 'toestemming',
  recheck: 'toestemming',
  retention: 'gegevens',
  review: 'gegevens',
  decisionReview: 'besluiten',
} as const satisfies Record<DateRow['kind'], string>;

/** Birthdays that change consent, terms that end, dates to look again; and cases that left without a next date. */
export function DatesCard({
  dates,
  withoutNextDate,
}: Readonly<{ dates: Today['dates']; withoutNextDate: Today['withoutNextDate'] }>): ReactElement {
  const more = dates.total - dates.rows.length;
  const numbers = withoutNextDate.rows.map(({ number }) => number).join(', ');
  return (
    <Card title={text.title}>
      {dates.total === 0 && <p className={styles['hint']}>{text.none}</p>}
      <ul className={styles['lines']}>
        {dates.rows.map((row) => (
          <li key={`${row.kind} ${row.case.id} ${row.date}`}>
            <span aria-hidden="true" className={row.days < 0 ? styles['late'] : ''}>
              {row.days <= 14 ? '▲' : '·'}
            </span>
            <Link href={`/casussen/${row.case.id}/${tabOf[row.kind]}`}>{wordsOf(row)}</Link>
            <span className={styles['late']}>{row.days < 0 ? text.passed : ''}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles['hint']}>{text.more(more)}</p>}
      {withoutNextDate.total > 0 && (
        <p className={styles['hint']}>
          {text.withoutNext(
            withoutNextDate.total,
            numbers + (withoutNextDate.total > withoutNextDate.rows.length ? text.andMore : ''),
          )}
        </p>
      )}
    </Card>
  );
}

function wordsOf(row: DateRow): string {
  const date = formatShortDate(row.date);
  if (row.kind === 'retention' && row.days < 0) return text.retentionPassed(row.case.number, date);
  return row.kind === 'birthday'
    ? text.words.birthday(row.case.number, date, row.age ?? 0)
    : text.words[row.kind](row.case.number, date);
}
