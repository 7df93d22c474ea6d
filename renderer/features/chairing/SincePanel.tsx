import type { ReactElement } from 'react';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { actionStatuses } from '../../../shared/model/lists/actionStatuses.ts';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import type { Card } from './cockpit.ts';
import styles from './SidePanels.module.css';

/** Since the previous time: what was decided, what became of the actions, what is new. Readable in a minute. */
export function SincePanel({ card }: Readonly<{ card: Card }>): ReactElement {
  const { previous } = card;
  const done = previous?.actions.filter(({ status }) => status === 'done').length ?? 0;
  return (
    <section className={styles['panel']} aria-label={words.since}>
      <h2>
        {words.since}
        {previous !== null && ` · ${formatShortDate(previous.date)}`}
      </h2>
      {previous === null ? (
        <p className={styles['quiet']}>
          {words.first} {card.linkedSignals > 0 && words.signals(card.linkedSignals)}
        </p>
      ) : (
        <div className={styles['quiet']}>
          {previous.decisions.map((decision) => (
            <p key={decision.id}>■ {decision.body}</p>
          ))}
          <p>{words.actionsDone(done, previous.actions.length)}</p>
          <ul>
            {previous.actions.map((action) => (
              <li key={action.id}>
                {actionStatuses.find(({ id }) => id === action.status)?.shape} {action.body}
                <span className={styles['small']}>
                  {action.owner} · {actionStatuses.find(({ id }) => id === action.status)?.label}
                </span>
              </li>
            ))}
          </ul>
          <p>{words.newSignals(previous.newSignals)}</p>
        </div>
      )}
    </section>
  );
}
