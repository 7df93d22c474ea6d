import { useState, type ReactElement } from 'react';
import { formatDateWithoutWeekday } from '../../../shared/dates/formatDate.ts';
import { goalStates } from '../../../shared/model/lists/goalStates.ts';
import { labelOf } from '../../../shared/model/lists/listItem.ts';
import { cockpitCaseText } from '../../../shared/text/nl/cockpitCase.ts';
import { planText } from '../../../shared/text/nl/plan.ts';
import { useAnswer } from '../../client/hooks.ts';
import { Button } from '../../components/Button.tsx';
import { Chip } from '../../components/Chip.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { GoalDialog } from '../plan/GoalDialog.tsx';
import { GoalStateDialog } from '../plan/GoalStateDialog.tsx';
import type { Goal } from '../plan/goal.ts';
import type { Card } from './cockpit.ts';
import styles from './Dialogs.module.css';

const text = cockpitCaseText.goals;

/** The goals of the case on the table: how each stands, and a new one (feature D21). */
export function GoalsDialog({ card, onClose }: Readonly<{ card: Card; onClose: () => void }>): ReactElement {
  const { caseId } = card;
  const { data: plan, error } = useAnswer('plan.get', { caseId });
  const [open, setOpen] = useState<{ kind: 'add' } | { kind: 'state' | 'change'; goal: Goal } | null>(null);
  const close = (): void => setOpen(null);
  if (open !== null && plan !== undefined) {
    return open.kind === 'state' ? (
      <GoalStateDialog goal={open.goal} onClose={close} />
    ) : (
      <GoalDialog
        caseId={caseId}
        plan={plan}
        known={open.kind === 'change' ? open.goal : null}
        domain={open.kind === 'change' ? open.goal.lifeDomain : null}
        onClose={close}
      />
    );
  }
  return (
    <Dialog
      isOpen
      title={text.title(card.caseNumber)}
      onClose={onClose}
      actions={
        <Button variant="primary" isDisabled={plan === undefined} onPress={() => setOpen({ kind: 'add' })}>
          {text.add}
        </Button>
      }
    >
      <div className={styles['stack']}>
        {error !== null && <ErrorNotice title={error.message} />}
        {plan === undefined && error === null && <p role="status">{text.waiting}</p>}
        {plan?.goals.length === 0 && <p>{text.none}</p>}
        {plan !== undefined && plan.balance !== null && <p>▲ {planText.balance[plan.balance]}</p>}
        {plan?.goals.map((goal) => (
          <section key={goal.id} aria-label={goal.body} className={styles['goal']}>
            <p>
              <b>{goal.body}</b>
            </p>
            <p className={styles['goalFacts']}>
              <Chip tone={goal.state === 'stuck' ? 'warn' : goal.state === 'reached' ? 'good' : 'neutral'}>
                {labelOf(goalStates, goal.state)}
              </Chip>
              {goal.untilDate !== null && (
                <span>{planText.goal.untilLabel(formatDateWithoutWeekday(goal.untilDate))}</span>
              )}
              {goal.late && <Chip tone="warn">▲ {planText.goal.late}</Chip>}
            </p>
            {goal.result !== '' && (
              <p>
                {planText.goal.resultLabel}: {goal.result}
              </p>
            )}
            <p className={styles['buttons']}>
              <Button
                size="small"
                aria-label={planText.goal.stateOf(goal.body)}
                onPress={() => setOpen({ kind: 'state', goal })}
              >
                {planText.goal.state}
              </Button>
              <Button
                size="small"
                aria-label={planText.goal.changeOf(goal.body)}
                onPress={() => setOpen({ kind: 'change', goal })}
              >
                {planText.goal.change}
              </Button>
            </p>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
