import type { ReactElement } from 'react';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { actionStatuses } from '../../../shared/model/lists/actionStatuses.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { MenuButton } from '../../components/MenuButton.tsx';
import type { Action, CarriedAction, Cockpit, Decision, ParkedPoint } from './cockpit.ts';
import type { TableCall } from './useTableCalls.ts';
import styles from './SidePanels.module.css';

/** What was agreed here, the open actions of earlier, and what was parked. Pressing one opens it. */
export function OutcomePanel({
  cockpit,
  call,
  onDecision,
  onAction,
  onCarried,
}: Readonly<{
  cockpit: Cockpit;
  call: TableCall;
  onDecision: (decision: Decision) => void;
  onAction: (action: Action) => void;
  onCarried: (action: CarriedAction) => void;
}>): ReactElement {
  const { discussion } = cockpit;
  const decisions = discussion?.decisions ?? cockpit.meetingDecisions;
  const actions = discussion?.actions ?? cockpit.meetingActions;
  const carried = discussion?.carried ?? [];
  const title = discussion === null ? words.outcomesMeeting : words.outcomes;
  return (
    <>
      <section className={styles['panel']} aria-label={title}>
        <h2>{title}</h2>
        {decisions.length === 0 && (
          <div className={styles['card']}>
            <b>{words.noDecision}</b>
            <span className={styles['small']}>{words.noDecisionHint}</span>
          </div>
        )}
        {decisions.map((decision) => (
          <button
            key={decision.id}
            type="button"
            className={styles['card']}
            onClick={() => onDecision(decision)}
          >
            <b>■ {decision.body}</b>
            <span className={styles['small']}>
              {decision.status === 'concept'
                ? `▲ ${[words.concept, ...decision.missing.map((missing) => words.missing[missing])].join(' · ')}`
                : decision.implementer}
            </span>
          </button>
        ))}
        {actions.map((action) => (
          <button key={action.id} type="button" className={styles['card']} onClick={() => onAction(action)}>
            {action.body}
            <span className={styles['small']}>{ownerAndDate(action)}</span>
          </button>
        ))}
      </section>
      {carried.length > 0 && (
        <section className={styles['panel']} aria-label={words.carried}>
          <h2>{words.carried}</h2>
          {carried.map((action) => (
            <button
              key={action.id}
              type="button"
              className={styles['card']}
              onClick={() => onCarried(action)}
            >
              {action.body}
              <span className={styles['small']}>
                {[
                  ownerAndDate(action),
                  labelOf(actionStatuses, action.status),
                  action.mention > 1 ? words.mention(action.mention) : '',
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
              {action.choices.length > 0 && <span className={styles['ask']}>▲ {words.third}</span>}
            </button>
          ))}
        </section>
      )}
      {cockpit.parked.length > 0 && (
        <section className={styles['panel']} aria-label={words.parkedTitle}>
          <h2>{words.parkedTitle}</h2>
          {cockpit.parked.map((point) => (
            <Parked key={point.id} point={point} call={call} />
          ))}
        </section>
      )}
    </>
  );
}

function Parked({ point, call }: Readonly<{ point: ParkedPoint; call: TableCall }>): ReactElement {
  const outcomes = ['open', 'nextMeeting', 'outside', 'dropped'] as const;
  return (
    <div className={styles['parked']}>
      <span>
        {point.body}
        <span className={styles['small']}>
          {[point.caseNumber, point.owner, words.parkedOutcome[point.outcome]].filter(Boolean).join(' · ')}
        </span>
      </span>
      <MenuButton
        size="small"
        variant="quiet"
        label={words.parkedOutcome[point.outcome]}
        entries={outcomes.map((id) => ({ id, label: words.parkedOutcome[id] }))}
        onAction={(outcome) =>
          void call('chairing.settleParked', {
            id: point.id,
            version: point.version,
            outcome,
            ownerId: point.ownerId,
          })
        }
      />
    </div>
  );
}

function ownerAndDate(action: Action): string {
  const owner = action.ownerId === null ? `▲ ${words.missing.owner}` : action.owner;
  const date = action.dueDate === null ? `▲ ${words.missing.due}` : formatShortDate(action.dueDate);
  return `${owner} · ${date}`;
}
