import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { decisionStatuses } from '../../../shared/model/lists/decisionLists.ts';
import { followupText } from '../../../shared/text/nl/followup.ts';
import { Button } from '../../components/Button.tsx';
import { Chip } from '../../components/Chip.tsx';
import { MandateChip } from '../network/MandateChip.tsx';
import type { AskedOfDecision, DecisionRow } from './decisionRow.ts';
import { useDeed } from '../../client/useDeed.ts';
import styles from './Followup.module.css';

const text = followupText.decisions;

/** One decision of the register, with one step to its case, its actions and its verslag. */
export function DecisionLine({
  row,
  onAsk,
}: Readonly<{ row: DecisionRow; onAsk: (asked: AskedOfDecision) => void }>): ReactElement {
  const run = useDeed('good');
  const reference = { id: row.id, version: row.version };
  return (
    <li data-row={row.id}>
      <span>
        {row.case !== null && (
          <Link href={`/casussen/${row.case.id}/besluiten`}>
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
        {row.withoutMandate !== null && <MandateChip askBackOn={row.withoutMandate.askBackOn} />}
        <p className={styles['ways']}>
          <Button size="small" variant="quiet" onPress={() => onAsk({ kind: 'detail', row })}>
            {text.open(row.actionCount)}
          </Button>
          {row.meetingId !== null && (
            <Link href={`/overleggen/${row.meetingId}/afronden`}>{text.minutes}</Link>
          )}
        </p>
      </div>
      <div className={styles['rowActions']} data-deeds>
        <DecisionChip status={row.status} />
        {row.isReviewLate && <Chip tone="warn">{text.reviewLateChip}</Chip>}
        {row.status === 'concept' && (
          <Button size="small" onPress={() => onAsk({ kind: 'complete', row })}>
            {text.complete}
          </Button>
        )}
        {row.status === 'valid' && (
          <>
            <Button size="small" onPress={() => void run('followup.carriedOut', reference, text.ended)}>
              {text.carriedOut}
            </Button>
            <Button size="small" onPress={() => onAsk({ kind: 'expire', row })}>
              {text.expire}
            </Button>
            <Button size="small" onPress={() => onAsk({ kind: 'complete', row })}>
              {text.replace}
            </Button>
          </>
        )}
        {row.status !== 'concept' && row.case !== null && (
          <Button size="small" variant="quiet" onPress={() => onAsk({ kind: 'feedback', row })}>
            {text.tell}
          </Button>
        )}
      </div>
    </li>
  );
}

/** The status of a decision as a word. */
export function DecisionChip({ status }: Readonly<{ status: DecisionRow['status'] }>): ReactElement {
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
    ...(row.dissentCount === 0 ? [] : [text.dissent(row.dissentCount)]),
    ...(row.endedOn === null ? [] : [text.endedOn(formatShortDate(row.endedOn))]),
    ...(row.endReason === '' ? [] : [text.endBecause(row.endReason)]),
    ...(row.replaced === null ? [] : [text.replaced(row.replaced.body)]),
    ...(row.replacedBy === null ? [] : [text.replacedBy(row.replacedBy.body)]),
  ];
}
