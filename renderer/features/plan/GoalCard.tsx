import { useState, type ReactNode } from 'react';

import { formatDateWithoutWeekday, formatShortDate } from '../../../shared/dates/formatDate.ts';
import { actionKinds, actionStatuses } from '../../../shared/model/lists/actionStatuses.ts';
import { goalStates, type GoalState } from '../../../shared/model/lists/goalStates.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { planText } from '../../../shared/text/nl/plan.ts';
import { Button } from '../../components/Button.tsx';
import { Chip, type ChipTone } from '../../components/Chip.tsx';
import type { Goal, Plan } from './goal.ts';
import { GoalStateDialog } from './GoalStateDialog.tsx';
import { GoalSteps } from './GoalSteps.tsx';
import { LinkActionsDialog } from './LinkActionsDialog.tsx';
import styles from './plan.module.css';

const words = planText.goal;

const tones: Readonly<Record<GoalState, ChipTone>> = {
  notStarted: 'neutral',
  underway: 'neutral',
  stuck: 'warn',
  reached: 'good',
  dropped: 'neutral',
};

/** One goal: what, how one sees it, when, who, how it stands, and what is done for it. */
export function GoalCard(
  props: Readonly<{ goal: Goal; plan: Plan; today: string; onChange: () => void }>,
): ReactNode {
  const { goal, plan, today, onChange } = props;
  const [dialog, setDialog] = useState<'state' | 'link' | null>(null);
  const actions = plan.actions.filter(({ id }) => goal.actionIds.includes(id));
  const who = [goal.who?.name ?? '', goal.whoWords].filter((part) => part !== '').join(' · ');
  return (
    <article className={styles.goal} aria-label={goal.body}>
      <div className={styles.goalHead}>
        <h4>{goal.body}</h4>
        <span className={styles.buttons}>
          <Button size="small" aria-label={words.stateOf(goal.body)} onPress={() => setDialog('state')}>
            {words.state}
          </Button>
          <Button size="small" aria-label={words.changeOf(goal.body)} onPress={onChange}>
            {words.change}
          </Button>
        </span>
      </div>
      <p className={styles.facts}>
        <Chip tone={tones[goal.state]}>{labelOf(goalStates, goal.state)}</Chip>
        {goal.stateOn !== null && <span>{words.since(formatDateWithoutWeekday(goal.stateOn))}</span>}
        {goal.untilDate !== null && <span>{words.untilLabel(formatDateWithoutWeekday(goal.untilDate))}</span>}
        {goal.late && <span className={styles.late}>{words.late}</span>}
        {who !== '' && <span>{who}</span>}
      </p>
      {goal.stateNote !== '' && <p className={styles.quiet}>{goal.stateNote}</p>}
      {goal.result !== '' && (
        <p className={styles.result}>
          <strong>{words.resultLabel}: </strong>
          {goal.result}
        </p>
      )}
      <GoalSteps goal={goal} today={today} />
      <div className={styles.sub}>
        <h5>{words.actions}</h5>
        <Button
          size="small"
          variant="quiet"
          aria-label={words.linkTo(goal.body)}
          onPress={() => setDialog('link')}
        >
          {words.link}
        </Button>
      </div>
      {actions.length > 0 && (
        <ul className={styles.lines}>
          {actions.map((action) => (
            <li key={action.id}>
              <span className={styles.grow}>{action.body}</span>
              <span className={styles.quiet}>
                {[
                  action.owner,
                  action.kind === null ? words.noKind : labelOf(actionKinds, action.kind),
                  labelOf(actionStatuses, action.status),
                  action.dueDate === null ? '' : formatShortDate(action.dueDate),
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
                {action.late && <span className={styles.late}> {words.tooLate}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
      {dialog === 'state' && <GoalStateDialog goal={goal} onClose={() => setDialog(null)} />}
      {dialog === 'link' && <LinkActionsDialog goal={goal} plan={plan} onClose={() => setDialog(null)} />}
    </article>
  );
}
