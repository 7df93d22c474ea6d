import { Inbox } from 'lucide-react';
import { useCallback, useState, type ReactElement } from 'react';
import { useParams } from 'wouter';
import { insightText } from '../../../shared/text/nl/insight.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Card } from '../../components/Card.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { Pager, registerPage } from '../followup/Pager.tsx';
import { SignalForm } from './SignalForm.tsx';
import { SignalKeys } from './SignalKeys.tsx';
import { SignalLine, type SignalRow } from './SignalLine.tsx';
import { SignalLinkDialog } from './SignalLinkDialog.tsx';
import { useSignalKeys } from './useSignalKeys.ts';
import styles from './Insight.module.css';

const text = insightText.signals;
const filters = ['undiscussed', 'discussed', 'all'] as const;

/** The inbox of signals: what nobody discussed yet comes first, and entry takes a minute. */
export function SignalsScreen(): ReactElement {
  const { signalId } = useParams<{ signalId?: string }>();
  const [filter, setFilter] = useState<(typeof filters)[number]>('undiscussed');
  const [offset, setOffset] = useState(0);
  const [linking, setLinking] = useState<SignalRow | null>(null);
  const [isHelp, setHelp] = useState(false);
  useSignalKeys(useCallback(() => setHelp(true), []));
  const { data, error, refetch } = useAnswer(
    'insight.listSignals',
    signalId === undefined
      ? { filter, offset, limit: registerPage }
      : { filter: 'all', signalId, offset: 0, limit: 1 },
  );
  return (
    <>
      <PageHeader
        title={text.title}
        {...(data === undefined ? {} : { note: text.note(data.counts.undiscussed) })}
      />
      <div className={styles['signals']}>
        <Card title={insightText.signal.title} note={insightText.signal.hint} tone="wash">
          <div data-new-signal>
            <SignalForm isLong isPrimary />
          </div>
        </Card>
        <div className={styles['column']}>
          {signalId === undefined ? (
            <SegmentedControl
              label={text.filter}
              value={filter}
              onChange={(next) => {
                setFilter(next);
                setOffset(0);
              }}
              segments={filters.map((id) => ({ id, label: text[id] }))}
            />
          ) : (
            <LinkButton href="/signalen">{insightText.signal.toAll}</LinkButton>
          )}
          {error !== null && data === undefined && (
            <ErrorNotice title={insightText.loadFailed} onRetry={() => void refetch()}>
              {error.message}
            </ErrorNotice>
          )}
          {data?.total === 0 && (
            <EmptyState icon={<Inbox aria-hidden="true" />}>
              {signalId !== undefined ? text.gone : filter === 'discussed' ? text.emptyDiscussed : text.empty}
            </EmptyState>
          )}
          {data !== undefined && data.total > 0 && (
            <ul className={styles['inbox']} aria-label={text.list}>
              {data.rows.map((row) => (
                <SignalLine key={row.id} row={row} onLink={setLinking} />
              ))}
            </ul>
          )}
          <Pager offset={offset} total={data?.total ?? 0} onChange={setOffset} />
        </div>
      </div>
      {linking !== null && <SignalLinkDialog signal={linking} onClose={() => setLinking(null)} />}
      {isHelp && <SignalKeys onClose={() => setHelp(false)} />}
    </>
  );
}
