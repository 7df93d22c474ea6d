import { CalendarDays, Pencil, Plus } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { Link, useLocation } from 'wouter';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { meetingStatuses } from '../../../shared/model/lists/meetingLists.ts';
import { caseItemsText } from '../../../shared/text/nl/caseItems.ts';
import { prepareText } from '../../../shared/text/nl/prepare.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Chip } from '../../components/Chip.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { Select } from '../../components/Select.tsx';
import { Spinner } from '../../components/Spinner.tsx';
import type { MeetingRow, SeriesRow } from './meetingTypes.ts';
import { NewMeetingDialog } from './NewMeetingDialog.tsx';
import { SeriesDialog } from './SeriesDialog.tsx';
import { useDeed } from '../../client/useDeed.ts';
import styles from './Meetings.module.css';

const text = prepareText.list;
const pageSize = 50;

type When = 'upcoming' | 'past' | 'deleted';

/** Which dialog is open: a new meeting (in a series or not), or a series (null = a new one). */
type Open =
  | { kind: 'meeting'; seriesId: string | null }
  | { kind: 'series'; series: SeriesRow | null }
  | null;

/** Opens the list with the form of a new meeting. */
const newMeetingAddress = '/overleggen/nieuw';

/** Upcoming and past meetings, and the series they belong to. */
export function MeetingsScreen(): ReactElement {
  const [when, setWhen] = useState<When>('upcoming');
  const [seriesId, setSeriesId] = useState<string>('');
  const [shown, setShown] = useState(pageSize);
  const [location, navigate] = useLocation();
  const [open, setOpen] = useState<Open>(
    location === newMeetingAddress ? { kind: 'meeting', seriesId: null } : null,
  );
  const series = useAnswer('meetings.listSeries', {});
  const filter = seriesId === '' ? {} : { seriesId };
  const list = useAnswer('meetings.list', { when, ...filter, limit: Math.min(shown, 200) });
  const newMeeting = (
    <Button
      variant="primary"
      icon={<Plus size="1.125rem" aria-hidden="true" />}
      onPress={() => setOpen({ kind: 'meeting', seriesId: seriesId === '' ? null : seriesId })}
    >
      {text.new}
    </Button>
  );
  const isEmpty = list.data?.total === 0;
  return (
    <div className={styles.page}>
      <PageHeader
        title={text.title}
        actions={
          <>
            <LinkButton href="/overleggen/spoed">{caseItemsText.urgent.button}</LinkButton>
            {isEmpty && when === 'upcoming' ? undefined : newMeeting}
          </>
        }
      />
      <div className={styles.lists}>
        <div>
          <div className={styles.filters}>
            <SegmentedControl
              label={text.when}
              segments={(['upcoming', 'past', 'deleted'] as const).map((id) => ({ id, label: text[id] }))}
              value={when}
              onChange={(next) => {
                setWhen(next);
                setShown(pageSize);
              }}
            />
            {(series.data?.length ?? 0) > 1 && (
              <Select
                label={text.series}
                hideLabel
                options={[
                  { id: '', label: text.allSeries },
                  ...(series.data ?? []).map(({ id, name }) => ({ id, label: name })),
                ]}
                value={seriesId}
                onChange={setSeriesId}
              />
            )}
          </div>
          {list.isPending && <Spinner />}
          {list.error !== null && (
            <ErrorNotice title={text.failed} onRetry={() => void list.refetch()}>
              {list.error.message}
            </ErrorNotice>
          )}
          {isEmpty && (
            <EmptyState
              icon={<CalendarDays aria-hidden="true" />}
              title={text.emptyTitle[when]}
              action={when === 'upcoming' ? newMeeting : undefined}
            >
              {text.empty[when]}
            </EmptyState>
          )}
          <ul className={styles.rows}>
            {list.data?.rows.map((row) => (
              <li key={row.id}>{when === 'deleted' ? <DeletedRow row={row} /> : <Row row={row} />}</li>
            ))}
          </ul>
          {list.data !== undefined && list.data.total > list.data.rows.length && shown < 200 && (
            <Button variant="quiet" onPress={() => setShown((count) => count + pageSize)}>
              {text.more}
            </Button>
          )}
        </div>
        <Card
          title={text.series}
          actions={
            <Button size="small" onPress={() => setOpen({ kind: 'series', series: null })}>
              {text.newSeries}
            </Button>
          }
        >
          {series.data?.length === 0 && <p className={styles.small}>{text.noSeries}</p>}
          <ul className={styles.series}>
            {series.data?.map((row) => (
              <li key={row.id} className={styles.seriesRow}>
                <div className={styles.seriesWords}>
                  <Link className={styles.name} href={`/overleggen/reeksen/${row.id}`}>
                    {row.name}
                  </Link>
                  <div className={styles.small}>{text.seriesNote(row.typeName, row.rhythm)}</div>
                  <div className={styles.small}>{text.next(row.nextDate)}</div>
                </div>
                <IconButton
                  label={text.newInSeries(row.name)}
                  icon={<Plus size="1.125rem" aria-hidden="true" />}
                  onPress={() => setOpen({ kind: 'meeting', seriesId: row.id })}
                />
                <IconButton
                  label={text.editSeries(row.name)}
                  icon={<Pencil size="1rem" aria-hidden="true" />}
                  onPress={() => setOpen({ kind: 'series', series: row })}
                />
              </li>
            ))}
          </ul>
        </Card>
      </div>
      {open?.kind === 'meeting' && (
        <NewMeetingDialog
          series={series.data ?? []}
          seriesId={open.seriesId}
          onClose={() => {
            setOpen(null);
            if (location === newMeetingAddress) navigate('/overleggen', { replace: true });
          }}
        />
      )}
      {open?.kind === 'series' && <SeriesDialog series={open.series} onClose={() => setOpen(null)} />}
    </div>
  );
}

function Row({ row }: Readonly<{ row: MeetingRow }>): ReactElement {
  return (
    <Link href={`/overleggen/${row.id}`} className={styles.row}>
      <RowWords row={row} />
      <Chip tone={row.status === 'inProgress' ? 'warn' : row.status === 'finished' ? 'good' : 'neutral'}>
        {labelOf(meetingStatuses, row.status)}
      </Chip>
    </Link>
  );
}

function DeletedRow({ row }: Readonly<{ row: MeetingRow }>): ReactElement {
  const deed = useDeed();
  return (
    <div className={styles.row}>
      <RowWords row={row} />
      <Button size="small" onPress={() => void deed('meetings.undelete', { id: row.id }, text.restored)}>
        {text.restore}
      </Button>
    </div>
  );
}

function RowWords({ row }: Readonly<{ row: MeetingRow }>): ReactElement {
  const notes = [row.seriesName ?? row.typeName, row.place, text.caseCount(row.caseCount)];
  return (
    <>
      <span>
        <span className={styles.day}>{formatShortDate(row.date)}</span>
        <br />
        <span className={styles.times}>
          {row.endTime === null ? row.startTime : `${row.startTime} – ${row.endTime}`}
        </span>
      </span>
      <span>
        <span className={styles.name}>{row.title}</span>
        <br />
        <span className={styles.small}>
          {notes.filter((note) => note !== '' && note !== row.title).join(' · ')}
        </span>
      </span>
    </>
  );
}
