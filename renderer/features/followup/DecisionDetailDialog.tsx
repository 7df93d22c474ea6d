import type { ReactElement, ReactNode } from 'react';
import { Link } from 'wouter';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { actionStatuses } from '../../../shared/model/lists/actionStatuses.ts';
import { feedbackStates, stances } from '../../../shared/model/lists/decisionLists.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { componentsText } from '../../../shared/text/nl/components.ts';
import { followupText } from '../../../shared/text/nl/followup.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { MandateChip } from '../network/MandateChip.tsx';
import type { AskedOfDecision } from './decisionRow.ts';
import { DecisionChip } from './DecisionLine.tsx';
import styles from './Followup.module.css';

const text = followupText.decisions;
type Detail = Output<'followup.decision'>;

/** A decision with its history, how each stood towards it, its actions and who hears of it; and the way to case and verslag. */
export function DecisionDetailDialog(
  props: Readonly<{
    decisionId: string;
    onAsk: (asked: AskedOfDecision) => void;
    onClose: () => void;
  }>,
): ReactElement {
  const { decisionId, onAsk, onClose } = props;
  const { data, error, refetch } = useAnswer('followup.decision', { decisionId });
  const row = data?.decision;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={text.detailTitle}
      actions={
        <>
          {row?.status === 'valid' && (
            <Button onPress={() => onAsk({ kind: 'complete', row })}>{text.replace}</Button>
          )}
          <Button variant="primary" onPress={onClose}>
            {componentsText.close}
          </Button>
        </>
      }
    >
      {error !== null && data === undefined && (
        <ErrorNotice title={followupText.loadFailed} onRetry={() => void refetch()}>
          {error.message}
        </ErrorNotice>
      )}
      {data !== undefined && <DetailParts detail={data} />}
    </Dialog>
  );
}

function DetailParts({ detail }: Readonly<{ detail: Detail }>): ReactElement {
  const { decision, meeting, question } = detail;
  return (
    <div className={styles['form']}>
      <div>
        <p className={styles['body']}>{decision.body}</p>
        <p>{decision.reason}</p>
        {decision.withoutMandate !== null && decision.implementer !== null && (
          <div>
            <p className={styles['under']}>{text.by(decision.implementer.name)}</p>
            <MandateChip askBackOn={decision.withoutMandate.askBackOn} />
          </div>
        )}
        <p className={styles['ways']}>
          <DecisionChip status={decision.status} />
          {decision.case !== null && (
            <Link href={`/casussen/${decision.case.id}/besluiten`}>{text.toCase(decision.case.number)}</Link>
          )}
          {meeting !== null && (
            <Link href={`/overleggen/${meeting.id}/afronden`}>
              {text.toMinutes(formatShortDate(meeting.date))}
            </Link>
          )}
        </p>
      </div>
      {question !== '' && <Part title={text.question}>{question}</Part>}
      {decision.alternatives !== '' && <Part title={text.alternatives}>{decision.alternatives}</Part>}
      {decision.endReason !== '' && <Part title={text.endWhy}>{decision.endReason}</Part>}
      {decision.changeWhen !== '' && <Part title={text.changeWhen}>{decision.changeWhen}</Part>}
      {detail.chain.length > 1 && (
        <Listed title={text.chain}>
          {detail.chain.map((link) => (
            <li key={link.id} {...(link.id === decision.id ? { 'aria-current': 'true' as const } : {})}>
              <b>{link.body}</b> <DecisionChip status={link.status} />
              <span className={styles['under']}>
                {[
                  link.decidedOn === null ? '' : formatShortDate(link.decidedOn),
                  followupText.because(link.reason),
                  link.implementer === '' ? '' : text.by(link.implementer),
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
            </li>
          ))}
        </Listed>
      )}
      <Listed title={text.stances} empty={text.noStances}>
        {detail.stances.map((stance) => (
          <li key={stance.contactId}>
            <b>{labelOf(stances, stance.stance)}</b>:{' '}
            {stance.organisation === null ? stance.name : `${stance.name}, ${stance.organisation}`}
            {stance.reason !== '' && <span className={styles['under']}>{stance.reason}</span>}
          </li>
        ))}
      </Listed>
      <Listed title={text.actionsTitle} empty={text.noActions}>
        {detail.actions.map((action) => (
          <li key={action.id}>
            {action.body}
            <span className={styles['under']}>
              {[
                action.owner === '' ? followupText.noOwner : action.owner,
                labelOf(actionStatuses, action.status),
                action.dueDate === null ? followupText.noDate : formatShortDate(action.dueDate),
                ...(action.isLate ? [text.late] : []),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </Listed>
      <Listed title={followupText.feedback.label} empty={text.noFeedback}>
        {detail.feedback.map((feedback) => (
          <li key={feedback.id}>
            {feedback.to}
            <span className={styles['under']}>{labelOf(feedbackStates, feedback.state)}</span>
          </li>
        ))}
      </Listed>
    </div>
  );
}

function Part({ title, children }: Readonly<{ title: string; children: string }>): ReactElement {
  return (
    <div>
      <h3 className={styles['partTitle']}>{title}</h3>
      <p>{children}</p>
    </div>
  );
}

function Listed({
  title,
  empty = '',
  children,
}: Readonly<{ title: string; empty?: string; children: readonly ReactNode[] }>): ReactElement {
  return (
    <div>
      <h3 className={styles['partTitle']}>{title}</h3>
      {children.length === 0 ? (
        <p className={styles['under']}>{empty}</p>
      ) : (
        <ul className={styles['lines']}>{children}</ul>
      )}
    </div>
  );
}
