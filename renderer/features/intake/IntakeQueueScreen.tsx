import { Inbox } from 'lucide-react';
import { useCallback, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { triageOutcomes } from '../../../shared/model/lists/caseLists.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { intakeStatuses, intakeUrgencies } from '../../../shared/model/lists/triageCriteria.ts';
import { intakeScreenText } from '../../../shared/text/nl/intakeScreen.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Chip } from '../../components/Chip.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { Pager } from '../followup/Pager.tsx';
import { IntakeFrame } from './IntakeFrame.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { useQueueKeys } from './useQueueKeys.ts';
import { whoOf, type IntakeLine } from './intakeWords.ts';
import styles from './IntakeQueue.module.css';
import shared from './intake.module.css';

const words = intakeScreenText.queue;
const filters = ['open', 'decided', 'all'] as const;
const orders = ['received', 'urgency'] as const;
const newAddress = '/aanmeldingen/nieuw';
const page = 60;

/** What waits (P9): the longest on top, or by the urgency that a person gave; nothing is worked out. */
export function IntakeQueueScreen(): ReactNode {
  const [, navigate] = useLocation();
  const [filter, setFilter] = useState<(typeof filters)[number]>('open');
  const [order, setOrder] = useState<(typeof orders)[number]>('received');
  const [offset, setOffset] = useState(0);
  const [showsKeys, setShowsKeys] = useState(false);
  const { data, error, refetch } = useAnswer('intake.list', { filter, order, offset, limit: page });
  useQueueKeys({
    onNew: useCallback(() => navigate(newAddress), [navigate]),
    onHelp: useCallback(() => setShowsKeys(true), []),
  });
  return (
    <IntakeFrame
      note={data === undefined ? undefined : words.note(data.counts.open)}
      actions={
        <LinkButton href={newAddress} variant="primary">
          {words.new}
        </LinkButton>
      }
    >
      <div className={shared.bar}>
        <SegmentedControl
          label={words.filter}
          value={filter}
          onChange={(next) => {
            setFilter(next);
            setOffset(0);
          }}
          segments={filters.map((id) => ({ id, label: words.filters[id] }))}
        />
        {filter !== 'decided' && (
          <SegmentedControl
            label={words.order}
            value={order}
            onChange={setOrder}
            segments={orders.map((id) => ({ id, label: words.orders[id] }))}
          />
        )}
      </div>
      {error !== null && data === undefined && (
        <ErrorNotice title={intakeScreenText.failed} onRetry={() => void refetch()}>
          {error.message}
        </ErrorNotice>
      )}
      {data?.total === 0 && (
        <EmptyState icon={<Inbox aria-hidden="true" />}>
          {filter === 'open' ? words.empty : words.emptyOther}
        </EmptyState>
      )}
      {data !== undefined && data.total > 0 && (
        <ul className={styles.queue} aria-label={words.list} data-queue="">
          {data.rows.map((row) => (
            <li key={row.id}>
              <QueueLine row={row} />
            </li>
          ))}
        </ul>
      )}
      <Pager offset={offset} total={data?.total ?? 0} onChange={setOffset} />
      {showsKeys && <KeysDialog onClose={() => setShowsKeys(false)} />}
    </IntakeFrame>
  );
}

function QueueLine({ row }: Readonly<{ row: IntakeLine }>): ReactNode {
  const details = [
    words.received(formatShortDate(row.receivedOn)),
    ...(row.status === 'decided' ? [] : [words.waits(row.days)]),
    words.by(row.bringer),
    ...(row.case === null ? [] : [row.case.number]),
  ];
  return (
    <Link href={`/aanmeldingen/${row.id}`}>
      <span className={styles.who}>{whoOf(row)}</span>
      <span className={styles.words}>{row.reason}</span>
      <span className={styles.state}>
        {row.urgency !== 'normal' && (
          <Chip tone={row.urgency === 'urgent' ? 'bad' : 'warn'}>
            {labelOf(intakeUrgencies, row.urgency)}
          </Chip>
        )}
        <Chip>
          {row.outcome === null ? labelOf(intakeStatuses, row.status) : labelOf(triageOutcomes, row.outcome)}
        </Chip>
      </span>
      <span className={styles.under}>{details.join(' · ')}</span>
    </Link>
  );
}
