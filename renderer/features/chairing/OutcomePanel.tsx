import type { ReactElement } from 'react';
import { formatShortDate } from '../../../shared/dates/formatDate.ts';
import { actionStatuses } from '../../../shared/model/lists/actionStatuses.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { chairScreenText as words } from '../../../shared/text/nl/chairScreen.ts';
import { MandateMark } from '../network/MandateMark.tsx';
import type { Action, CarriedAction, Cockpit, Decision } from './cockpit.ts';
import { Panel } from './Panel.tsx';
import styles from './SidePanels.module.css';

/** What was agreed here, and the open actions of earlier. Pressing one opens it. */
export function OutcomePanel({
  cockpit,
  onDecision,
  onAction,
  onCarried,
}: Readonly<{
  cockpit: Cockpit;
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
      <Panel title={title} name="outcomes">
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
            <MandateMark meetingId={cockpit.meeting.id} contactId={decision.implementerId} />
          </button>
        ))}
        {actions.map((action) => (
          <button key={action.id} type="button" className={styles['card']} onClick={() => onAction(action)}>
            {action.body}
            <span className={styles['small']}>{ownerAndDate(action)}</span>
          </button>
        ))}
      </Panel>
      {carried.length > 0 && (
        <Panel title={words.carried} name="carried">
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
        </Panel>
      )}
    </>
  );
}

function ownerAndDate(action: Action): string {
  const owner = action.ownerId === null ? `▲ ${words.missing.owner}` : action.owner;
  const date = action.dueDate === null ? `▲ ${words.missing.due}` : formatShortDate(action.dueDate);
  return `${owner} · ${date}`;
}
