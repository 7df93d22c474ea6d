import { CalendarClock } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { Link } from 'wouter';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { followupCourseText } from '../../../shared/text/nl/followupCourse.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { ContactMomentDialog } from './ContactMomentDialog.tsx';
import type { ListView } from './listView.ts';
import { NextDateDialog } from './NextDateDialog.tsx';
import { Pager, registerPage } from './Pager.tsx';
import styles from './Followup.module.css';

const text = followupCourseText.list;
type Row = Output<'followup.cases'>['rows'][number];
type Asked = Readonly<{ kind: 'date' | 'contact'; row: Row }>;
const gaps = ['noDate', 'outOfSight', 'noLead'] as const;

/** Open cases without a next time, out of sight, or without anyone who leads; by number, never by anything about a person. */
export function CaseGaps(
  props: Readonly<{ view: ListView; onView: (change: Partial<ListView>) => void }>,
): ReactElement {
  const { view, onView } = props;
  const [offset, setOffset] = useState(0);
  const [asked, setAsked] = useState<Asked | null>(null);
  const { data, error, refetch } = useAnswer('followup.cases', {
    ...(view.gap === null ? {} : { gap: view.gap }),
    offset,
    limit: registerPage,
  });
  return (
    <div className={styles['register']}>
      <div className={styles['toolbar']}>
        <SegmentedControl
          label={text.filter}
          value={view.gap ?? 'all'}
          onChange={(gap) => {
            onView({ gap: gap === 'all' ? null : gap });
            setOffset(0);
          }}
          segments={[
            { id: 'all' as const, label: text.gaps.all },
            ...gaps.map((id) => ({
              id,
              label: data === undefined ? text.gaps[id] : text.withCount(text.gaps[id], data.counts[id]),
            })),
          ]}
        />
      </div>
      {error !== null && data === undefined && (
        <ErrorNotice title={followupText.loadFailed} onRetry={() => void refetch()}>
          {error.message}
        </ErrorNotice>
      )}
      {data?.total === 0 && (
        <EmptyState icon={<CalendarClock aria-hidden="true" />}>
          {view.gap === null ? text.empty : text.emptyGap}
        </EmptyState>
      )}
      {data !== undefined && data.total > 0 && (
        <div className={styles['scroll']}>
          <table className={styles['gaps']} aria-label={text.label}>
            <thead>
              <tr>
                <th scope="col">{text.columns.case}</th>
                <th scope="col">{text.columns.next}</th>
                <th scope="col">{text.columns.contact}</th>
                <th scope="col">{text.columns.lead}</th>
              </tr>
            </thead>
            <tbody>
              {data.rows.map((row) => (
                <GapRow key={row.case.id} row={row} onAsk={setAsked} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pager offset={offset} total={data?.total ?? 0} onChange={setOffset} />
      {asked?.kind === 'date' && (
        <NextDateDialog
          about={asked.row.case}
          version={asked.row.version}
          initial={asked.row.nextDate}
          onClose={() => setAsked(null)}
        />
      )}
      {asked?.kind === 'contact' && (
        <ContactMomentDialog about={asked.row.case} onClose={() => setAsked(null)} />
      )}
    </div>
  );
}

function GapRow({ row, onAsk }: Readonly<{ row: Row; onAsk: (asked: Asked) => void }>): ReactElement {
  const { contact, lead } = row;
  return (
    <tr data-row={row.case.id}>
      <th scope="row">
        <Link href={`/casussen/${row.case.id}/besluiten`}>
          <b>{row.case.number}</b>
        </Link>
        <span className={styles['under']}>{row.case.alias}</span>
      </th>
      <td>
        {row.hasNoDate ? (
          <>
            <span className={styles['missing']}>{text.noDate}</span>{' '}
            <Button size="small" onPress={() => onAsk({ kind: 'date', row })}>
              {text.setDate}
            </Button>
          </>
        ) : row.plannedOn === null ? (
          text.promised(formatShortDate(row.nextDate ?? ''))
        ) : (
          text.planned(formatShortDate(row.plannedOn))
        )}
      </td>
      <td>
        {contact !== null && (
          <>
            {contact.isOutOfSight && <span className={styles['missing']}>▲ {text.outOfSight} · </span>}
            {contact.on === null
              ? text.weeksKnown(contact.weeks)
              : `${formatShortDate(contact.on)}, ${text.weeks(contact.weeks)}`}
            {contact.by !== '' && <span className={styles['under']}>{text.by(contact.by)}</span>}{' '}
            <Button size="small" variant="quiet" onPress={() => onAsk({ kind: 'contact', row })}>
              {text.addContact}
            </Button>
          </>
        )}
      </td>
      <td>
        {lead === null ? (
          <Link href={`/casussen/${row.case.id}/gegevens`} className={styles['missing']}>
            {text.noLead}
          </Link>
        ) : (
          <>
            {lead.name}
            {lead.since !== null && (
              <span className={styles['under']}>{text.since(formatShortDate(lead.since))}</span>
            )}
          </>
        )}
      </td>
    </tr>
  );
}
