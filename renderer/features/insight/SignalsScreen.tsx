import { Inbox } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { Link, useParams } from 'wouter';
import type { Output } from '../../../shared/contract/contract.ts';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { findPlaces } from '../../../shared/model/lists/findPlaces.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { shareabilities } from '../../../shared/model/lists/statementKinds.ts';
import { componentsText } from '../../../shared/text/nl/components.ts';
import { insightText } from '../../../shared/text/nl/insight.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Chip } from '../../components/Chip.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { StatementKindMark } from '../../components/StatementKindMark.tsx';
import { ChooseCase } from '../followup/ChoosePerson.tsx';
import { Pager, registerPage } from '../followup/Pager.tsx';
import { todayHere } from '../followup/todayHere.ts';
import { useFollowupCommand } from '../followup/useFollowupCommand.ts';
import { SignalForm } from './SignalForm.tsx';
import styles from './Insight.module.css';

type SignalRow = Output<'insight.listSignals'>['rows'][number];
const text = insightText.signals;
const filters = ['undiscussed', 'discussed', 'all'] as const;

/** The inbox of signals: what nobody discussed yet comes first, and entry takes a minute. */
export function SignalsScreen(): ReactElement {
  const { signalId } = useParams<{ signalId?: string }>();
  const [filter, setFilter] = useState<(typeof filters)[number]>('undiscussed');
  const [offset, setOffset] = useState(0);
  const [linking, setLinking] = useState<SignalRow | null>(null);
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
          <SignalForm isLong isPrimary />
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
      {linking !== null && <LinkDialog signal={linking} onClose={() => setLinking(null)} />}
    </>
  );
}

function SignalLine({
  row,
  onLink,
}: Readonly<{ row: SignalRow; onLink: (row: SignalRow) => void }>): ReactElement {
  const run = useFollowupCommand();
  const reference = { id: row.id, version: row.version };
  const details = [
    text.age(row.age),
    ...(row.source === '' ? [] : [row.source]),
    ...(row.findPlace === null ? [] : [labelOf(findPlaces, row.findPlace)]),
    row.discussedOn === null ? text.notDiscussed : text.discussedOn(formatShortDate(row.discussedOn)),
  ];
  return (
    <li>
      <div className={styles['signalHead']}>
        <StatementKindMark kind={row.kind} />
        {row.shareability !== 'shareable' && (
          <Chip tone="warn">{labelOf(shareabilities, row.shareability)}</Chip>
        )}
        {row.case !== null && <Link href={`/casussen/${row.case.id}`}>{row.case.number}</Link>}
      </div>
      <p>{row.body}</p>
      <p className={styles['under']}>{details.join(' · ')}</p>
      <div className={styles['signalActions']}>
        {row.discussedOn === null ? (
          <Button
            size="small"
            onPress={() =>
              void run('insight.markDiscussed', { ...reference, discussedOn: todayHere() }, text.marked)
            }
          >
            {text.mark}
          </Button>
        ) : (
          <Button
            size="small"
            onPress={() =>
              void run('insight.markDiscussed', { ...reference, discussedOn: null }, text.unmarked)
            }
          >
            {text.unmark}
          </Button>
        )}
        {row.case === null ? (
          <Button size="small" variant="quiet" onPress={() => onLink(row)}>
            {text.link}
          </Button>
        ) : (
          <Button
            size="small"
            variant="quiet"
            onPress={() => void run('insight.linkSignal', { ...reference, caseId: null }, text.unlinked)}
          >
            {text.unlink}
          </Button>
        )}
        <Button
          size="small"
          variant="quiet"
          onPress={() => void run('insight.removeSignal', reference, text.removed)}
        >
          {text.remove}
        </Button>
      </div>
    </li>
  );
}

function LinkDialog({ signal, onClose }: Readonly<{ signal: SignalRow; onClose: () => void }>): ReactElement {
  const run = useFollowupCommand();
  const [caseId, setCaseId] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    const done = await run(
      'insight.linkSignal',
      { id: signal.id, version: signal.version, caseId },
      text.linked,
    );
    if (done !== undefined) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={text.linkTitle}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{componentsText.cancel}</Button>
          <Button variant="primary" isDisabled={caseId === null} onPress={() => void save()}>
            {text.link}
          </Button>
        </>
      }
    >
      <p>{signal.body}</p>
      <ChooseCase label={text.linkTo} isRequired value={caseId} onChange={setCaseId} />
    </Dialog>
  );
}
