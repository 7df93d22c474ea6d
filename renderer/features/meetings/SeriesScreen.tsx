import { CalendarDays } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { Link, useParams } from 'wouter';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { meetingStatuses } from '../../../shared/model/lists/meetingLists.ts';
import { prepareText } from '../../../shared/text/nl/prepare.ts';
import { seriesText as text } from '../../../shared/text/nl/series.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Chip } from '../../components/Chip.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Spinner } from '../../components/Spinner.tsx';
import { CutoffCard } from './CutoffCard.tsx';
import type { SeriesRow } from './meetingTypes.ts';
import { NewMeetingDialog } from './NewMeetingDialog.tsx';
import { RhythmCard } from './RhythmCard.tsx';
import { SeriesDialog } from './SeriesDialog.tsx';
import { SeriesTemplateCard } from './SeriesTemplateCard.tsx';
import { YearPlan } from './YearPlan.tsx';
import { StartAnew } from '../../components/StartAnew.tsx';
import styles from './Series.module.css';

/** So many coming meetings are listed; the rest stands under Overleggen. */
const shownAtMost = 20;

/** One series: its rhythm, the year ahead, its cut-off and its own agenda. */
export function SeriesScreen(): ReactElement {
  const { seriesId } = useParams<{ seriesId: string }>();
  const { data, error, refetch } = useAnswer('meetings.listSeries', {});
  if (error !== null) {
    return (
      <ErrorNotice title={text.failed} onRetry={() => void refetch()}>
        {error.message}
      </ErrorNotice>
    );
  }
  if (data === undefined) return <Spinner />;
  const series = data.find(({ id }) => id === seriesId);
  if (series === undefined) {
    return (
      <EmptyState icon={<CalendarDays aria-hidden="true" />} title={text.gone}>
        <Link href="/overleggen">{text.all}</Link>
      </EmptyState>
    );
  }
  return <Series series={series} />;
}

function Series({ series }: Readonly<{ series: SeriesRow }>): ReactElement {
  const [open, setOpen] = useState<'edit' | 'meeting' | null>(null);
  const scope = [series.scopeKind === null ? '' : text.scopes[series.scopeKind], series.scope]
    .filter((words) => words !== '')
    .join(' ');
  // Each part starts again from what is kept when the series was changed.
  const key = `${series.id} ${series.version}`;
  return (
    <div className={styles.page}>
      <PageHeader
        eyebrow={
          <>
            <Link href="/overleggen">{text.all}</Link>
            {` · ${[series.typeName, scope].filter((words) => words !== '').join(' · ')}`}
          </>
        }
        title={series.name}
        note={
          series.ambition === ''
            ? prepareText.list.seriesNote(series.typeName, series.rhythm)
            : series.ambition
        }
        actions={
          <>
            <Button onPress={() => setOpen('edit')}>{text.edit}</Button>
            <Button onPress={() => setOpen('meeting')}>{text.meetings.single}</Button>
          </>
        }
      />
      <div className={styles.columns}>
        <div className={styles.column}>
          <StartAnew from={key}>
            <YearPlan series={series} />
          </StartAnew>
          <Coming seriesId={series.id} />
          <StartAnew from={key}>
            <SeriesTemplateCard series={series} />
          </StartAnew>
        </div>
        <div className={styles.column}>
          <StartAnew from={key}>
            <RhythmCard series={series} />
          </StartAnew>
          <StartAnew from={key}>
            <CutoffCard series={series} />
          </StartAnew>
        </div>
      </div>
      {open === 'edit' && <SeriesDialog series={series} onClose={() => setOpen(null)} />}
      {open === 'meeting' && (
        <NewMeetingDialog series={[series]} seriesId={series.id} onClose={() => setOpen(null)} />
      )}
    </div>
  );
}

function Coming({ seriesId }: Readonly<{ seriesId: string }>): ReactElement {
  const { data } = useAnswer('meetings.list', { when: 'upcoming', seriesId, limit: shownAtMost });
  return (
    <Card title={text.meetings.title}>
      {data?.total === 0 && <p className={styles.small}>{text.meetings.none}</p>}
      <ul className={styles.coming}>
        {data?.rows.map((row) => (
          <li key={row.id}>
            <Link href={`/overleggen/${row.id}`}>
              {formatShortDate(row.date)} {row.startTime}
            </Link>
            <span className={styles.small}>{prepareText.list.caseCount(row.caseCount)}</span>
            <Chip>{labelOf(meetingStatuses, row.status)}</Chip>
          </li>
        ))}
      </ul>
      {data !== undefined && data.total > data.rows.length && (
        <p className={styles.small}>{text.meetings.more(data.total - data.rows.length)}</p>
      )}
    </Card>
  );
}
