import { Gavel } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { Link } from 'wouter';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { decisionStatuses } from '../../../shared/model/lists/decisionLists.ts';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Chip } from '../../components/Chip.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { Select } from '../../components/Select.tsx';
import { DecisionDialog } from './DecisionDialog.tsx';
import { Pager, registerPage } from './Pager.tsx';
import { useFollowupCommand } from './useFollowupCommand.ts';
import type { DecisionRow } from './decisionRow.ts';
import styles from './Followup.module.css';

type Status = DecisionRow['status'] | 'register';
const text = followupText.decisions;

/** The register of decisions: what was decided, why, by whom it is done, and what it replaced. */
export function DecisionList(): ReactElement {
  const [status, setStatus] = useState<Status>('register');
  const [words, setWords] = useState('');
  const [offset, setOffset] = useState(0);
  const [asked, setAsked] = useState<DecisionRow | null>(null);
  const { data, error, refetch } = useAnswer('followup.decisions', {
    ...(status === 'register' ? {} : { status }),
    text: words,
    offset,
    limit: registerPage,
  });
  return (
    <div className={styles['register']}>
      <div className={styles['toolbar']}>
        <SearchField
          label={followupText.searchDecisions}
          value={words}
          onChange={(next) => {
            setWords(next);
            setOffset(0);
          }}
        />
        <div data-place="decisionStatus">
          <Select<Status>
            label={text.filter}
            value={status}
            onChange={(next) => {
              setStatus(next);
              setOffset(0);
            }}
            options={[
              { id: 'register', label: text.register },
              ...decisionStatuses,
              { id: 'concept', label: text.concept },
            ]}
          />
        </div>
      </div>
      {error !== null && data === undefined && (
        <ErrorNotice title={followupText.loadFailed} onRetry={() => void refetch()}>
          {error.message}
        </ErrorNotice>
      )}
      {data?.total === 0 && (
        <EmptyState icon={<Gavel aria-hidden="true" />}>
          {status === 'concept' ? text.emptyConcept : text.empty}
        </EmptyState>
      )}
      {data !== undefined && data.total > 0 && (
        <ul className={styles['rows']} aria-label={text.label}>
          {data.rows.map((row) => (
            <DecisionLine key={row.id} row={row} onAsk={setAsked} />
          ))}
        </ul>
      )}
      <Pager offset={offset} total={data?.total ?? 0} onChange={setOffset} />
      {asked !== null && <DecisionDialog decision={asked} onClose={() => setAsked(null)} />}
    </div>
  );
}

function DecisionLine({
  row,
  onAsk,
}: Readonly<{ row: DecisionRow; onAsk: (row: DecisionRow) => void }>): ReactElement {
  const run = useFollowupCommand();
  const reference = { id: row.id, version: row.version };
  return (
    <li data-row={row.id}>
      <span>
        {row.case !== null && (
          <Link href={`/casussen/${row.case.id}`}>
            <b>{row.case.number}</b>
          </Link>
        )}
        <span className={styles['under']}>
          {row.decidedOn === null ? '' : formatShortDate(row.decidedOn)}
        </span>
      </span>
      <div>
        <p className={styles['body']}>{row.body}</p>
        {row.reason !== '' && <p>{row.reason}</p>}
        <p className={styles['under']}>{decisionDetails(row).join(' · ')}</p>
      </div>
      <div className={styles['rowActions']} data-deeds>
        <StatusChip status={row.status} />
        {row.status === 'concept' && (
          <Button size="small" onPress={() => onAsk(row)}>
            {text.complete}
          </Button>
        )}
        {row.status === 'valid' && (
          <>
            <Button size="small" onPress={() => void run('followup.carriedOut', reference, text.ended)}>
              {text.carriedOut}
            </Button>
            <Button size="small" onPress={() => void run('followup.expireDecision', reference, text.ended)}>
              {text.expire}
            </Button>
            <Button size="small" onPress={() => onAsk(row)}>
              {text.replace}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

function StatusChip({ status }: Readonly<{ status: DecisionRow['status'] }>): ReactElement {
  if (status === 'concept') return <Chip tone="warn">{text.concept.toLowerCase()}</Chip>;
  const label = decisionStatuses.find(({ id }) => id === status)?.label ?? status;
  return <Chip tone={status === 'valid' ? 'good' : 'neutral'}>{label}</Chip>;
}

function decisionDetails(row: DecisionRow): string[] {
  return [
    ...(row.missing.length === 0 || row.status !== 'concept'
      ? []
      : [text.missingWords(row.missing.map((key) => text.missing[key]).join(', '))]),
    ...(row.implementer === null ? [] : [text.by(row.implementer.name)]),
    ...(row.reviewDate === null ? [] : [text.review(formatShortDate(row.reviewDate))]),
    ...(row.actionCount === 0 ? [] : [text.actions(row.actionCount)]),
    ...(row.replaced === null ? [] : [text.replaced(row.replaced.body)]),
    ...(row.replacedBy === null ? [] : [text.replacedBy(row.replacedBy.body)]),
  ];
}
