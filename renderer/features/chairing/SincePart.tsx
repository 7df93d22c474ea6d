import type { ReactElement } from 'react';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { actionStatuses } from '../../../shared/model/lists/actionStatuses.ts';
import { findListItem } from '../../../shared/model/lists/listItem.ts';
import { decisionStatuses } from '../../../shared/model/lists/decisionLists.ts';
import { cockpitText } from '../../../shared/text/nl/cockpit.ts';
import { Button } from '../../components/Button.tsx';
import type { Card } from './cockpit.ts';
import { QuestionList } from './QuestionList.tsx';
import styles from './Parts.module.css';

const text = cockpitText.since;

/** Since the previous time, side by side: decided, agreed, new, and what nobody knows yet. Readable in a minute. */
export function SincePart({
  card,
  onQuestion,
  onStart,
}: Readonly<{ card: Card; onQuestion: (statementId: string) => void; onStart: () => void }>): ReactElement {
  const { previous, deliberation } = card;
  const open = deliberation.questions.filter(({ state }) => state === 'open');
  return (
    <section className={styles['part']} aria-label={cockpitText.parts.since}>
      <div className={styles['row']}>
        <p className={styles['grow']}>
          {previous === null
            ? text.none
            : `${text.title(formatShortDate(previous.date))} · ${previous.meetingTitle}`}
        </p>
        <Button size="small" onPress={onStart}>
          {text.start}
        </Button>
      </div>
      <div className={styles['columns']}>
        {previous !== null && (
          <>
            <div>
              <h3>{text.decided}</h3>
              {previous.decisions.length === 0 && <p className={styles['quiet']}>{text.noDecision}</p>}
              <ul className={styles['rows']}>
                {previous.decisions.map((decision) => (
                  <li key={decision.id}>
                    ■ {decision.body}
                    <p className={styles['quiet']}>
                      {[
                        decision.implementer,
                        findListItem(decisionStatuses, decision.status)?.label ?? '',
                        decision.reviewDate === null ? '' : text.review(formatShortDate(decision.reviewDate)),
                      ]
                        .filter((part) => part !== '')
                        .join(' · ')}
                    </p>
                  </li>
                ))}
              </ul>
            </div>
            <div>
              <h3>{text.done}</h3>
              {previous.actions.length === 0 && <p className={styles['quiet']}>{text.noActions}</p>}
              <ul className={styles['rows']}>
                {previous.actions.map((action) => {
                  const status = actionStatuses.find(({ id }) => id === action.status);
                  return (
                    <li key={action.id}>
                      <span aria-hidden="true">{status?.shape}</span> {action.body}
                      <p className={action.urgency === 'late' ? styles['warn'] : styles['quiet']}>
                        {[action.owner, status?.label ?? '', action.urgency === 'late' ? '▲ te laat' : '']
                          .filter((part) => part !== '')
                          .join(' · ')}
                      </p>
                    </li>
                  );
                })}
              </ul>
            </div>
          </>
        )}
        <div>
          <h3>{text.fresh}</h3>
          {deliberation.newSignals.length === 0 && <p className={styles['quiet']}>{text.noSignals}</p>}
          <ul className={styles['rows']}>
            {deliberation.newSignals.map((signal) => (
              <li key={signal.id}>
                {signal.body}
                <p className={styles['quiet']}>
                  {[signal.source, signal.observedOn === null ? '' : formatShortDate(signal.observedOn)]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </p>
              </li>
            ))}
          </ul>
          <h3>{text.unknown}</h3>
          {open.length === 0 ? (
            <p className={styles['quiet']}>{text.noUnknown}</p>
          ) : (
            <QuestionList questions={open} onOpen={onQuestion} />
          )}
        </div>
      </div>
    </section>
  );
}
